import { kept } from '../cases/history'
import type { RowWriting } from '../second-copy/address'
import type { Lost } from './compare'
import { isOfManifest } from './content'
import type { Seen } from './look'

/**
 * What only the second copy has, or has in a later state than the database, by the addresses in the copy alone. This is asked where the manifest is gone or
 * cannot be trusted. Then nothing else knows what should stand in the database, and the next look through the copy would give up what stands only there.
 */
export const laterIn = (writings: readonly RowWriting[], seen: Seen): readonly Lost[] =>
  writings.flatMap((writing) => {
    const lost = lostOf(writing, seen)
    return lost === undefined ? [] : [lost]
  })

function lostOf({ table, key, revision = 0 }: RowWriting, seen: Seen): Lost | undefined {
  if (typeof key !== 'string') return lostOfCase(table, key, seen)
  const head = seen.heads.get(key)
  switch (table) {
    case 'heads':
      if (head !== undefined && head.row.revision >= revision) return undefined
      return { kind: 'case', id: key, entry: { ...noEntry, revision }, present: head }
    case 'cases':
      if (head?.row.revision !== revision || seen.cases.has(key)) return undefined
      return { kind: 'row', table, key, revision }
    case 'records': {
      const present = seen.records.get(key) ?? seen.damaged.get(key)
      if (isOfManifest(key) || (present?.revision ?? 0) >= revision) return undefined
      return { kind: 'record', id: key, revision, present }
    }
    default:
      return undefined
  }
}

const noEntry = { reference: '', versions: [], history: [] }

/** A finished version, or an earlier state, of a case that stands. If the full number of states stands, newer ones have pushed the others out. */
function lostOfCase(
  table: RowWriting['table'],
  [id, number]: readonly [string, number],
  seen: Seen
): Lost | undefined {
  const head = seen.heads.get(id)
  if (head === undefined || (table !== 'versions' && table !== 'history')) return undefined
  const there = seen[table].get(id) ?? []
  if (there.includes(number)) return undefined
  if (table === 'history' && (there.length >= kept || number >= head.row.revision)) return undefined
  return { kind: 'row', table, key: [id, number], revision: number }
}
