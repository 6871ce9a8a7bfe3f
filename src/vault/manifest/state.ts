import type { Access } from '../access'
import { sameBytes } from '../bytes'
import { beginningWith, type SealedRow } from '../database'
import { bringBack, orNothing, unsealRow } from '../mend'
import type { ReadTables } from '../tables'
import { bucketCount, bucketId, bucketIn, topId, topIn, type Entry, type Top } from './content'

/** The manifest, as it stands on disk and unsealed. */
export interface State {
  readonly count: number
  readonly top: Top
  readonly buckets: ReadonlyMap<number, Bucket>
  /**
   * The manifest was put here when the browser had lost the vault: the second copy may lack what was written last. Nobody had the key then, so this mark
   * stands in clear and anybody could have written it. What passes because of it must be told.
   */
  readonly isRestored: boolean
  /** A bucket is later than the first row that names it. This happens only in a manifest that came from the second copy. */
  readonly isBehind: boolean
}

export interface Bucket {
  readonly row: SealedRow
  readonly entries: ReadonlyMap<string, Entry>
}

/** The rows of the manifest. Part of a transaction over the records. */
export const manifestRows = ({ records }: ReadTables<'records'>): Promise<SealedRow[]> =>
  records.all(beginningWith(topId))

/** A row’s own bytes tell whether it is the row that was unsealed before: no IV is ever used twice. */
const isSame = (one: SealedRow, other: SealedRow) =>
  one.revision === other.revision &&
  [one.iv, one.data].every((bytes) => (bytes as unknown) instanceof Uint8Array) &&
  sameBytes(one.iv, other.iv) &&
  sameBytes(one.data, other.data)

/** All entries by the ids of their cases. */
export const entriesOf = ({ buckets }: State): ReadonlyMap<string, Entry> =>
  new Map([...buckets.values()].flatMap(({ entries }) => [...entries]))

/**
 * Unseals the manifest.
 * @param before what was unsealed earlier and need not be unsealed again
 * @returns `absent` where there is none; `lost` where a part is damaged or missing, or has another revision than the first row says
 */
export async function unsealState(
  access: Access,
  rows: readonly SealedRow[],
  before: State | undefined
): Promise<State | 'absent' | 'lost'> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const first = byId.get(topId)
  if (first === undefined) return rows.length === 0 ? 'absent' : 'lost'
  const isRestored = first.isRestored === true
  const top = topIn(await unsealRow(access, 'records', first).catch(orNothing))
  if (top === undefined) return 'lost'
  const buckets = new Map<number, Bucket>()
  const revisions = [...top.buckets]
  let isBehind = false
  for (let at = 0; at < bucketCount; at += 1) {
    const row = byId.get(bucketId(at))
    const revision = revisions[at] ?? 0
    // In the second copy, a bucket may be one write ahead of the row that names it.
    const isAhead = isRestored && row !== undefined && row.revision > revision
    if (isAhead) {
      revisions[at] = row.revision
      isBehind = true
    }
    if ((row?.revision ?? 0) !== (isAhead ? row.revision : revision)) return 'lost'
    if (row === undefined) continue
    const known = before?.buckets.get(at)
    if (known !== undefined && isSame(row, known.row)) {
      buckets.set(at, known)
      continue
    }
    const entries = bucketIn(await unsealRow(access, 'records', row).catch(orNothing))
    if (entries === undefined) return 'lost'
    buckets.set(at, { row, entries })
  }
  return { count: first.revision, top: { ...top, buckets: revisions }, buckets, isRestored, isBehind }
}

/**
 * Looks in the second copy for rows of the manifest that are missing, damaged, or of another revision than its first row says. First it looks for the first
 * row, and once that stands for the buckets that it names.
 * @param least the highest count at which a case was saved: a first row with a lower count was put back
 * @param isBehind a bucket that opens is later than its first row
 * @returns whether something was brought back, so that it is worth looking again
 */
export async function mendManifest(
  access: Access,
  rows: readonly SealedRow[],
  least: number,
  isBehind = false
): Promise<boolean> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const first = byId.get(topId)
  const bringFirstBack = (revision: number) =>
    bringBack(access, { table: 'records', key: topId, revision, orLater: true }, first)
  if (first !== undefined && isBehind) return bringFirstBack(Math.max(least, first.revision + 1))
  if (first === undefined || first.revision < least) return bringFirstBack(least)
  const top = topIn(await unsealRow(access, 'records', first).catch(orNothing))
  if (top === undefined) return bringFirstBack(least)
  let isMended = false
  for (const [at, revision] of top.buckets.entries()) {
    const row = byId.get(bucketId(at))
    if (revision === 0 || row?.revision === revision) continue
    const bucket = { table: 'records', key: bucketId(at), revision } as const
    isMended = (await bringBack(access, bucket, row)) || isMended
  }
  return isMended
}
