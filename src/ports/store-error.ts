/** Why the store could not do what was asked; each fault has its sentence in the words. */
export type StoreFault =
  /** There is no IndexedDB here, or the browser forbids it. */
  | 'unavailable'
  | 'full'
  /** Another tab has saved the case since. */
  | 'changed-elsewhere'
  /** Another tab has deleted the case. For ten seconds it can be brought back there; then it is saved as usual. */
  | 'deleted-elsewhere'
  /** The record is damaged, or was not written by this vault. */
  | 'unreadable'
  /** Another tab with an older build keeps the database from being upgraded. */
  | 'newer-version'
  /** Another tab with an older build keeps the database from being brought up to date. */
  | 'blocked'
  /** The browser closed the database, as when its data is being cleared. */
  | 'closed'
  /** The vault's key has been dropped. */
  | 'locked'
  /** The browser could not run the worker that derives keys. */
  | 'no-worker'
  | 'failed'

export class StoreError extends Error {
  readonly fault: StoreFault
  constructor(fault: StoreFault, cause?: unknown) {
    super(`The store failed: ${fault}.`, { cause })
    this.name = 'StoreError'
    this.fault = fault
  }
}

/** The fault that the store named. Any other error is `failed`. */
export const faultOf = (error: unknown): StoreFault => (error instanceof StoreError ? error.fault : 'failed')
