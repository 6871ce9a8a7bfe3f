import { spokenLanguage } from './spoken'

/** A text that stands by itself, as in a cell of a table or over an entry, begins with a capital where its language has them. */
export const capitalised = (text: string): string => {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(spokenLanguage().tag) + rest.join('')
}
