import type { DocumentModel } from '../../model.ts'
import type { Coverage } from '../fonts/fonts.ts'
import { harmless, plainSpaces } from './harmless.ts'
import { charactersOf } from './printable.ts'
import { textsOf } from './texts.ts'

/** A character that no font has. The PDF shows a replacement in its place; the browser's print shows it. */
export interface MissingGlyph {
  readonly character: string
  /** Its code points, such as "U+0627". */
  readonly code: string
  /** The words around the first place where it stands, as they were typed. */
  readonly text: string
  /** The nearest label, caption or heading to that place. */
  readonly where: string
  /** How many times it stands in the document. */
  readonly count: number
}

const around = 30

const codeOf = (character: string) =>
  Array.from(character)
    .map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')

/** Some words on either side, on the same line, without cutting a pair of code units in two. */
function excerpt(text: string, index: number, length: number): string {
  const before = text.slice(0, index).split('\n').at(-1) ?? ''
  const after = text.slice(index).split('\n')[0] ?? ''
  const start = Array.from(before).slice(-around)
  const end = Array.from(after).slice(0, Array.from(after.slice(0, length)).length + around)
  const cut = { start: start.join('').length < before.length, end: end.join('').length < after.length }
  return `${cut.start ? '…' : ''}${start.join('')}${end.join('')}${cut.end ? '…' : ''}`.trim()
}

/** Lists the distinct characters of a document that no font has, in the order in which they first stand. */
export function missingGlyphs(model: DocumentModel, coverage: Coverage): readonly MissingGlyph[] {
  const found = new Map<string, MissingGlyph>()
  for (const { text, where } of textsOf(model)) {
    const clean = plainSpaces(harmless(text))
    if (coverage.isPlain(clean)) continue
    for (const { character, index, missing } of charactersOf(clean, coverage)) {
      if (!missing) continue
      const known = found.get(character)
      const glyph = known ?? {
        character,
        code: codeOf(character),
        text: excerpt(clean, index, character.length),
        where,
        count: 0
      }
      found.set(character, { ...glyph, count: glyph.count + 1 })
    }
  }
  return [...found.values()]
}
