import { StoreError } from '../../ports/store-error'
import type { DiskSpace } from '../../ports/disk-space'
import type { SpaceToWrite } from './space-to-write'
import type { AskDiskSpace, DiskSpaceFound, DiskSpaceRequest } from './protocol'

const megabyte = 1024 * 1024

/** The size of the reserve: some saves of a case with a megabyte of text, and what the database writes with them. */
const reserveSize = 4 * megabyte

/**
 * With less room than this, somebody should make room while there is still some. Together with the reserve it is 16 MB. Chromium lets such a file grow only
 * in powers of two, and so finds less room for other sizes.
 */
const short = 12 * megabyte

/** With less room than this beside the reserve, the reserve is given up. */
const enough = 4 * megabyte

/** With less room than this nothing is written. A large save needs it, and so does what the database may write to tidy up. */
const least = 2 * megabyte

/**
 * Writes that follow each other within this time, in milliseconds, are one act: a case, where it was left and their copy. The room found before the first
 * write holds for the others.
 */
const oneAct = 100

/** What else this needs from the browser; a test puts its own in place. */
interface SpaceParts {
  /** Asks the worker that can look for room. Undefined where there is none: then nothing is known about room. */
  readonly ask?: AskDiskSpace | undefined
  readonly estimate?: () => Promise<StorageEstimate>
  readonly now?: () => number
}

const browserEstimate = async (): Promise<StorageEstimate> => {
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> }
  return (await storage?.estimate?.()) ?? {}
}

/**
 * Keeps room for the vault: a reserve that is given up first when the disk fills up, and no write where there is too little room.
 *
 * In Chromium, if a full disk refuses a write of the database, the browser clears everything that it keeps for this address: both copies of the vault
 * (`QuotaManagerImpl::OnFullDiskError`), unless it has promised to keep them. So such a write must not be tried. There, `estimate()` says the same however
 * full the disk is (`kStaticStorageQuota`): hence the look by writing.
 */
export class ReservedSpace implements DiskSpace, SpaceToWrite {
  readonly #name: string
  readonly #ask: AskDiskSpace | undefined
  readonly #estimate: () => Promise<StorageEstimate>
  readonly #now: () => number
  #isBegun = false
  /** Whether there was too little room at the last answer. */
  #wasFull = false
  /** When enough room was last found. */
  #enoughAt = -Infinity

  /** @param name the reserve's file */
  constructor(name: string, { ask, estimate = browserEstimate, now = Date.now }: SpaceParts = {}) {
    this.#name = name
    this.#ask = ask
    this.#estimate = estimate
    this.#now = now
  }

  /** A vault is open: from now on nothing is written without a look. */
  begin(): void {
    this.#isBegun = true
  }

  /**
   * Before the database is opened: Chromium writes then, and clears what it keeps for this address if the disk refuses that write.
   * @throws StoreError `full` where there is too little room, even without the reserve
   */
  async beforeOpening(): Promise<void> {
    this.begin()
    await this.beforeWriting()
  }

  /** Says whether room is short. If it is not, the reserve is written if it is missing. */
  async isShort(): Promise<boolean> {
    if (!this.#isBegun) return false
    const found = await this.#wants({ wanted: 'look', name: this.#name, upTo: short })
    if (found !== undefined && found.reserve < reserveSize && found.free >= short)
      await this.#wants({ wanted: 'fill', name: this.#name, size: reserveSize })
    return (found !== undefined && found.free < short) || (await this.#isQuotaShort())
  }

  /** Looks for room before each act: another program may have taken what was free a second ago. Without an answer, the last known one holds. */
  async beforeWriting(): Promise<void> {
    if (!this.#isBegun || Math.abs(this.#now() - this.#enoughAt) < oneAct) return
    this.#wasFull = await this.#isFull()
    if (this.#wasFull) throw new StoreError('full')
  }

  /** Whether there is too little room for a write. The reserve is given up if that makes enough. */
  async #isFull(): Promise<boolean> {
    const found = await this.#look()
    if (found === undefined) return this.#wasFull
    if (found.free >= enough) {
      this.#enoughAt = this.#now()
      return false
    }
    const isLeft = found.free >= least
    const isGivenUp = found.reserve > 0 && (await this.giveUp())
    if (isLeft) return false
    const after = isGivenUp ? await this.#look() : found
    return after !== undefined && after.free < least
  }

  async giveUp(): Promise<boolean> {
    if (!this.#isBegun) return false
    const given = await this.#wants({ wanted: 'give-up', name: this.#name })
    return given !== undefined && given.reserve > 0
  }

  /** Deletes the reserve, with the vault. */
  async forget(): Promise<void> {
    await this.#wants({ wanted: 'forget', name: this.#name })
    this.#isBegun = false
  }

  #look(): Promise<DiskSpaceFound | undefined> {
    return this.#wants({ wanted: 'look', name: this.#name, upTo: enough })
  }

  async #wants(request: DiskSpaceRequest): Promise<DiskSpaceFound | undefined> {
    return this.#ask?.(request)
  }

  /** For browsers whose answer follows the disk, or what this address may use of it. */
  async #isQuotaShort(): Promise<boolean> {
    try {
      const { quota, usage } = await this.#estimate()
      return quota !== undefined && usage !== undefined && quota - usage < short
    } catch {
      return false
    }
  }
}
