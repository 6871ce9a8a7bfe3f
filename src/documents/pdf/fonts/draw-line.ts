import type { jsPDF } from 'jspdf'
import type { TextStyle } from '../layout/style.ts'
import type { SetLine, SetPart } from '../text/set-line.ts'
import { fontKey } from './embed.ts'
import { unitsOf } from './to-unicode.ts'

/** What jsPDF does not say of itself in its types. */
interface Writer {
  write(...parts: readonly string[]): void
}

const escapes: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\r': '\\r' }

/** Codes as a text of bytes, two for each. */
function literal(codes: readonly number[]): string {
  const bytes = String.fromCharCode(...codes.flatMap((code) => [code >> 8, code & 0xff]))
  return `(${bytes.replace(/[()\\\r]/g, (byte) => escapes[byte] ?? byte)})`
}

const number = (value: number) => String(Math.round(value * 1000) / 1000)

function shown({ codes, firstSays, rightToLeft }: SetPart): string {
  if (rightToLeft) return `/Span BMC ${literal(codes)} Tj EMC`
  if (firstSays === undefined) return `${literal(codes)} Tj`
  const span = `/Span <</ActualText <FEFF${unitsOf(firstSays)}>>> BDC ${literal(codes.slice(0, 1))} Tj EMC`
  return `${span} ${literal(codes.slice(1))} Tj`
}

/** Writes a line with its beginning and its base line where they are given, in points from the page's upper left corner. */
export function drawLine(doc: jsPDF, line: SetLine, style: TextStyle, x: number, y: number): void {
  const up = doc.internal.pageSize.getHeight() - y
  const colour = style.colour.map((part) => number(part / 255)).join(' ')
  const parts = line.parts.map(
    (part) => `1 0 0 1 ${number(x + part.x * style.size)} ${number(up)} Tm ${shown(part)}`
  )
  const writer = doc.internal as unknown as Writer
  writer.write(`BT /${fontKey(doc, style.bold)} ${number(style.size)} Tf ${colour} rg`, ...parts, 'ET')
}
