import { daysIn } from '../text/days.ts'

const narrowest = 32
const widestWord = 108
/** How much of a line stays free at its end on average, since words are not broken. */
const ragged = 12
/** The room that is left is shared out in this many parts. */
const parts = 40
/** What adding fractions may lose. A word that only just fits must not be broken. */
const hair = 0.1

/** Measures a text on one line. */
type Measure = (text: string) => number

/** How wide a cell's paragraphs would be on one line each. */
type Cell = readonly number[]

const cellOf = (text: string, measure: Measure): Cell => text.split('\n').map(measure)

const widest = (texts: Iterable<string>, measure: Measure, least: number): number =>
  [...new Set(texts)].reduce((most, text) => Math.max(most, measure(text) + hair), least)

/** The least width of a column in which no word is broken, where that is possible. */
const leastOf = (texts: readonly string[], measure: Measure): number =>
  Math.min(
    widestWord,
    widest(
      texts.flatMap((text) => text.split(/\s+/)),
      measure,
      narrowest
    )
  )

/** The same, so that no day is broken either. */
const withDays = (least: number, texts: readonly string[], measure: Measure): number =>
  widest(texts.flatMap(daysIn), measure, least)

const bestOf = (cells: readonly Cell[]): number =>
  cells.reduce((most, cell) => cell.reduce((width, line) => Math.max(width, line), most), 0)

/** About how many lines a cell has in a column with so much room. */
const linesIn = (cell: Cell, room: number): number =>
  cell.reduce((lines, line) => lines + (line <= room ? 1 : 1 + (line - room + ragged) / room), 0)

/**
 * About how high the whole table is. A row is as high as its longest cell. The third powers let the other cells count a little too, since one long cell is
 * no reason to set a name beside it in four lines.
 */
function heightOf(rows: readonly (readonly Cell[])[], rooms: readonly number[]): number {
  return rows.reduce((height, cells) => {
    const powers = cells.reduce((sum, cell, index) => sum + linesIn(cell, rooms[index] ?? 1) ** 3, 0)
    return height + Math.cbrt(powers)
  }, 0)
}

/** Gives out the room that is left, part by part, each time to the column with which the table becomes lowest. */
function shared(
  rows: readonly (readonly Cell[])[],
  least: readonly number[],
  best: readonly number[],
  left: number
): number[] {
  const rooms = [...least]
  const part = left / parts
  for (let done = 0; done < parts; done += 1) {
    const heights = rooms.map((room, index) =>
      room >= (best[index] ?? 0)
        ? Infinity
        : heightOf(
            rows,
            rooms.map((other, at) => (at === index ? room + part : other))
          )
    )
    const lowest = heights.indexOf(Math.min(...heights))
    rooms[lowest] = (rooms[lowest] ?? 0) + part
  }
  return rooms
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** The same for the room inside the cells, without what stays free at their sides. */
function roomsOf(
  rows: readonly (readonly string[])[],
  count: number,
  room: number,
  measure: Measure
): number[] {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const textsOf = (index: number) => rows.map((row) => row[index] ?? '')
  const cells = rows.map((row) => indexes.map((index) => cellOf(row[index] ?? '', measure)))
  const words = indexes.map((index) => leastOf(textsOf(index), measure))
  // Too many columns for the page: all shrink alike, and their words are broken.
  if (sum(words) >= room) return words.map((one) => (one * room) / sum(words))
  const days = words.map((one, index) => withDays(one, textsOf(index), measure))
  const least = sum(days) < room ? days : words
  const best = indexes.map((index) => bestOf(cells.map((row) => row[index] ?? [])))
  const wanted = best.map((one, index) => Math.max(one, least[index] ?? 0))
  if (sum(wanted) <= room) return wanted.map((one) => (one * room) / sum(wanted))
  return shared(cells, least, best, room - sum(least))
}

/**
 * Shares a table's width among its columns, so that the table is about as low as it can be, and no word and no day is broken where
 * that can be helped.
 * @param sides what a cell leaves free at its left and right together
 */
export const columnWidths = (
  rows: readonly (readonly string[])[],
  count: number,
  width: number,
  measure: Measure,
  sides = 0
): number[] => roomsOf(rows, count, width - count * sides, measure).map((room) => room + sides)
