import type { GlyphSet } from './glyph-set.ts'
import { boxOf } from './outline.ts'
import type { TrueType } from './truetype.ts'

const magic = 0xb1b0afba

const aligned = (length: number) => (length + 3) & ~3

function copyOf(table: DataView): { bytes: Uint8Array; view: DataView } {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice()
  return { bytes, view: new DataView(bytes.buffer) }
}

function outlines({ glyphs }: GlyphSet): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)))
  let end = 0
  glyphs.forEach(({ outline }, code) => {
    loca.setUint32(4 * code, end)
    end += aligned(outline.length)
  })
  loca.setUint32(4 * glyphs.length, end)
  const glyf = new Uint8Array(end)
  glyphs.forEach(({ outline }, code) => {
    glyf.set(outline, loca.getUint32(4 * code))
  })
  return { glyf, loca: new Uint8Array(loca.buffer) }
}

function metrics({ glyphs }: GlyphSet): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length))
  glyphs.forEach(({ outline, advance }, code) => {
    hmtx.setUint16(4 * code, Math.max(0, advance))
    hmtx.setInt16(4 * code + 2, boxOf(outline)?.left ?? 0)
  })
  return new Uint8Array(hmtx.buffer)
}

function head(primary: TrueType, set: GlyphSet): Uint8Array {
  const { bytes, view } = copyOf(primary.table('head'))
  const { left, bottom, right, top } = set.box()
  view.setUint32(8, 0)
  view.setUint16(18, 1000)
  ;[left, bottom, right, top].forEach((edge, index) => {
    view.setInt16(36 + 2 * index, edge)
  })
  // Places of glyphs are told in four bytes.
  view.setInt16(50, 1)
  return bytes
}

function horizontalHeader(primary: TrueType, { glyphs }: GlyphSet): Uint8Array {
  const { bytes, view } = copyOf(primary.table('hhea'))
  view.setUint16(
    10,
    glyphs.reduce((widest, { advance }) => Math.max(widest, advance), 0)
  )
  view.setUint16(34, glyphs.length)
  return bytes
}

function profile(set: GlyphSet): Uint8Array {
  const { points, contours, composedPoints, composedContours, parts, depth } = set.limits()
  const values = [set.glyphs.length, points, contours, composedPoints, composedContours, 1, 0, 0, 0, 0, 0, 0]
  const view = new DataView(new ArrayBuffer(32))
  view.setUint32(0, 0x00010000)
  ;[...values, parts, depth].forEach((value, index) => {
    view.setUint16(4 + 2 * index, value)
  })
  return new Uint8Array(view.buffer)
}

function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/**
 * Writes the glyphs as a TrueType file with the tables that a PDF wants. Instructions for screens of few dots are left out:
 * Noto fonts have none in their glyphs.
 */
export function writeTrueType(primary: TrueType, set: GlyphSet): Uint8Array {
  const { glyf, loca } = outlines(set)
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', glyf],
    ['head', head(primary, set)],
    ['hhea', horizontalHeader(primary, set)],
    ['hmtx', metrics(set)],
    ['loca', loca],
    ['maxp', profile(set)]
  ]
  const start = 12 + 16 * tables.length
  const file = new Uint8Array(tables.reduce((sum, [, bytes]) => sum + aligned(bytes.length), start))
  const view = new DataView(file.buffer)
  view.setUint32(0, 0x00010000)
  ;[tables.length, 64, 2, 16 * tables.length - 64].forEach((value, index) => {
    view.setUint16(4 + 2 * index, value)
  })
  let at = start
  let headAt = 0
  tables.forEach(([tag, bytes], index) => {
    if (tag === 'head') headAt = at
    file.set(bytes, at)
    const entry = 12 + 16 * index
    Array.from(tag).forEach((letter, index) => {
      file[entry + index] = letter.charCodeAt(0)
    })
    view.setUint32(entry + 4, sumOf(file.subarray(at, at + aligned(bytes.length))))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, bytes.length)
    at += aligned(bytes.length)
  })
  view.setUint32(headAt + 8, (magic - sumOf(file)) >>> 0)
  return file
}
