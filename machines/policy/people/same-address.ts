import { kindsOfStreet } from '../../../content/street-words'

/** A house in a street, as far as a text says it. */
interface House {
  readonly number: string
  readonly street: string
  /** Whether it is a road or a lane, where that is said. */
  readonly kind: string | undefined
}

const kindOf = new Map(
  kindsOfStreet.flatMap(([kind, ...short]) => [kind, ...short].map((one) => [one, kind]))
)

/** The number of a house and up to four words behind it, on one line. */
const numbered =
  /(?<![\p{L}\d])(\d{1,4}[a-z]?),?[ \t]+(\p{L}[\p{L}\p{M}’'-]*(?:[ \t]+\p{L}[\p{L}\p{M}’'-]*){0,3})/giu

/** The houses that a text names: more than one where it is more than one address. The first word of a street is its name, as in Lane Street. */
const housesIn = (text: string): readonly House[] =>
  [...text.toLowerCase().matchAll(numbered)].map(([, number = '', behind = '']) => {
    const words = behind.replaceAll('’', "'").split(/\s+/)
    const at = words.findIndex((word, index) => index > 0 && kindOf.has(word))
    return at === -1
      ? { number, street: words.join(' '), kind: undefined }
      : { number, street: words.slice(0, at).join(' '), kind: kindOf.get(words[at] ?? '') }
  })

function isSameHouse(one: House, other: House): boolean {
  if (one.number !== other.number) return false
  if (one.kind !== undefined && other.kind !== undefined)
    return one.kind === other.kind && one.street === other.street
  // Where it is not said where the street’s name ends, a town may stand behind it.
  const [short, long] = [one.street, other.street].toSorted((a, b) => a.length - b.length)
  return short === long || long?.startsWith(`${short} `) === true
}

/** A house that has a name and no number, by its first line and its postcode: a first line alone may be that of many. */
function namedHouse(text: string): string | undefined {
  const code = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/iu.exec(text)
  const first = text.split(/[,\n]/)[0]?.trim().toLowerCase() ?? ''
  return code === null || first === '' || first.includes(code[0].toLowerCase())
    ? undefined
    : `${first} ${code[1]}${code[2]}`.toLowerCase()
}

/** Whether two texts name one house: by number and street, or by name and postcode. A town or a street alone is none. */
export const isSameAddress = (one: string, other: string): boolean =>
  housesIn(one).some((house) => housesIn(other).some((its) => isSameHouse(house, its))) ||
  (namedHouse(one) !== undefined && namedHouse(one) === namedHouse(other))
