/**
 * A short mark of a text: the same text has the same mark, and nobody reads the text in it. For what a case file must know again after
 * somebody has taken it out. It is no secret kept: the file itself is encrypted.
 */
export function digest(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36)
}
