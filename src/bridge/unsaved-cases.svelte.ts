import { lastSave, saveBegun } from './last-save'
import type { OpenCase } from './open-case.svelte'

/** How long after a failed save the case is looked at again, in milliseconds. */
const again = 5_000

/** If it cannot be known whether a case was given up, it is taken not to be. */
const isClosed = (opened: OpenCase) => opened.close().catch(() => false)

/**
 * Cases that people leave. A case that cannot be saved then stays here, in memory, with this tab’s claim to write it. A person who opens it again finds it
 * as they left it. It is never locked away or loaded over without a word.
 */
export class UnsavedCases {
  /** The cases that could not be saved, the one that was left last at the end. */
  unsaved = $state.raw<readonly OpenCase[]>([])
  readonly #leaving = new WeakMap<OpenCase, Promise<void>>()
  /** The cases that are being saved and given up, by id. */
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

  /** Resolves once a case that was left is saved and given up, or stands here. Finishing its version comes first and may take time. */
  async left(id: string): Promise<void> {
    await Promise.all(this.#left.flatMap((one) => (one.id === id ? one.leaving : [])))
  }

  /** Gives a case back when it is opened again. Undefined where it was saved. */
  take(id: string): OpenCase | undefined {
    const found = this.unsaved.find(({ file }) => file.id === id)
    if (found !== undefined) this.#forget(found)
    return found
  }

  /** Tries again to save the cases kept here, and says whether none is left. Called before the vault is locked. */
  async allSaved(): Promise<boolean> {
    // A case that was left a moment ago is still being saved, and may not be here yet.
    await lastSave()
    // All at once: if the store hangs, each of them waits.
    await Promise.all(
      this.unsaved.map(async (opened) => {
        if (await isClosed(opened)) this.#forget(opened)
      })
    )
    return this.unsaved.length === 0
  }

  /** Keeps a case until it is saved: by itself, or when the vault is locked. */
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
