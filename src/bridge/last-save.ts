import { atMost } from '../ports/at-most'

/** How long a save may take, in milliseconds, before nobody waits for it any more: the store on a full disk can hang. */
export const longestSave = 5_000

/** The saves that are not over. For each, a promise that ends when the save is over or has taken too long. */
const unfinished = new Map<Promise<unknown>, Promise<void>>()

/** Notes that a save was begun: of a case, of local details or of practice. */
export function saveBegun(saving: Promise<unknown>): void {
  const over = () => {
    unfinished.delete(saving)
  }
  unfinished.set(saving, atMost(longestSave, saving.then(over, over)))
}

/** Whether a save is still on its way: closing the page now may lose it. */
export const isSaving = (): boolean => unfinished.size > 0

/**
 * Resolves when every save that was begun is over, or has taken too long, so that a list that is read then shows it. It stands apart from what an open case
 * needs, because the list of cases comes before any of that.
 * @returns whether all of them are over
 */
export async function lastSave(): Promise<boolean> {
  const begun = [...unfinished.keys()]
  await Promise.all([...unfinished.values()])
  return !begun.some((saving) => unfinished.has(saving))
}
