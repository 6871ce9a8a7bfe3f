import type { KeptVersion, SavedWith } from '../ports/cases'

/** What a change has saved with it. */
export interface WithChange {
  /** A version that it finishes. */
  readonly version?: KeptVersion
  /** What it replaces stays in the history, however short ago the state before was kept. */
  readonly keepsReplaced?: true
}

/** What is not on disk yet of a case, beside its file. */
export class ToSave {
  /** Whether anything is: the file changed. */
  isThere = false
  versions: readonly KeptVersion[] = []
  #keepsReplaced = false

  add({ version, keepsReplaced }: WithChange = {}): void {
    this.isThere = true
    if (version !== undefined) this.versions = [...this.versions, version]
    if (keepsReplaced === true) this.#keepsReplaced = true
  }

  /** Takes it for a save. Versions stay until they are on disk: they go out in files too. */
  take(): SavedWith {
    const taken = { versions: this.versions, ...(this.#keepsReplaced ? { keepsReplaced: true } : {}) }
    this.isThere = false
    this.#keepsReplaced = false
    return taken
  }

  /** A save is on disk. */
  saved({ versions = [] }: SavedWith): void {
    this.versions = this.versions.filter((version) => !versions.includes(version))
  }

  /** A save failed: the next one takes it along. */
  putBack({ keepsReplaced }: SavedWith): void {
    this.add(keepsReplaced === true ? { keepsReplaced } : {})
  }

  /** Nothing of it is saved any more. */
  drop(): void {
    this.isThere = false
    this.versions = []
  }
}
