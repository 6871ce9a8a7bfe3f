import { jsPDF } from 'jspdf'
import { listIn } from '../../i18n/list-in.ts'
import type { DocumentModel } from '../model.ts'
import { embedFaces } from './fonts/embed.ts'
import type { Faces } from './fonts/fonts.ts'
import type { Orientation } from './layout/page.ts'
import { tagDocument, type TaggedDocument } from './tagged/index.ts'
import { outsidePages } from './text/outside-pages.ts'

/** A document and the structure that is built beside it. */
interface NewDocument {
  readonly doc: jsPDF
  readonly tagged: TaggedDocument
}

/** The file’s title in its own data, without any name: the documents’ titles and the reference. */
function titleOf(documents: Documents): string {
  return `${listIn(
    documents[0].language,
    documents.map(({ title }) => title)
  )} ${documents[0].reference}`
}

type Documents = readonly [DocumentModel, ...DocumentModel[]]

/** An empty file with fonts and its own data, in the language of its first document. */
export function newDocument(documents: Documents, faces: Faces, orientation: Orientation): NewDocument {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', orientation, compress: true, putOnlyUsedFonts: true })
  embedFaces(doc, faces)
  doc.setLineHeightFactor(13 / 9.5)
  const title = titleOf(documents)
  doc.setProperties({ title: outsidePages(title) })
  return { doc, tagged: tagDocument(doc, { title, language: documents[0].language }) }
}
