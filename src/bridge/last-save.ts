let last: Promise<void> = Promise.resolve()

/** Notes the save that was last begun, of whichever case. */
export function saveBegun(saving: Promise<void>): void {
  last = saving
}

/**
 * Resolves when that save is over, so that a list that is read then shows it. It stands apart from what an open case needs,
 * because the list of cases comes before any of that.
 */
export const lastSave = (): Promise<void> => last
