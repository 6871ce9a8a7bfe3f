import type { KeyRecord } from './key-record'

/** How long the disk may take to answer, in milliseconds. After that it is taken to hang, as a full disk can. */
const patience = 1_000

const afterPatience = () =>
  new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience)
  })

/**
 * The wrapped key of the open vault, as it was last seen on disk. It stays in memory with the work that could not be saved. So unlocking asks nothing of a
 * disk that has lost the record. The unwrapped key is not in it.
 */
export class KeptRecord {
  #record: KeyRecord
  readonly #read: () => Promise<KeyRecord | undefined>

  /** @param read reads the record from the disk */
  constructor(record: KeyRecord, read: () => Promise<KeyRecord | undefined>) {
    this.#record = record
    this.#read = read
  }

  /** The record as it was last seen. */
  get last(): KeyRecord {
    return this.#record
  }

  /** Notes that the record was changed here. */
  note(record: KeyRecord): void {
    this.#record = record
  }

  /** The record as it stands on disk, since another tab may have changed the passphrase. If the disk does not answer soon, as it was last seen. */
  async latest(): Promise<KeyRecord> {
    const found = await Promise.race([this.#read().catch(() => undefined), afterPatience()])
    // If another vault stands in its place, that vault’s key opens nothing that is held here.
    if (found?.vault === this.#record.vault) this.#record = found
    return this.#record
  }
}
