import { StoreError } from '../../ports/store-error'
import { startWorker } from '../../ports/trusted-worker'
import type { Bytes } from '../bytes'
import workerUrl from './derive.worker.ts?worker&url'
import type { Derive, DeriveParameters } from './parameters'

/** What the worker is asked. */
export interface DeriveRequest {
  readonly text: string
  readonly parameters: DeriveParameters
}

/** What it answers. */
export type DeriveReply = { readonly bytes: Bytes } | { readonly message: string }

function begun(): Worker {
  try {
    return startWorker(workerUrl)
  } catch (error) {
    throw new StoreError('no-worker', error)
  }
}

/** Derives in a worker of its own, which ends with it: so that the page stays free, and the passphrase in no memory for long. */
export const deriveInWorker: Derive = (text, parameters) =>
  new Promise((resolve, reject) => {
    const worker = begun()
    // Whatever the reason, the store has no part in it.
    const failed = (cause: unknown) => {
      worker.terminate()
      reject(new StoreError('no-worker', cause))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<DeriveReply>) => {
      if ('message' in data) {
        failed(data.message)
        return
      }
      worker.terminate()
      resolve(data.bytes)
    })
    worker.addEventListener('error', ({ message }) => {
      failed(message)
    })
    worker.addEventListener('messageerror', failed)
    worker.postMessage({ text, parameters } satisfies DeriveRequest)
  })
