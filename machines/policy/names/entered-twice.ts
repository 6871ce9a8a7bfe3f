import type { CaseView } from '../../case-file/case-file'
import { peopleNow } from '../../facts/people-now'
import { isSamePerson } from './same-person'

/** Whether another entry around the child has the same name. A person who left and comes again is entered anew. */
export const isEnteredTwice = (id: string, view: CaseView): boolean =>
  peopleNow(view).some((other) => other.id !== id && isSamePerson(id, other.id, view))
