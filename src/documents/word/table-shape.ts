import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  WidthType,
  type IBorderOptions,
  type ITableCellOptions,
  type Paragraph,
  type TableRow
} from 'docx'
import { linesIn } from './columns.ts'
import { hairline, ink } from './styles.ts'

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const line = (size: number, color: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color
})

/** A row of more lines may part over two pages; a shorter one stays whole. */
const longRow = 12

/** Whether texts take few enough lines of a width to stay on one page. */
export const isShort = (texts: readonly string[], width: number) =>
  texts.reduce((lines, text) => lines + linesIn(text, width), 0) <= longRow

/** The property is left out if it is false: the library writes a false mark too. */
export const kept = (isWhole: boolean) => (isWhole ? { cantSplit: true } : {})

interface TableShape {
  readonly widths: readonly number[]
  readonly hasHead: boolean
  /** Whether the first cell of each row is the heading of the others. */
  readonly hasHeadings?: boolean
  readonly rows: readonly TableRow[]
}

/** A table without lines between its columns. */
export function tableOf({ widths, hasHead, hasHeadings = true, rows }: TableShape): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    borders: {
      top: line(hasHead ? 12 : 4, hasHead ? ink : hairline),
      bottom: line(4, hairline),
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: line(4, hairline)
    },
    // Tells Word, and screen readers through it, which cells are headings of the others.
    tableLook: {
      firstRow: hasHead,
      firstColumn: hasHeadings,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true
    }
  })
}

export const cell = (children: readonly Paragraph[], width: number, more: Partial<ITableCellOptions> = {}) =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...more })
