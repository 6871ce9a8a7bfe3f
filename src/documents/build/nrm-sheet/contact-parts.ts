/** The parts of a contact that was typed into one box: the form has a box for each. */
const email = /[^\s;,<>()]+@[^\s;,<>()]+[^\s;,<>().]/u
const phone = /\+?\d[\d ()-]{5,}\d/u

export const emailIn = (text: string): string => email.exec(text)?.[0] ?? ''
export const phoneIn = (text: string): string => phone.exec(text)?.[0] ?? ''

/** First and last name, as far as they can be told apart: the last word is the last name, and a note in brackets is none. */
export function namesIn(text: string): { readonly first: string; readonly last: string } {
  const words = text
    .replace(/\([^)]*\)|[,;].*$/gu, '')
    .trim()
    .split(/\s+/)
  return words.length < 2
    ? { first: words[0] ?? '', last: '' }
    : { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' }
}
