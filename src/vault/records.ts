import { StoreError } from '../ports/store-error'
import type { Access } from './access'
import type { SealedRow } from './database'
import { Late, type Manifest } from './manifest/manifest'
import { orNothing, unsealRow } from './mend'
import type { Slot } from './seal'
import type { Tables } from './tables'

type RecordId = 'settings' | 'local-details' | 'backed-up' | 'trails' | 'recovery-key'

const slotOf = (id: RecordId, revision: number): Slot => ({ kind: 'record', id, revision })

const rowOf = (access: Access, id: RecordId): Promise<SealedRow | undefined> =>
  access.read(['records'], ({ records }) => records.get(id))

/** The first row of one of the vault’s own records, for a new vault. */
export async function firstRow(access: Access, id: RecordId, content: unknown): Promise<SealedRow> {
  return { id, revision: 1, ...(await access.seal(slotOf(id, 1), content)) }
}

/** Reads one of the vault's own records; nothing where there is none yet. @throws StoreError */
export async function readRecord(access: Access, id: RecordId): Promise<unknown> {
  const row = await rowOf(access, id)
  return row === undefined ? undefined : unsealRow(access, 'records', row)
}

/**
 * Changes one of the vault’s own records, or begins it.
 * @param change gets the content; undefined where there is no record yet or it is damaged
 */
export function changeRecord(
  access: Access,
  manifest: Manifest,
  id: RecordId,
  change: (content: unknown) => unknown
): Promise<void> {
  return manifest.write([], async (draft) => {
    const before = await rowOf(access, id)
    const content = before && (await unsealRow(access, 'records', before).catch(orNothing))
    const revision = (before?.revision ?? 0) + 1
    const sealed = await access.seal(slotOf(id, revision), change(content))
    draft.setRecord(id, revision)
    return async ({ records }) => {
      if ((await records.get(id))?.revision !== before?.revision) throw new Late()
      await records.put({ id, revision, ...sealed })
    }
  })
}

/**
 * Seals new content for a record, to be written in another function’s transaction.
 * @returns a function that writes it there; the manifest adopts it when the records are next held against it
 * @throws StoreError `changed-elsewhere` where another tab has written the record meanwhile
 */
export async function sealedRecord(
  access: Access,
  id: RecordId,
  content: unknown
): Promise<(tables: Tables<'records'>) => Promise<void>> {
  const before = (await rowOf(access, id))?.revision
  const revision = (before ?? 0) + 1
  const sealed = await access.seal(slotOf(id, revision), content)
  return async ({ records }) => {
    if ((await records.get(id))?.revision !== before) throw new StoreError('changed-elsewhere')
    await records.put({ id, revision, ...sealed })
  }
}
