import { listIn } from './list-in'
import { spokenLanguage } from './spoken'
import type { Words } from './words'

/** Texts in a row as the page's language lists them, without an “and”: in English “a, b, c”. */
export const listWords = (texts: Iterable<string>): string => listIn(spokenLanguage().tag, texts)

/** Texts that may be lists themselves, one beside the other: in English “a, b; c”. */
export const besideWords = (texts: readonly string[], words: Words): string =>
  texts.length === 0 ? '' : texts.reduce((before, next) => words('values.beside', { before, next }))
