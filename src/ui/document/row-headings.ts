/** As in the PDF and in Word (documents/row-headings.ts), which this folder may not import. */
const longest = 60

/** Whether the rows of a table are headed by sentences: bold, they would be hard to read. */
export const areSentences = (rows: readonly (readonly string[])[]): boolean =>
  rows.some(([first = '']) => first.length > longest)
