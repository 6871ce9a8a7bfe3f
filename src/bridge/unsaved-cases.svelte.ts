import { lastSave, saveBegun } from './last-save'
import type { OpenCase } from './open-case.svelte'

/**
 * Cases that people leave. What cannot be saved then stays here, in memory, with the tab's claim to write the case: whoever opens
 * it again finds it as it was left, and it is neither locked away nor loaded over without a word.
 */
export class UnsavedCases {
  /** Those with something in them that could not be saved, the one that was left last at the end. */
  unsaved = $state.raw<readonly OpenCase[]>([])
  readonly #leaving = new WeakMap<OpenCase, Promise<void>>()

  /** Saves a case and gives it up, or keeps it here. Called again it does nothing more. */
  leave(opened: OpenCase): Promise<void> {
    const begun = this.#leaving.get(opened)
    if (begun !== undefined) return begun
    const leaving = opened.close().then((isClosed) => {
      if (!isClosed) this.unsaved = [...this.unsaved, opened]
    })
    this.#leaving.set(opened, leaving)
    saveBegun(leaving)
    return leaving
  }

  /** Gives a case back to whoever opens it again; nothing where it was saved. */
  take(id: string): OpenCase | undefined {
    const found = this.unsaved.find(({ file }) => file.id === id)
    if (found !== undefined) this.#forget(found)
    return found
  }

  /** Tries again to save what is kept here, and says whether nothing is left: before the vault is locked. */
  async allSaved(): Promise<boolean> {
    // One that was left a moment ago is being saved, and may not be here yet.
    await lastSave()
    for (const opened of this.unsaved) if (await opened.close()) this.#forget(opened)
    return this.unsaved.length === 0
  }

  #forget(opened: OpenCase): void {
    this.unsaved = this.unsaved.filter((one) => one !== opened)
    this.#leaving.delete(opened)
  }
}
