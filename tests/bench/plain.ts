import Dexie, { type EntityTable } from 'dexie'
import type { CaseFile } from '../../machines/case-file/case-file'

interface Head {
  readonly id: string
  readonly revision: number
  readonly reference: string
  readonly savedAt: string
}

type Database = Dexie & {
  readonly cases: EntityTable<{ readonly id: string; readonly file: CaseFile }, 'id'>
  readonly heads: EntityTable<Head, 'id'>
}

const headOf = ({ id, revision, savedAt }: CaseFile): Head => ({ id, revision, reference: 'A1', savedAt })

/** The same store without encryption: the same tables, the same compare-and-swap, the same strict durability. */
export async function plainStore(name: string) {
  await Dexie.delete(name)
  const database = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Database
  database.version(1).stores({ cases: 'id', heads: 'id' })
  await database.open()
  return {
    save: (file: CaseFile) =>
      database.transaction('rw', database.cases, database.heads, async () => {
        const before = await database.heads.get(file.id)
        if ((before?.revision ?? 0) !== file.revision - 1) throw new Error('Saved elsewhere.')
        await Promise.all([database.cases.put({ id: file.id, file }), database.heads.put(headOf(file))])
      }),
    list: () => database.heads.toArray()
  }
}
