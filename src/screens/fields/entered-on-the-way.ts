import { address } from '../../routing/address.svelte'
import { hashOf, type Place } from '../../routing/place'

/** A person is being entered in the middle of a question: that question, the place of the new entry, and the place that was left for it. */
let entered: { readonly field: string; readonly at: string; readonly left: Place } | undefined

/** Notes that a question is left to enter somebody. */
export function noteEntered(field: string, entry: Place): void {
  entered = { field, at: hashOf(entry), left: address.place }
}

/** The place to which an entry made on the way leads back. Undefined for an entry that was opened from its list. */
export const leftFor = (entry: Place): Place | undefined =>
  entered?.at === hashOf(entry) ? entered.left : undefined

/** Whether somebody has just come back to this question from such an entry. Told only once. */
export function isBackFrom(field: string): boolean {
  const { before } = address
  if (entered?.field !== field || before === undefined || hashOf(before) !== entered.at) return false
  entered = undefined
  return true
}
