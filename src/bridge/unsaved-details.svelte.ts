import type { TeamDetails } from './team-details.svelte'

/**
 * The team’s local details, as one object as long as the vault is open, wherever they are set or read after that. Details that cannot be saved when their
 * page is left stay here, in memory, and are tried again. They are never locked away or loaded over without a word.
 */
export class UnsavedDetails {
  #team = $state.raw<TeamDetails>()

  /** @param make makes the details for the first page that sets them: only then does the code for it come */
  team(make: () => TeamDetails): TeamDetails {
    return (this.#team ??= make())
  }

  /** The details, if a page on which they are set was opened since the vault was. Undefined before that. */
  get made(): TeamDetails | undefined {
    return this.#team
  }

  /** Whether the details could not be saved at the last try. */
  get couldNotBeSaved(): boolean {
    return this.#team?.saving.state === 'failed'
  }

  /** Whether something is not on disk yet: closing the page now may lose it. */
  get isThere(): boolean {
    return this.couldNotBeSaved || this.#team?.saving.state === 'saving'
  }

  /** Tries to save what is not on disk yet, and says whether nothing is left. Called before the vault is locked. */
  allSaved(): Promise<boolean> {
    return this.#team?.save() ?? Promise.resolve(true)
  }

  /** All details were wiped, on purpose. */
  forget(): void {
    this.#team?.forget()
  }
}
