import type { jsPDF } from 'jspdf'
import type { Face } from './face.ts'
import type { Faces } from './fonts.ts'
import { toUnicode } from './to-unicode.ts'
import { writeTrueType } from './write-truetype.ts'

/** The name under which both weights are known to jsPDF. */
const family = 'NotoSans'

/** What jsPDF keeps of a font. */
interface KnownFont {
  readonly id: string
  readonly fontStyle: string
  objectNumber: number
  isAlreadyPutted: boolean
}

interface PutFont {
  readonly font: KnownFont
  readonly out: (line: string) => void
  readonly newObject: () => number
  readonly putStream: (stream: { data: string; addLength1?: boolean; objectId: number }) => void
}

/** Properties of jsPDF that its types leave out. */
interface Internal {
  readonly pages: string[][]
  getFont(name: string, style: string): KnownFont
}

const weights = ['normal', 'bold'] as const
type Weight = (typeof weights)[number]

/** jsPDF takes bytes as text, one character a byte. In portions, as too many arguments overflow the stack. */
function asBinaryText(bytes: Uint8Array): string {
  const portion = 0x8000
  let text = ''
  for (let start = 0; start < bytes.length; start += portion) {
    text += String.fromCharCode(...bytes.subarray(start, start + portion))
  }
  return text
}

/** A name that shows that only some of the font’s glyphs are there, as the format requires. */
const nameOf = (weight: Weight) => `WAYMRK+NotoSans-${weight === 'bold' ? 'Bold' : 'Regular'}`

/** Writes an embedded font: the file, what its codes mean, and what a reader needs to know to draw with it. */
function put({ font, out, newObject, putStream }: PutFont, face: Face, weight: Weight): void {
  const { primary, glyphs } = face
  const name = nameOf(weight)
  const stream = (data: string, addLength1 = false): number => {
    const objectId = newObject()
    putStream({ data, addLength1, objectId })
    out('endobj')
    return objectId
  }
  const object = (content: string): number => {
    const objectId = newObject()
    out(`${content}\nendobj`)
    return objectId
  }
  const perEm = (units: number) => Math.round((units * 1000) / primary.unitsPerEm)
  const { left, bottom, right, top } = glyphs.box()
  const file = stream(asBinaryText(writeTrueType(primary, glyphs)), true)
  const meanings = stream(toUnicode(glyphs.glyphs))
  const metrics = primary.table('hhea')
  const capitals = primary.table('OS/2').getInt16(88)
  const descriptor = object(
    `<</Type /FontDescriptor /FontName /${name} /FontFile2 ${file} 0 R /FontBBox [${left} ${bottom} ${right} ${top}] /Flags 4 /StemV ${weight === 'bold' ? 140 : 80} /ItalicAngle 0 /Ascent ${perEm(metrics.getInt16(4))} /Descent ${perEm(metrics.getInt16(6))} /CapHeight ${perEm(capitals)}>>`
  )
  const widths = glyphs.glyphs.map(({ advance }) => advance).join(' ')
  const descendant = object(
    `<</Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /DW 0 /W [0 [${widths}]] /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>`
  )
  font.objectNumber = object(
    `<</Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${meanings} 0 R>>`
  )
  font.isAlreadyPutted = true
}

const faults = new WeakMap<jsPDF, unknown>()

/**
 * Gives a document both weights of its typeface. jsPDF’s own embedding reads and converts whole fonts, and knows neither marks nor joined letters. Its
 * events allow another way of embedding. Text is then drawn by `drawPart`, not by jsPDF’s own method.
 */
export function embedFaces(doc: jsPDF, faces: Faces): void {
  const { events } = doc.internal
  const internal = doc.internal as unknown as Internal
  // jsPDF’s own listeners would read the font’s file, join Arabic letters in their own way, and turn texts round.
  for (const topic of ['addFont', 'putFont', 'preProcessText', 'postProcessText'])
    for (const token of Object.keys(events.getTopics()[topic] ?? {})) events.unsubscribe(token)
  const byKey = new Map<string, { face: Face; weight: Weight }>()
  for (const weight of weights) {
    const face = weight === 'bold' ? faces.bold : faces.regular
    doc.addFont(nameOf(weight), family, weight)
    byKey.set(internal.getFont(family, weight).id, { face, weight })
  }
  events.subscribe('putFont', (request: PutFont) => {
    const used = byKey.get(request.font.id)
    if (!used) return
    try {
      put(request, used.face, used.weight)
    } catch (error) {
      faults.set(doc, error)
    }
  })
  for (const weight of weights) {
    // jsPDF writes only fonts that it has seen in use. A blank shows it the font, and is then taken back.
    doc.setFont(family, weight).text(' ', 0, 0)
    internal.pages[doc.getCurrentPageInfo().pageNumber]?.pop()
  }
  doc.setFont(family, 'normal')
}

/** Throws the error that stopped a font from being written: jsPDF itself reports it nowhere and goes on. */
export function assertEmbedded(doc: jsPDF): void {
  if (faults.has(doc)) throw new Error('The fonts could not be embedded.', { cause: faults.get(doc) })
}

/** The name of a weight's font on a page. */
export function fontKey(doc: jsPDF, bold: boolean): string {
  return (doc.internal as unknown as Internal).getFont(family, bold ? 'bold' : 'normal').id
}
