import { StoreError } from '../../ports/store-error'
import type { DiskSpace } from '../../ports/disk-space'
import type { SpaceToWrite } from './space-to-write'
import type { AskDiskSpace, DiskSpaceFound, DiskSpaceRequest } from './protocol'

const megabyte = 1024 * 1024

/** What is kept in reserve: some saves of a case with a megabyte of text, and what the database writes beside them. */
const reserveSize = 4 * megabyte

/**
 * Less than this is short: somebody should make room while there is some. With the reserve it makes sixteen: Chromium lets such a
 * file grow in powers of two alone, and so finds less room than there is for other sizes.
 */
const short = 12 * megabyte

/** With less than this beside it, the reserve is given up. */
const enough = 4 * megabyte

/** With less than this nothing is written: a large save, and what the database may write to tidy up, need it. */
const least = 2 * megabyte

/**
 * Writes that follow one another as closely as this, in milliseconds, are one act, such as a case, where it was left and their copy: what
 * was found before the first holds for the others.
 */
const oneAct = 100

/** What else it needs of the browser, and what a test has in its place. */
export interface SpaceParts {
  /** Asks the worker that can look; nothing where there is none, and then nothing is known of room. */
  readonly ask?: AskDiskSpace | undefined
  readonly estimate?: () => Promise<StorageEstimate>
  readonly now?: () => number
}

const browserEstimate = async (): Promise<StorageEstimate> => {
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> }
  return (await storage?.estimate?.()) ?? {}
}

/**
 * Keeps room for the vault: a reserve that is given up first when the disk fills up, and no write where there is too little.
 *
 * In Chromium a write to the database that a full disk refuses is followed by its clearing what it keeps for this address, both
 * copies of the vault (`QuotaManagerImpl::OnFullDiskError`), unless it has promised to keep them. So such a write must not be
 * tried. What `estimate()` says there is the same however full the disk is (`kStaticStorageQuota`), hence the look by writing.
 */
export class ReservedSpace implements DiskSpace, SpaceToWrite {
  readonly #name: string
  readonly #ask: AskDiskSpace | undefined
  readonly #estimate: () => Promise<StorageEstimate>
  readonly #now: () => number
  #isBegun = false
  /** Whether there was too little room when it was last known. */
  #wasFull = false
  /** When it was last found that there is enough. */
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
   * Before the database is opened. Chromium writes over that, and clears what it keeps for this address where the disk refuses it.
   * @throws StoreError `full` where there is too little room, also without the reserve
   */
  async beforeOpening(): Promise<void> {
    this.begin()
    await this.beforeWriting()
  }

  /** Says whether room is short; where it is not, the reserve is written if it is missing. */
  async isShort(): Promise<boolean> {
    if (!this.#isBegun) return false
    const found = await this.#wants({ wanted: 'look', name: this.#name, upTo: short })
    if (found !== undefined && found.reserve < reserveSize && found.free >= short)
      await this.#wants({ wanted: 'fill', name: this.#name, size: reserveSize })
    return (found !== undefined && found.free < short) || (await this.#isQuotaShort())
  }

  /**
   * Looks before each act: what was found a second ago another program may have taken since. Where nobody answers, it is as it was when
   * it was last known.
   */
  async beforeWriting(): Promise<void> {
    if (!this.#isBegun || Math.abs(this.#now() - this.#enoughAt) < oneAct) return
    this.#wasFull = await this.#isFull()
    if (this.#wasFull) throw new StoreError('full')
  }

  /** Whether there is too little room for a write; the reserve is given up where that makes enough. */
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
    return after === undefined ? !isGivenUp : after.free < least
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

  /** Browsers whose answer follows the disk, or what the address may use of it. */
  async #isQuotaShort(): Promise<boolean> {
    try {
      const { quota, usage } = await this.#estimate()
      return quota !== undefined && usage !== undefined && quota - usage < short
    } catch {
      return false
    }
  }
}
