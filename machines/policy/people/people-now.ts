import type { CaseView } from '../../case-file/case-file'
import { itemsOf } from '../../case-file/read'
import { hasLeft } from '../../facts/has-left'

type Person = ReturnType<typeof itemsOf<'people'>>[number]

/** The people who are around the child today. Those who were before stay in the list, as who said and did what. */
export const peopleNow = ({ answers, today }: CaseView): readonly Person[] =>
  itemsOf(answers, 'people').filter((person) => !hasLeft(person, today))
