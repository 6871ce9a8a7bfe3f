/** What a tab does while another one takes a newer build. */
export interface StandingBy {
  /**
   * Another tab is about to take a newer build. This tab stops typing, and saves.
   * @returns whether everything is saved
   */
  standBy(): Promise<boolean>
  /** The other tab has taken the newer build, or has given up. */
  goOn(): Promise<void>
}

/** How the other tabs answered: all stand aside, one has something that it cannot save, or one does not answer. */
export type Agreement = 'agreed' | 'refused' | 'silent'

/** The other tabs of this browser in which Waymark is open. */
export interface OtherTabs {
  /** From now on this tab stands by when another one asks. */
  join(standingBy: StandingBy): Promise<void>
  /** Asks all other tabs to save and stand by. If they agree, they do so until this page is gone or calls `goOn`. */
  ask(): Promise<Agreement>
  /** Lets the others go on. */
  goOn(): Promise<void>
}

/** A tab saves within a second. A tab that takes this long is stuck. In milliseconds. */
const longestAnswer = 10_000

type Message = 'stand-by' | 'refused'

/** A lock that is held until it is released or the page is gone. */
interface Held {
  release(): void
}

function hold(name: string, options: LockOptions): Promise<Held> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, options, () => new Promise<void>((release) => resolve({ release })))
      .catch(reject)
  })
}

/**
 * Tabs agree through two locks. The browser takes these from a tab that is closed or crashes, so nobody waits for it. Each tab shares `open`. A tab that
 * takes a newer build first holds `taking`, then waits until it has `open` alone. Tabs of different builds meet here: the names and messages must never
 * change.
 */
export class BrowserTabs implements OtherTabs {
  readonly #open: string
  readonly #taking: string
  readonly #channel: BroadcastChannel
  #here: Held | undefined
  #asking: readonly Held[] = []
  #turn: Promise<void> = Promise.resolve()

  /** @param folder the path that Waymark is served from: two copies on one host do not know each other */
  constructor(folder: string) {
    this.#open = `waymark-open ${folder}`
    this.#taking = `waymark-taking ${folder}`
    this.#channel = new BroadcastChannel(`waymark-builds ${folder}`)
  }

  async join(standingBy: StandingBy): Promise<void> {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data === 'stand-by') this.#turn = this.#turn.then(() => this.#standBy(standingBy))
    })
    this.#here = await hold(this.#open, { mode: 'shared' })
  }

  async #standBy(standingBy: StandingBy): Promise<void> {
    // A tab that is itself asking the others holds nothing.
    if (this.#here === undefined) return
    const isSaved = await standingBy.standBy()
    if (isSaved) {
      this.#here.release()
      this.#here = undefined
      const done = await hold(this.#taking, { mode: 'shared' })
      this.#here = await hold(this.#open, { mode: 'shared' })
      done.release()
    } else {
      this.#say('refused')
    }
    await standingBy.goOn()
  }

  async ask(): Promise<Agreement> {
    const taking = await hold(this.#taking, { mode: 'exclusive' })
    this.#here?.release()
    this.#here = undefined
    const answer = await this.#others()
    this.#asking = typeof answer === 'string' ? [taking] : [taking, answer]
    if (typeof answer !== 'string') return 'agreed'
    await this.goOn()
    return answer
  }

  /** Waits until no other tab holds `open` any more. */
  async #others(): Promise<Held | Exclude<Agreement, 'agreed'>> {
    const waiting = new AbortController()
    const stop = (why: Exclude<Agreement, 'agreed'>) => () => waiting.abort(why)
    const refuse = ({ data }: MessageEvent<Message>) => {
      if (data === 'refused') stop('refused')()
    }
    this.#channel.addEventListener('message', refuse)
    const timer = setTimeout(stop('silent'), longestAnswer)
    try {
      const alone = hold(this.#open, { mode: 'exclusive', signal: waiting.signal })
      this.#say('stand-by')
      return await alone
    } catch (error) {
      if (waiting.signal.aborted) return waiting.signal.reason as Exclude<Agreement, 'agreed'>
      throw error
    } finally {
      clearTimeout(timer)
      this.#channel.removeEventListener('message', refuse)
    }
  }

  async goOn(): Promise<void> {
    for (const held of this.#asking) held.release()
    this.#asking = []
    this.#here ??= await hold(this.#open, { mode: 'shared' })
  }

  #say(message: Message): void {
    this.#channel.postMessage(message)
  }
}
