import type { HeadContent } from '../cases/head'
import type { Access } from '../access'
import type { SealedRow } from '../database'
import { isDamage, unsealRow } from '../mend'
import { isOfManifest } from './content'

/** The head of a case, with its content. The content is undefined where both the database and the second copy have it damaged. */
export interface SeenHead {
  readonly row: SealedRow
  readonly content: HeadContent | undefined
  /** The head stands among those of removed cases. */
  readonly isRemoved: boolean
}

/** What stands in the database at one moment. */
export interface Seen {
  readonly heads: ReadonlyMap<string, SeenHead>
  readonly cases: ReadonlySet<string>
  readonly versions: ReadonlyMap<string, readonly number[]>
  readonly history: ReadonlyMap<string, readonly number[]>
  /** The vault's own records that open. */
  readonly records: ReadonlyMap<string, SealedRow>
  /** The vault’s own records that do not open: nothing is said of their revision. */
  readonly damaged: ReadonlyMap<string, SealedRow>
  readonly manifest: readonly SealedRow[]
}

/** Numbers by the id that they stand beside. */
function byId(keys: readonly (readonly [string, number])[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>()
  for (const [id, number] of keys) all.set(id, [...(all.get(id) ?? []), number])
  return all
}

/** Reads what stands in the database in one transaction, and unseals the short rows. A damaged row is brought back where that is possible. */
export async function lookAt(access: Access): Promise<Seen> {
  const [heads, removed, cases, versions, history, records] = await access.read(
    ['heads', 'removed', 'cases', 'versions', 'history', 'records'],
    (tables) =>
      Promise.all([
        tables.heads.all(),
        tables.removed.all(),
        tables.cases.keys(),
        tables.versions.keys(),
        tables.history.keys(),
        tables.records.all()
      ])
  )
  const opened = async (table: 'heads' | 'removed' | 'records', row: SealedRow) => {
    try {
      return await unsealRow(access, table, row)
    } catch (error) {
      if (isDamage(error)) return undefined
      throw error
    }
  }
  const seenIn = (table: 'heads' | 'removed') => async (row: SealedRow) =>
    [
      row.id,
      {
        row,
        content: (await opened(table, row)) as HeadContent | undefined,
        isRemoved: table === 'removed'
      }
    ] as const
  const own = records.filter(({ id }) => !isOfManifest(id))
  const areOpen = await Promise.all(own.map(async (row) => (await opened('records', row)) !== undefined))
  return {
    heads: new Map([
      ...(await Promise.all(removed.map(seenIn('removed')))),
      ...(await Promise.all(heads.map(seenIn('heads'))))
    ]),
    cases: new Set(cases),
    versions: byId(versions),
    history: byId(history),
    records: new Map(own.filter((_, index) => areOpen[index]).map((row) => [row.id, row])),
    damaged: new Map(own.filter((_, index) => !areOpen[index]).map((row) => [row.id, row])),
    manifest: records.filter(({ id }) => isOfManifest(id))
  }
}
