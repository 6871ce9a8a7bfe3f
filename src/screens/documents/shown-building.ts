import { everything } from '../../../machines/policy/disclosure/disclosure'
import { peopleKeptAway } from '../../../machines/policy/danger/kept-away'
import type { Building } from '../../documents/compose/building/context'
import type { Words } from '../../i18n/words'
import type { Case } from '../case/case'

/** A case as a screen of its own shows it, in the words of documents: whole, since only people who work on the case see it. */
export const shownBuilding = (current: Case, words: Words): Building => ({
  disclosure: everything,
  file: current.file,
  view: current.pathView,
  paths: current.paths,
  location: 'shown',
  keptAway: peopleKeptAway(current.pathView, current.file.answers),
  keepBack: (typed) => typed,
  inTable: new Set(),
  stages: [],
  before: undefined,
  localDetails: {},
  onPaper: true,
  words
})
