import { isCountry, isCounty } from '../../../../machines/facts/location-words'

/** First and last name, as far as they can be told apart: the last word is the last name. A note in brackets is not part of the name. */
export function firstAndLastName(text: string): { readonly first: string; readonly last: string } {
  const words = text
    .replace(/\([^)]*\)|[,;].*$/gu, '')
    .trim()
    .split(/\s+/)
  return words.length < 2
    ? { first: words[0] ?? '', last: '' }
    : { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' }
}

const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/giu

/**
 * The town of an address, since the form wants no more: the last part before a county, a postcode and a country. The whole address where the town cannot be
 * told, so that nobody chooses a wrong town.
 */
export function townIn(address: string): string {
  const parts = address
    .replace(postcode, '')
    .split(/[\n,;]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isCountry(part))
  const ofCounty = parts.at(-1)
  const at = ofCounty !== undefined && isCounty(ofCounty) ? parts.length - 2 : parts.length - 1
  const town = parts[at]
  return at < 1 || town === undefined || /\d/u.test(town) ? address : town
}
