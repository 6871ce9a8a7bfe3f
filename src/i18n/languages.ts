/** A language in which Waymark speaks. */
export interface Language {
  /** The name of its folders: `content/messages/<id>`, and `content/adult-words/<id>` where it has one. */
  readonly id: string
  /** As BCP 47 has it: what pages and documents say that they are in, and by which days, lists and numbers are written. */
  readonly tag: string
  /** The way in which it is read. */
  readonly direction: 'ltr' | 'rtl'
}

/** Every language, the first for whoever has not chosen. */
export const languages: readonly [Language, ...Language[]] = [{ id: 'en', tag: 'en-GB', direction: 'ltr' }]
