import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel, DocumentSet } from '../model.ts'
import { askWorker, type Waiting } from './ask-worker.ts'
import { PdfError } from './pdf-error.ts'
import workerUrl from './pdf.worker.ts?worker&url'
import type { MissingGlyph } from './text/missing.ts'

export type { Waiting } from './ask-worker.ts'
export { PdfError, type PdfFailure } from './pdf-error.ts'
export type { MissingGlyph } from './text/missing.ts'

/** A document or a set as a PDF file, and the characters that stand in it as replacements. */
export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly missing: readonly MissingGlyph[]
}

const start = () => startWorker(workerUrl)

/** Lists the characters that the PDF's font lacks, before it is made. Throws a PdfError. */
export async function findMissing(
  input: DocumentModel | DocumentSet,
  waiting: Waiting = {}
): Promise<readonly MissingGlyph[]> {
  const { missing } = await askWorker({ wanted: 'missing', input: JSON.stringify(input) }, start, waiting)
  return missing
}

/** Makes the PDF in a worker, which is loaded for it alone and ended when it is called off. Throws a PdfError. */
export async function makePdf(input: DocumentModel | DocumentSet, waiting: Waiting = {}): Promise<MadePdf> {
  const reply = await askWorker({ wanted: 'pdf', input: JSON.stringify(input) }, start, waiting)
  if (reply.outcome !== 'pdf') throw new PdfError('writing-failed', 'The worker answered something else.')
  return { bytes: reply.bytes, missing: reply.missing }
}
