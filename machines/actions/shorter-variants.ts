import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isWatched } from '../case-file/if-disclosed'
import { isOneOf, valueOf } from '../case-file/read'
import { isChild } from '../facts/age'
import { isMissing } from '../facts/immediate-safety'
import { occurrencesOf } from './all'
import type { VariantOf } from './referral-variants'

/** Another order is called for too, and stands in the words of this one (contained.ts); a copy that is not told of it has the plain ones. */
export const withAnother =
  (other: string, variant: string): VariantOf =>
  (view) =>
    occurrencesOf(view).called.has(other) ? variant : undefined

/** The child does not want to help an investigation, and is there to be told first what is done, and why: that it is done stands (¶40, ¶41). */
export const whereTheChildIsUnwilling: VariantOf = (view) =>
  !isMissing(view) &&
  ifDisclosed(view, () => isOneOf(view.answers, 'co-operation-willing', 'not-willing')) === true
    ? 'child-unwilling'
    : undefined

/** One call to the police, of the child and of what leads to them; who is to be told first has an order of their own (¶10, ¶23, ¶41). */
export const tellsOfTheChildToo: VariantOf = (view, entry) =>
  whereTheChildIsUnwilling(view, entry) === undefined
    ? withAnother('tell-the-police', 'not-told-yet')(view, entry)
    : undefined

/** One call by the defence solicitor, to the officers and to whoever brings the case. */
export const tellsTheProsecutorToo = withAnother('tell-the-prosecutor-of-the-referral', 'with-the-prosecutor')

/** Where the child is, or is to be, placed with nobody of the family or close to it: no visit there is owed weekly (Regulations 24 and 28). */
const isPlacedWithOthers = ({ answers }: CaseView): boolean =>
  valueOf(answers, 'placement-kind') === undefined
    ? isOneOf(answers, 'place-tonight', 'foster-home', 'childrens-home', 'supported-accommodation')
    : !isOneOf(answers, 'placement-kind', 'with-parent', 'connected-person-foster-care')

/** A copy may read of a relative as of any foster carer: each has what holds with a relative too. */
export const whereNobodyIsFamily: VariantOf = (view) =>
  !isWatched(view.answers) && isPlacedWithOthers(view) ? 'with-others' : undefined

/** Nobody has said by which day it is found out, so that none is called agreed (¶13). */
export const withoutADay: VariantOf = (view) =>
  ifDisclosed(view, () => valueOf(view.answers, 'finding-out-by') === undefined) === true
    ? 'no-day-agreed'
    : undefined

/** Only where it is recorded that the child is in a safe place does nothing come before the assessment (¶23). */
export const unlessSafe: VariantOf = ({ answers }) =>
  isOneOf(answers, 'safe-place-first', 'safe-now') ? undefined : 'once-safe'

/**
 * No safe place is where somebody has the child, who may be why: a danger of another kind than the papers speak of calls for no discussion by
 * itself (¶20, ¶25). In no copy does whoever has the child read it.
 */
export const whereSomebodyHasTheChild: VariantOf = (view) =>
  !isWatched(view.answers) &&
  isChild(view) &&
  isOneOf(view.answers, 'safe-place-first', 'not-safe') &&
  isOneOf(
    view.answers,
    'place-tonight',
    'with-family',
    'foster-home',
    'childrens-home',
    'supported-accommodation'
  )
    ? 'with-somebody'
    : undefined
