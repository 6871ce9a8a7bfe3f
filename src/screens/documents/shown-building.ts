import type { Building } from '../../documents/compose/building/context'
import { wholeBuilding } from '../../documents/compose/building/whole-building'
import type { Words } from '../../i18n/words'
import type { Case } from '../case/case'

/** A case as a screen of its own shows it, in the words of documents: whole, since only people who work on the case see it. */
export const shownBuilding = ({ file, pathView, paths }: Case, words: Words): Building => ({
  ...wholeBuilding({ file, view: pathView, paths, words }),
  onPaper: true
})
