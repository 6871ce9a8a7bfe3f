import { languages, type Language } from './languages'

let spoken: Language = languages[0]

/** The language of this page, from its start to its end: whoever chooses another has the page loaded anew. */
export const spokenLanguage = (): Language => spoken

/** Has the page speak a language, and say so to whoever hears or prints it. */
export function speak(language: Language): void {
  spoken = language
  // Unit tests have no page.
  if (typeof document === 'undefined') return
  document.documentElement.lang = language.tag
  document.documentElement.dir = language.direction
}

/** The language that somebody chose here before; the first where nobody did, or where it has gone. */
export const languageOf = (id: string | undefined): Language =>
  languages.find((language) => language.id === id) ?? languages[0]

/** What a language calls itself. */
export const ownNameOf = ({ id, tag }: Language): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? id
