import type { jsPDF, OutlineItem } from 'jspdf'
import type { Block, DocumentModel, Section } from '../model.ts'
import { beginningOf, drawBlock } from './blocks/block.ts'
import { sectionHeading } from './blocks/heading.ts'
import { drawnLarge, drawnOnOnePage } from './layout/one-page.ts'
import type { Sheet } from './layout/sheet.ts'
import { titleBlock } from './layout/title-block.ts'
import { outsidePages } from './text/outside-pages.ts'

/** Where a document stands in the file, for entries that refer to its pages. */
export interface Drawn {
  readonly first: number
  readonly last: number
  /** The page on which each section begins. */
  readonly sections: readonly number[]
}

/** Adds an entry to the file's outline, which a reader shows beside the pages. */
export function bookmark(doc: jsPDF, parent: OutlineItem | null, text: string, page: number): OutlineItem {
  return doc.outline.add(parent, outsidePages(text), { pageNumber: page })
}

/** @param onBegin hears of each block before it is set */
function drawSection(
  sheet: Sheet,
  section: Section,
  parent: OutlineItem | null,
  onBlock: () => void,
  onBegin: (index: number) => void = () => undefined
): number {
  sheet.turn(section.orientation)
  const page = sectionHeading(sheet, section.heading, beginningOf(sheet, section.blocks))
  const item = bookmark(sheet.doc, parent, section.heading, page)
  section.blocks.forEach((block, index) => {
    onBegin(index)
    drawBlock(sheet, block, section.blocks.slice(index + 1), (text, at) => {
      bookmark(sheet.doc, item, text, at)
    })
    onBlock()
  })
  return page
}

/** The orientation in which a document begins: that of its first section. */
export const orientationOf = ({ sections }: DocumentModel): Section['orientation'] =>
  sections[0]?.orientation ?? 'portrait'

/**
 * Sets a document, from its title block on, at the sheet’s position.
 * @param parent the entry of the outline under which its sections stand
 * @param onBlock called for each block that is set
 */
export const drawDocument = (
  sheet: Sheet,
  model: DocumentModel,
  parent: OutlineItem | null,
  onBlock: () => void
): Drawn =>
  model.onePage === true
    ? drawnOnOnePage(sheet, model, (one) => {
        const isTrial = one !== sheet
        return drawn(one, model, isTrial ? null : parent, isTrial ? () => undefined : onBlock)
      })
    : model.large === true
      ? drawnLarge(sheet, (one) => drawn(one, model, parent, onBlock))
      : drawn(sheet, model, parent, onBlock)

const isToSign = (section: Section | undefined): boolean => section?.blocks[0]?.kind === 'signatures'

/** A section longer than this share of a page is not moved for the sake of what follows: it would leave a hole. */
const mostMoved = 0.5

/**
 * Whether a section must begin a new page, so that the signatures after it do not begin one alone. Nobody should sign a sheet that does not say what it is.
 * This is tried on a sheet that is thrown away.
 */
function takesSignaturesAlong(sheet: Sheet, model: DocumentModel, index: number): boolean {
  const [section, next] = model.sections.slice(index)
  if (section === undefined || next === undefined || sheet.atTop || !isToSign(next)) return false
  const trial = sheet.trial(model)
  trial.goWhere(sheet)
  const draw = (one: Section) => drawSection(trial, one, null, () => undefined)
  const begins = draw(section)
  if (trial.page !== begins || begins !== 1 || trial.y - sheet.y > mostMoved * sheet.pageHeight) return false
  return draw(next) !== begins
}

/** Where the last blocks of a section begin that belong together: never behind a heading or a text that introduces what follows. */
const lastTogether = (blocks: readonly Block[]): number =>
  blocks.findLastIndex((_, index) => {
    const before = blocks[index - 1]
    return before !== undefined && before.kind !== 'heading' && before.kind !== 'paragraph'
  })

/** Whether the last blocks of a section that is too long to move have to begin a page, for the same reason. */
function takesSignaturesWithItsEnd(sheet: Sheet, model: DocumentModel, index: number, from: number): boolean {
  const [section, next] = model.sections.slice(index)
  if (section === undefined || next === undefined || sheet.atTop || !isToSign(next)) return false
  if (from !== lastTogether(section.blocks)) return false
  const trial = sheet.trial(model)
  trial.goWhere(sheet)
  const end = section.blocks.slice(from)
  end.forEach((block, at) => {
    drawBlock(trial, block, end.slice(at + 1), () => undefined)
  })
  if (trial.page !== 1 || trial.y - sheet.y > mostMoved * sheet.pageHeight) return false
  return drawSection(trial, next, null, () => undefined) !== 1
}

function drawn(sheet: Sheet, model: DocumentModel, parent: OutlineItem | null, onBlock: () => void): Drawn {
  const first = sheet.page
  titleBlock(sheet, model)
  const annex = model.sections.findIndex((section) => section.annex === true)
  const sections = model.sections.map((section, index) => {
    // The annex, and a section that begins a page, are taken out or put beside the rest as a whole.
    const begins = index === annex || (index > 0 && section.beginsPage === true)
    if (!sheet.atTop && (begins || takesSignaturesAlong(sheet, model, index))) sheet.newPage()
    return sheet.tags.element('Sect', () =>
      drawSection(sheet, section, parent, onBlock, (from) => {
        if (takesSignaturesWithItsEnd(sheet, model, index, from)) sheet.newPage()
      })
    )
  })
  return { first, last: sheet.page, sections }
}
