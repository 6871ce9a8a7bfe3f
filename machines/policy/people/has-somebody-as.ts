import type { Role } from '../../../content/roles'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { peopleKeptAway } from './kept-away'
import { peopleNow } from './people-now'

/** Those who have a part around the child today: whoever has left, or is a danger to the child, has none (¶23, ¶30). */
function peopleWithAPart(view: CaseView) {
  const away = peopleKeptAway(view)
  return peopleNow(view).filter(({ id }) => !away.has(id))
}

/** Whether a post that an answer fills is filled today: whoever is named for it is still there, and no danger to the child (¶24, ¶30). */
export const isFilled = (named: string | undefined, view: CaseView): boolean =>
  named !== undefined && peopleWithAPart(view).some(({ id }) => id === named)

/** Somebody is named for it, and is there no more, or is a danger to the child. */
export const isNamedInVain = (named: string | undefined, view: CaseView): boolean =>
  named !== undefined && !isFilled(named, view)

/**
 * Whether somebody has a part around the child today: named under the question for it, or entered among the people with its role.
 * Whoever is entered is not asked for again.
 */
export function hasSomebodyAs(role: Role, question: QuestionId | undefined, view: CaseView): boolean {
  const named = question === undefined ? undefined : valueOf(view.answers, question)
  return peopleWithAPart(view).some(
    (person) => person.id === named || fieldOf(person, 'person-role') === role
  )
}

/** Somebody had a part around the child, by what is recorded, and nobody has it now: of a part that nobody ever had, this says nothing (¶24). */
export const hasNobodyLeftAs = (role: Role, question: QuestionId | undefined, view: CaseView): boolean =>
  !hasSomebodyAs(role, question, view) &&
  ((question !== undefined && valueOf(view.answers, question) !== undefined) ||
    itemsOf(view.answers, 'people').some((person) => fieldOf(person, 'person-role') === role))
