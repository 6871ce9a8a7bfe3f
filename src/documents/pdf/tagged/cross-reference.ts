import type { Filtered } from './internals.ts'
import type { ObjectStream } from './objects.ts'

/** The bytes that an entry takes: its kind, where it is, its index in a stream. */
const widths = [1, 4, 2] as const

const free = 0
const inFile = 1
const inStream = 2

const tail = /xref\n0 (\d+)\n([^]*?)trailer\n<<\n([^]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/

function big(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => (value >>> (8 * (bytes - 1 - index))) & 0xff)
}

/** An entry of the file's table of objects. */
const entry = (kind: number, where: number, index: number): number[] => [
  ...big(kind, widths[0]),
  ...big(where, widths[1]),
  ...big(index, widths[2])
]

/** Where the file begins to say where its objects are: jsPDF closes with a table, its trailer and the table's place. */
function lastTable(file: string): number {
  const found = /startxref\n(\d+)\n%%EOF\s*$/.exec(file.slice(-64))
  if (found?.[1] === undefined) throw new TypeError('The file has no table of objects.')
  return Number(found[1])
}

/**
 * Exchanges the table of objects at a file's end, as jsPDF writes it, for a stream (ISO 32000-1, 7.5.8): only that can say that an
 * object stands inside another.
 * @param file one character a byte
 * @param filtered compresses a text of bytes, and names the filter that undoes it
 */
export function withCrossReferenceStream(
  file: string,
  streams: readonly ObjectStream[],
  filtered: (data: string) => Filtered
): string {
  const begins = lastTable(file)
  const [, , lines = '', trailer = ''] = tail.exec(file.slice(begins)) ?? []
  const entries = lines
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.includes('n') ? entry(inFile, Number(line.slice(0, 10)), 0) : entry(free, 0, 0xffff)
    )
  for (const { id, holds } of streams)
    for (const [index, held] of holds.entries()) entries[held] = entry(inStream, id, index)
  const id = entries.length
  entries.push(entry(inFile, begins, 0))
  const { data, reverseChain } = filtered(entries.map((bytes) => String.fromCharCode(...bytes)).join(''))
  const size = trailer.replace(/\/Size \d+/, `/Size ${entries.length}`).trimEnd()
  return `${file.slice(0, begins)}${id} 0 obj
<</Type/XRef/W[${widths.join(' ')}]${reverseChain === '' ? '' : `/Filter${reverseChain}`}/Length ${data.length}
${size}>>
stream
${data}
endstream
endobj
startxref
${begins}
%%EOF
`
}
