import type { DocumentModel, DocumentSet } from '../model.ts'
import { drawDocument, orientationOf } from './draw-document.ts'
import { drawSet } from './draw-set.ts'
import { assertEmbedded } from './fonts/embed.ts'
import { inBoth, readFaces, type FontFiles } from './fonts/fonts.ts'
import { furnish } from './layout/furniture.ts'
import { Sheet } from './layout/sheet.ts'
import { documentsOf } from './documents-of.ts'
import { newDocument } from './new-document.ts'
import { progressOf, type OnProgress } from './progress.ts'
import { printable } from './text/printable.ts'
import { printableModel } from './text/printable-model.ts'

/**
 * Writes a document, or several with a page of contents, as a tagged PDF. It needs no browser: fonts are given as bytes.
 * @param onProgress hears how much is done, from 0 to 1
 */
export function writePdf(
  input: DocumentModel | DocumentSet,
  fonts: FontFiles,
  onProgress: OnProgress = () => undefined
): Uint8Array<ArrayBuffer> {
  const faces = readFaces(fonts)
  const both = inBoth(faces)
  const [first, ...others] = documentsOf(input).map((model) => printableModel(model, both))
  if (first === undefined) throw new TypeError('A file has one document at least.')
  const documents = [first, ...others] as const
  const progress = progressOf(documents, onProgress)
  const isSet = 'documents' in input
  const orientation = isSet ? 'portrait' : orientationOf(first)
  const { doc, tagged } = newDocument(documents, faces, orientation)
  const sheet = new Sheet(doc, tagged.tags, faces, orientation)
  tagged.tags.element('Document', () => {
    if (isSet) {
      const set = { contents: printable(input.contents, both), documents }
      drawSet(sheet, set, progress.block)
    } else drawDocument(sheet, first, null, progress.block)
  })
  if (!isSet) furnish(sheet, first, 1, sheet.page)
  progress.drawn()
  const bytes = tagged.output()
  assertEmbedded(doc)
  progress.written()
  return bytes
}
