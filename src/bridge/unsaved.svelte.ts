/** How long it takes until what could not be kept is tried again, in milliseconds. */
const pause = 5_000

/**
 * What could not be kept, in memory: whoever opens it again finds it as it was left, and it is tried again until it can be kept. It
 * stands apart from what shows it, which may be left meanwhile.
 */
export class Unsaved<One extends { readonly id: string }> {
  all = $state.raw<readonly One[]>([])
  readonly #keep: (one: One) => Promise<unknown>
  #waiting: ReturnType<typeof setTimeout> | undefined

  /** @param keep keeps it, and is called again until it does not throw */
  constructor(keep: (one: One) => Promise<unknown>) {
    this.#keep = keep
  }

  /** Holds it, in the place of what stood under its id. */
  hold(one: One): void {
    this.all = [...this.#others(one.id), one]
    this.#again()
  }

  /** It is kept, or gone for good. What has come in its place since stays. */
  letGo(one: One): void {
    if (this.all.includes(one)) this.all = this.#others(one.id)
  }

  /** Nothing is held any more. */
  forget(): void {
    this.all = []
  }

  find(id: string): One | undefined {
    return this.all.find((one) => one.id === id)
  }

  /** Tries again to keep all of it. @returns whether nothing is left */
  async allKept(): Promise<boolean> {
    for (const { id } of this.all) {
      // Another may have come in its place while those before it were kept.
      const one = this.find(id)
      // What fails is held again by whoever keeps it.
      if (one !== undefined) await this.#keep(one).catch(() => undefined)
    }
    return this.all.length === 0
  }

  #others(id: string): readonly One[] {
    return this.all.filter((one) => one.id !== id)
  }

  #again(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      void this.allKept()
    }, pause)
  }
}
