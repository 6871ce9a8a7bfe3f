import { untrack } from 'svelte'
import { StoreError } from '../ports/store-error'
import type { TabPage } from '../ports/tab-page'
import type { TabMessage, Tabs } from '../ports/tabs'
import type { Secret, Vault, VaultState } from '../ports/vault'
import type { VaultTrace } from '../ports/vault-trace'
import { comesFirst } from './comes-first'
import type { SessionState } from './session-state'
import { inTime } from '../ports/at-most'
import { savedInTime, type Holder, type Saver } from './saved-in-time'

const holdsNothing = () => false

/** How long the browser's store may take to say whether a vault stands, in milliseconds, before it is taken not to answer. */
const patience = 3_000

/** Whether the vault is open in this tab; every way in and out goes through here, and holds in every tab. */
export class Session {
  state = $state.raw<SessionState>({ kind: 'starting', isExpected: false })
  /** Whether it was the time without input that closed it, which is said where the passphrase is asked for. */
  isTimedOut = $state(false)
  readonly #vault: Vault
  readonly #tabs: Tabs
  readonly #page: TabPage
  readonly #trace: VaultTrace
  #holders = $state.raw<readonly Holder[]>([])
  /** How often another tab has said that everything is to be closed. */
  #closings = 0
  #started: Promise<void> = Promise.resolve()
  /** Read once: what another tab changes is taken for a deletion until it has been looked at. */
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
      this.state = { kind: 'unavailable', fault: error instanceof StoreError ? error.fault : 'failed' }
    } finally {
      clearTimeout(slow)
    }
  }

  /** Makes a vault. The other tabs hear of it, so that none of them makes another. */
  async create(passphrase: string): Promise<void> {
    // One that is damaged gives way, since somebody has said so.
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
   * Opens the vault, or shows again what was held back. Whoever is quicker than the first look waits for it.
   * @returns whether it was opened: not where it was closed again meanwhile, and not where something else was found, which is to be read
   * first
   */
  async unlock(secret: Secret): Promise<boolean> {
    const heard = this.#closings
    const isEarly = this.state.kind === 'starting'
    await this.#started
    if (isEarly && saysSomething(this.state)) return false
    if (this.state.kind === 'held') {
      // By the vault that was open, in which what is unsaved stands: the disk may have lost its own.
      await this.state.vault.proves(secret)
      if (heard === this.#closings) {
        this.#noteTimedOut(false)
        this.state = { ...this.state, kind: 'open' }
      }
      return heard === this.#closings
    }
    const vault = await this.#vault.unlock(secret)
    const first = await comesFirst(vault, secret, this.state)
    // It takes seconds. Locked, left or deleted in another tab meanwhile, it stays closed.
    if (heard !== this.#closings) {
      vault.close()
      return false
    }
    this.#noteTimedOut(false)
    this.state = { kind: 'open', vault, first }
    return true
  }

  /** Goes on once that which comes first is done. */
  goOn(): void {
    if (this.state.kind === 'open') this.state = { kind: 'open', vault: this.state.vault }
  }

  /**
   * Has something saved before the vault is locked.
   * @param holds whether it could not be saved when it was last tried
   * @returns what takes it off again
   */
  beforeLocking(save: Saver, holds: Holder['holds'] = holdsNothing): () => void {
    const holder = { save, holds }
    this.#holders = [...untrack(() => this.#holders), holder]
    return () => {
      this.#holders = this.#holders.filter((other) => other !== holder)
    }
  }

  /** Whether this tab holds something that could not be saved: loaded anew, it would be gone. */
  get holdsUnsaved(): boolean {
    return this.#holders.some(({ holds }) => holds())
  }

  /** Saves, hides what is shown, drops the key and loads the page anew, in every tab. */
  async lock(why?: 'time-ran-out'): Promise<void> {
    if (this.state.kind !== 'open') return
    // First: the other tabs look it up once they hear of it.
    this.#noteTimedOut(why === 'time-ran-out')
    this.#tabs.tell('lock')
    await this.#close(() => this.#page.reload())
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

  /** The browser shows a page that was left, from its memory, where it may have heard nothing: what is locked is loaded anew. */
  shownAgain(): void {
    if (this.state.kind === 'covered') this.#page.reload()
    else if (this.#trace.wasDeleted()) void this.#vaultChanged()
  }

  /** Deletes the vault with all that is in it. */
  async wipe(): Promise<void> {
    // First: should this tab be closed meanwhile, nobody is told of a loss who wanted it gone.
    this.#trace.noteDeleted()
    try {
      await this.#vault.wipe()
    } catch (error) {
      // Emptied already; the rest goes once the other tabs, which hear of it now, have let go.
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

  async #close(then: () => void): Promise<void> {
    if (this.state.kind !== 'open') return
    const { vault, first } = this.state
    this.state = { kind: 'covered', vault, first }
    if (await this.allSaved()) {
      vault.close()
      then()
    } else {
      this.state = { kind: 'held', vault, first }
    }
  }

  /** Saves what is unsaved, and says whether that is done: before the vault is locked, and before the page is loaded anew. */
  allSaved(): Promise<boolean> {
    return savedInTime(this.#holders)
  }

  #heard(message: TabMessage): void {
    if (message === 'lock' || message === 'leave' || message === 'vault-changed') this.#closings += 1
    switch (message) {
      case 'lock':
        this.isTimedOut = this.#trace.wasTimedOut()
        void this.#close(() => this.#page.reload())
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
        // Whoever keeps to them, or shows them, hears of it there.
        return
    }
  }

  async #stands(): Promise<boolean> {
    return ((await this.#vault.state().catch(() => undefined)) ?? 'absent') !== 'absent'
  }

  /** Another tab made a vault, or deleted it: of what this one shows, nothing is true any more. */
  async #vaultChanged(): Promise<void> {
    // What is gone was wanted gone, and an earlier build does not note it; what stands is noted anew when it is looked at.
    this.#trace.noteDeleted()
    if (!('vault' in this.state)) {
      await this.start()
      return
    }
    // Another was made where the browser had lost this one: what could not be saved is here and nowhere else. A store that cannot say
    // what stands says nothing of a deletion.
    const asked = this.#vault.state()
    const found = await inTime(patience, asked, undefined)
    if (found === 'absent' || (await this.allSaved())) this.#page.reload()
    else if (found !== undefined) this.#trace.note()
    else void asked.then((late) => this.#foundLate(late)).catch(() => undefined)
  }

  /** What a slow store found of a vault that was changed: what somebody deleted is not shown on. */
  #foundLate(found: VaultState): void {
    if (found === 'absent') this.#page.reload()
    else this.#trace.note()
  }
}

/** Whether something that was found is to be read before anything is opened. */
const saysSomething = (state: SessionState) =>
  state.kind === 'locked' ? state.isRestored || state.key !== 'whole' : state.kind !== 'starting'

/** What a vault is seen as before it is opened. */
function closedBy(found: Exclude<VaultState, 'absent'>): SessionState {
  if (found === 'key-lost' || found === 'only-recovery-key')
    return { kind: 'damaged', opensByRecoveryKey: found === 'only-recovery-key' }
  const key = found === 'key-restored' || found === 'only-passphrase' ? found : 'whole'
  return { kind: 'locked', isRestored: found === 'restored', key }
}

/** Says nothing to who looks over a shoulder. An empty title would show the address instead. */
const blankTitle = 'New tab'
