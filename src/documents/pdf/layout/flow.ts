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

/** Where a flow is set, and as what. */
interface FlowPlace {
  /** How far from the left edge of its column. */
  readonly indent?: number
  /** Of the box, usually up to the right margin. A text that is read from the right begins at its right edge. */
  readonly width?: number
  /** The properties of the paragraphs, where each one is an element of its own. */
  readonly paragraphs?: Properties
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

/** At least this many lines of a text, and of each paragraph, stand on either side of a page’s end. */
const least = 2

/** Which lines may begin a page, so that neither a paragraph nor the whole text leaves a line alone on either side. */
function mayBegin(lines: readonly FlowLine[]): readonly boolean[] {
  const begins = lines.flatMap(({ first }, index) => (first || index === 0 ? [index] : []))
  return begins.flatMap((begin, paragraph) => {
    const end = begins[paragraph + 1] ?? lines.length
    return lines.slice(begin, end).map((_, at, { length }) => {
      const index = begin + at
      const isInText = index === 0 || (index >= least && lines.length - index >= least)
      return isInText && (at === 0 || (at >= least && length - at >= least))
    })
  })
}

/** The height from a line up to the next line that may begin a page, without the white space above the first. */
function togetherFrom(
  lines: readonly FlowLine[],
  begins: readonly boolean[],
  index: number,
  { leading }: TextStyle
): number {
  const next = begins.indexOf(true, index + 1)
  return lines
    .slice(index, next < 0 ? lines.length : next)
    .reduce((height, { gap }, at) => height + leading + (at === 0 ? 0 : gap), 0)
}

/** How much of a flow has to stand where it begins. */
export const flowBeginning = (lines: readonly FlowLine[], style: TextStyle): number =>
  lines.length === 0 ? 0 : togetherFrom(lines, mayBegin(lines), 0, style)

/**
 * Sets lines down the page, over as many pages as they need. At least two lines of each paragraph stay together on either side of a page’s end, so that no
 * line is left alone.
 */
export function flow(
  sheet: Sheet,
  lines: readonly FlowLine[],
  style: TextStyle,
  { indent = 0, width = sheet.width - indent, paragraphs }: FlowPlace = {}
): void {
  const begins = mayBegin(lines)
  lines.forEach((line, index) => {
    if (paragraphs !== undefined && line.first) {
      if (index > 0) sheet.tags.end()
      sheet.tags.begin('P', paragraphs)
    }
    // Lines that stay together have had their room since the first of them was set.
    const together = begins[index] === true ? togetherFrom(lines, begins, index, style) : style.leading
    if (sheet.fits(line.gap + together)) sheet.skip(line.gap)
    else sheet.ensure(line.gap + together)
    line.mark?.(sheet.y)
    sheet.line(line.text, style, { x: sheet.left + indent, align: 'start', width })
    sheet.y += style.leading
  })
  if (paragraphs !== undefined && lines.length > 0) sheet.tags.end()
}
