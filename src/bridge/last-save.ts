let begun: Promise<unknown> = Promise.resolve()
let unfinished = 0

/** Notes a save that was begun, of a case, of local details or of practice. */
export function saveBegun(saving: Promise<unknown>): void {
  unfinished += 1
  const over = () => {
    unfinished -= 1
  }
  begun = Promise.allSettled([begun, saving.then(over, over)])
}

/** Whether a save that was begun is not over yet: who closes the page now may lose it. */
export const isSaving = (): boolean => unfinished > 0

/**
 * Resolves when every save that has been begun is over, so that a list that is read then shows it. It stands apart from what an
 * open case needs, because the list of cases comes before any of that.
 */
export async function lastSave(): Promise<void> {
  await begun
}
