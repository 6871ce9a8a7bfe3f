import { askOnce, WorkerError, type Take, type WorkerFault } from '../../ports/asked-worker.ts'
import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel, DocumentSet } from '../model.ts'
import { PdfError, type PdfFailure } from './pdf-error.ts'
import workerUrl from './pdf.worker.ts?worker&url'
import type { PdfMade, PdfMessage, PdfRequest } from './protocol.ts'

/** How a caller who waits for a PDF learns how far it has come, and calls it off. */
interface Waiting {
  /** Called with how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Aborting this ends the work; a PdfError then says `cancelled`. */
  readonly signal?: AbortSignal
}

const reasons: Readonly<Record<WorkerFault, PdfFailure>> = {
  'not-started': 'worker-unavailable',
  died: 'worker-unavailable',
  unreadable: 'writing-failed',
  late: 'writing-failed',
  'called-off': 'cancelled'
}

/**
 * Makes the PDF in a worker, which is loaded only for this and ended when it is called off. Throws a PdfError.
 * @param wanted whether characters that no font has stop it: then it answers with these characters, and there is no file
 */
export async function makePdf(
  input: DocumentModel | DocumentSet,
  wanted: PdfRequest['wanted'],
  { onProgress, signal }: Waiting = {},
  start = () => startWorker(workerUrl)
): Promise<PdfMade> {
  const request: PdfRequest = { wanted, input: JSON.stringify(input) }
  const take: Take<PdfMessage, PdfMade> = (message) => {
    if (message.outcome === 'failed') throw new PdfError(message.reason, message.message)
    if (message.outcome !== 'progress') return { answer: message }
    onProgress?.(message.share)
    return undefined
  }
  try {
    return await askOnce(start, request, take, { signal })
  } catch (error) {
    if (error instanceof WorkerError)
      throw new PdfError(reasons[error.fault], error.message, { cause: error })
    throw error
  }
}
