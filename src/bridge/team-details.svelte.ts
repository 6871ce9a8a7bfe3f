import type { LocalDetailId } from '../../content/local-details'
import {
  localDetailIds,
  withLocalDetail,
  withLogo,
  type LocalDetails,
  type Logo
} from '../../machines/case-file/local-details'
import { StoreError, type StoreFault } from '../ports/store-error'
import type { KeptLocalDetails } from '../ports/local-details'
import type { Tabs } from '../ports/tabs'
import { saveBegun } from './last-save'

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
  /** The last change of each entry that is not on disk yet; what could not be saved is tried again with the next. */
  #unsaved: Changes = []
  #line: Promise<boolean> = Promise.resolve(true)

  constructor(kept: KeptLocalDetails, tabs: Pick<Tabs, 'tell' | 'hear'>) {
    this.#kept = kept
    this.#tabs = tabs
  }

  /** Reads what is set. @throws StoreError */
  async load(): Promise<void> {
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
  save(): Promise<boolean> {
    this.#line = this.#line.then(() => this.#write())
    // Whoever leaves the page, or locks, waits for it.
    saveBegun(this.#line)
    return this.#line
  }

  /** In the same line: read beside a save of this tab, it could be older than that. What cannot be read leaves what is shown. */
  #takeIn(): void {
    this.#line = this.#line.then(async (isSaved) => {
      await this.load().catch(() => undefined)
      return isSaved
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
    if (written.length === 0) return true
    try {
      const stands = await this.#kept.change((details) => applied(details, written))
      // Typing goes on while it is written.
      this.#unsaved = this.#unsaved.filter((one) => !written.includes(one))
      this.details = applied(stands, this.#unsaved)
      this.saving = { state: this.#unsaved.length === 0 ? 'saved' : 'saving' }
      this.#tabs.tell('local-details-changed')
      return true
    } catch (error) {
      this.saving = { state: 'failed', fault: error instanceof StoreError ? error.fault : 'failed' }
      return false
    }
  }
}
