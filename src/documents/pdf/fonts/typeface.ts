/** What the writer needs to know of a font: which characters it has, and how wide each is at a size of one. */
export interface Typeface {
  has(codePoint: number): boolean
  advance(codePoint: number): number
}

const format4 = 4

/** Where each table of a TrueType file begins, by its four-letter tag. */
function tableOffsets(file: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>()
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + 16 * index
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(file.getUint8(entry + at))).join('')
    offsets.set(tag, file.getUint32(entry + 8))
  }
  return offsets
}

function offsetOf(offsets: ReadonlyMap<string, number>, tag: string): number {
  const offset = offsets.get(tag)
  if (offset === undefined) throw new TypeError(`The font has no ${tag} table.`)
  return offset
}

/** The subtable that jsPDF reads too: what it does not hold, jsPDF cannot print. */
function basicSubtable(file: DataView, cmap: number): number {
  for (let index = 0; index < file.getUint16(cmap + 2); index += 1) {
    const subtable = cmap + file.getUint32(cmap + 4 + 8 * index + 4)
    if (file.getUint16(subtable) === format4) return subtable
  }
  throw new TypeError('The font has no table of basic characters.')
}

/** Reads the glyph of each character of the basic plane (format 4: segments of neighbouring characters). */
function readGlyphs(file: DataView, subtable: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>()
  const twiceSegments = file.getUint16(subtable + 6)
  const ends = subtable + 14
  const starts = ends + twiceSegments + 2
  const deltas = starts + twiceSegments
  const ranges = deltas + twiceSegments
  for (let at = 0; at < twiceSegments; at += 2) {
    const start = file.getUint16(starts + at)
    const end = Math.min(file.getUint16(ends + at), 0xfffe)
    const delta = file.getUint16(deltas + at)
    const range = file.getUint16(ranges + at)
    for (let code = start; code <= end; code += 1) {
      const found = range === 0 ? code : file.getUint16(ranges + at + range + 2 * (code - start))
      const glyph = range !== 0 && found === 0 ? 0 : (found + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

/** Reads a TrueType font's characters and their widths. Throws a TypeError for anything else. */
export function readTypeface(bytes: Uint8Array): Typeface {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || file.getUint32(0) !== 0x00010000)
    throw new TypeError('This is no TrueType font.')
  const offsets = tableOffsets(file)
  const glyphs = readGlyphs(file, basicSubtable(file, offsetOf(offsets, 'cmap')))
  const unitsPerEm = file.getUint16(offsetOf(offsets, 'head') + 18)
  const widths = file.getUint16(offsetOf(offsets, 'hhea') + 34)
  const hmtx = offsetOf(offsets, 'hmtx')
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      // Glyphs after the last width share it.
      const glyph = Math.min(glyphs.get(codePoint) ?? 0, widths - 1)
      return file.getUint16(hmtx + 4 * glyph) / unitsPerEm
    }
  }
}
