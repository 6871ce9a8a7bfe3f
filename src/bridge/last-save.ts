let begun: Promise<unknown> = Promise.resolve()

/** Notes a save that was begun, of a case or of local details. */
export function saveBegun(saving: Promise<unknown>): void {
  begun = Promise.allSettled([begun, saving])
}

/**
 * Resolves when every save that has been begun is over, so that a list that is read then shows it. It stands apart from what an
 * open case needs, because the list of cases comes before any of that.
 */
export async function lastSave(): Promise<void> {
  await begun
}
