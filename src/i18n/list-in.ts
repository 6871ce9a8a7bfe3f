const formats = new Map<string, Intl.ListFormat>()

/**
 * Texts in a row as a language lists them, without an “and”: in English “a, b, c”.
 * @param tag the language, as BCP 47
 */
export function listIn(tag: string, texts: Iterable<string>): string {
  const format = formats.get(tag) ?? new Intl.ListFormat(tag, { type: 'unit', style: 'long' })
  formats.set(tag, format)
  return format.format(texts)
}
