import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf } from '../../case-file/read'
import { hasSomebodyAs } from '../../policy/people/has-somebody-as'
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
 * No health professional is recorded, or only one who is a danger to the child. What is to be arranged with one is the worker’s until then: what nobody has
 * in their own name is done by nobody that day (¶34).
 */
const isForNobodyOfHealthYet = (action: string, view: CaseView): boolean =>
  contentOf(action)?.owner === 'health-professional' &&
  ifDisclosed(view, () => hasSomebodyAs('health-professional', undefined, view)) === false

/**
 * In this case an order is left to the social worker, whoever does it otherwise: by its words nobody does it who has the child, another organisation’s
 * first responder would be told to, or nobody of that profession is recorded.
 */
export const isLeftToTheWorker = (action: string, view: CaseView): boolean =>
  isAskedOfTheWard(action, view) ||
  isDoneWithoutWhoeverIsThere(action, view) ||
  isForAnotherToRefer(action, view) ||
  isForNobodyOfHealthYet(action, view)
