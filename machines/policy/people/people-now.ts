import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'

type Person = ReturnType<typeof itemsOf<'people'>>[number]

/** Whether somebody's time around the child is recorded to have ended before today: nobody is told to call them, and nothing is theirs to do. */
export function hasLeft(person: Person, today: string): boolean {
  const until = fieldOf(person, 'person-until')
  return until !== undefined && lastDayOf(until) < today
}

/** The people who are around the child today. Those who were before stay in the list, as who said and did what. */
export const peopleNow = ({ answers, today }: CaseView): readonly Person[] =>
  itemsOf(answers, 'people').filter((person) => !hasLeft(person, today))
