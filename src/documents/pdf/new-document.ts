import { jsPDF } from 'jspdf'
import type { DocumentModel } from '../model.ts'
import type { FontFiles } from './fonts/fonts.ts'
import { family, type Orientation } from './layout/sheet.ts'

type Language = Parameters<jsPDF['setLanguage']>[0]

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

/** An empty document with fonts and its own data, which hold no name: the title is the document's and the reference. */
export function newDocument(model: DocumentModel, fonts: FontFiles, orientation: Orientation): jsPDF {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', orientation, compress: true, putOnlyUsedFonts: true })
  embed(doc, 'normal', fonts.regular)
  embed(doc, 'bold', fonts.bold)
  doc.setFont(family, 'normal')
  doc.setLineHeightFactor(13 / 9.5)
  doc.setProperties({ title: outsidePages(`${model.title} ${model.reference}`) })
  // A language that jsPDF does not know is left out by it.
  doc.setLanguage(model.language as Language)
  doc.viewerPreferences({ DisplayDocTitle: true })
  return doc
}
