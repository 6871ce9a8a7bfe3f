import { languages as own, type Language } from '../../../src/i18n/languages'

export type { Language }

/** A language of tests alone: long, accented, and read from right to left. Its days, lists and numbers are those of Arabic. */
export const pseudo: Language = { id: 'pseudo', tag: 'ar-XB', direction: 'rtl' }

export const languages: readonly [Language, ...Language[]] = [...own, pseudo]
