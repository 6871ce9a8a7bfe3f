import { deleteDB } from 'idb'
import { StoreError } from '../ports/store-error'
import { orOpeningFault } from './fault'
import { VaultDatabase, type Watching } from './vault-database'

/** How long another tab may take to let go of the database, in milliseconds: it may have to end a write first. */
const patience = 1_500

/** The one connection of this tab to the vault’s database. A connection that was lost is opened again at the next call. */
export class Connection {
  readonly #name: string
  readonly #told: Watching['told']
  #opening: Promise<VaultDatabase> | undefined
  /** An opening waits for another tab. The browser says so once, and goes on waiting. */
  #isBlocked = false
  #deletions = 0

  /** @param told gets the changes of each transaction once all of it is on disk, and no changes of one that failed */
  constructor(name: string, told: Watching['told'] = () => undefined) {
    this.#name = name
    this.#told = told
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
    return new Promise((resolve, reject) => {
      const blocked = () => {
        setTimeout(() => {
          reject(new StoreError('blocked'))
        }, patience)
      }
      deleteDB(this.#name, { blocked }).then(resolve, reject)
    })
  }

  #open(): Promise<VaultDatabase> {
    const forget = () => {
      if (this.#opening === opening || this.#opening === opened) this.#opening = undefined
    }
    let waiting: ReturnType<typeof setTimeout> | undefined
    let refuse: (error: StoreError) => void
    const blocked = new Promise<never>((_, reject) => {
      refuse = reject
    })
    const opened = orOpeningFault(async () => {
      const database = new VaultDatabase(this.#name, {
        told: this.#told,
        blocked: () => {
          waiting = setTimeout(() => {
            this.#isBlocked = true
            refuse(new StoreError('blocked'))
          }, patience)
        },
        closed: (isDeleted) => {
          if (isDeleted) this.#deletions += 1
          forget()
        }
      })
      try {
        return await database.opened()
      } finally {
        clearTimeout(waiting)
        this.#isBlocked = false
      }
    })
    const opening = Promise.race([opened, blocked])
    opening.catch(() => {
      // The opening is blocked. It still succeeds as soon as it can, and is then the connection.
      if (this.#isBlocked) this.#opening = opened
      else forget()
    })
    opened.catch(forget)
    return opening
  }
}
