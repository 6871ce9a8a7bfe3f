import { StoreError, type StoreFault } from '../ports/store-error'
import { SecretError } from '../ports/vault'

/** An error, and those inside it: Dexie wraps what ended a transaction, or kept a database from being opened. */
function within(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...within((error as { inner?: unknown }).inner)] : []
}

/** Chromium has no name of its own for a write that a full disk has refused. */
const fullDisk = /FILE_ERROR_NO_SPACE|full disk/i

/** Where an operation ends so, the connection was lost under it. */
const lost = ['DatabaseClosedError', 'InvalidStateError']

/**
 * The store's fault for whatever the database throws.
 * @param whenLost what it means where it is that the database or a transaction is no longer there
 */
export function faultOf(error: unknown, whenLost: StoreFault): StoreFault {
  const errors = within(error)
  const has = (...names: readonly string[]) => errors.some(({ name }) => names.includes(name))
  const own = errors.find((one) => one instanceof StoreError)
  if (own !== undefined) return own.fault
  if (has('QuotaExceededError') || errors.some(({ message }) => fullDisk.test(message))) return 'full'
  if (has('VersionError')) return 'newer-version'
  if (has('MissingAPIError', 'OpenFailedError', 'SecurityError')) return 'unavailable'
  if (has(...lost)) return whenLost
  return 'failed'
}

const orFaultWith =
  (whenLost: StoreFault) =>
  async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof StoreError || error instanceof SecretError) throw error
      throw new StoreError(faultOf(error, whenLost), error)
    }
  }

/** Turns whatever the database throws into the store's own typed error. */
export const orFault = orFaultWith('closed')

/** The same while it is being opened: a browser that forbids it says so in the words of a lost connection. */
export const orOpeningFault = orFaultWith('unavailable')
