import type { TeamDetails } from './team-details.svelte'

/**
 * The team's local details, the same wherever somebody sets them, or reads them after that, as long as the vault is open: what cannot be saved when
 * their page is left stays here, in memory, and is tried again; it is neither locked away nor loaded over without a word.
 */
export class UnsavedDetails {
  #team = $state.raw<TeamDetails>()

  /** @param make makes them for whoever sets them first: what they are set with comes only then */
  team(make: () => TeamDetails): TeamDetails {
    return (this.#team ??= make())
  }

  /** Those that somebody has set since the vault was opened; nothing where nobody came to set any. */
  get made(): TeamDetails | undefined {
    return this.#team
  }

  /** Whether what was set could not be saved when it was last tried. */
  get couldNotBeSaved(): boolean {
    return this.#team?.saving.state === 'failed'
  }

  /** Whether something is not on disk yet: who closes the page now may lose it. */
  get isThere(): boolean {
    return this.couldNotBeSaved || this.#team?.saving.state === 'saving'
  }

  /** Tries to save what is not on disk yet, and says whether nothing is left: before the vault is locked. */
  allSaved(): Promise<boolean> {
    return this.#team?.save() ?? Promise.resolve(true)
  }

  /** All of it was wiped, on purpose. */
  forget(): void {
    this.#team?.forget()
  }
}
