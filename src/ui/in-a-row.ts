/** Texts in a row, as the page's language lists them. */
export const inARow = (texts: readonly string[]): string =>
  new Intl.ListFormat(document.documentElement.lang, { type: 'unit', style: 'long' }).format(texts)
