import type { jsPDF } from 'jspdf'
import type { TextStyle } from '../layout/style.ts'
import type { SetPart } from '../text/set-line.ts'
import { fontKey } from './embed.ts'

/** Methods of jsPDF that its types leave out. */
interface Writer {
  write(operators: string): void
}

const escapes: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r' }

/** Codes as a text of bytes, two for each. */
function literal(codes: readonly number[]): string {
  const bytes = String.fromCharCode(...codes.flatMap((code) => [code >> 8, code & 0xff]))
  return `(${bytes.replace(/[()\\\r]/g, (byte) => escapes[byte] ?? byte)})`
}

const number = (value: number) => String(Math.round(value * 1000) / 1000)

/** Writes a part of a line. Its beginning and base line are given in points from the page’s upper left corner. */
export function drawPart(doc: jsPDF, { codes }: SetPart, style: TextStyle, x: number, y: number): void {
  const up = doc.internal.pageSize.getHeight() - y
  const colour = style.colour.map((part) => number(part / 255)).join(' ')
  const writer = doc.internal as unknown as Writer
  writer.write(
    `BT /${fontKey(doc, style.bold)} ${number(style.size)} Tf ${colour} rg ${number(x)} ${number(up)} Td ${literal(codes)} Tj ET`
  )
}
