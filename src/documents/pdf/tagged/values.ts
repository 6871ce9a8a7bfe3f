/** A name or value as PDF writes it. */
type Entries = Readonly<Record<string, string | number | null>>

const plain = /^[\x20-\x7e]*$/

/** A text as PDF holds it: as it is where it is plain, else in two-byte units. Hexadecimal, so that no byte is taken for another. */
export function textString(text: string): string {
  if (plain.test(text)) return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`
  let units = ''
  for (let index = 0; index < text.length; index += 1) {
    units += text.charCodeAt(index).toString(16).padStart(4, '0')
  }
  return `<feff${units}>`
}

/** Says where an object is. */
export const reference = (id: number): string => `${id} 0 R`

/** A dictionary without the entries that are null. */
export function dictionary(entries: Entries): string {
  let inside = ''
  for (const [key, value] of Object.entries(entries)) if (value !== null) inside += `/${key} ${value}`
  return `<<${inside}>>`
}

/** A number with at most two decimals. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100)
