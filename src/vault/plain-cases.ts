import Dexie, { type EntityTable, type Table } from 'dexie'
import { valueOf } from '../../machines/case-file/read'
import type { CaseFile } from '../../machines/case-file/case-file'
import { StoreError, type CaseHead, type Cases, type HeadDate, type KeptVersion } from '../ports/cases'
import { orFault } from './fault'

interface Stored {
  readonly id: string
  readonly file: CaseFile
}

type Database = Dexie & {
  cases: EntityTable<Stored, 'id'>
  heads: EntityTable<CaseHead, 'id'>
  versions: Table<KeptVersion, [string, number]>
}

const version = 2

const headOf = (file: CaseFile, dates: readonly HeadDate[]): CaseHead => ({
  id: file.id,
  reference: valueOf(file.answers, 'reference') ?? '',
  knownAs: valueOf(file.answers, 'known-as') ?? '',
  savedAt: file.savedAt,
  step: file.step,
  dates
})

async function openDatabase(name: string): Promise<Database> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database
  database.version(1).stores({ cases: 'id', heads: 'id' })
  database.version(version).stores({ cases: 'id', heads: 'id', versions: '[case+number], case' })
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
    list: () =>
      orFault(async () => {
        const heads: (Omit<CaseHead, 'dates'> & Partial<CaseHead>)[] = await (
          await database()
        ).heads.toArray()
        // A case that was last saved before days were kept has none until it is saved again.
        return heads.map((head) => ({ dates: [], ...head }))
      }),
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
    save: (file, { dates = [], versions = [] } = {}) =>
      orFault(async () => {
        const open = await database()
        await open.transaction('rw', open.cases, open.heads, open.versions, async () => {
          const before = await open.cases.get(file.id)
          if ((before?.file.revision ?? 0) !== file.revision - 1) throw new StoreError('changed-elsewhere')
          await open.cases.put({ id: file.id, file })
          await open.heads.put(headOf(file, dates))
          if (versions.length > 0) await open.versions.bulkPut(versions)
        })
      }),
    versions: (id) =>
      orFault(async () => (await database()).versions.where('case').equals(id).sortBy('number')),
    leaveOn: (id, step) =>
      orFault(async () => {
        await (await database()).heads.update(id, { step })
      }),
    remove: (id) =>
      orFault(async () => {
        const open = await database()
        await open.transaction('rw', open.cases, open.heads, open.versions, async () => {
          await open.cases.delete(id)
          await open.heads.delete(id)
          await open.versions.where('case').equals(id).delete()
        })
      })
  }
}
