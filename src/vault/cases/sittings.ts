/** How long one sitting lasts at the most, in milliseconds. */
const sitting = 10 * 60 * 1000

/** Decides which states of a case are worth keeping: the state before the first save of a sitting. So ten states reach back days and not minutes. */
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

  /** Ends a sitting early, so that the state that the next save replaces is kept. */
  end(id: string): void {
    this.#begun.delete(id)
  }
}
