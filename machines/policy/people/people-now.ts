import type { Role } from '../../../content/roles'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'
import { peopleKeptAway } from './kept-away'

type Person = ReturnType<typeof itemsOf<'people'>>[number]

/** Whether somebody's time around the child is recorded to have ended before today: nobody is told to call them, and nothing is theirs to do. */
export function hasLeft(person: Person, today: string): boolean {
  const until = fieldOf(person, 'person-until')
  return until !== undefined && lastDayOf(until) < today
}

/** The people who are around the child today. Those who were before stay in the list, as who said and did what. */
export const peopleNow = ({ answers, today }: CaseView): readonly Person[] =>
  itemsOf(answers, 'people').filter((person) => !hasLeft(person, today))

/**
 * Whether somebody has a part around the child today: named under the question for it, or entered among the people with its role.
 * Whoever is entered is not asked for again, and whoever has left, or is a danger to the child, has no part (¶23, ¶30).
 */
export function hasSomebodyAs(role: Role, question: QuestionId, view: CaseView): boolean {
  const named = valueOf(view.answers, question)
  const away = peopleKeptAway(view)
  return peopleNow(view).some(
    (person) => !away.has(person.id) && (person.id === named || fieldOf(person, 'person-role') === role)
  )
}
