import { lastSave, saveBegun } from './last-save'
import type { OpenCase } from './open-case.svelte'

/** How long after it could not be saved it is looked whether it is by now, in milliseconds. */
const again = 5_000

/** What cannot say whether it was given up was not. */
const isClosed = (opened: OpenCase) => opened.close().catch(() => false)

/**
 * Cases that people leave. What cannot be saved then stays here, in memory, with the tab's claim to write the case: whoever opens
 * it again finds it as it was left, and it is neither locked away nor loaded over without a word.
 */
export class UnsavedCases {
  /** Those with something in them that could not be saved, the one that was left last at the end. */
  unsaved = $state.raw<readonly OpenCase[]>([])
  readonly #leaving = new WeakMap<OpenCase, Promise<void>>()
  /** Those that are on their way, by the id of the case. */
  #left: readonly { readonly id: string; readonly leaving: Promise<void> }[] = []

  /** Saves a case and gives it up, or keeps it here. Called again it does nothing more. */
  leave(opened: OpenCase): Promise<void> {
    const begun = this.#leaving.get(opened)
    if (begun !== undefined) return begun
    const { id } = opened.file
    const leaving = isClosed(opened).then((isDone) => {
      if (!isDone) this.#keep(opened)
      this.#left = this.#left.filter((one) => one.leaving !== leaving)
    })
    this.#leaving.set(opened, leaving)
    this.#left = [...this.#left, { id, leaving }]
    saveBegun(leaving)
    return leaving
  }

  /** Resolves once a case that was left is saved and given up, or stands here: its version may be finished first, which takes its time. */
  async left(id: string): Promise<void> {
    await Promise.all(this.#left.flatMap((one) => (one.id === id ? one.leaving : [])))
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
    // Side by side: a store that hangs has each of them wait.
    await Promise.all(
      this.unsaved.map(async (opened) => {
        if (await isClosed(opened)) this.#forget(opened)
      })
    )
    return this.unsaved.length === 0
  }

  /** Keeps a case until it is saved, by itself or when the vault is locked. */
  #keep(opened: OpenCase): void {
    this.unsaved = [...this.unsaved, opened]
    this.#lookLater(opened)
  }

  #lookLater(opened: OpenCase): void {
    setTimeout(() => void this.#lookAgain(opened), again)
  }

  async #lookAgain(opened: OpenCase): Promise<void> {
    if (!this.unsaved.includes(opened)) return
    if (opened.unsavedFor === undefined && (await isClosed(opened))) this.#forget(opened)
    else this.#lookLater(opened)
  }

  #forget(opened: OpenCase): void {
    this.unsaved = this.unsaved.filter((one) => one !== opened)
    this.#leaving.delete(opened)
  }
}
