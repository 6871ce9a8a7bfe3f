const leftToRightMark = '\u200E'
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Texts beside each other on one line, without the empty ones. A reference in Arabic or Hebrew stands between marks, so that it does not reorder the line or
 * the figures of a date beside it.
 */
export function besideEachOther(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => (rightToLeft.test(text) ? leftToRightMark + text + leftToRightMark : text))
    .join(' \u00B7 ')
}
