/** Where a word that is longer than its line breaks best, as web addresses and long compounds do, and telephone numbers between their groups. */
const afterPunctuation = new Set(' -/\u2013\u2014.@_?&=,:;')

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How many characters fit, found by halving. Joined letters are measured together. */
function fitting(
  word: string,
  ends: readonly number[],
  from: number,
  measure: (text: string) => number,
  width: number
): number {
  const start = ends[from - 1] ?? 0
  const fits = (count: number) => measure(word.slice(start, ends[from + count - 1])) <= width
  let [least, step] = [0, 8]
  while (from + least + step <= ends.length && fits(least + step)) {
    least += step
    step *= 2
  }
  for (; step >= 1; step = Math.floor(step / 2))
    if (from + least + step <= ends.length && fits(least + step)) least += step
  return least
}

/** Breaks a word that no line can hold: the length of every part but the last, each of which fills its line. */
export function breakWord(word: string, measure: (text: string) => number, width: number): number[] {
  const segments = Array.from(characters.segment(word), ({ segment }) => segment)
  let end = 0
  const ends = segments.map((segment) => (end += segment.length))
  const lengths: number[] = []
  for (let from = 0; ;) {
    const fits = fitting(word, ends, from, measure, width)
    if (from + fits >= ends.length) return lengths
    const punctuation = segments.slice(from, from + fits).findLastIndex((one) => afterPunctuation.has(one))
    // At least one character on a line: otherwise a very narrow column would never end.
    const count = Math.max(1, punctuation > fits / 2 ? punctuation + 1 : fits)
    lengths.push((ends[from + count - 1] ?? 0) - (ends[from - 1] ?? 0))
    from += count
    if (from >= ends.length) return lengths.slice(0, -1)
  }
}
