import { StoreError } from '../ports/store-error'
import { declareDatabase, isNewer, type VaultDatabase } from './database'
import { orOpeningFault } from './fault'

/** How long another tab may take to let go of the database, in milliseconds: it may have to end a write first. */
const patience = 1_500

/** The one connection of this tab to the vault's database. What was lost is opened again at the next call. */
export class Connection {
  readonly #name: string
  readonly #ondeclared: (database: VaultDatabase) => void
  #opening: Promise<VaultDatabase> | undefined
  /** An opening that waits for another tab: the browser tells so once, and goes on waiting. */
  #isBlocked = false
  #deletions = 0

  /** @param ondeclared what is to be done with a database before it is opened */
  constructor(name: string, ondeclared: (database: VaultDatabase) => void = () => undefined) {
    this.#name = name
    this.#ondeclared = ondeclared
  }

  get name(): string {
    return this.#name
  }

  /** How often the database was deleted under this tab. */
  get deletions(): number {
    return this.#deletions
  }

  /** The open database. @throws StoreError */
  database(): Promise<VaultDatabase> {
    if (this.#isBlocked) return Promise.reject(new StoreError('blocked'))
    return (this.#opening ??= this.#open())
  }

  /** Closes it; the next call opens it anew. */
  close(): void {
    const closing = this.#opening
    this.#opening = undefined
    closing?.then(
      (database) => {
        database.close()
      },
      () => undefined
    )
  }

  /**
   * Deletes the database.
   * @throws StoreError `blocked` where another tab holds it; it is deleted as soon as that tab lets go
   */
  delete(): Promise<void> {
    this.close()
    this.#deletions += 1
    const database = declareDatabase(this.#name)
    return new Promise((resolve, reject) => {
      database.on('blocked', () => {
        setTimeout(() => {
          reject(new StoreError('blocked'))
        }, patience)
        return false
      })
      database.delete().then(resolve, reject)
    })
  }

  #open(): Promise<VaultDatabase> {
    const database = declareDatabase(this.#name)
    this.#ondeclared(database)
    const forget = () => {
      if (this.#opening === opening || this.#opening === opened) this.#opening = undefined
    }
    // Another tab brings the database up to date, or deletes it: whoever holds on keeps it from that.
    database.on('versionchange', ({ newVersion }) => {
      if (newVersion === null) this.#deletions += 1
      database.close()
      return false
    })
    database.on('close', forget)
    // Also where Dexie itself opens a connection anew that the browser has dropped.
    database.on(
      'ready',
      () => {
        if (isNewer(database)) throw new StoreError('newer-version')
      },
      true
    )
    let waiting: ReturnType<typeof setTimeout> | undefined
    const blocked = new Promise<never>((_, reject) => {
      database.on('blocked', () => {
        waiting = setTimeout(() => {
          this.#isBlocked = true
          reject(new StoreError('blocked'))
        }, patience)
        return false
      })
    })
    const opened = orOpeningFault(async () => {
      try {
        await database.open()
        return database
      } finally {
        clearTimeout(waiting)
        this.#isBlocked = false
      }
    })
    const opening = Promise.race([opened, blocked])
    opening.catch(() => {
      // Blocked, it opens all the same as soon as it can, and is then the connection.
      if (this.#isBlocked) this.#opening = opened
      else forget()
    })
    opened.catch(() => {
      forget()
      database.close()
    })
    return opening
  }
}
