import type { DocumentModel } from '../model.ts'
import { drawDocument, orientationOf } from './draw-document.ts'
import type { Faces } from './fonts/fonts.ts'
import { ordinary, type Form } from './layout/page.ts'
import { Sheet } from './layout/sheet.ts'
import { newDocument } from './new-document.ts'

/** From as large as may be to as small as can be read in a hurry: type of 10.5 points becomes one of 6.7. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.67, 0.64] as const

/** For more than a page can hold: nothing is cut off, and nothing becomes too small to read for the sake of one page. */
const severalPages: Form = { scale: 0.75, tight: true }

/** How many pages a document takes in a form, as seen by setting it and throwing that away. */
function pagesIn(model: DocumentModel, faces: Faces, form: Form): number {
  const orientation = orientationOf(model)
  const { doc, tagged } = newDocument([model], faces, orientation)
  const sheet = new Sheet(doc, tagged.tags, faces, orientation, form)
  tagged.tags.element('Document', () => drawDocument(sheet, model, null, () => undefined))
  return sheet.page
}

/** How a document's pages are made up: one that has to stand on one page is set in the largest form in which it does. */
export function formOf(model: DocumentModel, faces: Faces): Form {
  if (model.onePage !== true) return ordinary
  const forms = scales.map((scale): Form => ({ scale, tight: true }))
  return forms.find((form) => pagesIn(model, faces, form) === 1) ?? severalPages
}
