/** A TrueType font, as far as the writer reads it: which characters it has, how wide its glyphs are and how they are drawn. */
export interface TrueType {
  readonly bytes: Uint8Array
  readonly unitsPerEm: number
  /** The glyph of a character; 0 where the font has none. */
  glyphOf(codePoint: number): number
  /** How far a glyph moves on, in the font's units. */
  advanceOf(glyph: number): number
  /** How a glyph is drawn, as the font's file says it; empty for a blank. */
  outlineOf(glyph: number): Uint8Array
  /** One table of the file. Throws a TypeError where the font has none of that name. */
  table(tag: string): DataView
}

const basicPlane = 0x10000

/** Where each table of the file stands, by its four-letter tag. */
function readTables(bytes: Uint8Array): (tag: string) => DataView {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || file.getUint32(0) !== 0x00010000)
    throw new TypeError('This is no TrueType font.')
  const tables = new Map<string, DataView>()
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const [start, length] = [file.getUint32(entry + 8), file.getUint32(entry + 12)]
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length))
  }
  return (tag) => {
    const table = tables.get(tag)
    if (table === undefined) throw new TypeError(`The font has no ${tag} table.`)
    return table
  }
}

/** The parts of the table of characters, by their format. */
function subtables(cmap: DataView): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const start = cmap.getUint32(4 + 8 * index + 4)
    starts.set(cmap.getUint16(start), start)
  }
  return starts
}

/** Characters of the basic plane (format 4: segments of neighbours). */
function readSegments(cmap: DataView, start: number, glyphs: Uint16Array): void {
  const twiceSegments = cmap.getUint16(start + 6)
  const ends = start + 14
  const starts = ends + twiceSegments + 2
  const deltas = starts + twiceSegments
  const ranges = deltas + twiceSegments
  for (let at = 0; at < twiceSegments; at += 2) {
    const last = Math.min(cmap.getUint16(ends + at), 0xfffe)
    const first = cmap.getUint16(starts + at)
    const delta = cmap.getUint16(deltas + at)
    const range = cmap.getUint16(ranges + at)
    for (let code = first; code <= last; code += 1) {
      const found = range === 0 ? code : cmap.getUint16(ranges + at + range + 2 * (code - first))
      if (range === 0 || found !== 0) glyphs[code] = (found + delta) & 0xffff
    }
  }
}

/** Characters beyond it, such as emoji (format 12: groups of any). */
function readGroups(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  for (let index = 0; index < cmap.getUint32(start + 12); index += 1) {
    const group = start + 16 + 12 * index
    const first = cmap.getUint32(group)
    const last = cmap.getUint32(group + 4)
    for (let code = Math.max(first, basicPlane); code <= last; code += 1)
      glyphs.set(code, cmap.getUint32(group + 8) + code - first)
  }
}

function readCharacters(cmap: DataView): (codePoint: number) => number {
  const basic = new Uint16Array(basicPlane)
  const beyond = new Map<number, number>()
  const starts = subtables(cmap)
  const segments = starts.get(4)
  if (segments === undefined) throw new TypeError('The font has no table of basic characters.')
  readSegments(cmap, segments, basic)
  const groups = starts.get(12)
  if (groups !== undefined) readGroups(cmap, groups, beyond)
  return (codePoint) => (codePoint < basicPlane ? basic[codePoint] : beyond.get(codePoint)) ?? 0
}

/** Reads a TrueType font. Throws a TypeError for anything else. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const table = readTables(bytes)
  const head = table('head')
  const hmtx = table('hmtx')
  const loca = table('loca')
  const glyf = table('glyf')
  const widths = table('hhea').getUint16(34)
  const isLong = head.getInt16(50) === 1
  const offset = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return {
    bytes,
    table,
    unitsPerEm: head.getUint16(18),
    glyphOf: readCharacters(table('cmap')),
    // Glyphs after the last width share it.
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, widths - 1)),
    outlineOf: (glyph) =>
      new Uint8Array(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph))
  }
}
