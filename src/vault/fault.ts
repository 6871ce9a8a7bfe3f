import { StoreError, type StoreFault } from '../ports/store-error'
import { SecretError } from '../ports/vault'

/** Chromium has no error name of its own for a write that a full disk has refused. */
const fullDisk = /FILE_ERROR_NO_SPACE|full disk/i

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name

/** Whether the browser says that the database or the transaction is no longer there. */
export const isLost = (error: unknown): boolean => isNamed(error, 'InvalidStateError')

/**
 * The store’s fault for anything that the database throws.
 * @param whenLost the fault where the database or a transaction is no longer there
 */
export function faultOfDatabase(error: unknown, whenLost: StoreFault): StoreFault {
  if (error instanceof StoreError) return error.fault
  const isFull = error instanceof Error && fullDisk.test(error.message)
  if (isFull || isNamed(error, 'QuotaExceededError')) return 'full'
  if (isNamed(error, 'VersionError')) return 'newer-version'
  if (isNamed(error, 'SecurityError')) return 'unavailable'
  return isLost(error) ? whenLost : 'failed'
}

const orFaultWith =
  (whenLost: StoreFault) =>
  async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof StoreError || error instanceof SecretError) throw error
      throw new StoreError(faultOfDatabase(error, whenLost), error)
    }
  }

/** Turns anything that the database throws into the store’s own typed error. */
export const orFault = orFaultWith('closed')

/** The same while the database is being opened: a browser that forbids it says so in the words of a lost connection. */
export const orOpeningFault = orFaultWith('unavailable')
