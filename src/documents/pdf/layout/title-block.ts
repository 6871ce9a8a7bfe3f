import type { DocumentModel } from '../../model.ts'
import { flow, flowOf } from './flow.ts'
import type { Sheet } from './sheet.ts'
import { gaps, ink, styles } from './style.ts'

const framePadding = 7
const frameHeight = 20

/** The status in a frame, with the date beside it: it is the first thing to know of a plan on a desk. */
function statusAndDate(sheet: Sheet, status: string, date: string): void {
  const style = { ...styles.detail, bold: true }
  const room = sheet.width - 2 * framePadding
  const lines = sheet.lines(status, style, room)
  const width = Math.max(...lines.map((line) => sheet.measure(line, style))) + 2 * framePadding
  const height = frameHeight + (lines.length - 1) * style.leading
  sheet.doc
    .setDrawColor(...ink)
    .setLineWidth(1.2)
    .rect(sheet.left, sheet.y, width, height, 'S')
  lines.forEach((line, index) => {
    sheet.line(line, style, sheet.left + framePadding, sheet.y + 2 + index * style.leading)
  })
  const fitsBeside = width + gaps.heading + sheet.measure(date, styles.detail) <= sheet.width
  if (fitsBeside) sheet.line(date, styles.detail, sheet.left + width + gaps.block, sheet.y + 2)
  sheet.y += height + gaps.part
  if (!fitsBeside)
    flow(sheet, flowOf([sheet.lines(date, styles.detail, sheet.width)], 0), styles.detail, sheet.left)
}

/** What stands at the head of the first page: title, reference, status, date and notices. */
export function titleBlock(sheet: Sheet, model: DocumentModel): void {
  flow(sheet, flowOf([sheet.lines(model.title, styles.title, sheet.width)], 0), styles.title, sheet.left)
  sheet.y += 2
  const reference = sheet.lines(model.reference, styles.reference, sheet.width)
  flow(sheet, flowOf([reference], 0), styles.reference, sheet.left)
  sheet.y += gaps.part
  statusAndDate(sheet, model.status, model.date)
  const notices = model.notices.map((notice) => sheet.lines(notice, styles.notice, sheet.width))
  if (notices.length > 0) {
    sheet.y += gaps.part
    flow(sheet, flowOf(notices, gaps.line), styles.notice, sheet.left)
  }
}
