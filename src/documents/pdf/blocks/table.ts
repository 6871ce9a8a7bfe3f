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

/** How high a row is, or its first lines where it is long. */
function rowHeight(sheet: Sheet, cells: readonly string[], widths: readonly number[], most: number): number {
  const lines = cells.map(
    (cell, index) => sheet.lines(cell, styles.cellHead, (widths[index] ?? sheet.width) - sides).length
  )
  return Math.min(most, Math.max(1, ...lines)) * styles.cell.leading + padding.top + padding.bottom
}

function caption(sheet: Sheet, table: Table, follows: number): void {
  const lines = table.caption === '' ? [] : sheet.lines(table.caption, styles.caption, sheet.width)
  sheet.ensure(lines.length * styles.caption.leading + gaps.line + follows)
  for (const line of lines) {
    sheet.line(line, styles.caption, sheet.left)
    sheet.y += styles.caption.leading
  }
  if (lines.length > 0) sheet.y += gaps.line
}

/** A table whose head is repeated on each page. Rows are kept whole, unless one is longer than half a page. */
export function table(sheet: Sheet, block: Table): void {
  const count = Math.max(block.head.length, ...block.rows.map(({ length }) => length))
  const measure = (text: string) => sheet.measure(text, styles.cellHead) + sides
  const widths = columnWidths([block.head, ...block.rows], count, sheet.width, measure)
  const heights = block.rows.map((row) => rowHeight(sheet, row, widths, Infinity))
  const head = rowHeight(sheet, block.head, widths, Infinity)
  caption(sheet, block, head + Math.min(heights[0] ?? 0, sheet.pageHeight / 3))
  autoTable(sheet.doc, {
    head: [[...block.head]],
    body: block.rows.map((row) => Array.from({ length: count }, (_, index) => row[index] ?? '')),
    startY: sheet.y,
    margin: { left: sheet.left, right: margins.side, top: margins.top, bottom: margins.bottom },
    theme: 'plain',
    showHead: 'everyPage',
    rowPageBreak: heights.some((height) => height > sheet.pageHeight / 2) ? 'auto' : 'avoid',
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
  sheet.y += gaps.heading
}
