import { besideEachOther } from '../../beside-each-other.ts'
import type { DocumentModel } from '../../model.ts'
import { flow, flowOf } from './flow.ts'
import { firstClassification } from './furniture.ts'
import { letterhead, logo } from './letterhead.ts'
import type { Sheet } from './sheet.ts'
import { spacing, ink, quiet, styles, type TextStyle } from './style.ts'

const framePadding = 6
const frameHeight = 16

/** What stands at the head of a first page. */
type Head = Pick<
  DocumentModel,
  | 'title'
  | 'reference'
  | 'status'
  | 'date'
  | 'notices'
  | 'noticesToReader'
  | 'classification'
  | 'authority'
  | 'logo'
  | 'onePage'
>

/** The status in a frame, with reference and date beside it: for a plan that lies on a desk, this is the first thing to know. */
function statusAndDate(sheet: Sheet, status: string, beside: string): void {
  const style = { ...styles.detail, bold: true }
  const room = sheet.width - 2 * framePadding
  const lines = sheet.lines(status, style, room)
  const width = Math.max(...lines.map((line) => sheet.measure(line, style))) + 2 * framePadding
  const height = frameHeight + (lines.length - 1) * style.leading
  sheet.decorate(() => {
    sheet.doc
      .setDrawColor(...ink)
      .setLineWidth(1.2)
      .rect(sheet.left, sheet.y, width, height, 'S')
  })
  sheet.tags.element('P', () => {
    lines.forEach((line, index) => {
      sheet.line(line, style, { x: sheet.left + framePadding, top: sheet.y + 1 + index * style.leading })
    })
  })
  const fitsBeside = width + spacing.heading + sheet.measure(beside, styles.detail) <= sheet.width
  sheet.tags.element('P', () => {
    if (fitsBeside)
      sheet.line(beside, styles.detail, { x: sheet.left + width + spacing.block, top: sheet.y + 1 })
    sheet.y += height + spacing.part
    if (!fitsBeside) setLines(sheet, beside, styles.detail)
  })
}

function setLines(sheet: Sheet, text: string, style: TextStyle): void {
  flow(sheet, flowOf([sheet.lines(text, style, sheet.width)], 0), style)
}

/** The same on a page that must hold everything: in as few lines as possible. */
function smallTitle(sheet: Sheet, head: Head): void {
  const { title, reference, status, date, notices, authority } = head
  const top = sheet.y
  const foot = top + (head.logo === undefined ? 0 : logo(sheet, head.logo))
  sheet.y = top
  sheet.tags.element('H1', () => {
    setLines(sheet, title, styles.section)
  })
  sheet.tags.element('P', () => {
    setLines(sheet, besideEachOther([authority ?? '', reference, status, date]), styles.label)
  })
  sheet.y = Math.max(sheet.y, foot)
  const small = { ...styles.cell, colour: quiet }
  flow(
    sheet,
    flowOf(
      notices.map((notice) => sheet.lines(notice, small, sheet.width)),
      0
    ),
    small,
    { paragraphs: {} }
  )
}

function setNotices(sheet: Sheet, notices: readonly string[], style: TextStyle): void {
  if (notices.length === 0) return
  const lines = notices.map((notice) => sheet.lines(notice, style, sheet.width))
  sheet.y += spacing.part
  flow(sheet, flowOf(lines, spacing.line), style, { paragraphs: {} })
}

/** What stands at the head of the first page: classification, authority, title, reference, status, date and notices. */
export function titleBlock(sheet: Sheet, head: Head): void {
  firstClassification(sheet, head.classification)
  if (head.onePage === true) {
    smallTitle(sheet, head)
    return
  }
  letterhead(sheet, head)
  sheet.tags.element('H1', () => {
    setLines(sheet, head.title, styles.title)
  })
  sheet.y += spacing.part
  const beside = [head.reference, head.date, ...(head.logo === undefined ? [head.authority ?? ''] : [])]
  statusAndDate(sheet, head.status, besideEachOther(beside))
  const { notices, noticesToReader = 0 } = head
  setNotices(sheet, notices.slice(0, noticesToReader), styles.body)
  // Small print takes as few lines as possible: the plan begins on this page.
  const small = notices.slice(noticesToReader).join(' ')
  setNotices(sheet, small === '' ? [] : [small], styles.notice)
}
