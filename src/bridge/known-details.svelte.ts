import type { LocalDetails } from '../../machines/case-file/local-details'
import { inTime } from '../ports/at-most'
import type { KeptLocalDetails } from '../ports/local-details'
import type { Tabs } from '../ports/tabs'
import { longestSave } from './last-save'

/** The team's local details for whoever only reads them: what they are set with, `TeamDetails`, comes with the page that sets them. */
export class KnownDetails {
  details = $state.raw<LocalDetails>({})
  readonly #kept: Pick<KeptLocalDetails, 'load'>
  readonly #tabs: Pick<Tabs, 'hear'>
  /** How often they were asked for: an answer that another question has overtaken is of no use. */
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

  /** Shows what other tabs set, as soon as they have; what cannot be read leaves what is shown. @returns what ends it */
  followOthers(): () => void {
    return this.#tabs.hear((message) => {
      if (message === 'local-details-changed') void inTime(longestSave, this.load(), undefined)
    })
  }
}
