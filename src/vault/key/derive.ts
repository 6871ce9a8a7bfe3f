import { askOnce } from '../../ports/asked-worker'
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

function bytesOf(reply: DeriveReply): { readonly answer: Bytes } {
  if ('message' in reply) throw new Error(reply.message)
  return { answer: reply.bytes }
}

/** Derives in a worker of its own that ends afterwards. So the page stays free, and the passphrase stays in no memory for long. */
export const deriveInWorker: Derive = async (text, parameters) => {
  const request: DeriveRequest = { text, parameters }
  try {
    return await askOnce(() => startWorker(workerUrl), request, bytesOf)
  } catch (error) {
    // Whatever the reason, it is not the store’s.
    throw new StoreError('no-worker', error)
  }
}
