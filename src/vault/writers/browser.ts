/** What writers need of the browser, so that tests can give them another. */
export interface WritersBrowser {
  /** Nothing where the browser has no Web Locks. */
  readonly locks: Pick<LockManager, 'request'> | undefined
  /** A new channel to the same page in other tabs. */
  channel(): BroadcastChannel
}

/** The browser that this page runs in. */
export const thisBrowser = (name: string): WritersBrowser => ({
  // Not there outside a secure context, whatever the types say.
  locks: (globalThis as { navigator?: Partial<Navigator> }).navigator?.locks,
  channel: () => new BroadcastChannel(name)
})
