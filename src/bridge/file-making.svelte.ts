import { untrack } from 'svelte'

/** How far the making of a file has come. */
type FileMakingState<Halt> =
  | { readonly state: 'idle' | 'made' | 'failed' | 'stopped' }
  | { readonly state: 'working'; readonly share?: number }
  /** Halted until the person who asked for the file has seen something. */
  | { readonly state: 'halted'; readonly halt: Halt }

/** What the work gets: a signal that calls it off, and a function to report how far it has come, from 0 to 1. */
interface MakingControls {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

/** The making of one file from a copy of a document, one at a time. Made while a component is set up. */
export class FileMaking<Input, Halt = never> {
  now = $state.raw<FileMakingState<Halt>>({ state: 'idle' })
  #calling = new AbortController()
  #wanted: Input

  /** @param input the copy as it stands; read again whenever it is built anew */
  constructor(input: () => Input) {
    this.#wanted = untrack(input)
    // A save builds the same words anew: only other words make another copy.
    const text = $derived(JSON.stringify(input()))
    // If the copy changes, what is said of the earlier file no longer fits, and a file being made of it is no longer wanted.
    $effect(() => {
      this.#wanted = JSON.parse(text) as Input
      this.now = { state: 'idle' }
      return () => {
        this.#calling.abort()
      }
    })
  }

  /**
   * Makes the file.
   * @param work makes the file from the copy and hands it over; resolves to what must be seen first, if it was not handed over
   */
  async make(work: (input: Input, controls: MakingControls) => Promise<Halt | undefined>): Promise<void> {
    this.#calling.abort()
    this.#calling = new AbortController()
    const { signal } = this.#calling
    this.now = { state: 'working' }
    try {
      const halt = await work(this.#wanted, {
        signal,
        onProgress: (share) => (this.now = { state: 'working', share })
      })
      if (signal.aborted) return
      this.now = halt === undefined ? { state: 'made' } : { state: 'halted', halt }
    } catch {
      if (!signal.aborted) this.now = { state: 'failed' }
    }
  }

  /** Calls it off. */
  stop(): void {
    this.#calling.abort()
    this.now = { state: 'stopped' }
  }
}
