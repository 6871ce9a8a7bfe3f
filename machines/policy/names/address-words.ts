import { kindsOfStreet, noStreets } from '../../../content/street-words'

const kindOf = new Map(
  kindsOfStreet.flatMap(([kind, ...short]) => [kind, ...short].map((one) => [one, kind]))
)

/** A postcode in a text in one form: its two halves. */
export const postcode = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/u

/** Words and signs with which another place, or something else, begins. A postcode after one does not belong to the house before it. */
export const anotherBegins = /[;.]|\b(?:also|and|or|then)\b/u

/** A text in one form, however it was typed: with capitals or accents, with any apostrophe or none, “saint” in full or in short. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/\bsaint\b/gu, 'st')

/** The postcode in a text in one form, where it has one. */
export function codeIn(text: string): string | undefined {
  const found = postcode.exec(text)
  return found === null ? undefined : `${found[1]}${found[2]}`
}

/**
 * The name of a street with its kind. Where no kind is given, a town may stand behind the name. The first word is part of the name, as in
 * Lane Street.
 */
export function streetIn(words: readonly string[]): string | undefined {
  const isKind = (index: number) => index > 0 && kindOf.has(words[index] ?? '')
  // Where two kinds follow each other, as in “Stoke Park Drive”, the second one ends the name.
  const end = words.findIndex((_word, index) => isKind(index) && !isKind(index + 1))
  // In “12 March” and “10 pm” the number is a day or an hour; 12 March Road is a house.
  if (end !== 1 && noStreets.has(words[0] ?? '')) return undefined
  const named = end === -1 ? words : words.slice(0, end + 1)
  return named.map((word, index) => (isKind(index) ? kindOf.get(word) : word)).join(' ')
}

/** Whether a place is named after the kind of a street. */
export const isStreet = (place: string): boolean => kindOf.has(place.split(/\s+/).at(-1) ?? '')

/** The name of a street without the number of the house. */
export const streetOf = (place: string): readonly string[] =>
  isStreet(place) ? [streetIn(place.replace(/^\d+[a-z]?\s+/u, '').split(/\s+/)) ?? place] : []

/** Whether two postcodes are known and differ. */
export const areTwoPostcodes = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** Whether two names may mean one place: the shorter of them may be the longer one in part. */
export const mayBeOneName = (one: string, other: string): boolean =>
  `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `)
