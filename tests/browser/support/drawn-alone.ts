import { jsPDF } from 'jspdf'
import { drawPart } from '../../../src/documents/pdf/fonts/draw-line.ts'
import { embedFaces } from '../../../src/documents/pdf/fonts/embed.ts'
import type { Faces } from '../../../src/documents/pdf/fonts/fonts.ts'
import { setLine } from '../../../src/documents/pdf/text/set-line.ts'

export interface Drawn {
  readonly faces: Faces
  readonly size: number
  readonly language: string
  readonly bold: boolean
}

/** A PDF of one page that holds one line of text. */
export function drawnAlone(text: string, { faces, size, language, bold }: Drawn): Uint8Array {
  const doc = new jsPDF({
    unit: 'pt',
    format: [1800, 160],
    orientation: 'landscape',
    compress: true,
    putOnlyUsedFonts: true
  })
  embedFaces(doc, faces)
  const style = { size, leading: size, bold, colour: [0, 0, 0] } as const
  for (const part of setLine(text, bold ? faces.bold : faces.regular, language).parts)
    drawPart(doc, part, style, 40 + part.x * size, 100)
  return new Uint8Array(doc.output('arraybuffer'))
}
