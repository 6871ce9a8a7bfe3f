/** Held alone by whoever looks for room, and together by all who write, in every tab and worker of this address. */
export const lookLock = 'waymark-look-for-disk-space'

/**
 * Does something while nobody looks for room: a look takes all that there is for a moment, and in Chromium a write that then finds none
 * is followed by its clearing what it keeps for this address, the vault with it. Whoever looks waits until it is done, so nothing in it
 * may look. Where the browser has no locks, it is done at once.
 */
export function whileNobodyLooks<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  const { navigator } = globalThis as { readonly navigator?: { readonly locks?: LockManager } }
  const locks = navigator?.locks
  return locks === undefined
    ? Promise.resolve(work())
    : locks.request(lookLock, { mode: 'shared' }, () => work())
}
