import type { jsPDF, OutlineItem } from 'jspdf'
import type { DocumentModel, Section } from '../model.ts'
import { beginningOf, drawBlock } from './blocks/block.ts'
import { sectionHeading } from './blocks/heading.ts'
import { inBoth, readFaces, type FontFiles } from './fonts/fonts.ts'
import { furnish } from './layout/furniture.ts'
import { Sheet } from './layout/sheet.ts'
import { titleBlock } from './layout/title-block.ts'
import { newDocument, outsidePages } from './new-document.ts'
import { printableModel } from './text/printable-model.ts'

function bookmark(doc: jsPDF, parent: OutlineItem | null, text: string, pageNumber: number): OutlineItem {
  return doc.outline.add(parent, outsidePages(text), { pageNumber })
}

function drawSection(sheet: Sheet, section: Section): void {
  sheet.turn(section.orientation)
  const page = sectionHeading(sheet, section.heading, beginningOf(sheet, section.blocks))
  const item = bookmark(sheet.doc, null, section.heading, page)
  section.blocks.forEach((block, index) => {
    drawBlock(sheet, block, section.blocks.slice(index + 1), (text, at) => {
      bookmark(sheet.doc, item, text, at)
    })
  })
}

/** Writes a document as a PDF. It needs no browser: fonts are given as bytes. */
export function writePdf(model: DocumentModel, fonts: FontFiles): Uint8Array<ArrayBuffer> {
  const faces = readFaces(fonts)
  const words = printableModel(model, inBoth(faces))
  const orientation = words.sections[0]?.orientation ?? 'portrait'
  const sheet = new Sheet(newDocument(words, faces, orientation), faces, orientation)
  titleBlock(sheet, words)
  for (const section of words.sections) drawSection(sheet, section)
  furnish(sheet, words)
  return new Uint8Array(sheet.doc.output('arraybuffer'))
}
