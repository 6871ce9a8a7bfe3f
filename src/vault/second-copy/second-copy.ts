import { tableNames, type TableName } from '../database'
import { isOfManifest, topId } from '../manifest/content'
import { whileNobodyLooks } from '../../ports/while-nobody-looks'
import type { SpaceToWrite } from '../disk-space/space-to-write'
import type { Table } from '../tables'
import { transact } from '../transact'
import type { VaultDatabase } from '../vault-database'
import { addressOf, addressOfRow, writingAt, writingOf, rowOf, type RowKey, type RowWriting } from './address'
import { isDeleted, lastingPuts, type Change } from './changes'
import { idsOfCases, rowAt, stands, writingsInDatabase } from './in-database'
import { packed, unpacked } from './pack'

type Row = Readonly<Record<string, unknown>>

/** Tells whether a row of the database is as it was written. */
export type IsWhole = (table: TableName, row: Row) => Promise<boolean>

/** What a copy needs of the browser’s store of files. */
export type Files = Pick<CacheStorage, 'open' | 'has' | 'delete'>

/** So many characters are written after one look for room: a quarter of the room that a write needs. */
const lettersALook = 512 * 1024

/**
 * A second copy of the vault, beside its database, in another kind of store: the browser’s cache of files. Everything in it is sealed as it is in the
 * database. The browser can lose the database: Chromium loses all databases of an address when it finds one of their files damaged (see `fresh-log.ts`).
 * Then the vault is brought back from here.
 *
 * It follows the database and never leads it. If the copy fails, the vault goes on without it.
 */
export class SecondCopy {
  readonly #files: Files
  readonly #name: string
  readonly #base: string
  /** The writing that stands for each row, as far as known, by the row’s address. Asking the browser would look through all files. */
  #standing: Map<string, string> | undefined
  /** What is being written: one transaction after the other. */
  #writing: Promise<void> = Promise.resolve()
  #diskSpace: Pick<SpaceToWrite, 'beforeWriting'> | undefined
  /** While this page is open, nothing is given up that stands only here. */
  #keepsAll = false
  /** How many letters may still be written before the next look for room. */
  #lettersLeft = 0

  /** @param base an address below which nothing else stands */
  constructor(files: Files, name: string, base: string) {
    this.#files = files
    this.#name = name
    this.#base = base
  }

  /** Writes the changes of a transaction here too, now that all of it is on disk in the database. */
  follow(changes: readonly Change[]): void {
    void this.#then(() => this.#apply(changes))
  }

  /** From now on, looks for room before anything is written: if a full disk refuses a file, that too can cost the whole vault. */
  lookFor(diskSpace: Pick<SpaceToWrite, 'beforeWriting'>): void {
    this.#diskSpace = diskSpace
  }

  /** Resolves once all that was written to the database stands here too, or could not be kept here. */
  settled(): Promise<void> {
    return this.#writing
  }

  /** Deletes the copy. */
  forget(): Promise<void> {
    return this.#then(async () => {
      this.#standing = undefined
      await this.#files.delete(this.#name)
    })
  }

  /**
   * Brings the vault back into a database that has none.
   * @returns whether the copy had a vault to bring back
   */
  async restore(database: VaultDatabase): Promise<boolean> {
    const rows = await this.#rows()
    if (!rows.some(({ table }) => table === 'keys')) return false
    return transact(database, 'readwrite', tableNames, async (tables) => {
      // Another tab was faster.
      if ((await tables.keys.get('key')) !== undefined) return true
      // If only the key record is gone, the rows that stand there are newer, or are damaged and mended when they are read.
      const stands = await idsOfCases(tables)
      for (const name of tableNames) {
        const table: Table<object, RowKey> = tables[name]
        const there = new Set((await table.keys()).map(String))
        const own = rows
          .filter(
            ({ table, key }) => table === name && !there.has(String(key)) && !isHeadOf(stands, table, key)
          )
          // The last writes may be missing in the copy. The check of the records against the manifest must know this.
          .map(({ row, key }) => (name === 'records' && key === topId ? { ...row, isRestored: true } : row))
        await table.putAll(own)
      }
      return true
    })
  }

  /** From now on `complete` deletes nothing: something that stands only here could not be put back, or nobody could look for it. */
  keepAll(): void {
    this.#keepsAll = true
  }

  /**
   * Adds what the database has and the copy lacks, and deletes what only the copy has. Done after a fault, and the first time. A row that is damaged in the
   * database is not copied, and what the copy has of that row stays.
   */
  complete(database: VaultDatabase, isWhole: IsWhole): Promise<void> {
    return this.#then(async () => {
      const writings = await writingsInDatabase(database)
      // If the browser has cleared the database, the copy must not be cleared too.
      if (!writings.some(({ table }) => table === 'keys')) return
      const files = await this.#open()
      const here = new Set((await files.keys()).map(({ url }) => url))
      const there = new Set<string>()
      const damaged = new Set<string>()
      for (const writing of writings) {
        const address = addressOf(this.#base, writing)
        there.add(address)
        if (here.has(address) && writing.table !== 'keys') continue
        const row = await rowAt(database, writing)
        // A row that was written or deleted meanwhile is copied or deleted on its own.
        if (row === undefined) continue
        if (await isWhole(writing.table, row)) {
          // If the head beside it is damaged, the row stands at another revision than that head says.
          there.add(addressOf(this.#base, writingOf(writing.table, row)))
          await this.#put(files, writing.table, row)
        } else damaged.add(idOf(writing))
      }
      if (this.#keepsAll) return
      for (const address of here) {
        const writing = writingAt(this.#base, address)
        if (there.has(address) || damaged.has(idOf(writing))) continue
        // Another tab may have written the row since the rows were listed, here too.
        if (!(await stands(database, writing))) await files.delete(address)
      }
    })
  }

  /** The writings of a row that can be read here, the last one first. Empty where the copy cannot be reached. */
  async writingsOf(table: TableName, key: RowKey): Promise<readonly Row[]> {
    await this.settled()
    try {
      if (!(await this.#files.has(this.#name))) return []
      const files = await this.#open()
      const found: { readonly revision: number; readonly row: Row }[] = []
      for (const { url } of await files.keys(addressOfRow(this.#base, { table, key }), {
        ignoreSearch: true
      })) {
        const row = readable((await (await files.match(url))?.text()) ?? '')
        if (row !== undefined) found.push({ revision: writingAt(this.#base, url).revision ?? 0, row })
      }
      return found.sort((one, other) => other.revision - one.revision).map(({ row }) => row)
    } catch {
      return []
    }
  }

  /** All writings that stand here, by their addresses alone. Undefined where the copy cannot be reached. */
  async writings(): Promise<readonly RowWriting[] | undefined> {
    await this.settled()
    try {
      if (!(await this.#files.has(this.#name))) return []
      const files = await (await this.#open()).keys()
      return files.map(({ url }) => writingAt(this.#base, url))
    } catch {
      return undefined
    }
  }

  #then(work: () => Promise<void>): Promise<void> {
    const begun = () => {
      this.#lettersLeft = 0
      return work()
    }
    this.#writing = this.#writing.then(begun).catch(() => undefined)
    return this.#writing
  }

  #open(): Promise<Cache> {
    return this.#files.open(this.#name)
  }

  async #put(files: Cache, table: TableName, row: Row): Promise<void> {
    const text = packed(row)
    if (this.#lettersLeft < text.length) {
      await this.#diskSpace?.beforeWriting()
      this.#lettersLeft = lettersALook
    }
    this.#lettersLeft -= text.length
    await whileNobodyLooks(() => files.put(addressOf(this.#base, writingOf(table, row)), new Response(text)))
  }

  async #apply(changes: readonly Change[]): Promise<void> {
    const files = await this.#open()
    this.#standing ??= await this.#writingsIn(files)
    // A kill can come between any two of these. A case’s head names its revision, so the state is written before the head that names it, and the earlier
    // state is deleted last. The manifest never says more than what stands here.
    const puts = [...lastingPuts(changes)].sort((one, other) => turnOf(one) - turnOf(other))
    for (const { table, row } of puts) await this.#put(files, table, row)
    for (const { table, row } of puts) await this.#deleteWritingBefore(files, writingOf(table, row))
    const stay = new Set(puts.map(({ table, row }) => addressOfRow(this.#base, writingOf(table, row))))
    const goes = async (row: string) => {
      if (stay.has(row)) return
      this.#standing?.delete(row)
      await files.delete(row, { ignoreSearch: true })
    }
    for (const change of changes) if (change.kind === 'delete') await goes(addressOfRow(this.#base, change))
    const ranges = changes.filter(({ kind }) => kind === 'delete-range')
    if (ranges.length === 0) return
    // Only a range needs the list of all files, which takes longer the larger the vault is. No save of a case deletes a range.
    for (const { url } of await files.keys()) {
      const writing = writingAt(this.#base, url)
      if (ranges.some((change) => isDeleted(writing, change))) await goes(rowOf(url))
    }
  }

  /** Deletes the writing before this one. What another tab wrote since is deleted when the copy is next looked through; a head says which writing counts. */
  async #deleteWritingBefore(files: Cache, writing: RowWriting): Promise<void> {
    const [row, own] = [addressOfRow(this.#base, writing), addressOf(this.#base, writing)]
    const before = this.#standing?.get(row)
    this.#standing?.set(row, own)
    if (before !== undefined && before !== own) await files.delete(before)
  }

  async #writingsIn(files: Cache): Promise<Map<string, string>> {
    const addresses = (await files.keys()).map(({ url }) => url)
    return new Map(addresses.map((url) => [rowOf(url), url]))
  }

  /**
   * All rows of the copy that can be read, in the order in which they are to be put back. Of a case’s states, the one that its head names comes last, and a
   * later state comes after an earlier one.
   */
  async #rows(): Promise<readonly CopiedRow[]> {
    if (!(await this.#files.has(this.#name))) return []
    const files = await this.#open()
    const rows: CopiedRow[] = []
    for (const { url } of await files.keys()) {
      const writing = writingAt(this.#base, url)
      const text = await (await files.match(url))?.text()
      const row = text === undefined ? undefined : readable(text)
      if (row !== undefined && tableNames.includes(writing.table)) rows.push({ ...writing, row })
    }
    const later = (one: CopiedRow, other: CopiedRow) => (one.revision ?? 0) - (other.revision ?? 0)
    const sorted = rows.sort(later)
    const heads = new Map(
      sorted.filter(({ table }) => table === 'heads').map(({ key, revision }) => [key, revision])
    )
    // The browser may have ended while a case was being removed or brought back. A case with a head in both tables is one that stands.
    const standing = sorted.filter(({ table, key }) => table !== 'removed' || !heads.has(key))
    const removed = standing.filter(({ table }) => table === 'removed')
    const named = new Map([...removed.map(({ key, revision }) => [key, revision] as const), ...heads])
    const isNamed = ({ table, key, revision }: CopiedRow) => table === 'cases' && named.get(key) === revision
    return [...standing.filter((row) => !isNamed(row)), ...standing.filter(isNamed)]
  }
}

/** A row of the copy, and where it stood. */
interface CopiedRow extends RowWriting {
  readonly row: Row
}

/** The order in which the writes of a transaction are copied. */
function turnOf({ table, row }: { readonly table: TableName; readonly row: Row }): number {
  if (table === 'records' && row['id'] === topId) return 3
  if (table === 'records' && isOfManifest(String(row['id']))) return 2
  return table === 'heads' || table === 'removed' ? 1 : 0
}

/** The id of the case or of the record to which a row belongs. */
const idOf = ({ key }: RowWriting): string => (typeof key === 'string' ? key : key[0])

/** A row that was still being written when the browser ended is no row. */
function readable(text: string): Row | undefined {
  try {
    return unpacked(text) as Row
  } catch {
    return undefined
  }
}

const isHeadOf = (cases: ReadonlySet<string>, table: TableName, key: RowKey): boolean =>
  (table === 'heads' || table === 'removed') && cases.has(String(key))
