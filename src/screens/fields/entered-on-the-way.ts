import type { Item } from '../../../machines/case-file/answer'
import { address } from '../../routing/address.svelte'
import { hashOf, type Place } from '../../routing/place'

/**
 * A person is being entered on the way: the question that was left for it, or the document that lacks them, the place of the new entry, the place that was
 * left, and what is known of them already.
 */
let entered:
  | { readonly field: string; readonly at: string; readonly left: Place; readonly known: Item['fields'] }
  | undefined

/** Notes that a question, or a document, is left to enter somebody. */
export function noteEntered(field: string, entry: Place, known: Item['fields'] = {}): void {
  entered = { field, at: hashOf(entry), left: address.place, known }
}

/** What a new entry begins with. It is kept with the first answer that somebody gives, or when they are done. */
export const knownOf = (entry: Place): Item['fields'] => (entered?.at === hashOf(entry) ? entered.known : {})

/** The place to which an entry made on the way leads back. Undefined for an entry that was opened from its list. */
export const leftFor = (entry: Place): Place | undefined =>
  entered?.at === hashOf(entry) ? entered.left : undefined

/** The id of such an entry from which somebody has just come back to this question. Told only once. */
export function backFrom(field: string): string | undefined {
  const { before } = address
  if (entered?.field !== field || before?.page !== 'item' || hashOf(before) !== entered.at) return undefined
  entered = undefined
  return before.item
}
