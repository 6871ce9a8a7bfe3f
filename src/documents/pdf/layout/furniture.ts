import type { DocumentModel } from '../../model.ts'
import { fitted } from './fitted.ts'
import type { Sheet } from './sheet.ts'
import { gaps, hairline, styles } from './style.ts'

const classificationTop = 22
const headerTop = 40
const footerTop = 48
const classificationFoot = 26
const smallest = 5

/** What every page says of the document to which it belongs. */
export type Furniture = Pick<
  DocumentModel,
  'title' | 'reference' | 'status' | 'date' | 'pageOf' | 'classification'
>

/** How the document must be handled, at the middle of a page's head or foot. */
function classification(sheet: Sheet, text: string | undefined, top: number): void {
  if (text === undefined) return
  const style = fitted(sheet, text, styles.classification, sheet.width, smallest)
  sheet.line(text, style, sheet.left + (sheet.width - sheet.measure(text, style)) / 2, top)
}

/** The same at the head of a document's first page, where it is read. */
export function firstClassification(sheet: Sheet, text: string | undefined): void {
  if (text === undefined) return
  sheet.tags.element('P', () => {
    classification(sheet, text, classificationTop)
  })
}

function header(sheet: Sheet, about: Furniture, isFirst: boolean): void {
  const right = sheet.left + sheet.width
  const status = fitted(sheet, about.status, styles.furnitureStatus, sheet.width * 0.45, smallest)
  sheet.line(about.status, status, right, headerTop, 'right')
  if (isFirst) return
  classification(sheet, about.classification, classificationTop)
  const title = `${about.title} \u00B7 ${about.reference}`
  const style = fitted(sheet, title, styles.furniture, sheet.width * 0.5, smallest)
  sheet.line(title, style, sheet.left, headerTop)
  sheet.rule(sheet.left, headerTop + styles.furniture.leading + gaps.line, sheet.width, 0.5, hairline)
}

function footer(sheet: Sheet, about: Furniture, page: number, pages: number): void {
  const { foot } = sheet
  const top = foot - footerTop
  const number = about.pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages))
  const words = [about.reference, about.status, about.date].join(' \u00B7 ')
  const room = sheet.width - sheet.measure(number, styles.furniture) - gaps.heading
  sheet.rule(sheet.left, top - gaps.part, sheet.width, 0.5, hairline)
  sheet.line(words, fitted(sheet, words, styles.furniture, room, smallest), sheet.left, top)
  sheet.line(number, styles.furniture, sheet.left + sheet.width, top, 'right')
  classification(sheet, about.classification, foot - classificationFoot)
}

/**
 * Writes what stands on every page, once it is known how many there are. It repeats what the document says itself, and is not read.
 * @param first the page on which the document begins
 * @param last the page on which it ends
 */
export function furnish(sheet: Sheet, about: Furniture, first: number, last: number): void {
  const pages = sheet.page
  for (let page = first; page <= last; page += 1) {
    sheet.visit(page)
    sheet.tags.artifact({ type: 'Pagination', subtype: 'Header' }, () => {
      header(sheet, about, page === first)
    })
    sheet.tags.artifact({ type: 'Pagination', subtype: 'Footer' }, () => {
      footer(sheet, about, page, pages)
    })
  }
}
