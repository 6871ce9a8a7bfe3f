import type { WordReply, WordRequest } from './protocol.ts'
import { WordError } from './word-error.ts'

/** How whoever waits for a Word file calls it off. */
export interface Waiting {
  /** Ends the work when it is aborted; a WordError says `cancelled`. */
  readonly signal?: AbortSignal
}

/** Asks a worker of its own once and ends it, so that no part of a case stays in its memory. */
export function askWorker(
  request: WordRequest,
  start: () => Worker,
  { signal }: Waiting = {}
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const cancelled = () => new WordError('cancelled', 'The Word file was called off.')
    if (signal?.aborted === true) {
      reject(cancelled())
      return
    }
    let worker: Worker
    try {
      worker = start()
    } catch (error) {
      reject(new WordError('worker-unavailable', 'The Word worker could not be started.', { cause: error }))
      return
    }
    const end = () => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
    }
    const fail = (error: WordError) => {
      end()
      reject(error)
    }
    const cancel = () => {
      fail(cancelled())
    }
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('message', ({ data }: MessageEvent<WordReply>) => {
      if (data.outcome === 'failed') {
        fail(new WordError('writing-failed', data.message))
        return
      }
      end()
      resolve(data.bytes)
    })
    worker.addEventListener('error', (event) => {
      // Without an answer the worker's own code did not load or run, as where a host lost its file.
      fail(new WordError('worker-unavailable', event.message || 'The Word worker did not run.'))
    })
    worker.addEventListener('messageerror', () => {
      fail(new WordError('writing-failed', 'The Word file could not be handed over.'))
    })
    worker.postMessage(request)
  })
}
