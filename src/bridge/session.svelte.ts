import { untrack } from 'svelte'
import { faultOf, StoreError } from '../ports/store-error'
import type { TabPage } from '../ports/tab-page'
import type { TabMessage, Tabs } from '../ports/tabs'
import type { Secret, Vault, VaultState } from '../ports/vault'
import type { VaultTrace } from '../ports/vault-trace'
import { comesFirst } from './comes-first'
import type { SessionState } from './session-state'
import { atMost, inTime } from '../ports/at-most'
import { savedInTime, type Holder, type Saver } from './saved-in-time'

const holdsNothing = () => false

/** How long the browser’s store may take to say whether a vault stands, or to copy what was saved last, in milliseconds. After that it is taken not to answer. */
const patience = 3_000

/** Whether the vault is open in this tab. Every way in and out goes through here, and holds in every tab. */
export class Session {
  state = $state.raw<SessionState>({ kind: 'starting', isExpected: false })
  /** Whether the vault was closed because of the time without input. The page that asks for the passphrase says so. */
  isTimedOut = $state(false)
  readonly #vault: Vault
  readonly #tabs: Tabs
  readonly #page: TabPage
  readonly #trace: VaultTrace
  #holders = $state.raw<readonly Holder[]>([])
  /** How often another tab has said that everything must be closed. */
  #closings = 0
  #started: Promise<void> = Promise.resolve()
  /** Read once. A change by another tab is taken for a deletion until somebody has looked. */
  readonly #wasDeleted: boolean

  constructor({ vault, tabs, page, trace }: { vault: Vault; tabs: Tabs; page: TabPage; trace: VaultTrace }) {
    this.#vault = vault
    this.#tabs = tabs
    this.#page = page
    this.#trace = trace
    this.state = { kind: 'starting', isExpected: trace.stood() }
    this.isTimedOut = trace.wasTimedOut()
    this.#wasDeleted = trace.wasDeleted()
    tabs.hear((message) => this.#heard(message))
  }

  /** Looks whether there is a vault. */
  start(): Promise<void> {
    return (this.#started = this.#look())
  }

  async #look(): Promise<void> {
    const slow = setTimeout(() => {
      if (!('vault' in this.state))
        this.state = {
          kind: 'starting',
          isExpected: this.#trace.stood(),
          isSilent: true,
          isDeleted: this.#wasDeleted
        }
    }, patience)
    try {
      const found = await this.#vault.state()
      if (found === 'absent')
        this.state = {
          kind: found,
          isLost: this.#trace.stood(),
          isDeleted: this.#trace.wasDeleted()
        }
      else {
        this.#trace.note()
        this.state = closedBy(found)
      }
    } catch (error) {
      this.state = { kind: 'unavailable', fault: faultOf(error) }
    } finally {
      clearTimeout(slow)
    }
  }

  /** Makes a vault. The other tabs hear of it, so that none of them makes another. */
  async create(passphrase: string): Promise<void> {
    // A damaged vault gives way, since the person has said so.
    const { open, recoveryKey } = await this.#vault.create(passphrase, this.state.kind === 'damaged')
    this.#trace.note()
    this.#tabs.tell('vault-changed')
    this.state = {
      kind: 'open',
      vault: open,
      first: { kind: 'recovery-key', made: recoveryKey, isAgain: false }
    }
  }

  /**
   * Opens the vault, or shows again what was held back. A person who is quicker than the first look waits for it.
   * @returns whether it was opened: not where it was closed again meanwhile, and not where the first look found something that must be read first
   */
  async unlock(secret: Secret): Promise<boolean> {
    const heard = this.#closings
    const isEarly = this.state.kind === 'starting'
    await this.#started
    if (isEarly && saysSomething(this.state)) return false
    if (this.state.kind === 'held') {
      // Checked against the open vault, which has the unsaved work: the disk may have lost its own.
      await this.state.vault.proves(secret)
      if (heard === this.#closings) {
        this.#noteTimedOut(false)
        this.state = { ...this.state, kind: 'open' }
      }
      return heard === this.#closings
    }
    const vault = await this.#vault.unlock(secret)
    const first = await comesFirst(vault, secret, this.state)
    // Unlocking takes seconds. If the vault was locked, left or deleted in another tab meanwhile, it stays closed.
    if (heard !== this.#closings) {
      void vault.close()
      return false
    }
    this.#noteTimedOut(false)
    this.state = { kind: 'open', vault, first }
    return true
  }

  /** Goes on once what comes first is done. */
  goOn(): void {
    if (this.state.kind === 'open') this.state = { kind: 'open', vault: this.state.vault }
  }

  /**
   * Has something saved before the vault is locked.
   * @param holds whether it could not be saved at the last try
   * @returns a function that takes it off again
   */
  beforeLocking(save: Saver, holds: Holder['holds'] = holdsNothing): () => void {
    const holder = { save, holds }
    this.#holders = [...untrack(() => this.#holders), holder]
    return () => {
      this.#holders = this.#holders.filter((other) => other !== holder)
    }
  }

  /** Whether this tab holds something that could not be saved: reloading the page would lose it. */
  get holdsUnsaved(): boolean {
    return this.#holders.some(({ holds }) => holds())
  }

  /** Saves, hides what is shown, drops the key and reloads the page, in every tab. */
  async lock(why?: 'time-ran-out'): Promise<void> {
    if (this.state.kind !== 'open') return
    // Noted first: the other tabs look it up once they hear of it.
    this.#noteTimedOut(why === 'time-ran-out')
    this.#tabs.tell('lock')
    await this.#lock()
  }

  /** Covers the screen at once, then locks and leaves, in every tab. */
  async leaveQuickly(): Promise<void> {
    if (this.state.kind !== 'open') return
    // Before anything else is waited for: somebody is coming.
    const closing = this.#close(() => this.#page.leave())
    document.title = blankTitle
    this.#noteTimedOut(false)
    this.#tabs.tell('leave')
    await closing
  }

  /** The browser shows a page again that was left, from its memory, where the page may have heard nothing. A locked page is loaded anew. */
  shownAgain(): void {
    if (this.state.kind === 'covered') this.#page.reload()
    else if (this.#trace.wasDeleted()) void this.#vaultChanged()
  }

  /** Deletes the vault with all that is in it. */
  async wipe(): Promise<void> {
    // Noted first: if this tab is closed meanwhile, a person who wanted the vault gone is not told of a loss.
    this.#trace.noteDeleted()
    try {
      await this.#vault.wipe()
    } catch (error) {
      // The vault is emptied already. The rest goes once the other tabs, which hear of it now, have let go.
      if (!(error instanceof StoreError && error.fault === 'blocked')) {
        if (await this.#stands()) this.#trace.note()
        throw error
      }
    }
    this.#tabs.tell('vault-changed')
    this.#page.begin()
  }

  #noteTimedOut(is: boolean): void {
    this.#trace.noteTimedOut(is)
    this.isTimedOut = is
  }

  /** Whoever leaves does not wait for the second copy, as whoever locks does: somebody is coming. */
  #lock(): Promise<void> {
    return this.#close(async (closed) => {
      await atMost(patience, closed)
      this.#page.reload()
    })
  }

  /** @param then what follows once the key is dropped; it gets what resolves once the second copy has all that was saved */
  async #close(then: (closed: Promise<void>) => unknown): Promise<void> {
    if (this.state.kind !== 'open') return
    const { vault, first } = this.state
    this.state = { kind: 'covered', vault, first }
    if (await this.allSaved()) {
      await then(vault.close())
    } else {
      this.state = { kind: 'held', vault, first }
    }
  }

  /** Saves what is unsaved, and says whether that is done. Called before the vault is locked, and before the page is reloaded. */
  allSaved(): Promise<boolean> {
    return savedInTime(this.#holders)
  }

  #heard(message: TabMessage): void {
    if (message === 'lock' || message === 'leave' || message === 'vault-changed') this.#closings += 1
    switch (message) {
      case 'lock':
        this.isTimedOut = this.#trace.wasTimedOut()
        void this.#lock()
        return
      case 'leave':
        if (this.state.kind === 'open') document.title = blankTitle
        void this.#close(() => this.#page.leave())
        return
      case 'vault-changed':
        void this.#vaultChanged()
        return
      case 'settings-changed':
      case 'local-details-changed':
        // The parts of the page that go by the settings, or show the details, hear the message themselves.
        return
    }
  }

  async #stands(): Promise<boolean> {
    return ((await this.#vault.state().catch(() => undefined)) ?? 'absent') !== 'absent'
  }

  /** Another tab made or deleted a vault: what this tab shows is no longer true. */
  async #vaultChanged(): Promise<void> {
    // A vault that is gone was deleted on purpose, and an earlier build does not note that. A vault that stands is noted again when it is looked at.
    this.#trace.noteDeleted()
    if (!('vault' in this.state)) {
      await this.start()
      return
    }
    // Another vault was made where the browser had lost this one: what could not be saved is only here. If the store cannot say what stands, that is no sign
    // of a deletion.
    const asked = this.#vault.state()
    const found = await inTime(patience, asked, undefined)
    if (found === 'absent' || (await this.allSaved())) this.#page.reload()
    else if (found !== undefined) this.#trace.note()
    else void asked.then((late) => this.#foundLate(late)).catch(() => undefined)
  }

  /** What a slow store found after the vault was changed. A vault that somebody deleted is no longer shown. */
  #foundLate(found: VaultState): void {
    if (found === 'absent') this.#page.reload()
    else this.#trace.note()
  }
}

/** Whether there is something to read before anything is opened. */
const saysSomething = (state: SessionState) =>
  state.kind === 'locked' ? state.isRestored || state.key !== 'whole' : state.kind !== 'starting'

/** The state in which a vault that was found is shown before it is opened. */
function closedBy(found: Exclude<VaultState, 'absent'>): SessionState {
  if (found === 'key-lost' || found === 'only-recovery-key')
    return { kind: 'damaged', opensByRecoveryKey: found === 'only-recovery-key' }
  const key = found === 'key-restored' || found === 'only-passphrase' ? found : 'whole'
  return { kind: 'locked', isRestored: found === 'restored', key }
}

/** Tells nothing to a person who looks over a shoulder. An empty title would show the address instead. */
const blankTitle = 'New tab'
