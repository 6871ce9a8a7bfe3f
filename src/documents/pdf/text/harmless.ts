import { withoutControls } from '../../plain-text/without-controls.ts'

/** Invisible characters, except joiners, marks of direction, what chooses an emoji’s form, and the zero-width space at which Khmer breaks. */
const withoutEffect =
  /(?![\u200B-\u200F\u061C\uFE0E\uFE0F\u{E0020}-\u{E007F}])\p{Default_Ignorable_Code_Point}/gu
const betweenOthers = /(?<!\p{Script=Khmer})\u200B(?!\p{Script=Khmer})/gu

const loneSurrogates = /\p{Surrogate}/gu
const anySpace = /[\p{Zs}]/gu

/**
 * Typed text, with everything made harmless that cannot be printed. Beside control characters, invisible ones that change nothing here go. Letters and accents
 * are joined where Unicode has them as one character.
 */
export const harmless = (text: string): string =>
  withoutControls(text)
    .replace(withoutEffect, '')
    .replace(betweenOthers, '')
    .replace(loneSurrogates, '\uFFFD')
    .normalize('NFC')

/** Spaces of other widths, which a font may lack, as plain ones; those that must not break are kept. */
export function plainSpaces(text: string): string {
  return text.replace(anySpace, (space) => (space === '\u00A0' || space === '\u202F' ? '\u00A0' : ' '))
}
