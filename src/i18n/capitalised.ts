import { spokenLanguage } from './spoken'

/** Begins a text that stands by itself, as in a cell or over an entry, with a capital, where its language has them. */
export const capitalised = (text: string): string => {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(spokenLanguage().tag) + rest.join('')
}
