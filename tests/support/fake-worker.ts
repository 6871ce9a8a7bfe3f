/** A worker that says to each question what it is told to, and remembers what it was asked and whether it was ended. */
export class FakeWorker extends EventTarget {
  ended = false
  readonly asked: unknown[] = []
  readonly #answers: readonly (readonly Event[])[]

  /** @param answers what it says to the first question, the second and so on; nothing to those after */
  constructor(...answers: readonly (readonly Event[])[]) {
    super()
    this.#answers = answers
  }

  postMessage(request: unknown): void {
    const own = this.#answers[this.asked.length] ?? []
    this.asked.push(request)
    queueMicrotask(() => {
      for (const answer of own) this.dispatchEvent(answer)
    })
  }

  terminate(): void {
    this.ended = true
  }

  /** Starts it, as a browser would. */
  readonly start = (): Worker => this as unknown as Worker
}

/** A message of a worker. */
export const message = (data: unknown): Event => new MessageEvent('message', { data })

/** It says these, in one answer. */
export const saying = (...messages: readonly unknown[]): FakeWorker => new FakeWorker(messages.map(message))

/** Its code did not load or run. */
export const dying = (): FakeWorker => new FakeWorker([new Event('error')])

/** What it says cannot be handed over. */
export const garbling = (): FakeWorker => new FakeWorker([new Event('messageerror')])

/** A browser that starts no worker. */
export const refusing = (): Worker => {
  throw new Error('refused')
}
