/** How long until the next try to keep what could not be kept, in milliseconds. */
const pause = 5_000

/**
 * What could not be kept, in memory. A person who opens it again finds it as they left it, and it is tried again until it can be kept. It stands apart from
 * the page that shows it, which may be left meanwhile.
 */
export class Unsaved<One extends { readonly id: string }> {
  all = $state.raw<readonly One[]>([])
  readonly #keep: (one: One) => Promise<unknown>
  #waiting: ReturnType<typeof setTimeout> | undefined

  /** @param keep keeps one; called again until it does not throw */
  constructor(keep: (one: One) => Promise<unknown>) {
    this.#keep = keep
  }

  /** Holds one, in place of an earlier one with the same id. */
  hold(one: One): void {
    this.all = [...this.#others(one.id), one]
    this.#again()
  }

  /** Lets one go: it is kept, or gone for good. A newer one in its place stays. */
  letGo(one: One): void {
    if (this.all.includes(one)) this.all = this.#others(one.id)
  }

  /** Lets all go. */
  forget(): void {
    this.all = []
  }

  find(id: string): One | undefined {
    return this.all.find((one) => one.id === id)
  }

  /**
   * Tries again to keep everything.
   * @returns whether nothing is left
   */
  async allKept(): Promise<boolean> {
    for (const { id } of this.all) {
      // Another may have taken its place while those before it were kept.
      const one = this.find(id)
      // One that fails is held again by its keeper.
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
