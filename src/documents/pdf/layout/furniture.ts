import type { DocumentModel } from '../../model.ts'
import type { Sheet } from './sheet.ts'
import { gaps, hairline, margins, styles, type TextStyle } from './style.ts'

const headerTop = 34
const footerTop = 42
const smallest = 5

/** A style small enough for a text to stand on one line: nothing of the status or reference may be cut off. */
function fitted(sheet: Sheet, text: string, style: TextStyle, width: number): TextStyle {
  const natural = sheet.measure(text, style)
  return natural <= width ? style : { ...style, size: Math.max(smallest, (style.size * width) / natural) }
}

function header(sheet: Sheet, model: DocumentModel, page: number): void {
  const right = sheet.left + sheet.width
  const status = fitted(sheet, model.status, styles.furnitureStatus, sheet.width * 0.45)
  sheet.line(model.status, status, right, headerTop, 'right')
  if (page === 1) return
  const title = `${model.title} \u00B7 ${model.reference}`
  sheet.line(title, fitted(sheet, title, styles.furniture, sheet.width * 0.5), sheet.left, headerTop)
  sheet.rule(sheet.left, headerTop + styles.furniture.leading + gaps.line, sheet.width, 0.5, hairline)
}

function footer(sheet: Sheet, model: DocumentModel, page: number, pages: number): void {
  const top = sheet.bottom + margins.bottom - footerTop
  const number = model.pageOf.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages))
  const about = [model.reference, model.status, model.date].join(' \u00B7 ')
  const room = sheet.width - sheet.measure(number, styles.furniture) - gaps.heading
  sheet.rule(sheet.left, top - gaps.part, sheet.width, 0.5, hairline)
  sheet.line(about, fitted(sheet, about, styles.furniture, room), sheet.left, top)
  sheet.line(number, styles.furniture, sheet.left + sheet.width, top, 'right')
}

/** Writes what stands on every page, once it is known how many there are. */
export function furnish(sheet: Sheet, model: DocumentModel): void {
  const pages = sheet.page
  for (let page = 1; page <= pages; page += 1) {
    sheet.doc.setPage(page)
    header(sheet, model, page)
    footer(sheet, model, page, pages)
  }
}
