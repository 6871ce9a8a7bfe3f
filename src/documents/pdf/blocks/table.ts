import { autoTable, type Styles } from 'jspdf-autotable'
import type { Block } from '../../model.ts'
import { family, type Sheet } from '../layout/sheet.ts'
import { gaps, hairline, ink, margins, styles, tint, type TextStyle } from '../layout/style.ts'
import { columnWidths } from './columns.ts'

type Table = Extract<Block, { kind: 'table' }>

const padding = { top: 5, bottom: 6, left: 6, right: 6 }
const sides = padding.left + padding.right

function cellStyle(sheet: Sheet, style: TextStyle): Partial<Styles> {
  return {
    font: family,
    fontStyle: style.bold ? 'bold' : 'normal',
    fontSize: style.size,
    textColor: [...style.colour],
    // The plug-in's own breaking knows neither newlines kept as typed nor where long words break best.
    overflow: (text, width) => [text].flat().flatMap((line) => sheet.lines(line, style, width))
  }
}

/** How high a row is: its first cell is set bold, as its heading; in a head all are. */
function rowHeight(
  sheet: Sheet,
  cells: readonly string[],
  widths: readonly number[],
  isHead = false
): number {
  const lines = cells.map((cell, index) => {
    const style = isHead || index === 0 ? styles.cellHead : styles.cell
    return sheet.lines(cell, style, (widths[index] ?? sheet.width) - sides).length
  })
  return Math.max(1, ...lines) * styles.cell.leading + padding.top + padding.bottom
}

function measured(sheet: Sheet, block: Table) {
  const count = Math.max(block.head.length, ...block.rows.map(({ length }) => length))
  const measure = (text: string) => sheet.measure(text, styles.cellHead) + sides
  const widths = columnWidths([block.head, ...block.rows], count, sheet.width, measure)
  const heights = block.rows.map((row) => rowHeight(sheet, row, widths))
  const head = rowHeight(sheet, block.head, widths, true)
  const first = head + Math.min(heights[0] ?? 0, sheet.pageHeight / 3)
  return { count, widths, heights, head, first }
}

const captionHeight = (sheet: Sheet, { caption: text }: Table) =>
  text === '' ? 0 : sheet.lines(text, styles.caption, sheet.width).length * styles.caption.leading + gaps.line

/** How much of a table has to stand on one page: its caption, its head and its first row. */
export const tableBeginning = (sheet: Sheet, block: Table): number =>
  captionHeight(sheet, block) + measured(sheet, block).first

/**
 * From which row on a table begins a new page by itself, so that its last row does not stand alone overleaf; nothing where it
 * would not, or where too little would stay behind.
 */
function lastTwoFrom(sheet: Sheet, heights: readonly number[], head: number): number | undefined {
  let y = sheet.y + head
  let begins = 0
  for (const [index, height] of heights.entries()) {
    if (y + height > sheet.bottom) {
      if (index === heights.length - 1) return index - begins > 2 ? index - 1 : undefined
      y = margins.top + head
      begins = index
    }
    y += height
  }
  return undefined
}

function caption(sheet: Sheet, table: Table, follows: number): void {
  const lines = table.caption === '' ? [] : sheet.lines(table.caption, styles.caption, sheet.width)
  sheet.ensure(captionHeight(sheet, table) + follows)
  for (const line of lines) {
    sheet.line(line, styles.caption, sheet.left)
    sheet.y += styles.caption.leading
  }
  if (lines.length > 0) sheet.y += gaps.line
}

/** A table whose head is repeated on each page. Rows are kept whole, unless one is longer than half a page. */
export function table(sheet: Sheet, block: Table): void {
  const size = measured(sheet, block)
  caption(sheet, block, size.first)
  const canBreakRows = size.heights.some((height) => height > sheet.pageHeight / 2)
  const split = canBreakRows ? undefined : lastTwoFrom(sheet, size.heights, size.head)
  if (split === undefined) draw(sheet, block, block.rows, size, canBreakRows)
  else {
    draw(sheet, block, block.rows.slice(0, split), size, false)
    sheet.newPage()
    draw(sheet, block, block.rows.slice(split), size, false)
  }
  sheet.y += gaps.heading
}

/** Sets some of a table's rows under its head. */
function draw(
  sheet: Sheet,
  block: Table,
  rows: Table['rows'],
  { count, widths }: ReturnType<typeof measured>,
  canBreakRows: boolean
): void {
  autoTable(sheet.doc, {
    head: [[...block.head]],
    body: rows.map((row) => Array.from({ length: count }, (_, index) => row[index] ?? '')),
    startY: sheet.y,
    margin: { left: sheet.left, right: margins.side, top: margins.top, bottom: margins.bottom },
    theme: 'plain',
    showHead: 'everyPage',
    rowPageBreak: canBreakRows ? 'auto' : 'avoid',
    styles: { cellPadding: padding, valign: 'top', lineColor: [...hairline], lineWidth: { bottom: 0.5 } },
    headStyles: {
      ...cellStyle(sheet, styles.cellHead),
      fillColor: [...tint],
      valign: 'bottom',
      lineColor: [...ink],
      lineWidth: { top: 1.2, bottom: 0.8 }
    },
    bodyStyles: cellStyle(sheet, styles.cell),
    columnStyles: Object.fromEntries(widths.map((cellWidth, index) => [index, { cellWidth }])),
    didParseCell: ({ section, column, cell }) => {
      if (section === 'body' && column.index === 0)
        Object.assign(cell.styles, cellStyle(sheet, styles.cellHead))
    },
    didDrawPage: ({ cursor }) => {
      if (cursor) sheet.y = cursor.y
    }
  })
}
