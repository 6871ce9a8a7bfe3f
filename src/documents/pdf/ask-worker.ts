import { PdfError } from './pdf-error.ts'
import type { PdfReply, PdfRequest } from './protocol.ts'

/** Asks a worker of its own once and ends it, so that no part of a case stays in its memory. */
export function askWorker(
  request: PdfRequest,
  start: () => Worker
): Promise<Exclude<PdfReply, { outcome: 'failed' }>> {
  return new Promise((resolve, reject) => {
    let worker: Worker
    try {
      worker = start()
    } catch (error) {
      reject(new PdfError('worker-unavailable', 'The PDF worker could not be started.', { cause: error }))
      return
    }
    worker.addEventListener('message', ({ data }: MessageEvent<PdfReply>) => {
      worker.terminate()
      if (data.outcome === 'failed') reject(new PdfError(data.reason, data.message))
      else resolve(data)
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      // Without an answer the worker's own code did not load or run, as where a host lost its file.
      reject(new PdfError('worker-unavailable', event.message || 'The PDF worker did not run.'))
    })
    worker.addEventListener('messageerror', () => {
      worker.terminate()
      reject(new PdfError('writing-failed', 'The PDF could not be handed over.'))
    })
    worker.postMessage(request)
  })
}
