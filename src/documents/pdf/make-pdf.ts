import { startWorker } from '../../ports/trusted-worker.ts'
import type { DocumentModel } from '../model.ts'
import { askWorker } from './ask-worker.ts'
import { PdfError } from './pdf-error.ts'
import workerUrl from './pdf.worker.ts?worker&url'
import type { MissingGlyph } from './text/missing.ts'

export { PdfError, type PdfFailure } from './pdf-error.ts'
export type { MissingGlyph } from './text/missing.ts'

/** A document as a PDF file, and the characters that stand in it as replacements. */
export interface MadePdf {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly missing: readonly MissingGlyph[]
}

const start = () => startWorker(workerUrl)

/** Lists the characters that the PDF's font lacks, before it is made. Throws a PdfError. */
export async function findMissing(model: DocumentModel): Promise<readonly MissingGlyph[]> {
  const { missing } = await askWorker({ wanted: 'missing', model: JSON.stringify(model) }, start)
  return missing
}

/** Makes the PDF in a worker, which is loaded for it alone. Throws a PdfError. */
export async function makePdf(model: DocumentModel): Promise<MadePdf> {
  const reply = await askWorker({ wanted: 'pdf', model: JSON.stringify(model) }, start)
  if (reply.outcome !== 'pdf') throw new PdfError('writing-failed', 'The worker answered something else.')
  return { bytes: reply.bytes, missing: reply.missing }
}
