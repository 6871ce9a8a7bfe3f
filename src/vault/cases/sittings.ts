/** How long one sitting lasts at the most, in milliseconds. */
const sitting = 10 * 60 * 1000

/**
 * Decides which states of a case are worth keeping: the one before the first save of a sitting, so that ten reach back days
 * rather than minutes.
 */
export class Sittings {
  readonly #begun = new Map<string, number>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Whether the next save of a case begins a sitting. */
  isOver(id: string): boolean {
    const begun = this.#begun.get(id)
    // The clock may have been set back meanwhile.
    return begun === undefined || Math.abs(this.#now() - begun) >= sitting
  }

  /** Notes that a sitting has begun. */
  begin(id: string): void {
    this.#begun.set(id, this.#now())
  }

  /** Ends it early: what the next save replaces is kept. */
  end(id: string): void {
    this.#begun.delete(id)
  }
}
