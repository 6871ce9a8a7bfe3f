import type { Sheet } from '../layout/sheet.ts'
import { strokes, styles, tint, type TextStyle } from '../layout/style.ts'
import type { Element } from '../tagged/index.ts'
import {
  cellStyle,
  heightOf,
  padding,
  type CellLine,
  type Column,
  type LaidRow,
  type LaidTable
} from './table-layout.ts'

function setInCell(sheet: Sheet, text: string, style: TextStyle, { x, width }: Column, top: number): void {
  const [left, room] = [sheet.left + x + padding.side, width - 2 * padding.side]
  sheet.line(text, style, { x: left, top, align: 'start', width: room })
}

/** Sets lines of a cell from the row's top. A cell of several paragraphs says so. */
function setLines(sheet: Sheet, lines: readonly CellLine[], style: TextStyle, column: Column): void {
  const { tags } = sheet
  const isSplit = lines.some(({ first }, index) => first && index > 0)
  lines.forEach(({ text, first }, index) => {
    if (isSplit && (first || index === 0)) {
      if (index > 0) tags.end()
      tags.begin('P')
    }
    setInCell(sheet, text, style, column, sheet.y + padding.top + index * styles.cell.leading)
  })
  if (isSplit) tags.end()
}

/** The elements of a row, with which it goes on when it is broken over pages. */
interface RowElements {
  readonly cells: readonly Element[]
}

function newRow(sheet: Sheet, columns: readonly Column[]): RowElements {
  return sheet.tags.element('TR', () => ({
    cells: columns.map((_, index) =>
      index === 0
        ? sheet.tags.element('TH', { scope: 'Row' }, (element) => element)
        : sheet.tags.element('TD', (element) => element)
    )
  }))
}

/** Sets a row, or some of its lines, at the height where the sheet is. Returns the elements with which the row goes on. */
export function setRow(
  sheet: Sheet,
  row: LaidRow,
  { columns, rowHead }: LaidTable,
  [from, to]: readonly [number, number] = [0, row.lines],
  elements = newRow(sheet, columns)
): RowElements {
  columns.forEach((column, index) => {
    const [lines, element] = [row.cells[index]?.slice(from, to) ?? [], elements.cells[index]]
    if (element === undefined) return
    sheet.tags.within(element, () => {
      setLines(sheet, lines, cellStyle(rowHead, index), column)
    })
  })
  sheet.y += heightOf(to - from)
  sheet.rule(strokes.hair)
  return elements
}

/** Sets the head over its tint. */
function setHead(
  sheet: Sheet,
  head: LaidRow,
  columns: readonly Column[],
  cell: (draw: () => void) => void
): void {
  sheet.decorate(() => {
    sheet.fill(tint, { x: sheet.left, y: sheet.y, width: sheet.width, height: head.height })
    sheet.rule(strokes.strong)
    sheet.rule(strokes.plain, { y: sheet.y + head.height })
  })
  columns.forEach((column, index) => {
    const lines = head.cells[index] ?? []
    cell(() => {
      // Short heads stand at the foot, next to what they head.
      const top = sheet.y + padding.top + (head.lines - lines.length) * styles.cell.leading
      lines.forEach(({ text }, line) => {
        setInCell(sheet, text, styles.cellHead, column, top + line * styles.cell.leading)
      })
    })
  })
  sheet.y += head.height
}

/** The head as part of the table. */
export function head(sheet: Sheet, row: LaidRow, columns: readonly Column[]): void {
  const { tags } = sheet
  tags.element('THead', () =>
    tags.element('TR', () => {
      setHead(sheet, row, columns, (draw) => tags.element('TH', { scope: 'Column' }, draw))
    })
  )
}

/** The head as it is repeated on the next page: seen, and not read aloud again. */
export function repeatedHead(sheet: Sheet, row: LaidRow, columns: readonly Column[]): void {
  sheet.tags.artifact({ type: 'Pagination' }, () => {
    setHead(sheet, row, columns, (draw) => {
      draw()
    })
  })
}
