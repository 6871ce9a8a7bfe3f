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

/** Whether a row of the database is as it was written. */
export type IsWhole = (table: TableName, row: Row) => Promise<boolean>

/** What a browser keeps files in, as far as a copy needs it. */
export type Files = Pick<CacheStorage, 'open' | 'has' | 'delete'>

/** So many letters are written after one look for room, a quarter of what there must be for a write. */
const lettersALook = 512 * 1024

/**
 * A second copy of the vault, beside its database and in another kind of store: the browser's cache of files. Everything in it is
 * sealed as it is in the database. Where the browser loses the database, as Chromium does with all databases of an address when it
 * finds one file of them damaged (see `fresh-log.ts`), the vault is brought back from here.
 *
 * It follows the database and never leads it: where it fails, the vault goes on without it.
 */
export class SecondCopy {
  readonly #files: Files
  readonly #name: string
  readonly #base: string
  /** The writing of each row that is known to stand, by the row's address: asking the browser for it would look through all files. */
  #standing: Map<string, string> | undefined
  /** What is being written: one transaction after the other. */
  #writing: Promise<void> = Promise.resolve()
  #diskSpace: Pick<SpaceToWrite, 'beforeWriting'> | undefined
  /** Nothing that stands here alone is given up as long as this page is open. */
  #keepsAll = false
  /** How many letters may still be written before the next look for room. */
  #lettersLeft = 0

  /** @param base an address below which nothing else stands */
  constructor(files: Files, name: string, base: string) {
    this.#files = files
    this.#name = name
    this.#base = base
  }

  /** Has written here too what a transaction has changed in the database, now that all of it is on disk. */
  follow(changes: readonly Change[]): void {
    void this.#then(() => this.#apply(changes))
  }

  /** From now on room is looked for before anything is written: a file too that a full disk refuses can cost the whole vault. */
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
   * @returns whether there was one to be brought back
   */
  async restore(database: VaultDatabase): Promise<boolean> {
    const rows = await this.#rows()
    if (!rows.some(({ table }) => table === 'keys')) return false
    return transact(database, 'readwrite', tableNames, async (tables) => {
      // Another tab was faster.
      if ((await tables.keys.get('key')) !== undefined) return true
      // Where the key record alone is gone, what stands there is newer, or damaged and mended when it is read.
      const stands = await idsOfCases(tables)
      for (const name of tableNames) {
        const table: Table<object, RowKey> = tables[name]
        const there = new Set((await table.keys()).map(String))
        const own = rows
          .filter(
            ({ table, key }) => table === name && !there.has(String(key)) && !isHeadOf(stands, table, key)
          )
          // What was written last may be missing here: who holds the records against the manifest has to know.
          .map(({ row, key }) => (name === 'records' && key === topId ? { ...row, isRestored: true } : row))
        await table.putAll(own)
      }
      return true
    })
  }

  /** From now on `complete` deletes nothing: something that stands here alone could not be put back, or nobody could look for it. */
  keepAll(): void {
    this.#keepsAll = true
  }

  /**
   * Adds what the database has and the copy lacks, and deletes what the copy alone has: after a fault, or at the first time. A row
   * that is damaged in the database is not copied, and what the copy has of it stays.
   */
  complete(database: VaultDatabase, isWhole: IsWhole): Promise<void> {
    return this.#then(async () => {
      const writings = await writingsInDatabase(database)
      // What the browser has cleared is not to be cleared here too.
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
        // Written or deleted meanwhile, it comes by itself.
        if (row === undefined) continue
        if (await isWhole(writing.table, row)) {
          // Where the head beside it is damaged, it stands at another revision than that says.
          there.add(addressOf(this.#base, writingOf(writing.table, row)))
          await this.#put(files, writing.table, row)
        } else damaged.add(idOf(writing))
      }
      if (this.#keepsAll) return
      for (const address of here) {
        const writing = writingAt(this.#base, address)
        if (there.has(address) || damaged.has(idOf(writing))) continue
        // Another tab may have written it, here too, since the rows were listed.
        if (!(await stands(database, writing))) await files.delete(address)
      }
    })
  }

  /** What stands here of a row that can be read, the last writing first; nothing where the copy cannot be reached. */
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

  /** All that stands here, by its addresses alone; nothing where the copy cannot be reached. */
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
    // A kill can come between any two of these. A case's head says at which revision it is: the state stands before the head that
    // names it, and the state before that goes last. The manifest never says more than what stands here.
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
    // Only a range needs the list of all files, which takes as long as the vault is large: no save of a case deletes one.
    for (const { url } of await files.keys()) {
      const writing = writingAt(this.#base, url)
      if (ranges.some((change) => isDeleted(writing, change))) await goes(rowOf(url))
    }
  }

  /** What another tab wrote since goes when the copy is next looked through; a head says which writing counts. */
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
   * All rows of the copy that can be read, in the order in which they are to be put: of a case's states the one that its head names
   * last, and a later one after an earlier.
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
    // Ended between the removal of a case and of its head, or between those of bringing it back, it is one that stands.
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

/** In which order what a transaction wrote is copied. */
function turnOf({ table, row }: { readonly table: TableName; readonly row: Row }): number {
  if (table === 'records' && row['id'] === topId) return 3
  if (table === 'records' && isOfManifest(String(row['id']))) return 2
  return table === 'heads' || table === 'removed' ? 1 : 0
}

/** The id of the case, or of the record, that a row is of. */
const idOf = ({ key }: RowWriting): string => (typeof key === 'string' ? key : key[0])

/** A row that was being written when the browser ended is none. */
function readable(text: string): Row | undefined {
  try {
    return unpacked(text) as Row
  } catch {
    return undefined
  }
}

const isHeadOf = (cases: ReadonlySet<string>, table: TableName, key: RowKey): boolean =>
  (table === 'heads' || table === 'removed') && cases.has(String(key))
