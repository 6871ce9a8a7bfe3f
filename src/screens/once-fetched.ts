import type { MaybeThere } from '../ui/maybe-there'

/**
 * Fetches something once. If it is there, it is handed over at once and without a promise, so that its component shows in the same frame. If it could not be
 * fetched, the next caller that needs it asks again.
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
