import type { LocalDetailId } from '../../content/local-details'
import {
  localDetailIds,
  withLocalDetail,
  withLogo,
  type LocalDetails,
  type Logo
} from '../../machines/case-file/local-details'
import type { StoreFault } from '../ports/store-error'
import type { KeptLocalDetails } from '../ports/local-details'
import type { Tabs } from '../ports/tabs'
import { inTime } from '../ports/at-most'
import { longestSave } from './last-save'
import { SaveLine, type SaveEnd } from './save-line'
import { faultOf } from './saving'

/** How long after a save that failed it is tried again, in milliseconds. */
const again = 5_000

type Change = (details: LocalDetails) => LocalDetails
/** Each entry once, with its last change. */
type Changes = readonly (readonly [keyof LocalDetails, Change])[]

export type DetailsSaving =
  | { readonly state: 'unchanged' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly fault: StoreFault }

const applied = (details: LocalDetails, changes: Changes): LocalDetails =>
  changes.reduce((before, [, change]) => change(before), details)

/**
 * The team's local details while somebody sets them. All saves stand in one line, and each takes along whatever has changed by the
 * time that its turn comes: an older text is never written after a newer one. What is written is the change of an entry, made
 * on what stands then, so that another tab's entries stay.
 */
export class TeamDetails {
  details = $state.raw<LocalDetails>({})
  /** How it stands with what was changed last. */
  saving = $state.raw<DetailsSaving>({ state: 'unchanged' })
  readonly #kept: KeptLocalDetails
  readonly #tabs: Pick<Tabs, 'tell' | 'hear'>
  /** The last change of each entry that is not on disk yet; what could not be saved is tried again, or goes with the next. */
  #unsaved: Changes = []
  /** How often all of it was wiped: what is answered after that is of no use. */
  #forgotten = 0
  readonly #line = new SaveLine((error) => this.#failed(faultOf(error)))

  constructor(kept: KeptLocalDetails, tabs: Pick<Tabs, 'tell' | 'hear'>) {
    this.#kept = kept
    this.#tabs = tabs
  }

  /** Reads what is set, for whoever comes to it anew. @throws StoreError */
  async load(): Promise<void> {
    if (this.saving.state === 'saved') this.saving = { state: 'unchanged' }
    this.details = applied(await this.#kept.load(), this.#unsaved)
  }

  /** Shows what other tabs set, as soon as they have. @returns what ends it */
  followOthers(): () => void {
    return this.#tabs.hear((message) => {
      if (message === 'local-details-changed') this.#takeIn()
    })
  }

  /** Sets one. @returns whether it was saved, as with the others */
  set(id: LocalDetailId, text: string): Promise<boolean> {
    return this.#change([[id, (details) => withLocalDetail(details, id, text)]])
  }

  /** Sets the logo, or takes it away. */
  setLogo(logo: Logo | undefined): Promise<boolean> {
    return this.#change([['logo', (details) => withLogo(details, logo)]])
  }

  /** Sets all that somebody has given, as one change; the rest stays. */
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

  /** What is not on disk is not saved any more: all of it was wiped, on purpose. */
  forget(): void {
    this.#line.stop()
    this.#forgotten += 1
    this.#unsaved = []
    this.details = {}
    this.saving = { state: 'unchanged' }
  }

  /** In the same line: read beside a save of this tab, it could be older than that. What cannot be read leaves what is shown. */
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
    // It may still arrive, and is said to be saved then.
    this.saving = { state: 'failed', fault: 'failed' }
    return false
  }

  /** The store has answered a save. */
  async #answered(end: SaveEnd, stands: LocalDetails, written: Changes): Promise<void> {
    if (!end.isSaved) {
      this.#failed(faultOf(end.error))
      return
    }
    // Typing goes on while it is written.
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
