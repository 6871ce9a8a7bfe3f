/** A day with its year: read as one word, and so kept on one line where there is room. */
const day = /(\d{1,2}) (\p{L}+) (\d{4})/gu
const keptDay = /(\d{1,2})\u00A0(\p{L}+)\u00A0(\d{4})/gu

/** The days that a text names. */
export const daysIn = (text: string): readonly string[] => text.match(day) ?? []

/** A text whose days have no place to break at; those that no line holds stay as they are. */
export const daysKept = (text: string, fits: (day: string) => boolean): string =>
  text.replace(day, (whole, number: string, month: string, year: string) =>
    fits(whole) ? [number, month, year].join('\u00A0') : whole
  )

/** A line of it, as it was written. */
export const asWritten = (line: string): string => line.replace(keptDay, '$1 $2 $3')
