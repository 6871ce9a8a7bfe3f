/**
 * Telephone numbers: whoever dials one reads it on one line. Groups of three digits and more; shorter groups and brackets only after the 0 or
 * the + with which a number begins, for a year and a count are none.
 */
const number = /[^ \d]*(?:0\d{2,}\)?(?: \d{2,})+|\d{2,}(?: \d{3,})+|\+\d{1,3}(?: \(?\d+\)?\d*)+)[^ ]*/
const words = new RegExp(` +|${number.source}|[^ ]+`, 'g')
const withoutSpaces = /\p{Script=Khmer}/u

/** Khmer is written without spaces between words; the browser and Node know them from a dictionary. */
const khmer = new Intl.Segmenter('km', { granularity: 'word' })
const opening = /[\p{Ps}\p{Pi}]$/u

/** The parts of a text between which a line may break: words, and the spaces between them. */
export function piecesOf(text: string): readonly string[] {
  const pieces = text.match(words) ?? []
  return withoutSpaces.test(text)
    ? pieces.flatMap((piece) => (withoutSpaces.test(piece) ? khmerWords(piece) : [piece]))
    : pieces
}

function khmerWords(text: string): string[] {
  const pieces: string[] = []
  for (const { segment, isWordLike } of khmer.segment(text)) {
    const last = pieces.at(-1)
    // A segment that is no word, such as the sign that ends a sentence, stays with the word before it.
    if (last === undefined || (isWordLike === true && !opening.test(last))) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
  }
  return pieces
}
