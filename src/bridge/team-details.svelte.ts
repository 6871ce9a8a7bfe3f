import type { LocalDetailId } from '../../content/local-details'
import {
  localDetailIds,
  withLocalDetail,
  withLogo,
  type LocalDetails,
  type Logo,
  type OwnDetails
} from '../../machines/case-file/local-details'
import { faultOf, type StoreFault } from '../ports/store-error'
import type { KeptLocalDetails } from '../ports/local-details'
import type { Tabs } from '../ports/tabs'
import { inTime } from '../ports/at-most'
import { longestSave } from './last-save'
import { SaveLine, type SaveEnd } from './save-line'

/** How long after a failed save the next try comes, in milliseconds. */
const again = 5_000

type Change = (details: LocalDetails) => LocalDetails
/** Each entry once, with its last change. */
type Changes = readonly (readonly [keyof LocalDetails, Change])[]

type DetailsSaving =
  | { readonly state: 'unchanged' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly fault: StoreFault }

const applied = (details: LocalDetails, changes: Changes): LocalDetails =>
  changes.reduce((before, [, change]) => change(before), details)

/**
 * The team’s local details while somebody sets them. All saves stand in one line. Each save takes everything that has changed when its turn comes, so an
 * older text is never written after a newer one. What is written is the change of an entry, applied to what stands then, so another tab’s entries stay.
 */
export class TeamDetails {
  details = $state.raw<LocalDetails>({})
  /** The saving of the last change. */
  saving = $state.raw<DetailsSaving>({ state: 'unchanged' })
  readonly #kept: KeptLocalDetails
  readonly #tabs: Pick<Tabs, 'tell' | 'hear'>
  /** The last change of each entry that is not on disk yet. After a failed save, it is tried again or goes with the next save. */
  #unsaved: Changes = []
  /** How often all details were wiped. An answer that comes after that is not used. */
  #forgotten = 0
  readonly #line = new SaveLine((error) => this.#failed(faultOf(error)))

  constructor(kept: KeptLocalDetails, tabs: Pick<Tabs, 'tell' | 'hear'>) {
    this.#kept = kept
    this.#tabs = tabs
  }

  /**
   * Reads what is set, for a page that is opened anew.
   * @throws StoreError
   */
  async load(): Promise<void> {
    if (this.saving.state === 'saved') this.saving = { state: 'unchanged' }
    this.details = applied(await this.#kept.load(), this.#unsaved)
  }

  /**
   * Shows what other tabs set, as soon as they have set it.
   * @returns a function that ends this
   */
  followOthers(): () => void {
    return this.#tabs.hear((message) => {
      if (message === 'local-details-changed') this.#takeIn()
    })
  }

  /**
   * Sets one detail.
   * @returns whether it was saved, together with the others
   */
  set(id: LocalDetailId, text: string): Promise<boolean> {
    return this.#change([[id, (details) => withLocalDetail(details, id, text)]])
  }

  /** Sets the logo, or takes it away. */
  setLogo(logo: Logo | undefined): Promise<boolean> {
    return this.#change([['logo', (details) => withLogo(details, logo)]])
  }

  /** Sets who works here: all of it at once, as each entry is kept with its last change. */
  setOwn(own: OwnDetails): Promise<boolean> {
    return this.#change([['own', (details) => ({ ...details, own })]])
  }

  /** Sets all details that an imported file gives, as one change. The rest stays. */
  take(imported: LocalDetails): Promise<boolean> {
    const { logo } = imported
    const texts = localDetailIds.flatMap((id): Changes => {
      const text = imported[id]
      return text === undefined ? [] : [[id, (details) => withLocalDetail(details, id, text)]]
    })
    const pictures: Changes = logo === undefined ? [] : [['logo', (details) => withLogo(details, logo)]]
    return this.#change([...texts, ...pictures])
  }

  /** Saves what is not on disk yet, after what was begun before. Never throws: the state says what happened. */
  async save(): Promise<boolean> {
    this.#line.stop()
    let isSaved = false
    await this.#line.next(async () => {
      isSaved = await this.#write()
    })
    return isSaved
  }

  /** Drops what is not on disk: all details were wiped, on purpose. */
  forget(): void {
    this.#line.stop()
    this.#forgotten += 1
    this.#unsaved = []
    this.details = {}
    this.saving = { state: 'unchanged' }
  }

  /** Read in the same line as the saves: beside a save of this tab, the read could be older. If it cannot be read, what is shown stays. */
  #takeIn(): void {
    void this.#line.next(async () => {
      const found = await inTime(longestSave, this.#kept.load(), undefined)
      if (found !== undefined) this.details = applied(found, this.#unsaved)
    })
  }

  #change(changes: Changes): Promise<boolean> {
    const isChanged = (entry: keyof LocalDetails) => changes.some(([one]) => one === entry)
    this.#unsaved = [...this.#unsaved.filter(([entry]) => !isChanged(entry)), ...changes]
    this.details = applied(this.details, changes)
    this.saving = { state: 'saving' }
    return this.save()
  }

  async #write(): Promise<boolean> {
    const written = this.#unsaved
    if (!this.#line.isUnanswered) {
      if (written.length === 0) {
        if (this.saving.state === 'failed') this.saving = { state: 'unchanged' }
        return true
      }
      let stands: LocalDetails = {}
      const forgotten = this.#forgotten
      const save = async () => {
        stands = await this.#kept.change((details) => applied(details, written))
      }
      if (
        await this.#line.ask(save, async (end) => {
          if (forgotten === this.#forgotten) await this.#answered(end, stands, written)
        })
      )
        return this.saving.state !== 'failed'
    }
    // The save may still arrive. Then it is said to be saved.
    this.saving = { state: 'failed', fault: 'failed' }
    return false
  }

  /** The store has answered a save. */
  async #answered(end: SaveEnd, stands: LocalDetails, written: Changes): Promise<void> {
    if (!end.isSaved) {
      this.#failed(faultOf(end.error))
      return
    }
    // Typing goes on while the details are written.
    this.#unsaved = this.#unsaved.filter((one) => !written.includes(one))
    this.details = applied(stands, this.#unsaved)
    this.saving = { state: this.#unsaved.length === 0 ? 'saved' : 'saving' }
    this.#tabs.tell('local-details-changed')
    if (end.isLate) await this.#write()
  }

  #failed(fault: StoreFault): void {
    this.saving = { state: 'failed', fault }
    this.#line.later(again, () => void this.save())
  }
}
