import { PdfError } from './pdf-error.ts'
import type { PdfMessage, PdfReply, PdfRequest } from './protocol.ts'

/** How whoever waits for a PDF hears of it and calls it off. */
export interface Waiting {
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Ends the work when it is aborted; a PdfError says `cancelled`. */
  readonly signal?: AbortSignal
}

/** Asks a worker of its own once and ends it, so that no part of a case stays in its memory. */
export function askWorker(
  request: PdfRequest,
  start: () => Worker,
  { onProgress, signal }: Waiting = {}
): Promise<Exclude<PdfReply, { outcome: 'failed' }>> {
  return new Promise((resolve, reject) => {
    const cancelled = () => new PdfError('cancelled', 'The PDF was called off.')
    if (signal?.aborted === true) {
      reject(cancelled())
      return
    }
    let worker: Worker
    try {
      worker = start()
    } catch (error) {
      reject(new PdfError('worker-unavailable', 'The PDF worker could not be started.', { cause: error }))
      return
    }
    const end = () => {
      worker.terminate()
      signal?.removeEventListener('abort', cancel)
    }
    const fail = (error: PdfError) => {
      end()
      reject(error)
    }
    const cancel = () => {
      fail(cancelled())
    }
    signal?.addEventListener('abort', cancel)
    worker.addEventListener('message', ({ data }: MessageEvent<PdfMessage>) => {
      if (data.outcome === 'progress') {
        onProgress?.(data.share)
        return
      }
      if (data.outcome === 'failed') {
        fail(new PdfError(data.reason, data.message))
        return
      }
      end()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      // Without an answer the worker's own code did not load or run, as where a host lost its file.
      fail(new PdfError('worker-unavailable', event.message || 'The PDF worker did not run.'))
    })
    worker.addEventListener('messageerror', () => {
      fail(new PdfError('writing-failed', 'The PDF could not be handed over.'))
    })
    worker.postMessage(request)
  })
}
