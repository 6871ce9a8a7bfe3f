import type { KeptVersion, SavedWith } from '../ports/cases'

/** What is saved together with a change. */
export interface WithChange {
  /** A version that the change finishes. */
  readonly version?: KeptVersion
  /** The state that this change replaces stays in the history, even if a state was kept a moment ago. */
  readonly keepsReplaced?: true
}

/** What is not on disk yet of a case, beside its file. */
export class ToSave {
  /** Whether there is anything to save: the file has changed. */
  isThere = false
  versions: readonly KeptVersion[] = []
  #keepsReplaced = false

  add({ version, keepsReplaced }: WithChange = {}): void {
    this.isThere = true
    if (version !== undefined) this.versions = [...this.versions, version]
    if (keepsReplaced === true) this.#keepsReplaced = true
  }

  /** Takes everything for a save. Versions stay here until they are on disk: they also go out in files. */
  take(): SavedWith {
    const taken = { versions: this.versions, ...(this.#keepsReplaced ? { keepsReplaced: true } : {}) }
    this.isThere = false
    this.#keepsReplaced = false
    return taken
  }

  /** Notes that a save is on disk. */
  saved({ versions = [] }: SavedWith): void {
    this.versions = this.versions.filter((version) => !versions.includes(version))
  }

  /** Notes that a save failed: the next one takes its marks along. */
  putBack({ keepsReplaced }: SavedWith): void {
    this.add(keepsReplaced === true ? { keepsReplaced } : {})
  }

  /** Drops everything: nothing of it is saved any more. */
  drop(): void {
    this.isThere = false
    this.versions = []
  }
}
