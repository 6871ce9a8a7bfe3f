/**
 * The lines of a text, each with a space where it was broken at one, or where the person began a new line. Without that space, a program that reads the lines
 * as one text would join the words on either side. A line that is not found as it stands in the text is left as it is, and so is an empty one.
 */
export function joinedLines(text: string, lines: readonly string[]): string[] {
  let from = 0
  return lines.map((line) => {
    const begins = text.indexOf(line, from)
    if (begins < 0 || line === '') return line
    from = begins + line.length
    return text.startsWith(' ', from) || text.startsWith('\n', from) ? `${line} ` : line
  })
}
