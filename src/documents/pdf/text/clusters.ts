import type { Face } from '../fonts/face.ts'
import type { PositionedGlyph } from '../fonts/glyph-set.ts'
import type { Run } from './runs.ts'
import type { ShapedGlyph } from './shaper.ts'

/** What is drawn as one: a letter with its marks, a syllable, a ligature. */
export interface Cluster {
  readonly text: string
  readonly parts: readonly PositionedGlyph[]
  /** In the font's units. */
  readonly advance: number
}

function shaped(run: Run, { shaper }: Face, language: string | undefined): readonly ShapedGlyph[] {
  if (shaper)
    return shaper(run.font, run.text, { rightToLeft: run.level % 2 === 1, script: run.script, language })
  let cluster = 0
  return Array.from(run.text, (character) => {
    const glyph = run.font.glyphOf(character.codePointAt(0) ?? 0)
    const positioned = { glyph, cluster, advance: run.font.advanceOf(glyph), x: 0, y: 0, joined: false }
    cluster += character.length
    return positioned
  })
}

/** Shapes a run: its clusters as they are seen, from left to right. */
export function clustersOf(run: Run, face: Face, language: string | undefined): Cluster[] {
  const glyphs = shaped(run, face, language)
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((one, other) => one - other)
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? run.text.length]))
  const clusters: Cluster[] = []
  for (let index = 0; index < glyphs.length;) {
    const start = glyphs[index]?.cluster ?? 0
    const parts: PositionedGlyph[] = []
    let advance = 0
    for (let next = glyphs[index]; next?.cluster === start; next = glyphs[index]) {
      parts.push({ glyph: next.glyph, x: advance + next.x, y: next.y })
      advance += next.advance
      index += 1
    }
    clusters.push({ text: run.text.slice(start, ends.get(start)), parts, advance })
  }
  return clusters
}
