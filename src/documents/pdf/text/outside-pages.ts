const plain = /^[ -~]*$/

/**
 * A text for the file's own data and its outline, as jsPDF is to be given it: in the two-byte units in which a PDF holds what
 * stands outside its pages. jsPDF escapes the bytes that would end a text, but not the carriage return, which is half of č, ḍ
 * and ል: readers take it for a line's end and find another letter. It is escaped here with the first of the others.
 */
export function outsidePages(text: string): string {
  if (plain.test(text)) return text
  let units = '\u00FE\u00FF'
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    units += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  // These are all that jsPDF asks of a text.
  const asked = {
    length: units.length,
    charCodeAt: (index: number) => units.charCodeAt(index),
    replace: (search: RegExp, to: string) => units.replace(search, to).replaceAll('\r', String.raw`\r`)
  }
  return asked as unknown as string
}
