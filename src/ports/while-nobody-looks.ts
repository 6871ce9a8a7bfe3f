/** A lock for every tab and worker of this address. A look for room holds it alone; writers hold it together. */
export const lookLock = 'waymark-look-for-disk-space'

/**
 * Does some work while nobody looks for room. A look takes all the room that there is for a moment. In Chromium, if a write finds no room then, the browser
 * clears all that it keeps for this address, the vault too. A look waits until the work is done, so nothing in the work may look. In a browser without
 * locks, the work is done at once.
 */
export function whileNobodyLooks<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } }
  const locks = navigator?.locks
  return locks === undefined
    ? Promise.resolve(work())
    : locks.request(lookLock, { mode: 'shared' }, () => work())
}
