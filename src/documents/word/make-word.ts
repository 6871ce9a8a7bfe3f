import { askOnce, WorkerError, type WorkerFault } from '../../ports/asked-worker.ts'
import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel } from '../model.ts'
import type { WordReply, WordRequest } from './protocol.ts'
import { WordError, type WordFailure } from './word-error.ts'
import workerUrl from './word.worker.ts?worker&url'

/** What programs call a file of Word. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** How a caller who waits for a Word file calls it off. */
interface Waiting {
  /** Aborting this ends the work; a WordError then says `cancelled`. */
  readonly signal?: AbortSignal
}

const reasons: Readonly<Record<WorkerFault, WordFailure>> = {
  'not-started': 'worker-unavailable',
  died: 'worker-unavailable',
  unreadable: 'writing-failed',
  late: 'writing-failed',
  'called-off': 'cancelled'
}

function bytesOf(reply: WordReply): { readonly answer: Uint8Array<ArrayBuffer> } {
  if (reply.outcome === 'failed') throw new WordError('writing-failed', reply.message)
  return { answer: reply.bytes }
}

/** Makes a Word file in a worker, which is loaded for it alone and ended when it is called off. Throws a WordError. */
export async function makeWord(
  model: DocumentModel,
  waiting: Waiting = {},
  start = () => startWorker(workerUrl)
): Promise<Uint8Array<ArrayBuffer>> {
  const request: WordRequest = { model: JSON.stringify(model) }
  try {
    return await askOnce(start, request, bytesOf, waiting)
  } catch (error) {
    if (error instanceof WorkerError)
      throw new WordError(reasons[error.fault], error.message, { cause: error })
    throw error
  }
}
