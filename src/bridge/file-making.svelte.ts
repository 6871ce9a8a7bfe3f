import { untrack } from 'svelte'

/** How far the making of a file has come. */
export type FileMakingState<Halt> =
  | { readonly state: 'idle' | 'made' | 'failed' | 'stopped' }
  | { readonly state: 'working'; readonly share?: number }
  /** It waits until whoever asked for it has seen something. */
  | { readonly state: 'halted'; readonly halt: Halt }

/** What the work is given: what calls it off, and where it tells how far it has come, from 0 to 1. */
export interface MakingControls {
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
    // Another copy has nothing to do with what is said of this one, and what is being made of this one is no longer wanted.
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
   * @param work makes it of the copy and hands it over; resolves to what has to be seen first, where it was not handed over
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
