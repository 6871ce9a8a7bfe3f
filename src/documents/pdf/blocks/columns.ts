const narrowest = 72
const widestWord = 96
const longest = 2500

/** Whatever measures a text on one line. */
export type Measure = (text: string) => number

/**
 * Shares a table's width among its columns: by the root of their longest text, so that long cells get more room but short
 * ones stay readable, and none narrower than its words where that can be.
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  count: number,
  width: number,
  measure: Measure
): number[] {
  const columns = Array.from({ length: count }, (_, index) => rows.map((row) => row[index] ?? ''))
  const weights = columns.map((cells) =>
    Math.sqrt(Math.min(longest, Math.max(8, ...cells.map(({ length }) => length))))
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const least = columns.map((cells) => {
    const words = cells.flatMap((cell) => cell.split(/\s+/)).map(measure)
    return Math.min(widestWord, Math.max(narrowest, ...words))
  })
  const wanted = weights.map((weight, index) => Math.max(least[index] ?? 0, (weight / total) * width))
  const excess = wanted.reduce((sum, column) => sum + column, 0) - width
  const spare = wanted.map((column, index) => column - (least[index] ?? 0))
  const spareTotal = spare.reduce((sum, column) => sum + column, 0)
  // Too many columns for the page: all shrink alike, and their words are broken.
  if (spareTotal <= excess) return wanted.map((column) => (column * width) / (width + excess))
  return wanted.map((column, index) => column - ((spare[index] ?? 0) / (spareTotal || 1)) * excess)
}
