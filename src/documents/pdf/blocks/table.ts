import type { Sheet } from '../layout/sheet.ts'
import { spacing, styles } from '../layout/style.ts'
import {
  captionHeight,
  heightOf,
  laid,
  padding,
  type LaidRow,
  type LaidTable,
  type Table
} from './table-layout.ts'
import { head, repeatedHead, setRow } from './table-row.ts'

/** At least this many lines of a broken row stand on either side of the page’s end. */
const least = 3
const { leading } = styles.cell

/** Whether the row fits on a page under the table’s head. Then it is kept whole. */
const isKept = (sheet: Sheet, { head: top }: LaidTable, row: LaidRow): boolean =>
  top.height + row.height <= sheet.pageHeight

const beginningOfRow = (sheet: Sheet, table: LaidTable, row: LaidRow | undefined): number => {
  if (row === undefined) return 0
  return isKept(sheet, table, row) ? row.height : heightOf(least)
}

/** How much of a table has to stand on one page: its caption, its head and its first row. */
export function tableBeginning(sheet: Sheet, block: Table): number {
  const table = laid(sheet, block)
  return captionHeight(table) + table.head.height + beginningOfRow(sheet, table, table.rows[0])
}

function overleaf(sheet: Sheet, { head: row, columns }: LaidTable): void {
  sheet.newPage()
  repeatedHead(sheet, row, columns)
}

/** How many lines of a row fit here, so that enough lines stand on either side. */
function linesThatFit(sheet: Sheet, left: number): number {
  const fit = Math.floor((sheet.bottom - sheet.y - padding.top - padding.bottom) / leading)
  return fit >= left ? left : Math.min(fit, left - least)
}

/** A row that is longer than a page: it fills this page and goes on. */
function longRow(sheet: Sheet, table: LaidTable, row: LaidRow): void {
  let elements: ReturnType<typeof setRow> | undefined
  for (let from = 0; from < row.lines;) {
    let fit = linesThatFit(sheet, row.lines - from)
    if (fit < least && fit < row.lines - from) {
      overleaf(sheet, table)
      fit = linesThatFit(sheet, row.lines - from)
    }
    // No head that Waymark writes leaves no room. If one did, one line a page would still end.
    const to = from + Math.max(1, fit)
    elements = setRow(sheet, row, table, [from, to], elements)
    from = to
  }
}

/** Sets the rows. A short last row takes the row before it along, so that it does not stand alone on the next page. */
function setRows(sheet: Sheet, table: LaidTable): void {
  let onPage = 0
  table.rows.forEach((row, index) => {
    const before = sheet.page
    if (!isKept(sheet, table, row)) {
      longRow(sheet, table, row)
      onPage = sheet.page === before ? onPage + 1 : 1
      return
    }
    const last = table.rows[index + 1]
    const isLastButOne = index === table.rows.length - 2 && last !== undefined
    const takesAlong = isLastButOne && onPage > 1 && isKept(sheet, table, last)
    if (!sheet.fits(row.height + (takesAlong ? last.height : 0))) {
      overleaf(sheet, table)
      onPage = 0
    }
    setRow(sheet, row, table)
    onPage += 1
  })
}

function caption(sheet: Sheet, { caption: lines }: LaidTable): void {
  if (lines.length === 0) return
  sheet.tags.element('Caption', () => {
    sheet.setLines(lines, styles.caption)
  })
  sheet.y += spacing.line
}

/**
 * A table whose head is repeated on each page. A row that fits a page is kept whole; a longer one is broken between lines. It is not set with
 * jspdf-autotable: that cannot say where a row may break, or what a repeated head is for reading aids.
 */
export function table(sheet: Sheet, block: Table): void {
  const parts = laid(sheet, block)
  sheet.ensure(tableBeginning(sheet, block))
  sheet.tags.element('Table', () => {
    caption(sheet, parts)
    head(sheet, parts.head, parts.columns)
    sheet.tags.element('TBody', () => {
      setRows(sheet, parts)
    })
  })
  sheet.y += spacing.heading
}
