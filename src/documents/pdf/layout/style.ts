/** Sizes are in points, colours in red, green and blue. Nothing is said by colour alone: plans are copied in black. */
export type Colour = readonly [number, number, number]

export const ink: Colour = [11, 12, 12]
export const quiet: Colour = [72, 79, 84]
export const hairline: Colour = [177, 180, 182]
export const tint: Colour = [243, 242, 241]

/** A line that is drawn: how thick, in which colour. */
export interface Stroke {
  readonly thickness: number
  readonly colour: Colour
}

export const strokes = {
  /** Between things that belong together. */
  hair: { thickness: 0.5, colour: hairline },
  finest: { thickness: 0.4, colour: hairline },
  /** Under what heads something, and to write on. */
  plain: { thickness: 0.8, colour: ink },
  /** Over a table. */
  strong: { thickness: 1.2, colour: ink }
} as const satisfies Record<string, Stroke>

/** How a text is set: its size, the height of a line, its weight and colour. */
export interface TextStyle {
  readonly size: number
  readonly leading: number
  readonly bold: boolean
  readonly colour: Colour
  /** Language of the text as BCP 47, where its letters have a form of their own in it. */
  readonly language?: string | undefined
}

const style = (size: number, leading: number, bold = false, colour = ink): TextStyle => ({
  size,
  leading,
  bold,
  colour
})

/** No text that must be read is smaller than nine points. A plan in loose type fills so many pages that nobody reads it to its end. */
export const styles = {
  title: style(17, 20, true),
  reference: style(11, 14, true),
  detail: style(10, 14),
  notice: style(9, 11, false, quiet),
  section: style(11.5, 14, true),
  heading: style(10, 12.5, true),
  body: style(9.5, 12),
  label: style(9.5, 12, true),
  absent: style(9.5, 12, false, quiet),
  caption: style(10, 13, true),
  cell: style(9, 11),
  cellHead: style(9, 11, true),
  formLabel: style(9, 11, true, quiet),
  furniture: style(8.5, 11, false, quiet),
  furnitureStatus: style(8.5, 11, true),
  classification: style(9.5, 12, true),
  authority: style(11, 14, true),
  entry: style(11, 17, true),
  subEntry: style(10, 15)
} satisfies Record<string, TextStyle>

/** White space around the text of a page. */
export const margins = { left: 40, right: { portrait: 40, landscape: 40 }, top: 58, bottom: 56 } as const

/** The same around a document that has to stand on one page. */
export const narrowMargins = { side: 40, top: 60, bottom: 60 } as const

/** White space between things, from what belongs together to what does not. */
export const spacing = { line: 2, part: 3, block: 5, heading: 7, section: 5 } as const
