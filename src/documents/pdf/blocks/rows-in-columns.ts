import type { Row } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { gaps } from '../layout/style.ts'
import { rows } from './rows.ts'
import { setSmallRow, smallRow, type SmallRow } from './small-row.ts'

const gutter = 18

const heightOf = (some: readonly SmallRow[]) => some.reduce((sum, { height }) => sum + height, 0)

/** Rows shared between two columns, measured. */
export interface Columns {
  readonly width: number
  readonly left: readonly SmallRow[]
  readonly right: readonly SmallRow[]
  readonly height: number
}

/** Shares rows between two columns, in their order, so that neither is much longer than the other. */
export function columnsOf(sheet: Sheet, all: readonly Row[], room: number): Columns {
  const width = (room - gutter) / 2
  const small = all.map((row) => smallRow(sheet, row, width))
  const splits = small.map((_, index) => index + 1)
  const heightAt = (split: number) => Math.max(heightOf(small.slice(0, split)), heightOf(small.slice(split)))
  const split = splits.reduce((best, one) => (heightAt(one) < heightAt(best) ? one : best), splits[0] ?? 0)
  return { width, left: small.slice(0, split), right: small.slice(split), height: heightAt(split) }
}

/** How high the columns are: they are kept whole. */
export const columnsHeight = (sheet: Sheet, all: readonly Row[]): number =>
  Math.min(columnsOf(sheet, all, sheet.width).height, sheet.pageHeight)

/** Sets columns that were measured, from where the sheet is. */
export function setColumns(sheet: Sheet, { width, left, right, height }: Columns, x: number): void {
  const top = sheet.y
  sheet.tags.element('L', { numbering: 'None' }, () => {
    for (const one of left) setSmallRow(sheet, one, x, width)
    sheet.y = top
    for (const one of right) setSmallRow(sheet, one, x + width + gutter, width)
  })
  sheet.y = top + height
}

/** Labels with what was recorded under them, in two columns: read down the left one, then down the right one. */
export function rowsInColumns(sheet: Sheet, all: readonly Row[]): void {
  const columns = columnsOf(sheet, all, sheet.width)
  // What is longer than a page is set as any rows are: it has to be broken.
  if (columns.height > sheet.pageHeight) {
    rows(sheet, all)
    return
  }
  sheet.ensure(columns.height)
  setColumns(sheet, columns, sheet.left)
  sheet.y += gaps.part
}
