import { deleteDB, openDB, type DBSchema } from 'idb'
import type { CaseFile } from '../../machines/case-file/case-file'

interface Head {
  readonly id: string
  readonly revision: number
  readonly reference: string
  readonly savedAt: string
}

interface Schema extends DBSchema {
  cases: { key: string; value: { readonly id: string; readonly file: CaseFile } }
  heads: { key: string; value: Head }
}

const headOf = ({ id, revision, savedAt }: CaseFile): Head => ({ id, revision, reference: 'A1', savedAt })

/** The same store without encryption: the same tables, the same compare-and-swap, the same strict durability. */
export async function plainStore(name: string) {
  await deleteDB(name)
  const database = await openDB<Schema>(name, 1, {
    upgrade(made) {
      made.createObjectStore('cases', { keyPath: 'id' })
      made.createObjectStore('heads', { keyPath: 'id' })
    }
  })
  return {
    save: async (file: CaseFile) => {
      const transaction = database.transaction(['cases', 'heads'], 'readwrite', { durability: 'strict' })
      const [cases, heads] = [transaction.objectStore('cases'), transaction.objectStore('heads')]
      const before = await heads.get(file.id)
      if ((before?.revision ?? 0) !== file.revision - 1) throw new Error('Saved elsewhere.')
      await Promise.all([cases.put({ id: file.id, file }), heads.put(headOf(file)), transaction.done])
    },
    list: () => database.getAll('heads')
  }
}
