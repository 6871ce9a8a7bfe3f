import type { WritersBrowser } from '../../../src/vault/writers/browser'

type Hold = (lock: Lock | null) => Promise<void> | undefined
interface Waiting {
  readonly hold: Hold
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

const aborted = () => new DOMException('The lock was taken.', 'AbortError')

/** The locks of one browser, as the Web Locks standard has them, for one lock manager in all tabs. */
class Locks {
  readonly #held = new Map<string, Waiting>()
  readonly #queues = new Map<string, Waiting[]>()

  request(name: string, options: LockOptions, hold: Hold): Promise<unknown> {
    return new Promise<void>((resolve, reject) => {
      const waiting = { hold, resolve, reject }
      if (options.steal === true) {
        this.#held.get(name)?.reject(aborted())
        this.#grant(name, waiting)
      } else if (!this.#held.has(name)) {
        this.#grant(name, waiting)
      } else if (options.ifAvailable === true) {
        queueMicrotask(() => void Promise.resolve(hold(null)).then(resolve))
      } else {
        this.#wait(name, waiting, options.signal)
      }
    })
  }

  #wait(name: string, waiting: Waiting, signal: AbortSignal | undefined): void {
    const queue = this.#queues.get(name) ?? []
    this.#queues.set(name, [...queue, waiting])
    signal?.addEventListener('abort', () => {
      this.#queues.set(
        name,
        (this.#queues.get(name) ?? []).filter((one) => one !== waiting)
      )
      waiting.reject(aborted())
    })
  }

  #grant(name: string, waiting: Waiting): void {
    this.#held.set(name, waiting)
    queueMicrotask(() => {
      void Promise.resolve(waiting.hold({ name, mode: 'exclusive' })).then(() => {
        waiting.resolve()
        if (this.#held.get(name) !== waiting) return
        this.#held.delete(name)
        const [next, ...others] = this.#queues.get(name) ?? []
        this.#queues.set(name, others)
        if (next !== undefined) this.#grant(name, next)
      })
    })
  }
}

/** One tab's channel; a frozen tab hears nothing. */
class Channel extends EventTarget {
  isFrozen = false
  readonly #all: Set<Channel>

  constructor(all: Set<Channel>) {
    super()
    this.#all = all
    all.add(this)
  }

  postMessage(data: unknown): void {
    for (const other of this.#all) {
      if (other === this) continue
      queueMicrotask(() => {
        if (!other.isFrozen && this.#all.has(other))
          other.dispatchEvent(new MessageEvent('message', { data }))
      })
    }
  }

  close(): void {
    this.#all.delete(this)
  }
}

/** A browser with tabs: each call of `tab` opens one. */
export function tabs() {
  const locks = new Locks()
  const channels = new Set<Channel>()
  return {
    tab(): { readonly browser: WritersBrowser; freeze(): void } {
      const own: Channel[] = []
      return {
        browser: {
          locks: locks as unknown as Pick<LockManager, 'request'>,
          channel: () => {
            const channel = new Channel(channels)
            own.push(channel)
            return channel as unknown as BroadcastChannel
          }
        },
        freeze: () => {
          for (const channel of own) channel.isFrozen = true
        }
      }
    }
  }
}
