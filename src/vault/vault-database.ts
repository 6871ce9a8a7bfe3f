import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { StoreError } from '../ports/store-error'
import { openDatabase, type TableName, type VaultSchema } from './database'
import { isLost } from './fault'
import type { Change } from './second-copy/changes'

export type Mode = 'readonly' | 'readwrite'
export type Transaction = IDBPTransaction<VaultSchema, TableName[], Mode>

/** What is to be known of an open database. */
export interface Watching {
  /** Gets what each transaction has changed, once all of it is on disk, and nothing of one that failed. */
  readonly told: (changes: readonly Change[]) => void
  /** Another tab keeps it from being opened for the first time. */
  readonly blocked: () => void
  /** It was closed because another tab brings it up to date or deletes it, or because the browser has closed it. */
  readonly closed: (isDeleted: boolean) => void
}

/** The vault's database as one tab has it open. Once it is closed it stays so: who goes on with it may mean one that was deleted since. */
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
   * Begins a transaction. Where the browser has dropped the connection, which it may tell later or never, it is opened anew, once.
   * @throws StoreError `closed` where it was closed; else what the browser throws
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
      // Whoever else finds it dropped waits for the same one.
      if (this.#opened === opened) this.#opened = this.#open()
      return begun(await this.#opened)
    }
  }

  /** Closes it, once what was begun has ended. */
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
      // Another was opened in its place: the browser tells late of the one before.
      if (this.#opened !== opening) return
      this.close()
      this.#watching.closed(isDeleted)
    }
    const opening = openDatabase(this.#name, {
      ...(blocked && { blocked }),
      // Whoever holds on keeps the other tab from it.
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
