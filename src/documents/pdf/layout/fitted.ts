import type { Sheet } from './sheet.ts'
import type { TextStyle } from './style.ts'

/** A style small enough for a text to stand on one line of a width: what has one line only must not be cut off. */
export function fitted(
  sheet: Sheet,
  text: string,
  style: TextStyle,
  width: number,
  smallest: number
): TextStyle {
  const natural = sheet.measure(text, style)
  return natural <= width ? style : { ...style, size: Math.max(smallest, (style.size * width) / natural) }
}
