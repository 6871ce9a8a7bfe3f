import type { Font as ShapingFont } from 'harfbuzzjs'
import type { TrueType } from '../fonts/truetype.ts'

/** A glyph as it is placed in a text, in the font's units. */
export interface ShapedGlyph {
  readonly glyph: number
  /** Where its part of the text begins. */
  readonly cluster: number
  readonly advance: number
  readonly x: number
  readonly y: number
  /** Whether the glyph would look different if the text began here. */
  readonly joined: boolean
}

interface Shaping {
  readonly rightToLeft: boolean
  /** As ISO 15924, where it is known. */
  readonly script?: string | undefined
  /** As BCP 47: some letters have another form in Urdu or Sindhi. */
  readonly language?: string | undefined
}

/** Chooses and places the glyphs of a text that is written in one script, one font and one direction; from left to right. */
export type Shaper = (font: TrueType, text: string, how: Shaping) => readonly ShapedGlyph[]

/**
 * HarfBuzz, with which browsers shape text too. It is loaded only for texts that need it: texts with loose marks, and texts in scripts whose letters join,
 * stack or change places.
 */
export async function loadShaper(): Promise<Shaper> {
  const { Blob, Buffer, Direction, Face, Feature, Font, GlyphFlag, shape } = await import('harfbuzzjs')
  const fonts = new Map<TrueType, ShapingFont>()
  const fontOf = (font: TrueType): ShapingFont => {
    const known = fonts.get(font) ?? new Font(new Face(new Blob(font.bytes)))
    fonts.set(font, known)
    return known
  }
  // Plain text has no kerning; the same word with a mark should not look different.
  const features = [new Feature('kern', 0)]
  return (font, text, { rightToLeft, script, language }) => {
    const buffer = new Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
    if (script !== undefined) buffer.setScript(script)
    if (language !== undefined) buffer.setLanguage(language)
    shape(fontOf(font), buffer, features)
    return buffer
      .getGlyphInfosAndPositions()
      .map(({ codepoint, cluster, flags, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
        glyph: codepoint,
        cluster,
        advance: xAdvance,
        x: xOffset,
        y: yOffset,
        joined: (flags & GlyphFlag.UNSAFE_TO_BREAK) !== 0
      }))
  }
}
