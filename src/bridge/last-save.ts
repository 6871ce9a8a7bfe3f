let all: Promise<unknown> = Promise.resolve()

/** Notes a save that was begun, of whichever case. */
export function saveBegun(saving: Promise<unknown>): void {
  all = Promise.allSettled([all, saving])
}

/**
 * Resolves when every save that was begun is over, so that a list that is read then shows it. It stands apart from what an open
 * case needs, because the list of cases comes before any of that.
 */
export async function lastSave(): Promise<void> {
  await all
}
