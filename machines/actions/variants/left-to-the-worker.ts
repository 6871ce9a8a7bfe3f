import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf } from '../../case-file/read'
import { contentOf } from '../all'
import { isAskedOfTheWard } from './health'
import { isDoneWithoutWhoeverIsThere } from './not-asked'

/**
 * Another organisation has referred the child. Its first responder follows nothing up for this authority, and refers none of the children whom it knows of:
 * whoever works with the child here does (¶24, ¶31). Which first responder is of which organisation is not recorded.
 */
const isForAnotherToRefer = (action: string, view: CaseView): boolean =>
  contentOf(action)?.owner === 'first-responder' &&
  ifDisclosed(view, () => isOneOf(view.answers, 'referral', 'already-made-by-another')) === true

/**
 * In this case an order is left to the social worker, whoever does it otherwise: by its words nobody does it who has the child, or another organisation’s
 * first responder would be told to.
 */
export const isLeftToTheWorker = (action: string, view: CaseView): boolean =>
  isAskedOfTheWard(action, view) ||
  isDoneWithoutWhoeverIsThere(action, view) ||
  isForAnotherToRefer(action, view)
