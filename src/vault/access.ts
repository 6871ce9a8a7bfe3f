import type { Finding } from '../ports/cases'
import { StoreError } from '../ports/store-error'
import { withFindings } from './manifest/content'
import type { Connection } from './connection'
import { tableNames, type TableName } from './database'
import { orFault } from './fault'
import { keySchema, type KeyRecord } from './key/key-record'
import { inTodaysSchema, withSchema } from './record-schema'
import { seal, unseal, type Slot, type Sealed } from './seal'
import type { SpaceToWrite } from './disk-space/space-to-write'
import type { SecondCopy } from './second-copy/second-copy'
import { emptied, isEmpty, type ReadTable, type ReadTables, type Tables } from './tables'
import { transact, type TablesIn } from './transact'
import type { Mode, VaultDatabase } from './vault-database'

/** How an open vault reaches its records: with its key while it has the key, and only while the database is still its own. */
export class Access {
  readonly #connection: Connection
  readonly #vault: string
  readonly #deletions: number
  readonly #diskSpace: SpaceToWrite | undefined
  #key: CryptoKey | undefined
  #found: readonly Finding[] = []
  /** Where a damaged row is looked for before it is called lost. */
  readonly copy: SecondCopy | undefined

  /** @param vault the random id of the vault that the key opens */
  constructor(
    connection: Connection,
    vault: string,
    key: CryptoKey,
    { diskSpace, copy }: { readonly diskSpace?: SpaceToWrite; readonly copy?: SecondCopy | undefined } = {}
  ) {
    this.copy = copy
    this.#connection = connection
    this.#vault = vault
    this.#key = key
    this.#diskSpace = diskSpace
    this.#deletions = connection.deletions
  }

  /** Whether it has its key. */
  get isOpen(): boolean {
    return this.#key !== undefined
  }

  /** Whether a key is the one that this vault is open with: it opens what this vault has sealed. */
  async isOpenBy(key: CryptoKey): Promise<boolean> {
    const slot: Slot = { kind: 'record', id: 'proof', revision: 0 }
    const sealed = await this.seal(slot, {})
    return unseal(key, slot, sealed).then(
      () => true,
      () => false
    )
  }

  /** Drops the key. */
  lock(): void {
    this.#key = undefined
  }

  /** Notes a finding about a record, to be told. */
  noteFound(finding: Finding): void {
    this.#found = withFindings(this.#found, [finding])
  }

  /** Whether there are findings. */
  get hasFound(): boolean {
    return this.#found.length > 0
  }

  /** The findings; taking them clears them here. */
  takeFound(): readonly Finding[] {
    const found = this.#found
    this.#found = []
    return found
  }

  /** Encrypts some content for its slot. */
  seal(slot: Slot, content: unknown): Promise<Sealed> {
    return seal(this.#unlocked(), slot, withSchema(content))
  }

  /** Decrypts what was sealed for a slot. @throws StoreError `unreadable` */
  async unseal(slot: Slot, sealed: Sealed): Promise<unknown> {
    return inTodaysSchema(await unseal(this.#unlocked(), slot, sealed))
  }

  /** Reads in one transaction. */
  read<Name extends TableName, Result>(
    names: readonly Name[],
    work: (tables: ReadTables<Name>) => PromiseLike<Result>
  ): Promise<Result> {
    return this.#in('readonly', names, work)
  }

  /**
   * Writes in one transaction. It resolves once everything is on disk. Until then, and if it throws, nothing is.
   * @throws StoreError `full` before the disk is asked for anything, where there is too little room: a write that fails for lack of room can cost the whole
   * vault
   */
  async write<Name extends TableName, Result>(
    names: readonly Name[],
    work: (tables: Tables<Name>) => PromiseLike<Result>
  ): Promise<Result> {
    const diskSpace = this.#diskSpace
    if (diskSpace === undefined) return this.#in('readwrite', names, work)
    await diskSpace.beforeWriting()
    try {
      return await this.#in('readwrite', names, work)
    } catch (error) {
      const isFull = error instanceof StoreError && error.fault === 'full'
      if (!isFull || !(await diskSpace.giveUp())) throw error
      return this.#in('readwrite', names, work)
    }
  }

  /**
   * Puts the vault back after the browser has lost it: with all that its second copy holds, or else with its key alone.
   * @throws StoreError `closed` where it was deleted on purpose, `changed-elsewhere` where another vault stands in its place
   */
  async setUpAgain(record: KeyRecord): Promise<void> {
    this.#assertNotDeleted()
    await this.#diskSpace?.beforeWriting()
    const database = await this.#connection.database()
    // Done first: an emptied database empties its copy too, and with it every case that is not open here.
    if (this.copy !== undefined) await this.#restoreFrom(this.copy, database)
    await transact(database, 'readwrite', tableNames, async (tables) => {
      const found = await tables.keys.get('key')
      if (found?.vault === this.#vault) return
      if (found !== undefined) throw new StoreError('changed-elsewhere')
      if (!(await isEmpty(tables))) await emptied(tables)
      await tables.keys.add(record)
    })
  }

  /** @throws StoreError `failed` where nobody can tell what stands in the copy; `changed-elsewhere` where the copy is another vault’s */
  async #restoreFrom(copy: SecondCopy, database: VaultDatabase): Promise<void> {
    const writings = await copy.writings()
    if (writings === undefined) throw new StoreError('failed')
    const [key] = await copy.writingsOf('keys', 'key')
    if (key?.['vault'] === this.#vault) await copy.restore(database)
    else if (key !== undefined) throw new StoreError('changed-elsewhere')
    // The copy’s key cannot be read. The next opening brings the rest of the copy back, as long as nobody empties it.
    else if (writings.length > 0 && !(await transact(database, 'readonly', tableNames, isEmpty)))
      throw new StoreError('failed')
  }

  #assertNotDeleted(): void {
    this.#unlocked()
    if (this.#connection.deletions !== this.#deletions) throw new StoreError('closed')
  }

  #unlocked(): CryptoKey {
    if (this.#key === undefined) throw new StoreError('locked')
    return this.#key
  }

  #in<In extends Mode, Name extends TableName, Result>(
    mode: In,
    names: readonly Name[],
    work: (tables: TablesIn<In, Name>) => PromiseLike<Result>
  ): Promise<Result> {
    const inThis = (database: VaultDatabase) =>
      transact(database, mode, ['keys', ...names], async (tables) => {
        // Both at once, since each question to the database takes time. If the vault is not this one’s, everything that the work has written goes with the
        // transaction.
        const [own, result] = await Promise.allSettled([this.#assertOwn(tables.keys), work(tables)])
        if (own.status === 'rejected') throw own.reason
        if (result.status === 'rejected') throw result.reason
        return result.value
      })
    return orFault(async () => {
      const database = await this.#database()
      try {
        return await inThis(database)
      } catch (error) {
        if (!(error instanceof StoreError && error.fault === 'closed')) throw error
        // The browser closed the database while the work waited for its turn: nothing of the work was begun.
        const anew = await this.#database()
        if (anew === database) throw error
        return inThis(anew)
      }
    })
  }

  #database(): Promise<VaultDatabase> {
    this.#assertNotDeleted()
    return this.#connection.database()
  }

  /** Another tab may have deleted this vault and made another one, or a newer build may have changed it. */
  async #assertOwn(keys: ReadTable<KeyRecord, string>): Promise<void> {
    const record = await keys.get('key')
    if (record?.vault !== this.#vault) throw new StoreError('closed')
    if ((record.schema as number) > keySchema) throw new StoreError('newer-version')
  }
}
