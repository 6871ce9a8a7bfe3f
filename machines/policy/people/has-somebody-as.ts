import type { Role } from '../../../content/roles'
import type { QuestionId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, valueOf } from '../../case-file/read'
import { peopleKeptAway } from './kept-away'
import { peopleNow } from './people-now'

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
