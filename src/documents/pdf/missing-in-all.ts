import type { DocumentModel } from '../model.ts'
import type { MissingGlyph } from './text/missing.ts'

/**
 * Lists the characters that several documents lack: each once, at its first place, with how often it stands in all of them.
 * @param missingIn lists what one document lacks
 */
export function missingInAll(
  documents: readonly DocumentModel[],
  missingIn: (model: DocumentModel) => readonly MissingGlyph[]
): readonly MissingGlyph[] {
  const found = new Map<string, MissingGlyph>()
  for (const glyph of documents.flatMap(missingIn)) {
    const known = found.get(glyph.character)
    found.set(glyph.character, known === undefined ? glyph : { ...known, count: known.count + glyph.count })
  }
  return [...found.values()]
}
