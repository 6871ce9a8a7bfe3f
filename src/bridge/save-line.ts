import { inTime } from '../ports/at-most'
import { longestSave, saveBegun } from './last-save'

type SaveResult = { readonly isSaved: true } | { readonly isSaved: false; readonly error: unknown }

/** How a save ended, and whether it took so long that nobody waited any more. */
export type SaveEnd = SaveResult & { readonly isLate: boolean }

/** The one path on which something is saved: one thing after the other, and no save while the store has not answered the one before. */
export class SaveLine {
  #last: Promise<void> = Promise.resolve()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #failed: (error: unknown) => void
  #isUnanswered = false

  /** @param failed gets what was thrown in a turn; the turns after it go on */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed
  }

  /** Whether a save is on its way. It may still arrive, however long it takes. */
  get isUnanswered(): boolean {
    return this.#isUnanswered
  }

  /** Does some work when its turn has come. Never throws. */
  next(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch(this.#failed)
    saveBegun(this.#last)
    return this.#last
  }

  /** Does some work after a time in milliseconds, unless other work waits already. */
  later(time: number, work: () => void): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      work()
    }, time)
  }

  /** Drops the work that waits. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /**
   * Has the store save, within a turn, and waits for the answer as long as a save may take.
   * @param answered hears how the save ended: in this turn, or in a turn of its own if the answer comes later
   * @returns whether the answer came in time
   */
  async ask(save: () => Promise<void>, answered: (end: SaveEnd) => Promise<void>): Promise<boolean> {
    this.#isUnanswered = true
    const asked = endOf(save)
    saveBegun(asked)
    const take = (result: SaveResult, isLate: boolean) => {
      this.#isUnanswered = false
      return answered({ ...result, isLate })
    }
    const result = await inTime(longestSave, asked, undefined)
    if (result === undefined) void asked.then((late) => this.next(() => take(late, true)))
    else await take(result, false)
    return result !== undefined
  }
}

async function endOf(save: () => Promise<void>): Promise<SaveResult> {
  try {
    await save()
    return { isSaved: true }
  } catch (error) {
    return { isSaved: false, error }
  }
}
