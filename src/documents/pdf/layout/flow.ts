import type { Properties } from '../tagged/index.ts'
import type { Sheet } from './sheet.ts'
import type { TextStyle } from './style.ts'

/** A line of a text that flows, with the white space above it and a mark that may stand before it. */
export interface FlowLine {
  readonly text: string
  readonly gap: number
  /** Whether it begins a paragraph. */
  readonly first: boolean
  readonly mark?: (top: number) => void
}

/** Makes one flow of several paragraphs. */
export function flowOf(paragraphs: readonly (readonly string[])[], gap: number): FlowLine[] {
  return paragraphs.flatMap((lines, paragraph) =>
    lines.map((text, index) => ({
      text,
      gap: paragraph > 0 && index === 0 ? gap : 0,
      first: index === 0
    }))
  )
}

/** How high a flow is when it is not broken. */
export function heightOf(lines: readonly FlowLine[], style: TextStyle): number {
  return lines.reduce((height, { gap }) => height + gap + style.leading, 0)
}

/**
 * Sets lines down the page and over as many pages as they need. Two lines at least stay together at either side of a
 * page's end, so that no line is left alone.
 * @param indent how far from the left edge of its column
 * @param paragraphs where each paragraph is to be an element of its own, what these say of themselves
 * @param width of the box, at whose right a text begins that is read from there; up to the right margin as a rule
 */
export function flow(
  sheet: Sheet,
  lines: readonly FlowLine[],
  style: TextStyle,
  indent: number,
  paragraphs?: Properties,
  width = sheet.width - indent
): void {
  lines.forEach((line, index) => {
    const left = lines.length - index
    const together = index === 0 || left === 2 ? Math.min(left, 2) : 1
    if (paragraphs !== undefined && line.first) {
      if (index > 0) sheet.tags.end()
      sheet.tags.begin('P', paragraphs)
    }
    if (sheet.fits(line.gap + style.leading * together)) sheet.skip(line.gap)
    else sheet.ensure(line.gap + style.leading * together)
    line.mark?.(sheet.y)
    sheet.line(line.text, style, sheet.left + indent, sheet.y, 'start', width)
    sheet.y += style.leading
  })
  if (paragraphs !== undefined && lines.length > 0) sheet.tags.end()
}
