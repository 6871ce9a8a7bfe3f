/** Sizes are in points, colours in red, green and blue. Nothing is said by colour alone: plans are copied in black. */
export type Colour = readonly [number, number, number]

export const ink: Colour = [11, 12, 12]
export const quiet: Colour = [72, 79, 84]
export const hairline: Colour = [177, 180, 182]
export const tint: Colour = [243, 242, 241]

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

export const styles = {
  title: style(26, 32, true),
  reference: style(13, 18, true),
  detail: style(11, 16),
  notice: style(9.5, 13.5, false, quiet),
  section: style(17, 22, true),
  heading: style(12.5, 17, true),
  body: style(10.5, 15),
  label: style(10.5, 15, true),
  absent: style(10.5, 15, false, quiet),
  caption: style(11, 16, true),
  cell: style(9.5, 13),
  cellHead: style(9.5, 13, true),
  formLabel: style(9, 12, true, quiet),
  furniture: style(8.5, 11, false, quiet),
  furnitureStatus: style(8.5, 11, true),
  classification: style(9.5, 12, true),
  authority: style(13, 17, true),
  entry: style(11, 17, true),
  subEntry: style(10, 15)
} satisfies Record<string, TextStyle>

/** White space around the text of a page: wide at the right of an upright one, for notes by hand. */
export const margins = { left: 57, right: { portrait: 91, landscape: 57 }, top: 84, bottom: 80 } as const

/** The same around a document that has to stand on one page: nobody writes notes beside it. */
export const narrowMargins = { side: 40, top: 60, bottom: 60 } as const

/** White space between things, from what belongs together to what does not. */
export const gaps = { line: 4, part: 6, block: 12, heading: 16, section: 28 } as const
