import type { DocumentModel } from '../model.ts'
import { inBoth, readFaces } from './fonts/fonts.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import { PdfError } from './pdf-error.ts'
import type { PdfReply, PdfRequest } from './protocol.ts'
import { missingGlyphs } from './text/missing.ts'

async function answer({ wanted, model: text }: PdfRequest): Promise<PdfReply> {
  const model = JSON.parse(text) as DocumentModel
  const fonts = await loadFonts(text)
  const missing = missingGlyphs(model, inBoth(readFaces(fonts)))
  if (wanted === 'missing') return { outcome: 'missing', missing }
  // jsPDF is the largest part, and listing characters does without it.
  const { writePdf } = await import('./write-pdf.ts')
  return { outcome: 'pdf', missing, bytes: writePdf(model, fonts) }
}

function failure(error: unknown): PdfReply {
  const reason = error instanceof PdfError ? error.reason : 'writing-failed'
  return { outcome: 'failed', reason, message: error instanceof Error ? error.message : 'Unknown error.' }
}

globalThis.addEventListener('message', (event: MessageEvent<PdfRequest>) => {
  void answer(event.data)
    .catch(failure)
    .then((reply) => {
      globalThis.postMessage(reply, { transfer: reply.outcome === 'pdf' ? [reply.bytes.buffer] : [] })
    })
})
