/** Without accents and apostrophes, whichever word comes first. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .split(/[\p{P}\s]+/u)
    .sort()
    .join(' ')
    .trim()

/**
 * A name as a whole, and in its parts where more stands behind or between, in a form in which they can be compared: “Bekim (the boss)”,
 * “Nadir, also Abu Ali”, “Mick / Michael”. A text of more than 80 letters is no name, and has no parts. This file is loaded before the
 * first question, and so does without the words of titles, ties and parts.
 */
export const nameForms = (name = ''): readonly string[] =>
  [name, ...(name.length > 80 ? [] : name.split(/[,;:/()“”"\n]| also | or | aka /iu))]
    .map(plain)
    .filter(Boolean)
