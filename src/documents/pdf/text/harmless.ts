const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/** Invisible characters, except joiners, marks of direction, what chooses an emoji’s form, and the zero-width space at which Khmer breaks. */
const withoutEffect =
  /(?![\u200B-\u200F\u061C\uFE0E\uFE0F\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/gu
const betweenOthers = /(?<!\p{Script=Khmer})\u200B(?!\p{Script=Khmer})/gu

const loneSurrogates = /\p{Surrogate}/gu
const anySpace = /[\p{Zs}]/gu
const tab = '    '
/** The bullet that Word keeps among the characters of its own, which no font here has. */
const bulletOfWord = '\uF0B7'

/**
 * Typed text, with everything made harmless that cannot be printed. Every kind of line end becomes a newline, a tab four spaces, and Word’s own bullet a bullet. Other control
 * characters go, and so do invisible ones that change nothing here. Letters and accents are joined where Unicode has them as one character.
 */
export function harmless(text: string): string {
  return text
    .replace(lineEnds, '\n')
    .replaceAll('\t', tab)
    .replaceAll(bulletOfWord, '•')
    .replace(controls, '')
    .replace(withoutEffect, '')
    .replace(betweenOthers, '')
    .replace(loneSurrogates, '\uFFFD')
    .normalize('NFC')
}

/** Spaces of other widths, which a font may lack, as plain ones; those that must not break are kept. */
export function plainSpaces(text: string): string {
  return text.replace(anySpace, (space) => (space === '\u00A0' || space === '\u202F' ? '\u00A0' : ' '))
}
