import { jsPDF } from 'jspdf'
import type { DocumentModel } from '../model.ts'
import { embedFaces } from './fonts/embed.ts'
import type { Faces } from './fonts/fonts.ts'
import type { Orientation } from './layout/sheet.ts'
import { tagDocument, type TaggedDocument } from './tagged/index.ts'

/**
 * A text for the file's own data, outside its pages. jsPDF writes these in two-byte units, and a reader turns a unit that
 * holds a carriage return, as č does, into another letter; taken apart into letter and accent it is safe.
 */
export function outsidePages(text: string): string {
  return text.replace(/[\u010D\u040D]/g, (letter) => letter.normalize('NFD'))
}

/** A document and the structure that is built beside it. */
export interface NewDocument {
  readonly doc: jsPDF
  readonly tagged: TaggedDocument
}

/** What the file says of itself, which holds no name: the documents' titles and the reference. */
function titleOf(documents: Documents): string {
  return outsidePages(`${documents.map(({ title }) => title).join(', ')} ${documents[0].reference}`)
}

type Documents = readonly [DocumentModel, ...DocumentModel[]]

/** An empty file with fonts and its own data, in the language of its first document. */
export function newDocument(documents: Documents, faces: Faces, orientation: Orientation): NewDocument {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', orientation, compress: true, putOnlyUsedFonts: true })
  embedFaces(doc, faces)
  doc.setLineHeightFactor(13 / 9.5)
  const title = titleOf(documents)
  doc.setProperties({ title })
  return { doc, tagged: tagDocument(doc, { title, language: documents[0].language }) }
}
