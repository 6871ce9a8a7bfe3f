import type { Shaper } from '../text/shaper.ts'
import { isEmoji, type ScriptName } from '../text/scripts.ts'
import { GlyphSet } from './glyph-set.ts'
import type { TrueType } from './truetype.ts'

/** Characters of a text that have no picture of their own: joiners, marks of direction, variation selectors. */
export const invisible = /\p{Default_Ignorable_Code_Point}/gu

/** Characters that are each drawn alone and from left to right, whatever stands beside them. */
const standsAlone =
  /^(?![\p{M}\p{Default_Ignorable_Code_Point}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]$/u

const unknown = 0
const plain = 1
const needsCare = 2

/** One weight of the document’s typeface: a primary font, the fonts for other scripts, and the glyphs that are used. */
export class Face {
  readonly glyphs: GlyphSet
  /** What is known about each code unit: whether it stands alone, its width, and its code in the embedded font. */
  private readonly kinds = new Uint8Array(0x10000)
  private readonly advances = new Float64Array(0x10000)
  private readonly codes = new Uint16Array(0x10000)
  private readonly fonts = new Map<string, TrueType>()

  constructor(
    readonly primary: TrueType,
    readonly others: ReadonlyMap<ScriptName, TrueType> = new Map(),
    readonly shaper?: Shaper
  ) {
    this.glyphs = new GlyphSet(primary)
  }

  /** Whether a text can be measured and set character by character. Newlines do not count. */
  isPlain(text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.kindOf(text.charCodeAt(index)) !== plain) return false
    }
    return true
  }

  private kindOf(unit: number): number {
    const known = this.kinds[unit] ?? unknown
    if (known !== unknown) return known
    const glyph = this.primary.glyphOf(unit)
    const alone = unit === 0x0a || (glyph !== 0 && standsAlone.test(String.fromCharCode(unit)))
    this.advances[unit] = unit === 0x0a ? 0 : this.primary.advanceOf(glyph) / this.primary.unitsPerEm
    return (this.kinds[unit] = alone ? plain : needsCare)
  }

  /** How wide a plain text is at a size of one. There is no kerning, so the sum is exact. */
  plainWidth(text: string): number {
    let width = 0
    for (let index = 0; index < text.length; index += 1) width += this.advances[text.charCodeAt(index)] ?? 0
    return width
  }

  /** The codes of a plain text in the embedded font. */
  plainCodes(text: string): number[] {
    const codes: number[] = []
    for (let index = 0; index < text.length; index += 1) codes.push(this.plainCode(text.charCodeAt(index)))
    return codes
  }

  private plainCode(unit: number): number {
    const known = this.codes[unit] ?? 0
    if (known !== 0) return known
    const glyph = this.primary.glyphOf(unit)
    const advance = this.primary.advanceOf(glyph)
    const code = this.glyphs.codeOf(this.primary, [{ glyph, x: 0, y: 0 }], advance, String.fromCharCode(unit))
    this.codes[unit] = code
    return code
  }

  /** The font that has every part of one visible character; otherwise the font that has its beginning. */
  fontOf(cluster: string): TrueType {
    const font = this.fonts.get(cluster) ?? this.choose(cluster)
    this.fonts.set(cluster, font)
    return font
  }

  private choose(cluster: string): TrueType {
    const emoji = this.others.get('emoji')
    if (emoji !== undefined && isEmoji(cluster) && lacking(emoji, cluster).length === 0) return emoji
    const fonts = [this.primary, ...this.others.values()]
    return (
      fonts.find((font) => lacking(font, cluster).length === 0) ??
      fonts.find((font) => font.glyphOf(cluster.codePointAt(0) ?? 0) !== 0) ??
      this.primary
    )
  }

  /** The parts of one visible character that no font has. */
  lacks(cluster: string): readonly string[] {
    return lacking(this.fontOf(cluster), cluster)
  }
}

function lacking(font: TrueType, cluster: string): string[] {
  return Array.from(cluster.replace(invisible, '')).filter(
    (character) => font.glyphOf(character.codePointAt(0) ?? 0) === 0
  )
}
