import type { HistoryEntry } from '../../ports/cases'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { Access } from '../access'
import { ofCase, type SealedRow } from '../database'
import { isWhole, wholeInCopy } from '../mend'
import type { Tables } from '../tables'
import { unsealCase } from './case-record'

/** How many earlier states of a case are kept. */
export const kept = 10

/** The state of a case as it stands on disk, to be kept when a save replaces it. A damaged state that is lost must push out no other. */
export async function wholeState(access: Access, id: string): Promise<SealedRow | undefined> {
  const row = await access.read(['cases'], ({ cases }) => cases.get(id))
  if (row === undefined || (await isWhole(access, 'cases', row))) return row
  return (await wholeInCopy(access, { table: 'cases', key: id, revision: row.revision }))?.row as
    SealedRow | undefined
}

/** Keeps the state of a case that a save is about to replace, and drops the oldest states above the limit. Part of the save’s transaction. */
export async function keepState({ history }: Tables<'history'>, state: SealedRow): Promise<void> {
  await history.put(state)
  const keys = await history.keys(ofCase(state.id))
  await Promise.all(keys.slice(0, -kept).map((key) => history.delete(key)))
}

/** The kept states of a case that can be read, the latest first. */
export async function listHistory(access: Access, id: string): Promise<readonly HistoryEntry[]> {
  const rows = await access.read(['heads', 'history'], async ({ heads, history }) =>
    (await heads.get(id)) === undefined ? [] : (await history.all(ofCase(id))).reverse()
  )
  const read = await Promise.allSettled(rows.map((row) => unsealCase(access, 'history', row)))
  return read.flatMap((state) => {
    if (state.status === 'rejected') return []
    const { revision, savedAt, changes } = state.value
    return [{ revision, savedAt, changes }]
  })
}

/** One kept state of a case. */
export async function openState(access: Access, id: string, revision: number): Promise<CaseFile | undefined> {
  const row = await access.read(['history'], ({ history }) => history.get([id, revision]))
  return row === undefined ? undefined : unsealCase(access, 'history', row)
}
