import { askOnce, type Take } from '../../ports/asked-worker.ts'
import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel, DocumentSet } from '../model.ts'
import workerUrl from './pdf.worker.ts?worker&url'
import type { PdfMade, PdfMessage, PdfRequest } from './protocol.ts'

/** How a caller who waits for a PDF learns how far it has come, and calls it off. */
interface Waiting {
  /** Called with how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  /** Aborting this ends the work. */
  readonly signal?: AbortSignal
}

/**
 * Makes the PDF in a worker, which is loaded only for this and ended when it is called off.
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
    if (message.outcome === 'failed') throw new Error(message.message)
    if (message.outcome !== 'progress') return { answer: message }
    onProgress?.(message.share)
    return undefined
  }
  return askOnce(start, request, take, { signal })
}
