import type { CaseView } from '../case-file/case-file'
import { itemsOf, type ItemOf } from '../case-file/read'
import { hasLeft } from './has-left'

/** The people who are around the child today. People from before stay in the list, as a record of who said and did what. */
export const peopleNow = ({ answers, today }: CaseView): readonly ItemOf<'people'>[] =>
  itemsOf(answers, 'people').filter((person) => !hasLeft(person, today))
