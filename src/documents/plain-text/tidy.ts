const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const noCharacters = /\p{Noncharacter_Code_Point}/gu
const loneSurrogates = /\p{Surrogate}/gu
const tab = '    '
/** The bullet that Word keeps among the characters of its own: another font has a box there. */
const bulletOfWord = '\uF0B7'

/**
 * Text as it was typed, without what a file of words or a case system's box cannot hold: every kind of line end becomes a
 * newline, a tab four spaces, Word's own bullet a bullet; other control characters go.
 */
export function tidy(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replaceAll('\t', tab)
    .replaceAll(bulletOfWord, '•')
    .replace(controls, '')
    .replace(loneSurrogates, '\uFFFD')
    .replace(noCharacters, '')
}
