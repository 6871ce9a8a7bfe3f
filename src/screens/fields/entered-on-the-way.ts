import { address } from '../../routing/address.svelte'
import { hashOf, type Place } from '../../routing/place'

/** Who is being entered in the middle of which question: the place of their entry, and the one that was left for it. */
let entered: { readonly field: string; readonly at: string; readonly left: Place } | undefined

/** A question is left to enter somebody. */
export function noteEntered(field: string, entry: Place): void {
  entered = { field, at: hashOf(entry), left: address.place }
}

/** Where an entry on the way leads back; nothing of one that was opened from its list. */
export const leftFor = (entry: Place): Place | undefined =>
  entered?.at === hashOf(entry) ? entered.left : undefined

/** Whether somebody has just come back to the question from what they entered on the way; told once. */
export function isBackFrom(field: string): boolean {
  const { before } = address
  if (entered?.field !== field || before === undefined || hashOf(before) !== entered.at) return false
  entered = undefined
  return true
}
