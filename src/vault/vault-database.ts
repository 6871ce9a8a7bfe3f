import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { StoreError } from '../ports/store-error'
import { openDatabase, type TableName, type VaultSchema } from './database'
import { isLost } from './fault'
import type { Change } from './second-copy/changes'

export type Mode = 'readonly' | 'readwrite'
export type Transaction = IDBPTransaction<VaultSchema, TableName[], Mode>

/** What an open database tells. */
export interface Watching {
  /** Gets the changes of each transaction, once all of it is on disk, and no changes of one that failed. */
  readonly told: (changes: readonly Change[]) => void
  /** Another tab keeps the database from being opened for the first time. */
  readonly blocked: () => void
  /** The database was closed: another tab brings it up to date or deletes it, or the browser has closed it. */
  readonly closed: (isDeleted: boolean) => void
}

/** The vault’s database as one tab has it open. Once closed it stays closed: code that goes on with it may mean a database that was deleted since. */
export class VaultDatabase {
  readonly #name: string
  readonly #watching: Watching
  #opened: Promise<IDBPDatabase<VaultSchema>>
  #isClosed = false

  constructor(name: string, watching: Watching) {
    this.#name = name
    this.#watching = watching
    this.#opened = this.#open(watching.blocked)
  }

  /** Resolves once it is open. */
  async opened(): Promise<this> {
    await this.#opened
    return this
  }

  get told(): Watching['told'] {
    return this.#watching.told
  }

  /**
   * Begins a transaction. The browser may have dropped the connection, and tells that late or never. Then the database is opened anew, once.
   * @throws StoreError `closed` where it was closed; otherwise what the browser throws
   */
  async begin(mode: Mode, names: readonly TableName[]): Promise<Transaction> {
    const opened = this.#opened
    const begun = (database: IDBPDatabase<VaultSchema>) => {
      if (this.#isClosed) throw new StoreError('closed')
      return database.transaction([...names], mode, mode === 'readwrite' ? { durability: 'strict' } : {})
    }
    const database = await opened
    try {
      return begun(database)
    } catch (error) {
      if (!isLost(error)) throw error
      database.close()
      // Any other call that finds the connection dropped waits for the same opening.
      if (this.#opened === opened) this.#opened = this.#open()
      return begun(await this.#opened)
    }
  }

  /** Closes the database, once the transactions that were begun have ended. */
  close(): void {
    this.#isClosed = true
    this.#opened.then(
      (database) => {
        database.close()
      },
      () => undefined
    )
  }

  #open(blocked?: () => void): Promise<IDBPDatabase<VaultSchema>> {
    const closed = (isDeleted = false) => {
      // The browser tells late about an earlier connection: another one was opened in its place.
      if (this.#opened !== opening) return
      this.close()
      this.#watching.closed(isDeleted)
    }
    const opening = openDatabase(this.#name, {
      ...(blocked && { blocked }),
      // As long as this tab held on, the other tab could not have the database.
      blocking: (_, next, { target }) => {
        ;(target as IDBDatabase).close()
        closed(next === null)
      },
      terminated: closed
    })
    opening.catch(() => {
      closed()
    })
    return opening
  }
}
