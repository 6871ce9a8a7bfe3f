import type { MaybeThere } from '../ui/maybe-there'

/**
 * Fetches something once. What is there is handed over at once and without a promise, so that what shows it comes in the same frame; what
 * could not be fetched is asked for again by whoever needs it next.
 */
export function onceFetched<Value>(fetch: () => Promise<Value>): () => MaybeThere<Value> {
  let there: { readonly value: Value } | undefined
  let fetching: Promise<Value> | undefined
  return () => {
    if (there !== undefined) return there.value
    fetching ??= fetch().then(
      (value) => {
        there = { value }
        return value
      },
      (error: unknown) => {
        fetching = undefined
        throw error
      }
    )
    return fetching
  }
}
