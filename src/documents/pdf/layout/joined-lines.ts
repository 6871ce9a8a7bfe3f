/**
 * The lines of a text, each with the space at which it was broken, if any. Without that space, a program that reads the lines as one text would join the
 * words on either side. A line that is not found as it stands in the text is left as it is.
 */
export function joinedLines(text: string, lines: readonly string[]): string[] {
  let from = 0
  return lines.map((line) => {
    const begins = text.indexOf(line, from)
    if (begins < 0) return line
    from = begins + line.length
    return text.startsWith(' ', from) ? `${line} ` : line
  })
}
