import Dexie, { type EntityTable } from 'dexie'
import { valueOf } from '../../machines/case-file/read'
import type { CaseFile } from '../../machines/case-file/case-file'
import { StoreError, type CaseHead, type Cases, type StoreFault } from '../ports/cases'

interface Stored {
  readonly id: string
  readonly file: CaseFile
}

type Database = Dexie & { cases: EntityTable<Stored, 'id'>; heads: EntityTable<CaseHead, 'id'> }

const version = 1

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
async function orFault<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(faultOf(error), error)
  }
}

const headOf = (file: CaseFile): CaseHead => ({
  id: file.id,
  reference: valueOf(file.answers, 'reference') ?? '',
  knownAs: valueOf(file.answers, 'known-as') ?? '',
  savedAt: file.savedAt,
  step: file.step
})

async function openDatabase(name: string): Promise<Database> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database
  database.version(version).stores({ cases: 'id', heads: 'id' })
  // Dexie opens a database that a newer build made, also by itself when a newer build in another tab had closed it, and
  // would write old shapes into it.
  database.on(
    'ready',
    () => {
      if (database.backendDB().version > version * 10) throw new StoreError('newer-version')
    },
    true
  )
  await database.open()
  return database
}

/**
 * Keeps cases in this browser, in clear: for fictional cases only, until the encrypted vault takes its place behind the
 * same interface. Nothing is reported as saved before a strict transaction is on disk.
 */
export function plainCases(name = 'waymark-plain-cases'): Cases {
  let opening: Promise<Database> | undefined
  const database = () => {
    const opened = (opening ??= openDatabase(name))
    // What kept it from being opened may pass, so that the next call tries again.
    opened.catch(() => {
      opening = undefined
    })
    return opened
  }
  return {
    list: () => orFault(async () => (await database()).heads.toArray()),
    open: (id) =>
      orFault(async () => {
        const open = await database()
        const [stored, head] = await Promise.all([open.cases.get(id), open.heads.get(id)])
        if (stored === undefined) return undefined
        // What every case is checked against weighs more than the list: it comes with the first case that is opened.
        const { parseCaseFile } = await import('../../machines/case-file/schema')
        const file = parseCaseFile(stored.file)
        if (file === undefined) throw new StoreError('unreadable')
        return { ...file, step: head?.step ?? file.step }
      }),
    save: (file) =>
      orFault(async () => {
        const open = await database()
        await open.transaction('rw', open.cases, open.heads, async () => {
          const before = await open.cases.get(file.id)
          if ((before?.file.revision ?? 0) !== file.revision - 1) throw new StoreError('changed-elsewhere')
          await open.cases.put({ id: file.id, file })
          await open.heads.put(headOf(file))
        })
      }),
    leaveOn: (id, step) =>
      orFault(async () => {
        await (await database()).heads.update(id, { step })
      }),
    remove: (id) =>
      orFault(async () => {
        const open = await database()
        await open.transaction('rw', open.cases, open.heads, async () => {
          await open.cases.delete(id)
          await open.heads.delete(id)
        })
      })
  }
}
