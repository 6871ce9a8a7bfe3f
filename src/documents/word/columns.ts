/** In twentieths of a point: what a letter takes up in a table, on average and bold, and what a cell leaves free at its sides. */
const letter = { mean: 90, wide: 110 } as const
const besides = 130

/** Longer words are broken all the same. */
const longestWord = 18

/** Columns that fill a width, as wide as the shares say. */
export function columnsOf(width: number, shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / all))
}

function shareOf(texts: readonly string[]): number {
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length
  // Between a few words and a few lines, so that no column is squeezed by a long one.
  return Math.min(60, Math.max(12, mean))
}

function leastOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map(({ length }) => length))
  return Math.min(longest, longestWord) * letter.wide + besides
}

/** Columns for the texts that stand in them: each wide enough for its longest word, and the rest by how much it holds. */
export function columnsFor(width: number, columns: readonly (readonly string[])[]): readonly number[] {
  const least = columns.map(leastOf)
  const left = width - least.reduce((sum, one) => sum + one, 0)
  // Where there is no room for every longest word, some are broken.
  if (left < 0) return columnsOf(width, least)
  const more = columnsOf(left, columns.map(shareOf))
  return least.map((one, column) => one + (more[column] ?? 0))
}

/** About how many lines a text takes up in a column. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(1, (width - besides) / letter.mean)
  return text.split('\n').reduce((lines, { length }) => lines + Math.max(1, Math.ceil(length / room)), 0)
}
