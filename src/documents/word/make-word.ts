import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel } from '../model.ts'
import type { WordReply, WordRequest } from './protocol.ts'
import { WordError } from './word-error.ts'
import workerUrl from './word.worker.ts?worker&url'

export { WordError, type WordFailure } from './word-error.ts'

/** What programs call a file of Word. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * Makes a Word file in a worker of its own, which is loaded for it alone and ended after it, so that no part of a case stays
 * in its memory.
 * @throws a WordError
 */
export function makeWord(
  model: DocumentModel,
  start: () => Worker = () => startWorker(workerUrl)
): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    let worker: Worker
    try {
      worker = start()
    } catch (error) {
      reject(new WordError('worker-unavailable', 'The Word worker could not be started.', { cause: error }))
      return
    }
    worker.addEventListener('message', ({ data }: MessageEvent<WordReply>) => {
      worker.terminate()
      if (data.outcome === 'word') resolve(data.bytes)
      else reject(new WordError('writing-failed', data.message))
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      // Without an answer the worker's own code did not load or run, as where a host lost its file.
      reject(new WordError('worker-unavailable', event.message || 'The Word worker did not run.'))
    })
    worker.addEventListener('messageerror', () => {
      worker.terminate()
      reject(new WordError('writing-failed', 'The Word file could not be handed over.'))
    })
    const request: WordRequest = { model: JSON.stringify(model) }
    worker.postMessage(request)
  })
}
