import type { Timeline, TimelineMark } from '../../model.ts'
import { fitted } from '../layout/fitted.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, ink, quiet, styles, type TextStyle } from '../layout/style.ts'
import { shapeOf } from './timeline-shapes.ts'

const lineHeight = 17
/** The greatest height of the picture itself, so that it fits a page with its caption, its text and a heading above. */
const highest = 540
const dateWidth = 104
const axis = dateWidth + 12
const labelLeft = axis + 16
const windowWidth = 7
/** A second line would touch the next day’s label. */
const smallest = 6
/** The most height that its caption and text need, so that everything stays on one page. */
const wordsHeight = 90

const heightOf = ({ lines }: Timeline) => Math.min(highest, lines * lineHeight)

/** How much room the picture needs with its heading: all of it, since a picture is not broken over pages. */
export const timelineHeight = (block: Timeline): number => heightOf(block) + wordsHeight

function paragraph(sheet: Sheet, text: string, style: TextStyle): void {
  sheet.tags.element('P', () => {
    sheet.setLines(sheet.lines(text, style, sheet.width), style)
  })
  sheet.y += spacing.part
}

function line(sheet: Sheet, x: number, from: number, to: number, dashes: readonly number[]) {
  sheet.doc
    .setDrawColor(...ink)
    .setLineWidth(1.2)
    .setLineDashPattern([...dashes], 0)
  sheet.doc.line(x, from, x, to)
  sheet.doc.setLineDashPattern([], 0)
}

/** The line of time: solid, and dashed where a stretch of more than a year is drawn shorter than it is. A window has a hatched bar beside it. */
function spans(sheet: Sheet, { spans: all }: Timeline, x: number, yOf: (position: number) => number): void {
  const shortened = all.filter(({ kind }) => kind === 'shortened')
  let from = yOf(0)
  for (const span of shortened) {
    line(sheet, x, from, yOf(span.from), [])
    line(sheet, x, yOf(span.from), yOf(span.to), [2.5, 2.5])
    from = yOf(span.to)
  }
  line(sheet, x, from, yOf(1), [])
  for (const { from: begins, to } of all.filter(({ kind }) => kind === 'window')) {
    const [top, bottom, left] = [yOf(begins), yOf(to), x + 4]
    sheet.doc.setDrawColor(...ink).setLineWidth(0.6)
    sheet.doc.rect(left, top, windowWidth, bottom - top, 'S')
    for (let y = top + 4; y < bottom; y += 4)
      sheet.doc.line(left, y, left + windowWidth, Math.max(top, y - 4))
  }
}

/** The words beside a mark: its date, what it is, and its state. */
function words(sheet: Sheet, { kind, date, label, state }: TimelineMark, y: number): void {
  const top = y - styles.cell.leading / 2
  const dated = fitted(sheet, date, { ...styles.cell, colour: quiet }, { width: dateWidth, smallest })
  sheet.tags.element('Lbl', () => {
    sheet.line(date, dated, { x: sheet.left + dateWidth, top, align: 'right' })
  })
  const bold = kind === 'today' || kind === 'overdue'
  const text = state === '' ? label : `${label} \u2013 ${state}`
  const style = bold ? styles.cellHead : styles.cell
  sheet.tags.element('LBody', () => {
    const own = fitted(sheet, text, style, { width: sheet.width - labelLeft, smallest })
    sheet.line(text, own, { x: sheet.left + labelLeft, top })
  })
}

/**
 * Days as a picture: a line of time down the page, dates to its left, what they are to its right. It is kept whole. For reading aids, the line and its marks
 * are a figure and the days a list after it: words inside a figure would not be read.
 */
export function timeline(sheet: Sheet, block: Timeline): void {
  sheet.ensure(timelineHeight(block))
  paragraph(sheet, block.caption, styles.caption)
  paragraph(sheet, block.description, styles.cell)
  sheet.y += spacing.part
  const [top, height, x] = [sheet.y, heightOf(block), sheet.left + axis]
  const yOf = (position: number) => top + position * height
  const box = sheet.onPaper({ x: sheet.left, y: top, width: sheet.width, height })
  sheet.tags.element('Figure', { alternative: block.caption, box }, () => {
    spans(sheet, block, x, yOf)
    for (const { kind, position } of block.marks) shapeOf[kind](sheet, x, yOf(position))
  })
  sheet.tags.element('L', { numbering: 'None' }, () => {
    for (const mark of block.marks)
      sheet.tags.element('LI', () => {
        words(sheet, mark, yOf(mark.position))
      })
  })
  sheet.y = top + height + spacing.heading
}
