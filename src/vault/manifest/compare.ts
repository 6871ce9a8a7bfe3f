import type { Finding } from '../../ports/cases'
import { kept } from '../cases/history'
import type { SealedRow } from '../database'
import type { RowKey } from '../second-copy/address'
import type { SealedTable } from '../sealed-slot'
import type { Entry } from './content'
import type { Draft } from './draft'
import type { Seen, SeenHead } from './look'
import { entriesOf, type State } from './state'

/** A row that the manifest names, and that is older in the database or not there. */
export type Lost =
  | { readonly kind: 'row'; readonly table: SealedTable; readonly key: RowKey; readonly revision: number }
  /** A case as a whole: its head, and the state that it names. */
  | {
      readonly kind: 'case'
      readonly id: string
      readonly entry: Entry
      readonly present: SeenHead | undefined
    }
  | {
      readonly kind: 'record'
      readonly id: string
      readonly revision: number
      readonly present: SealedRow | undefined
    }

const without = (wanted: readonly number[], there: readonly number[] = []) =>
  wanted.filter((number) => !there.includes(number))

/** Earlier states that should be there. If the full number of states stands, newer ones have pushed the others out. */
const missingStates = (seen: Seen, id: string, { history }: Entry): readonly number[] => {
  const there = seen.history.get(id) ?? []
  return there.length >= kept ? [] : without(history, there)
}

/** A head with a higher revision that does not open is not newer: its number was damaged. */
const isOlder = (head: SeenHead, entry: Entry): boolean =>
  head.row.revision < entry.revision || (head.content === undefined && head.row.revision !== entry.revision)

/** What the manifest names and the database does not have. */
export function lostIn(seen: Seen, state: State): readonly Lost[] {
  const lost: Lost[] = []
  const row = (table: SealedTable, key: RowKey, revision: number) =>
    lost.push({ kind: 'row', table, key, revision })
  for (const [id, entry] of entriesOf(state)) {
    const head = seen.heads.get(id)
    if (head === undefined ? entry.isRemoved !== true : isOlder(head, entry))
      lost.push({ kind: 'case', id, entry, present: head })
    if (head?.row.revision !== entry.revision) continue
    for (const number of without(entry.versions, seen.versions.get(id))) row('versions', [id, number], number)
    for (const revision of missingStates(seen, id, entry)) row('history', [id, revision], revision)
  }
  for (const [id, { row: head, content }] of seen.heads)
    if (content !== undefined && !seen.cases.has(id)) row('cases', id, head.revision)
  for (const [id, revision] of Object.entries(state.top.records))
    if ((seen.records.get(id)?.revision ?? 0) < revision)
      lost.push({ kind: 'record', id, revision, present: seen.records.get(id) ?? seen.damaged.get(id) })
  return lost
}

/** Cases whose heads stand among those that were removed, though the manifest does not say that this vault removed them. */
export function notRemoved(seen: Seen, state: State | undefined): readonly string[] {
  const removed = [...seen.heads].flatMap(([id, { isRemoved }]) => (isRemoved ? [id] : []))
  if (removed.length === 0 || state === undefined) return []
  const entries = entriesOf(state)
  // A case that the manifest has never named was removed by an older build.
  return removed.filter((id) => entries.has(id) && entries.get(id)?.isRemoved !== true)
}

/** What the manifest holds of a case that stands in the database. */
function entryOf(seen: Seen, { row, content, isRemoved }: SeenHead): Entry {
  return {
    revision: row.revision,
    reference: content?.reference || content?.knownAs || '',
    versions: seen.versions.get(row.id) ?? [],
    history: seen.history.get(row.id) ?? [],
    ...(isRemoved ? { isRemoved } : {})
  }
}

/**
 * Has the manifest hold what stands in the database.
 * @returns the differences that must be told
 */
export function adopt(seen: Seen, state: State | undefined, draft: Draft): readonly Finding[] {
  const entries = state === undefined ? new Map<string, Entry>() : entriesOf(state)
  const findings: Finding[] = []
  for (const [id, head] of seen.heads) {
    const entry = entries.get(id)
    const kind = kindOf(seen, head, entry, state)
    if (kind === 'as-noted') continue
    draft.setEntry(id, entryOf(seen, head))
    if (kind !== 'newer') findings.push({ kind, case: id, reference: head.content?.reference })
  }
  for (const [id, { isRemoved, reference }] of entries) {
    if (seen.heads.has(id)) continue
    draft.setEntry(id, undefined)
    if (isRemoved !== true) findings.push({ kind: 'case-gone', case: id, reference })
  }
  return [...findings, ...adoptRecords(seen, state, draft)]
}

function kindOf(
  seen: Seen,
  head: SeenHead,
  entry: Entry | undefined,
  state: State | undefined
): 'as-noted' | 'newer' | 'case-older' | 'case-lacks' | 'case-back' {
  const { row, content, isRemoved } = head
  // Nothing can be said about a head that does not open. The list of cases says that it is damaged.
  if (content === undefined) return 'as-noted'
  if (entry === undefined) {
    // In the second copy, a head can be one write ahead of the manifest.
    const isLater = content.count === undefined || state === undefined || content.count > state.count
    return isLater || isRemoved ? 'newer' : 'case-back'
  }
  if (row.revision > entry.revision) return 'newer'
  if (row.revision < entry.revision) return 'case-older'
  const lacks =
    without(entry.versions, seen.versions.get(row.id)).length > 0 ||
    missingStates(seen, row.id, entry).length > 0
  if (lacks) return 'case-lacks'
  return entry.isRemoved === true && !isRemoved ? 'newer' : 'as-noted'
}

/** Records whose older state somebody must know of. An older record of backups, or of the key on paper, only makes the app ask once more. */
const told = ['settings', 'local-details']

function adoptRecords(seen: Seen, state: State | undefined, draft: Draft): readonly Finding[] {
  const findings: Finding[] = []
  for (const [id, { revision }] of seen.records) {
    const noted = draft.record(id)
    if (noted === revision) continue
    draft.setRecord(id, revision)
    if (noted !== undefined && revision < noted && told.includes(id)) findings.push({ kind: 'details-older' })
  }
  for (const id of Object.keys(state?.top.records ?? {})) {
    if (seen.records.has(id) || seen.damaged.has(id)) continue
    draft.setRecord(id, undefined)
    if (told.includes(id)) findings.push({ kind: 'details-older' })
  }
  return findings
}
