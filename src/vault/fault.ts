import { StoreError, type StoreFault } from '../ports/cases'

/** An error, and those inside it: Dexie wraps what ended a transaction, or kept a database from being opened. */
function within(error: unknown): readonly Error[] {
  return error instanceof Error ? [error, ...within((error as { inner?: unknown }).inner)] : []
}

function faultOf(error: unknown): StoreFault {
  const errors = within(error)
  const has = (...names: readonly string[]) => errors.some(({ name }) => names.includes(name))
  const own = errors.find((one) => one instanceof StoreError)
  if (own !== undefined) return own.fault
  if (has('QuotaExceededError')) return 'full'
  if (has('VersionError')) return 'newer-version'
  if (has('MissingAPIError', 'OpenFailedError', 'SecurityError')) return 'unavailable'
  return 'failed'
}

/** Turns whatever the database throws into the store's own typed error. */
export async function orFault<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(faultOf(error), error)
  }
}
