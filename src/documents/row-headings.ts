/** Longer headings of rows are sentences: bold, they would be hard to read. */
const longest = 60

/** Whether the rows of a table are headed by sentences, in every writer alike. */
export const areSentences = (rows: readonly (readonly string[])[]): boolean =>
  rows.some(([first = '']) => first.length > longest)
