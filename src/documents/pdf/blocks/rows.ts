import type { Row } from '../../model.ts'
import { flow, flowBeginning, flowOf, heightOf, type FlowLine } from '../layout/flow.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, quiet, strokes, styles, type TextStyle } from '../layout/style.ts'

const labelShare = 0.3
const gutter = 14
const padding = 3
/** From this length on a value stands under its label at full width: a column of it would fill pages. */
const longValue = 900
const absentIndent = 11
/** Between a label and the value under it. */
const underLabel = 2

/** A ring before a value that is only a reason for having none, so that it can be told from an answer without colour. */
function ring(sheet: Sheet, indent: number): (top: number) => void {
  return (top) => {
    sheet.decorate(() => {
      sheet.doc.setDrawColor(...quiet).setLineWidth(0.8)
      sheet.doc.circle(sheet.left + indent + 3, top + styles.absent.leading / 2, 2.4, 'S')
    })
  }
}

function valueStyle({ absent, language }: Row): TextStyle {
  const style = absent ? styles.absent : styles.body
  return language === undefined ? style : { ...style, language }
}

function valueLines(sheet: Sheet, row: Row, indent: number, width: number): FlowLine[] {
  const style = valueStyle(row)
  const room = row.absent ? width - absentIndent : width
  const lines = flowOf(
    row.values.map((value) => sheet.lines(value, style, room)),
    spacing.line
  )
  const [first, ...others] = lines
  return row.absent && first ? [{ ...first, mark: ring(sheet, indent) }, ...others] : lines
}

function labelLines(sheet: Sheet, row: Row, width: number): FlowLine[] {
  return flowOf([sheet.lines(row.label, styles.label, width)], 0)
}

/** Sets the values as paragraphs, in the language that they are in. */
function setValues(sheet: Sheet, row: Row, lines: readonly FlowLine[], indent: number): void {
  sheet.tags.element('LBody', () => {
    flow(sheet, lines, valueStyle(row), {
      indent: row.absent ? indent + absentIndent : indent,
      paragraphs: row.language === undefined ? {} : { language: row.language }
    })
  })
}

/** Label over value, both at full width. */
function stacked(sheet: Sheet, row: Row): void {
  const label = labelLines(sheet, row, sheet.width)
  sheet.ensure(rowBeginning(sheet, row))
  sheet.tags.element('Lbl', () => {
    flow(sheet, label, styles.label)
  })
  sheet.y += underLabel
  setValues(sheet, row, valueLines(sheet, row, 0, sheet.width), 0)
}

const isStacked = ({ values }: Row) => values.reduce((sum, { length }) => sum + length, 0) > longValue

/** How much of a long value stands at the foot of a page: some lines, and at least the lines that stay together. */
const valueBeginning = (values: readonly FlowLine[]): number =>
  Math.max(flowBeginning(values, styles.body), 3 * styles.body.leading)

/** How much of a row has to stand on one page: all of a short one, the first lines of a long one. */
export function rowBeginning(sheet: Sheet, row: Row): number {
  if (isStacked(row)) {
    const label = heightOf(labelLines(sheet, row, sheet.width), styles.label)
    return label + underLabel + valueBeginning(valueLines(sheet, row, 0, sheet.width))
  }
  const { values, labelHeight, height } = measured(sheet, row)
  return height < sheet.pageHeight / 4 ? height : Math.max(labelHeight, valueBeginning(values))
}

/** This share of a page is kept whole. A few short rows are read as one, and nobody looks for the last of them under another heading. */
export const keptWhole = 1 / 6

/** How much of some rows has to stand where they begin: all of a few short ones, else what the first needs. */
export function rowsBeginning(sheet: Sheet, all: readonly Row[]): number {
  const whole = all.reduce((sum, row) => sum + rowHeight(sheet, row), 0)
  const [first] = all
  if (whole <= sheet.pageHeight * keptWhole) return whole
  return first === undefined ? 0 : rowBeginning(sheet, first)
}

/** How high a row is with its hairline, as long as it is short; what is longer is broken. */
function rowHeight(sheet: Sheet, row: Row): number {
  return (isStacked(row) ? sheet.pageHeight : measured(sheet, row).height) + 2 * padding
}

function measured(sheet: Sheet, row: Row) {
  const indent = sheet.width * labelShare
  const label = labelLines(sheet, row, sheet.width * labelShare - gutter)
  const values = valueLines(sheet, row, indent, sheet.width * (1 - labelShare))
  const labelHeight = heightOf(label, styles.label)
  return { indent, label, values, labelHeight, height: Math.max(labelHeight, heightOf(values, styles.body)) }
}

/** Label left of value. Short rows are kept whole; longer ones go on over the page. */
function beside(sheet: Sheet, row: Row): void {
  const { indent, label, values, labelHeight } = measured(sheet, row)
  sheet.ensure(rowBeginning(sheet, row))
  const [page, top] = [sheet.page, sheet.y]
  sheet.tags.element('Lbl', () => {
    label.forEach(({ text }, index) => {
      sheet.line(text, styles.label, { top: top + index * styles.label.leading })
    })
  })
  setValues(sheet, row, values, indent)
  if (sheet.page === page) sheet.y = Math.max(sheet.y, top + labelHeight)
}

/**
 * Labels with what was recorded under them, and a hairline below each. For reading aids they are a list whose labels are words, as on the page. A table
 * would make a grid of long answers, and would depend on where label and answer stand.
 */
export function rows(sheet: Sheet, all: readonly Row[]): void {
  sheet.tags.element('L', { numbering: 'None' }, () => {
    for (const row of all) {
      sheet.tags.element('LI', () => {
        if (isStacked(row)) stacked(sheet, row)
        else beside(sheet, row)
      })
      sheet.y += padding
      sheet.rule(strokes.hair)
      sheet.y += padding
    }
  })
  sheet.skip(spacing.block - padding)
}
