const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

const loneSurrogates = /\p{Surrogate}/gu
const anySpace = /[\p{Zs}]/gu
const tab = '    '

/**
 * Text as it was typed, with what cannot be printed made harmless: every kind of line end becomes a newline, a tab four
 * spaces; other control characters go. Letters and their accents are joined, since the PDF does not place loose accents.
 */
export function harmless(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replaceAll('\t', tab)
    .replace(controls, '')
    .replace(loneSurrogates, '\uFFFD')
    .normalize('NFC')
}

/** Spaces of other widths, which a font may lack, as plain ones; those that must not break are kept. */
export function plainSpaces(text: string): string {
  return text.replace(anySpace, (space) => (space === '\u00A0' || space === '\u202F' ? '\u00A0' : ' '))
}
