import type { KeyRecord } from './key-record'

/** How long the disk may take to answer, in milliseconds, before it is taken to hang: a full one can. */
const patience = 1_000

const afterPatience = () =>
  new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience)
  })

/**
 * The wrapped key of the vault that is open, as it was last seen on disk. It stays in memory with whatever could not be saved, so
 * that unlocking asks nothing of a disk that has lost it. The key itself is in none of it.
 */
export class KeptRecord {
  #record: KeyRecord
  readonly #read: () => Promise<KeyRecord | undefined>

  /** @param read reads it from the disk */
  constructor(record: KeyRecord, read: () => Promise<KeyRecord | undefined>) {
    this.#record = record
    this.#read = read
  }

  /** As it was last seen. */
  get last(): KeyRecord {
    return this.#record
  }

  /** It was changed here. */
  note(record: KeyRecord): void {
    this.#record = record
  }

  /** As it stands on disk, since another tab may have changed the passphrase; where it cannot be had soon, as it was last seen. */
  async latest(): Promise<KeyRecord> {
    const found = await Promise.race([this.#read().catch(() => undefined), afterPatience()])
    // Another vault in its place opens nothing that is held here.
    if (found?.vault === this.#record.vault) this.#record = found
    return this.#record
  }
}
