import { jsPDF } from 'jspdf'
import type { DocumentModel } from '../model.ts'
import type { FontFiles } from './fonts/fonts.ts'
import { family, type Orientation } from './layout/sheet.ts'
import { tagDocument, type TaggedDocument } from './tagged/index.ts'

/** jsPDF takes a font as text, one character a byte. In portions, as too many arguments overflow the stack. */
function asBinaryText(bytes: Uint8Array): string {
  const portion = 0x8000
  let text = ''
  for (let start = 0; start < bytes.length; start += portion) {
    text += String.fromCharCode(...bytes.subarray(start, start + portion))
  }
  return text
}

function embed(doc: jsPDF, weight: 'normal' | 'bold', bytes: Uint8Array): void {
  const file = `${family}-${weight}.ttf`
  doc.addFileToVFS(file, asBinaryText(bytes))
  doc.addFont(file, family, weight)
}

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
export function newDocument(documents: Documents, fonts: FontFiles, orientation: Orientation): NewDocument {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', orientation, compress: true, putOnlyUsedFonts: true })
  embed(doc, 'normal', fonts.regular)
  embed(doc, 'bold', fonts.bold)
  doc.setFont(family, 'normal')
  doc.setLineHeightFactor(13 / 9.5)
  const title = titleOf(documents)
  doc.setProperties({ title })
  return { doc, tagged: tagDocument(doc, { title, language: documents[0].language }) }
}
