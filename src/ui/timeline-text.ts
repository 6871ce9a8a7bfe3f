/** The average width of a character, as a share of its size. It is a little more than fonts have, so that lines are rather too short than too long. */
export const characterWidth = 0.56

/** Breaks a text into lines that fit a width, as well as can be told without measuring. */
export function linesWithin(text: string, width: number, size: number): readonly string[] {
  const room = Math.max(8, Math.floor(width / (size * characterWidth)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Texts in a row, as the page's language lists them. */
export const inARow = (texts: readonly string[]): string =>
  new Intl.ListFormat(document.documentElement.lang, { type: 'unit', style: 'long' }).format(texts)
