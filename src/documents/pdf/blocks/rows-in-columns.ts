import type { Row } from '../../model.ts'
import type { Sheet } from '../layout/sheet.ts'
import { spacing } from '../layout/style.ts'
import { directionOf } from '../text/direction.ts'
import { keptWhole, rowBeginning, rows } from './rows.ts'
import { setSmallRow, smallRow, type SmallRow } from './small-row.ts'

const gutter = 16

const heightOf = (some: readonly SmallRow[]) => some.reduce((sum, { height }) => sum + height, 0)

/** Rows shared between two columns, measured. */
interface Columns {
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

/** Sets columns that were measured, from where the sheet is. */
export function setColumns(sheet: Sheet, columns: Columns, x: number): void {
  sheet.tags.element('L', { numbering: 'None' }, () => {
    setEntries(sheet, columns, x)
  })
}

function setEntries(sheet: Sheet, { width, left, right, height }: Columns, x: number): void {
  const top = sheet.y
  for (const one of left) setSmallRow(sheet, one, x, width)
  sheet.y = top
  for (const one of right) setSmallRow(sheet, one, x + width + gutter, width)
  sheet.y = top + height
}

/** The same in one column, as wide as the room. */
function oneColumn(sheet: Sheet, all: readonly Row[], room: number): Columns {
  const left = all.map((row) => smallRow(sheet, row, room))
  return { width: room, left, right: [], height: heightOf(left) }
}

/** A single row has the whole width. So have rows that are less high in one column than in two: beside them, half a page would stay empty. */
function measured(sheet: Sheet, all: readonly Row[], count: 1 | 2): Columns {
  const one = oneColumn(sheet, all, sheet.width)
  if (count === 1 || all.length === 1) return one
  const two = columnsOf(sheet, all, sheet.width)
  return one.height < two.height ? one : two
}

/** Whether a row can be set behind its label. A longer value must be broken, and a text that is read from the right begins at the other side. */
const isSmall = (sheet: Sheet, row: Row): boolean =>
  row.values.every((value) => directionOf(value) !== 'rtl') &&
  oneColumn(sheet, [row], sheet.width).height <= sheet.pageHeight / 3

/** How many rows, from the first, fit in the columns between here and the foot of the page. */
function rowsThatFit(sheet: Sheet, all: readonly Row[], count: 1 | 2): number {
  const room = sheet.bottom + 0.5 - sheet.y
  if (measured(sheet, all, count).height <= room) return all.length
  const fits = (some: number) => measured(sheet, all.slice(0, some), count).height <= room
  let fit = 0
  while (fit < all.length && fits(fit + 1)) fit += 1
  return fit
}

/** How much of it has to stand on one page: all of a few short rows, else two of them, side by side or one under the other. */
export function columnsBeginning(sheet: Sheet, all: readonly Row[], count: 1 | 2): number {
  const [first] = all
  if (first === undefined) return 0
  const whole = all.every((row) => isSmall(sheet, row)) ? measured(sheet, all, count).height : undefined
  if (whole !== undefined && whole <= sheet.pageHeight * keptWhole) return whole
  return isSmall(sheet, first)
    ? measured(sheet, all.filter((row) => isSmall(sheet, row)).slice(0, 2), count).height
    : rowBeginning(sheet, first)
}

/** Labels with what was recorded behind them: in two columns, read down the left one, then down the right one, or in one. */
export function rowsInColumns(sheet: Sheet, all: readonly Row[], count: 1 | 2): void {
  const broken = all.findIndex((row) => !isSmall(sheet, row))
  let left = broken < 0 ? all : all.slice(0, broken)
  if (left.length > 0)
    sheet.tags.element('L', { numbering: 'None' }, () => {
      while (left.length > 0) {
        const fit = rowsThatFit(sheet, left, count)
        if (fit === 0) sheet.newPage()
        else setEntries(sheet, measured(sheet, left.slice(0, fit), count), sheet.left)
        left = left.slice(fit)
      }
    })
  if (broken >= 0) {
    rows(sheet, all.slice(broken, broken + 1))
    if (broken + 1 < all.length) rowsInColumns(sheet, all.slice(broken + 1), count)
    return
  }
  // As much as between two items of a list: of a night on one sheet, a point under each part is a line at its foot.
  sheet.y += spacing.line
}
