import type { HistoryEntry } from '../../ports/cases'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { Access } from '../access'
import { ofCase, type VaultDatabase } from '../database'
import { readCase } from './case-record'

/** How many earlier states of a case are kept. */
const kept = 10

/** Keeps the state of a case that a save is about to replace, as it stands on disk, and drops those that are too many. Part of the save's transaction. */
export async function keepState({ cases, history }: VaultDatabase, id: string): Promise<void> {
  const state = await cases.get(id)
  if (state === undefined) return
  await history.put(state)
  const keys = await ofCase(history, id).primaryKeys()
  await history.bulkDelete(keys.slice(0, -kept))
}

/** The kept states of a case that can be read, the latest first. */
export async function listHistory(access: Access, id: string): Promise<readonly HistoryEntry[]> {
  const rows = await access.read(['heads', 'history'], async ({ heads, history }) =>
    (await heads.get(id)) === undefined ? [] : ofCase(history, id).reverse().toArray()
  )
  const read = await Promise.allSettled(rows.map((row) => readCase(access, row)))
  return read.flatMap((state) => {
    if (state.status === 'rejected') return []
    const { revision, savedAt, changes } = state.value
    return [{ revision, savedAt, changes }]
  })
}

/** One kept state of a case. */
export async function openState(access: Access, id: string, revision: number): Promise<CaseFile | undefined> {
  const row = await access.read(['history'], ({ history }) => history.get([id, revision]))
  return row === undefined ? undefined : readCase(access, row)
}
