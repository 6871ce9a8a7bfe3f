import type { CaseView } from '../../case-file/case-file'
import { peopleNow } from './people-now'
import { isSamePerson } from './same-person'

/** Whether somebody of the same name is around the child in another entry. Whoever has left and comes again is entered anew. */
export const isEnteredTwice = (id: string, view: CaseView): boolean =>
  peopleNow(view).some((other) => other.id !== id && isSamePerson(id, other.id, view))
