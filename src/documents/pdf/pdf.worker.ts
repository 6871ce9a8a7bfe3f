import type { DocumentModel, DocumentSet } from '../model.ts'
import { documentsOf } from './documents-of.ts'
import { inBoth, readFaces } from './fonts/fonts.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import { missingInAll } from './missing-in-all.ts'
import type { PdfMessage, PdfReply, PdfRequest } from './protocol.ts'
import { missingGlyphs } from './text/missing.ts'

function say(message: PdfMessage, transfer: Transferable[] = []): void {
  globalThis.postMessage(message, { transfer })
}

async function answer({ wanted, input: text }: PdfRequest): Promise<PdfReply> {
  const input = JSON.parse(text) as DocumentModel | DocumentSet
  // jsPDF is the largest part: it is fetched while the fonts are.
  const [fonts, { writePdf }] = await Promise.all([loadFonts(text), import('./write-pdf.ts')])
  if (wanted === 'pdf-unless-missing') {
    const face = inBoth(readFaces(fonts))
    const missing = missingInAll(documentsOf(input), (model) => missingGlyphs(model, face))
    if (missing.length > 0) return { outcome: 'missing', missing }
  }
  const bytes = writePdf(input, fonts, (share) => {
    say({ outcome: 'progress', share })
  })
  return { outcome: 'pdf', bytes }
}

const failure = (error: unknown): PdfReply => ({
  outcome: 'failed',
  message: error instanceof Error ? error.message : 'Unknown error.'
})

globalThis.addEventListener('message', (event: MessageEvent<PdfRequest>) => {
  void answer(event.data)
    .catch(failure)
    .then((reply) => {
      say(reply, reply.outcome === 'pdf' ? [reply.bytes.buffer] : [])
    })
})
