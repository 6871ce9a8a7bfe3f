import type { Block } from '../../model.ts'
import { areSentences } from '../../row-headings.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing, styles, type TextStyle } from '../layout/style.ts'
import { asWritten, daysKept } from '../text/days.ts'
import { columnWidths } from './columns.ts'

export type Table = Extract<Block, { kind: 'table' }>

export const padding = { top: 1.8, bottom: 2.2, side: 4 } as const
const sides = 2 * padding.side
const { leading } = styles.cell

/** A line of a cell, and whether it begins one of its paragraphs. */
export interface CellLine {
  readonly text: string
  readonly first: boolean
}

/** A column: where it begins, from the left edge of the text, and how wide it is. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** A row whose cells are broken into lines. */
export interface LaidRow {
  readonly cells: readonly (readonly CellLine[])[]
  /** How many lines its longest cell has. */
  readonly lines: number
  readonly height: number
}

/** A table broken into lines, with what is needed to know where its pages end. */
export interface LaidTable {
  readonly columns: readonly Column[]
  readonly caption: readonly string[]
  readonly head: LaidRow
  readonly rows: readonly LaidRow[]
  /** How the first cell of a row, its heading, is set. */
  readonly rowHead: TextStyle
}

/** How high so many lines are in a row. */
export const heightOf = (lines: number): number => Math.max(1, lines) * leading + padding.top + padding.bottom

function linesOf(sheet: Sheet, cell: string, style: TextStyle, width: number): CellLine[] {
  const kept = daysKept(cell, (day) => sheet.measure(day, style) <= width)
  return kept
    .split('\n')
    .flatMap((paragraph) =>
      sheet
        .lines(paragraph, style, width, cell)
        .map((text, index) => ({ text: asWritten(text), first: index === 0 }))
    )
}

function layRow(
  sheet: Sheet,
  cells: readonly string[],
  columns: readonly Column[],
  styleOf: (index: number) => TextStyle
): LaidRow {
  const laid = columns.map(({ width }, index) =>
    linesOf(sheet, cells[index] ?? '', styleOf(index), width - sides)
  )
  const lines = Math.max(1, ...laid.map(({ length }) => length))
  return { cells: laid, lines, height: heightOf(lines) }
}

const rowHeadStyle = ({ rows }: Table): TextStyle => (areSentences(rows) ? styles.cell : styles.cellHead)

/** How a cell of a row is set. */
export const cellStyle = (rowHead: TextStyle, index: number): TextStyle =>
  index === 0 ? rowHead : styles.cell

const laidOut = new WeakMap<Table, { readonly width: number; readonly table: LaidTable }>()

function layTable(sheet: Sheet, block: Table): LaidTable {
  const count = Math.max(block.head.length, ...block.rows.map(({ length }) => length))
  const measure = (text: string) => sheet.measure(text, styles.cellHead)
  const widths = columnWidths([block.head, ...block.rows], count, sheet.width, measure, sides)
  const rowHead = rowHeadStyle(block)
  let x = 0
  const columns = widths.map((width): Column => {
    const column = { x, width }
    x += width
    return column
  })
  return {
    columns,
    caption: block.caption === '' ? [] : sheet.lines(block.caption, styles.caption, sheet.width),
    head: layRow(sheet, block.head, columns, () => styles.cellHead),
    rows: block.rows.map((row) => layRow(sheet, row, columns, (index) => cellStyle(rowHead, index))),
    rowHead
  }
}

/** Breaks a table into lines. Blocks before the table ask for its height, so the result is kept until the table is drawn. */
export function laid(sheet: Sheet, block: Table): LaidTable {
  const known = laidOut.get(block)
  if (known?.width === sheet.width) return known.table
  const table = layTable(sheet, block)
  laidOut.set(block, { width: sheet.width, table })
  return table
}

/** How high a caption is, with the room under it. */
export const captionHeight = ({ caption }: LaidTable): number =>
  caption.length === 0 ? 0 : caption.length * styles.caption.leading + spacing.line
