/** A language in which Waymark speaks. */
export interface Language {
  /** The name of its folders: `content/messages/<id>`, and `content/adult-words/<id>` where it has one. */
  readonly id: string
  /** The BCP 47 tag: the language that pages and documents say they are in. Days, lists and numbers are written by it too. */
  readonly tag: string
  /** The direction in which it is read. */
  readonly direction: 'ltr' | 'rtl'
}

/** All languages. The first is for a person who has not chosen one. */
export const languages: readonly [Language, ...Language[]] = [{ id: 'en', tag: 'en-GB', direction: 'ltr' }]
