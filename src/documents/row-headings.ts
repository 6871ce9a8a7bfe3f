/** Longer headings of rows are sentences. */
const longest = 60

/** Whether the rows of a table are headed by sentences: bold, they would be hard to read, on a page, in the PDF and in Word alike. */
export const areSentences = (rows: readonly (readonly string[])[]): boolean =>
  rows.some(([first = '']) => first.length > longest)
