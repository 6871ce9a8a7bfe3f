/** What a check needs to know of an embedded font: how many glyphs it has, which are drawn, how wide each is in thousandths. */
export interface EmbeddedFont {
  readonly glyphs: number
  isDrawn(glyph: number): boolean
  width(glyph: number): number
  /** From where to where it is drawn, in thousandths from where it stands; the same twice where nothing is. */
  reach(glyph: number): readonly [left: number, right: number]
}

/** Reads a TrueType file, by its specification and without the reader that wrote it. */
export function readTrueType(bytes: Uint8Array): EmbeddedFont {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let index = 0; index < file.getUint16(4); index += 1) {
    const entry = 12 + 16 * index
    tables.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), file.getUint32(entry + 8))
  }
  const table = (tag: string) => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new TypeError(`The embedded font has no table ${tag}.`)
    return offset
  }
  const glyphs = file.getUint16(table('maxp') + 4)
  const perEm = file.getUint16(table('head') + 18)
  const isLong = file.getInt16(table('head') + 50) === 1
  const metrics = file.getUint16(table('hhea') + 34)
  const place = (glyph: number) =>
    isLong ? file.getUint32(table('loca') + 4 * glyph) : 2 * file.getUint16(table('loca') + 2 * glyph)
  const isDrawn = (glyph: number) => place(glyph + 1) > place(glyph)
  const edge = (glyph: number, at: number) =>
    isDrawn(glyph) ? (file.getInt16(table('glyf') + place(glyph) + at) * 1000) / perEm : 0
  return {
    glyphs,
    isDrawn,
    reach: (glyph) => [edge(glyph, 2), edge(glyph, 6)],
    width: (glyph) => (file.getUint16(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / perEm
  }
}
