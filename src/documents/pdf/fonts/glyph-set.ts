import { boxOf, componentsOf, compound, renumbered, sizeOf, type Box, type Component } from './outline.ts'
import type { TrueType } from './truetype.ts'

/** One glyph of a font as a shaper places it, in the font's units from where the cluster begins. */
export interface PositionedGlyph {
  readonly glyph: number
  readonly x: number
  readonly y: number
}

/** A glyph of the embedded font. */
export interface EmbeddedGlyph {
  readonly outline: Uint8Array
  /** In thousandths of the size. */
  readonly advance: number
  /** The text that it stands for, where it is shown itself and not only as a part of other glyphs. */
  readonly text: string | undefined
}

const perEm = 1000
/** A code is two bytes. */
const lastCode = 0xffff

function union(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top)
  }
}

const moved = ({ left, bottom, right, top }: Box, { x, y, scale }: Component): Box => ({
  left: Math.floor(left * scale + x),
  bottom: Math.floor(bottom * scale + y),
  right: Math.ceil(right * scale + x),
  top: Math.ceil(top * scale + y)
})

/**
 * The glyphs that a document uses, taken from one or several fonts into one embedded font. Each visible character is one glyph of it, however many glyphs
 * its own font draws it from. So a text is a row of glyphs that each say what they stand for, and readers of the file find the text as it was typed.
 */
export class GlyphSet {
  readonly glyphs: EmbeddedGlyph[]
  private readonly outlines = new Map<TrueType, Map<number, number>>()
  private readonly shown = new Map<string, number>()
  private readonly fonts: TrueType[] = []

  constructor(primary: TrueType) {
    this.glyphs = [{ outline: primary.outlineOf(0), advance: primary.advanceOf(0), text: undefined }]
  }

  /**
   * The code that shows these glyphs of a font and stands for this text.
   * @param advance how far they move on, in the font's units
   */
  codeOf(font: TrueType, parts: readonly PositionedGlyph[], advance: number, text: string): number {
    const key = `${this.numberOf(font)} ${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ')} ${advance} ${text}`
    const known = this.shown.get(key)
    if (known !== undefined) return known
    const scale = perEm / font.unitsPerEm
    const [only] = parts
    const isPlain = parts.length === 1 && only?.x === 0 && only.y === 0 && scale === 1
    const code =
      isPlain && !this.outlinesOf(font).has(only.glyph)
        ? this.outline(font, only.glyph)
        : this.compose(font, parts, scale)
    this.glyphs[code] = { ...this.at(code), advance: Math.round(advance * scale), text }
    this.shown.set(key, code)
    return code
  }

  private numberOf(font: TrueType): number {
    const known = this.fonts.indexOf(font)
    return known < 0 ? this.fonts.push(font) - 1 : known
  }

  private at(code: number): EmbeddedGlyph {
    const glyph = this.glyphs[code]
    if (glyph === undefined) throw new RangeError(`The embedded font has no glyph ${code}.`)
    return glyph
  }

  private outlinesOf(font: TrueType): Map<number, number> {
    const known = this.outlines.get(font) ?? new Map<number, number>()
    this.outlines.set(font, known)
    return known
  }

  private push(outline: Uint8Array): number {
    if (this.glyphs.length > lastCode) throw new RangeError('A font has no more codes.')
    return this.glyphs.push({ outline, advance: 0, text: undefined }) - 1
  }

  /** Adds a glyph as its own font draws it, with the glyphs that it is made from. */
  private outline(font: TrueType, glyph: number): number {
    const known = this.outlinesOf(font).get(glyph)
    if (known !== undefined) return known
    const own = font.outlineOf(glyph)
    const parts = new Map(componentsOf(own).map((part) => [part, this.outline(font, part)]))
    const code = this.push(renumbered(own, (part) => parts.get(part) ?? 0))
    this.outlinesOf(font).set(glyph, code)
    return code
  }

  private compose(font: TrueType, parts: readonly PositionedGlyph[], scale: number): number {
    const components = parts
      .filter(({ glyph }) => font.outlineOf(glyph).length > 0)
      .map(({ glyph, x, y }): Component => ({
        glyph: this.outline(font, glyph),
        x: Math.round(x * scale),
        y: Math.round(y * scale),
        scale
      }))
    if (components.length === 0) return this.push(new Uint8Array())
    let box: Box | undefined
    for (const part of components) {
      const own = boxOf(this.at(part.glyph).outline)
      if (own) box = union(box, moved(own, part))
    }
    return this.push(compound(components, box))
  }

  /** How large the glyphs are at most, as a font has to say it. */
  limits() {
    const sizes: { contours: number; points: number; depth: number; parts: number }[] = []
    const measure = (code: number): (typeof sizes)[number] => {
      const known = sizes[code]
      if (known) return known
      const own = sizeOf(this.at(code).outline)
      const parts = own ? [] : componentsOf(this.at(code).outline).map(measure)
      const sum = (of: 'contours' | 'points') => parts.reduce((total, part) => total + part[of], 0)
      const size = own
        ? { ...own, depth: 0, parts: 0 }
        : {
            contours: sum('contours'),
            points: sum('points'),
            depth: 1 + Math.max(...parts.map(({ depth }) => depth)),
            parts: parts.length
          }
      sizes[code] = size
      return size
    }
    const all = this.glyphs.map((_, code) => measure(code))
    const most = (sizes: typeof all, of: keyof (typeof all)[number]) =>
      sizes.reduce((highest, size) => Math.max(highest, size[of]), 0)
    const [simple, composed] = [all.filter(({ depth }) => depth === 0), all.filter(({ depth }) => depth > 0)]
    return {
      points: most(simple, 'points'),
      contours: most(simple, 'contours'),
      composedPoints: most(composed, 'points'),
      composedContours: most(composed, 'contours'),
      parts: most(composed, 'parts'),
      depth: most(composed, 'depth')
    }
  }

  /** The box that holds every glyph. */
  box(): Box {
    const all = this.glyphs.map(({ outline }) => boxOf(outline)).reduce(union, undefined)
    return all ?? { left: 0, bottom: 0, right: 0, top: 0 }
  }
}
