const narrowest = 44
const widestWord = 120
/** A text no wider than this, such as a date, takes two lines at most: so much of it stands on the longer one. */
const short = 130
const longerHalf = 0.77
/** Into so many parts the room that is left is shared. */
const parts = 40

/** Whatever measures a text on one line. */
export type Measure = (text: string) => number

/** How wide a cell's paragraphs would be on one line each. */
type Cell = readonly number[]

const cellOf = (text: string, measure: Measure): Cell => text.split('\n').map(measure)

/** No word of a column is broken, where that can be, and no short text into more than two. */
function leastOf(texts: readonly string[], cells: readonly Cell[], measure: Measure): number {
  const words = new Set(texts.flatMap((text) => text.split(/\s+/)))
  const widest = [...words].reduce((most, word) => Math.max(most, measure(word)), narrowest)
  const halves = cells.flat().filter((line) => line <= short)
  return Math.max(Math.min(widestWord, widest), ...halves.map((line) => line * longerHalf))
}

const bestOf = (cells: readonly Cell[]): number =>
  cells.reduce((most, cell) => cell.reduce((width, line) => Math.max(width, line), most), 0)

/** About how many lines a cell has in a column of some width. */
const linesIn = (cell: Cell, width: number): number =>
  cell.reduce((lines, line) => lines + Math.max(1, line / width), 0)

/**
 * How high a table is as a whole, about. A row is as high as its longest cell; the fourth powers let the next longest count a
 * little too, since the longest may shrink below it.
 */
function heightOf(rows: readonly (readonly Cell[])[], widths: readonly number[]): number {
  return rows.reduce((height, cells) => {
    const powers = cells.reduce((sum, cell, index) => sum + linesIn(cell, widths[index] ?? 1) ** 4, 0)
    return height + powers ** 0.25
  }, 0)
}

/** Gives the room that is left, part by part, to the column that makes the table lowest by it. */
function shared(
  rows: readonly (readonly Cell[])[],
  least: readonly number[],
  best: readonly number[],
  room: number
): number[] {
  const widths = [...least]
  const part = room / parts
  for (let given = 0; given < parts; given += 1) {
    const heights = widths.map((width, index) =>
      width >= (best[index] ?? 0)
        ? Infinity
        : heightOf(
            rows,
            widths.map((other, at) => (at === index ? width + part : other))
          )
    )
    const lowest = heights.indexOf(Math.min(...heights))
    widths[lowest] = (widths[lowest] ?? 0) + part
  }
  return widths
}

/**
 * Shares a table's width among its columns, so that the table is about as low as it can be, and no word is broken where that can be
 * helped.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  count: number,
  width: number,
  measure: Measure
): number[] {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const textsOf = (index: number) => rows.map((row) => row[index] ?? '')
  const cells = rows.map((row) => indexes.map((index) => cellOf(row[index] ?? '', measure)))
  const least = indexes.map((index) =>
    leastOf(
      textsOf(index),
      cells.map((row) => row[index] ?? []),
      measure
    )
  )
  const best = indexes.map((index) => bestOf(cells.map((row) => row[index] ?? [])))
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
  // Too many columns for the page: all shrink alike, and their words are broken.
  if (sum(least) >= width) return least.map((one) => (one * width) / sum(least))
  const wanted = best.map((one, index) => Math.max(one, least[index] ?? 0))
  if (sum(wanted) <= width) return wanted.map((one) => (one * width) / sum(wanted))
  return shared(cells, least, best, width - sum(least))
}
