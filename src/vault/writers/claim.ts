import type { ClaimListener, WriterClaim } from '../../ports/writers'

/** How long the writing tab may take to save before it loses the case, in milliseconds: that tab may be frozen. */
const patience = 1_500
/** How long a tab that has stepped aside waits for the other tab, in milliseconds, before it writes again: the other may have gone. */
const relief = 5_000

/** What tabs say to each other about a case. */
type Message =
  | { readonly kind: 'asked'; readonly name: string; readonly by: string }
  | { readonly kind: 'stepped-aside'; readonly name: string; readonly for: string }
  | { readonly kind: 'saved'; readonly name: string }

/** One tab's claim to one case, by a lock that the browser gives to one tab at a time and takes from a tab that has gone. */
export class LockClaim implements WriterClaim {
  readonly #me = crypto.randomUUID()
  readonly #name: string
  readonly #locks: Pick<LockManager, 'request'>
  readonly #channel: BroadcastChannel
  readonly #listener: ClaimListener
  #writes = false
  #isReleased = false
  /** Ends waiting for the lock. */
  #waiting = new AbortController()
  /** Gives the lock back. */
  #letGo: () => void = () => undefined
  #relief: ReturnType<typeof setTimeout> | undefined
  #heard: (by: string) => void = () => undefined

  constructor(
    name: string,
    locks: Pick<LockManager, 'request'>,
    channel: BroadcastChannel,
    listener: ClaimListener
  ) {
    this.#name = name
    this.#locks = locks
    this.#channel = channel
    this.#listener = listener
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.name !== name || this.#isReleased) return
      switch (data.kind) {
        case 'asked':
          void this.#stepAside(data.by)
          return
        case 'stepped-aside':
          this.#heard(data.for)
          return
        case 'saved':
          this.#listener.savedElsewhere()
      }
    })
  }

  get writes(): boolean {
    return this.#writes
  }

  /** Takes the lock where it is free, and waits for it where it is not. */
  async begin(): Promise<void> {
    if (!(await this.#take({ ifAvailable: true }))) this.#wait()
  }

  async takeOver(): Promise<void> {
    if (!this.#mayTake()) return
    await this.#ask()
    // While it waited, this claim may have been released, or given the lock.
    if (!this.#mayTake()) return
    this.#waiting.abort()
    if (await this.#take({ steal: true })) this.#listener.changed(true)
  }

  noteSaved(): void {
    if (!this.#isReleased) this.#say({ kind: 'saved', name: this.#name })
  }

  release(): void {
    this.#isReleased = true
    this.#writes = false
    this.#endRelief()
    this.#waiting.abort()
    this.#letGo()
    this.#channel.close()
  }

  #mayTake(): boolean {
    return !this.#writes && !this.#isReleased
  }

  #mayHandOver(): boolean {
    return this.#writes && !this.#isReleased
  }

  /** Resolves once the writing tab has saved and stepped aside, or has not answered for too long. */
  #ask(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, patience)
      this.#heard = (by) => {
        if (by !== this.#me) return
        clearTimeout(timer)
        resolve()
      }
      this.#say({ kind: 'asked', name: this.#name, by: this.#me })
    })
  }

  async #stepAside(by: string): Promise<void> {
    // This tab already waits to be relieved, by a tab that may have gone.
    if (this.#relief !== undefined) this.#say({ kind: 'stepped-aside', name: this.#name, for: by })
    if (!this.#mayHandOver()) return
    try {
      await this.#listener.beforeHandingOver()
    } catch {
      // What could not be saved stays on this tab's screen; the other must not wait for it.
    }
    if (!this.#mayHandOver()) return
    this.#change(false)
    // The lock is kept until the other takes it, so that no third tab comes between.
    this.#relief = setTimeout(() => {
      this.#relief = undefined
      this.#change(true)
    }, relief)
    this.#say({ kind: 'stepped-aside', name: this.#name, for: by })
  }

  #endRelief(): void {
    clearTimeout(this.#relief)
    this.#relief = undefined
  }

  #change(writes: boolean): void {
    if (this.#writes === writes || this.#isReleased) return
    this.#writes = writes
    this.#listener.changed(writes)
  }

  #say(message: Message): void {
    this.#channel.postMessage(message)
  }

  #wait(): void {
    this.#waiting = new AbortController()
    void this.#take({ signal: this.#waiting.signal }).then((isTaken) => {
      if (isTaken) this.#listener.changed(true)
    })
  }

  /** Resolves once the lock was given, or refused; it is held until it is given back or stolen. */
  #take(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      let isHeld = false
      const hold = (lock: Lock | null) => {
        isHeld = lock !== null && !this.#isReleased
        this.#writes = isHeld
        resolve(isHeld)
        if (!isHeld) return undefined
        return new Promise<void>((letGo) => {
          this.#letGo = letGo
        })
      }
      const request: Promise<unknown> = this.#locks.request(this.#name, options, hold)
      request.catch(() => {
        resolve(false)
        if (isHeld) this.#stolen()
      })
    })
  }

  /** Another tab has taken the lock. When it gives it up, this one may write again. */
  #stolen(): void {
    this.#endRelief()
    this.#change(false)
    if (!this.#isReleased) this.#wait()
  }
}
