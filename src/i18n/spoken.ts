import { languages, type Language } from './languages'

let spoken: Language = languages[0]

/** The language of this page, for as long as it is open: choosing another language reloads the page. */
export const spokenLanguage = (): Language => spoken

/** Sets the page’s language, and tells it to screen readers and printers. */
export function speak(language: Language): void {
  spoken = language
  // Unit tests have no page.
  if (typeof document === 'undefined') return
  document.documentElement.lang = language.tag
  document.documentElement.dir = language.direction
}

/** The language that somebody chose here before. The first language where nobody did, or where that language no longer exists. */
export const languageOf = (id: string | undefined): Language =>
  languages.find((language) => language.id === id) ?? languages[0]

/** What a language calls itself. */
export const ownNameOf = ({ id, tag }: Language): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? id
