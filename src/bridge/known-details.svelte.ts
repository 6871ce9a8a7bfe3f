import type { LocalDetails } from '../../machines/case-file/local-details'
import { inTime } from '../ports/at-most'
import type { KeptLocalDetails } from '../ports/local-details'
import type { Tabs } from '../ports/tabs'
import { longestSave } from './last-save'

/** The team’s local details, for pages that only read them. `TeamDetails`, with which they are set, comes with the page that sets them. */
export class KnownDetails {
  details = $state.raw<LocalDetails>({})
  readonly #kept: Pick<KeptLocalDetails, 'load'>
  readonly #tabs: Pick<Tabs, 'hear'>
  /** How often the details were asked for. An answer that a later question has overtaken is not used. */
  #asked = 0

  constructor(kept: Pick<KeptLocalDetails, 'load'>, tabs: Pick<Tabs, 'hear'>) {
    this.#kept = kept
    this.#tabs = tabs
  }

  /** Reads what is set. @throws StoreError */
  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const found = await this.#kept.load()
    if (asked === this.#asked) this.details = found
  }

  /**
   * Shows what other tabs set, as soon as they have set it. If it cannot be read, what is shown stays.
   * @returns a function that ends this
   */
  followOthers(): () => void {
    return this.#tabs.hear((message) => {
      if (message === 'local-details-changed') void inTime(longestSave, this.load(), undefined)
    })
  }
}
