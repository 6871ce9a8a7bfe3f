import { jsPDF } from 'jspdf'
import type { DocumentModel } from '../model.ts'
import { embedFaces } from './fonts/embed.ts'
import type { Faces } from './fonts/fonts.ts'
import type { Orientation } from './layout/sheet.ts'
import { outsidePages } from './text/outside-pages.ts'

export { outsidePages } from './text/outside-pages.ts'

type Language = Parameters<jsPDF['setLanguage']>[0]

/** An empty document with fonts and its own data, which hold no name: the title is the document's and the reference. */
export function newDocument(model: DocumentModel, faces: Faces, orientation: Orientation): jsPDF {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', orientation, compress: true, putOnlyUsedFonts: true })
  embedFaces(doc, faces)
  doc.setLineHeightFactor(13 / 9.5)
  doc.setProperties({ title: outsidePages(`${model.title} ${model.reference}`) })
  // A language that jsPDF does not know is left out by it.
  doc.setLanguage(model.language as Language)
  doc.viewerPreferences({ DisplayDocTitle: true })
  return doc
}
