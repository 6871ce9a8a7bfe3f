import { failed, type BuildQuestion, type BuildState } from '../service-worker/protocol'
import { trustedScript } from './trusted-worker'
import { whenIdle } from './when-idle'

/** The worker that keeps Waymark’s files, so that it opens without a network. Each build comes with its own worker. */
export interface BuildWorker {
  /**
   * Makes sure that all files are kept, and looks for newer builds from now on.
   * @param changed called when there may be something to ask the worker about
   */
  start(changed: () => void): Promise<void>
  /** How the newest build that is here stands to this page. Undefined where there is no worker. */
  buildState(): Promise<BuildState | undefined>
  /** Makes the newest build the one that every page gets from now on. */
  take(): Promise<void>
}

/** A page that stays open all day asks for a newer build when somebody looks at it again after this time, in milliseconds. */
const betweenLooks = 60 * 60 * 1000

/**
 * How long to wait for the new worker to become active, in milliseconds: it waits for what the old one still answers. Pages get the new build all the same.
 */
const activationTakes = 5000

/** How long an answer may take, in milliseconds: a worker that the browser ended half-way gives none. */
const answerTakes = 10_000

/** Asks a worker, which answers once. Fails if the worker cannot do what was asked, or has gone. */
function ask(worker: ServiceWorker, question: BuildQuestion): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const waiting = setTimeout(() => {
      port1.close()
      reject(new Error('The worker did not answer.'))
    }, answerTakes)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(waiting)
      port1.close()
      if (data === failed) reject(new Error('The worker could not do it.'))
      else resolve(data)
    })
    port1.start()
    worker.postMessage(question, [port2])
  })
}

const isActive = (worker: ServiceWorker) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve()
    }
    worker.addEventListener('statechange', look)
    setTimeout(resolve, activationTakes)
    look()
  })

/** Calls back whenever another worker is complete and waits to be taken. */
function whenComplete(registration: ServiceWorkerRegistration, changed: () => void): void {
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', changed)
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** Asks the host for a newer build. Without a network there is none to be had. */
const lookForNewer = (registration: ServiceWorkerRegistration) =>
  registration.update().then(
    () => undefined,
    () => undefined
  )

function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < betweenLooks) return
    last = Date.now()
    void lookForNewer(registration)
  })
}

/** Whether the worker answers for this page, so that it opens again without a network. */
export const keepsFiles = (): boolean =>
  'serviceWorker' in navigator && navigator.serviceWorker.controller !== null

class BrowserWorker implements BuildWorker {
  readonly #script: string
  #registration: ServiceWorkerRegistration | undefined

  constructor(script: string) {
    this.#script = script
  }

  async start(changed: () => void): Promise<void> {
    await whenIdle()
    const script = trustedScript(new URL('sw.js', document.baseURI).href)
    const registration = await navigator.serviceWorker.register(script, { updateViaCache: 'none' })
    this.#registration = registration
    whenComplete(registration, changed)
    lookNowAndThen(registration)
    changed()
    await lookForNewer(registration)
  }

  async buildState(): Promise<BuildState | undefined> {
    const newest = this.#newest()
    // Without an answer, nothing is known about a newer build.
    return (
      newest &&
      (ask(newest, { asks: 'standing', script: this.#script }).catch(() => undefined) as Promise<
        BuildState | undefined
      >)
    )
  }

  async take(): Promise<void> {
    const newest = this.#newest()
    if (newest === undefined) return
    await ask(newest, { asks: 'take' })
    await isActive(newest)
  }

  #newest(): ServiceWorker | undefined {
    return this.#registration?.waiting ?? this.#registration?.active ?? undefined
  }
}

/**
 * The browser’s own service worker. Undefined where it has none, as on a page that came without a secure connection.
 * @param script the address of the script that begins the page: it names all others, so it tells one build from another
 */
export function browserWorker(script: string): BuildWorker | undefined {
  const isHere = 'serviceWorker' in navigator && 'locks' in navigator
  // The development server has no build to keep.
  return import.meta.env.PROD && isHere ? new BrowserWorker(script) : undefined
}
