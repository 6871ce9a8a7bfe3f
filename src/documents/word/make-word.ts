import { askOnce } from '../../ports/asked-worker.ts'
import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel } from '../model.ts'
import type { WordReply, WordRequest } from './protocol.ts'
import workerUrl from './word.worker.ts?worker&url'

/** What programs call a file of Word. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** How a caller who waits for a Word file calls it off. */
interface Waiting {
  /** Aborting this ends the work. */
  readonly signal?: AbortSignal
}

function bytesOf(reply: WordReply): { readonly answer: Uint8Array<ArrayBuffer> } {
  if (reply.outcome === 'failed') throw new Error(reply.message)
  return { answer: reply.bytes }
}

/** Makes a Word file in a worker, which is loaded for it alone and ended when it is called off. */
export async function makeWord(
  model: DocumentModel,
  waiting: Waiting = {},
  start = () => startWorker(workerUrl)
): Promise<Uint8Array<ArrayBuffer>> {
  const request: WordRequest = { model: JSON.stringify(model) }
  return askOnce(start, request, bytesOf, waiting)
}
