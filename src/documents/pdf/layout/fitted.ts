import type { Sheet } from './sheet.ts'
import type { TextStyle } from './style.ts'

/** A style small enough for a text to fit on one line of a width: a text with only one line must not be cut off. */
export function fitted(
  sheet: Sheet,
  text: string,
  style: TextStyle,
  { width, smallest }: { readonly width: number; readonly smallest: number }
): TextStyle {
  const natural = sheet.measure(text, style)
  return natural <= width ? style : { ...style, size: Math.max(smallest, (style.size * width) / natural) }
}

/** As much of a text as fits on a line of a width, with a sign that it goes on. For texts that stand in full elsewhere in the document. */
export function shortened(sheet: Sheet, text: string, style: TextStyle, width: number): string {
  if (sheet.measure(text, style) <= width) return text
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment
  )
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}\u2026`
  let count = letters.length - 1
  while (count > 0 && sheet.measure(cut(count), style) > width) count -= 1
  return cut(count)
}
