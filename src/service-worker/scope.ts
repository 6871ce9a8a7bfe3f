import type { PrecacheEntry } from 'workbox-precaching'
import type { OpenPage } from './space-for-files'

/** What lasts until a promise is settled. */
interface LastingEvent extends Event {
  waitUntil(until: Promise<unknown>): void
}

interface FetchingEvent extends LastingEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface AskingEvent extends LastingEvent {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

/** The part of a service worker’s scope that Waymark uses. The DOM’s types, which the rest of the code needs, and the types of workers exclude each other. */
export interface ServiceWorkerScope {
  /** Filled in by the build: every file of it, with its size. */
  readonly __WB_MANIFEST: (PrecacheEntry & { readonly bytes: number })[]
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }): Promise<readonly OpenPage[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchingEvent) => void): void
  addEventListener(type: 'message', listener: (event: AskingEvent) => void): void
}
