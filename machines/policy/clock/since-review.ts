import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { afterReview, since } from '../../case-file/reason'
import { later } from '../../facts/dates'
import { raisedByThisCare } from './period'
import { lastHeldOn } from '../../facts/review-advocacy-and-support'

/** What was refused or held back for now is looked at anew after each review that is held (¶35, ¶46); nothing before the first. */
export const sinceLastReview = (view: CaseView): readonly string[] => {
  const held = ifDisclosed(view, () => lastHeldOn(view))
  return held === undefined ? [] : [since.write(held)]
}

/** The same for an order that entries call for too: what was done is held against the day of the review alone (¶46). */
export const afterLastReview = (view: CaseView): readonly string[] =>
  sinceLastReview(view).flatMap((reason) => {
    const held = since.read(reason)
    return held === undefined ? [] : [afterReview.write(held)]
  })

/**
 * Whether what was done was done after the review that calls for it: that review was entered late, or its day was put right. Done on the very day, it
 * was done after a review of which nobody knew an earlier one.
 */
export function isDoneAfterReview(
  raising: string,
  closedFor: readonly string[] | undefined,
  on: PlainDate | undefined
): boolean {
  const held = afterReview.read(raising)
  if (held === undefined || closedFor === undefined || on === undefined) return false
  const isAfterAnother = closedFor.some((one) => afterReview.read(one) !== undefined)
  return isAfterAnother ? held < on : held <= on
}

/**
 * Why the next review is to be arranged: by the last that was held, else by this care. What was called done for the review before is not done for the
 * one after it (¶46).
 */
export function raisedByTheLastReview(view: CaseView): true | readonly string[] {
  const raised = raisedByThisCare(view)
  const [held] = sinceLastReview(view).flatMap((reason) => since.read(reason) ?? [])
  if (held === undefined) return raised
  const began = raised === true ? '' : (raised.flatMap((reason) => since.read(reason) ?? [])[0] ?? '')
  return [since.write(later(held, began))]
}
