const plain = /^[ -~]*$/

/**
 * A text for the file’s own data and its outline, in the form that jsPDF needs: in two-byte units, as a PDF holds everything outside its pages. jsPDF
 * escapes the bytes that would end a text, but not the carriage return, which is half of č, ḍ and ል. Readers take it for a line’s end and find another
 * letter. Here it is escaped together with the first of the other bytes.
 */
export function outsidePages(text: string): string {
  if (plain.test(text)) return text
  let units = '\u00FE\u00FF'
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    units += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  // jsPDF uses nothing else of a text.
  const asked = {
    length: units.length,
    charCodeAt: (index: number) => units.charCodeAt(index),
    replace: (search: RegExp, to: string) => units.replace(search, to).replaceAll('\r', String.raw`\r`)
  }
  return asked as unknown as string
}
