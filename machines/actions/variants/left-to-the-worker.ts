import type { CaseView } from '../../case-file/case-file'
import { isAskedOfTheWard } from './health'
import { isDoneWithoutWhoeverIsThere } from './not-asked'

/** In this case the words of an order leave it to nobody who has the child, whoever does it otherwise: the social worker does. */
export const isLeftToTheWorker = (action: string, view: CaseView): boolean =>
  isAskedOfTheWard(action, view) || isDoneWithoutWhoeverIsThere(action, view)
