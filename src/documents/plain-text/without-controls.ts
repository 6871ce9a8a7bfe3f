const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const tab = '    '
/** The bullet that Word keeps among the characters of its own: another font has a box there, or nothing. */
const bulletOfWord = '\uF0B7'

/** Typed text in which every kind of line end is a newline, a tab four spaces, and Word’s own bullet a bullet. Other control characters go. */
export const withoutControls = (text: string): string =>
  text.replace(lineEnds, '\n').replaceAll('\t', tab).replaceAll(bulletOfWord, '•').replace(controls, '')
