import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { isOneOf } from '../../case-file/read'
import { hasSomebodyAs, isFirstResponderGone } from '../../policy/people/has-somebody-as'
import { contentOf } from '../all'
import { isAskedOfTheWard } from './health'
import { isDoneWithoutWhoeverIsThere } from './not-asked'

/**
 * The first responder has left, or is of another organisation, which has referred the child: they follow nothing up for this authority, and refer none of the
 * children whom it knows of. Whoever works with the child here does (¶24, ¶31). Which first responder is of which organisation is not recorded.
 */
const isWithoutOwnResponder = (action: string, view: CaseView): boolean =>
  contentOf(action)?.owner === 'first-responder' &&
  (isToldThat(view, () => isOneOf(view.answers, 'referral', 'already-made-by-another')) ||
    isToldThat(view, isFirstResponderGone))

/**
 * No health professional is recorded, or only one who is a danger to the child. What is to be arranged with one is the worker’s until then: what nobody has
 * in their own name is done by nobody that day (¶34).
 */
const isForNobodyOfHealthYet = (action: string, view: CaseView): boolean =>
  contentOf(action)?.owner === 'health-professional' &&
  ifDisclosed(view, () => hasSomebodyAs('health-professional', undefined, view)) === false

/**
 * In this case an order is left to the social worker, whoever does it otherwise: by its words nobody does it who has the child, another organisation’s
 * first responder would be told to, the first responder has left, or nobody of that profession is recorded.
 */
export const isLeftToTheWorker = (action: string, view: CaseView): boolean =>
  isAskedOfTheWard(action, view) ||
  isDoneWithoutWhoeverIsThere(action, view) ||
  isWithoutOwnResponder(action, view) ||
  isForNobodyOfHealthYet(action, view)
