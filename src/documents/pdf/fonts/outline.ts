/** A part of a glyph that is drawn from others: which one, and where. */
export interface Component {
  readonly glyph: number
  readonly x: number
  readonly y: number
  /** How large it is drawn, where its font has other units. */
  readonly scale: number
}

/** The box around what is drawn. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

const wordArguments = 0x0001
const positions = 0x0002
const oneScale = 0x0008
const moreFollow = 0x0020
const twoScales = 0x0040
const matrix = 0x0080

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The box of a glyph, as its outline says; none for a blank. */
export function boxOf(outline: Uint8Array): Box | undefined {
  if (outline.length === 0) return undefined
  const view = viewOf(outline)
  return {
    left: view.getInt16(2),
    bottom: view.getInt16(4),
    right: view.getInt16(6),
    top: view.getInt16(8)
  }
}

/** How many contours and points a glyph that is drawn by itself has; nothing for one that is drawn from others. */
export function sizeOf(outline: Uint8Array): { contours: number; points: number } | undefined {
  if (outline.length === 0) return { contours: 0, points: 0 }
  const view = viewOf(outline)
  const contours = view.getInt16(0)
  if (contours < 0) return undefined
  return { contours, points: contours === 0 ? 0 : view.getUint16(10 + 2 * (contours - 1)) + 1 }
}

/** Where the numbers of the glyphs stand from which this one is drawn. */
function* componentOffsets(outline: Uint8Array): Generator<number> {
  const view = viewOf(outline)
  if (outline.length === 0 || view.getInt16(0) >= 0) return
  for (let at = 10, flags = moreFollow; flags & moreFollow;) {
    flags = view.getUint16(at)
    yield at + 2
    const scales = flags & matrix ? 8 : flags & twoScales ? 4 : flags & oneScale ? 2 : 0
    at += 4 + (flags & wordArguments ? 4 : 2) + scales
  }
}

/** The glyphs from which this one is drawn. */
export function componentsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline)
  return Array.from(componentOffsets(outline), (at) => view.getUint16(at))
}

/** The same glyph, drawn from glyphs that have new numbers. */
export function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = outline.slice()
  const view = viewOf(copy)
  for (const at of componentOffsets(outline)) view.setUint16(at, numberOf(view.getUint16(at)))
  return copy
}

/** A glyph that is drawn from others: a letter with its marks, or a whole cluster of an Indic script. */
export function compound(parts: readonly Component[], box: Box | undefined): Uint8Array {
  const bytes = new Uint8Array(10 + parts.reduce((sum, { scale }) => sum + (scale === 1 ? 8 : 10), 0))
  const view = viewOf(bytes)
  view.setInt16(0, -1)
  const edges = [box?.left ?? 0, box?.bottom ?? 0, box?.right ?? 0, box?.top ?? 0]
  edges.forEach((edge, index) => {
    view.setInt16(2 + 2 * index, edge)
  })
  let at = 10
  parts.forEach(({ glyph, x, y, scale }, index) => {
    const more = index < parts.length - 1 ? moreFollow : 0
    view.setUint16(at, wordArguments | positions | more | (scale === 1 ? 0 : oneScale))
    view.setUint16(at + 2, glyph)
    view.setInt16(at + 4, x)
    view.setInt16(at + 6, y)
    if (scale !== 1) view.setInt16(at + 8, Math.round(scale * 0x4000))
    at += scale === 1 ? 8 : 10
  })
  return bytes
}
