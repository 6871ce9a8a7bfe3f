import {
  anotherBegins,
  areTwoPostcodes,
  codeIn,
  mayBeOneName,
  plain,
  postcode,
  streetIn
} from './address-words'
import { sharedBuilding } from './named-buildings'

/** A house in a street, as far as a text says it. */
interface House {
  readonly number: string
  readonly street: string
  readonly postcode: string | undefined
}

/** The number of a house and up to four words behind it, which may stand on the next line. */
const numbered = /(?<![\p{L}\d])(\d{1,4}[a-z]?),?\s+(\p{L}[\p{L}-]*(?:[ \t]+\p{L}[\p{L}-]*){0,3})/gu

/** The houses that a text names: more than one where it is more than one address. */
function housesIn(text: string): readonly House[] {
  const all = plain(text)
  const found = [...all.matchAll(numbered)]
  return found.flatMap((one, index): House[] => {
    const street = streetIn((one[2] ?? '').split(/\s+/))
    const [behind = ''] = all.slice(one.index + one[0].length, found[index + 1]?.index).split(anotherBegins)
    return street === undefined ? [] : [{ number: one[1] ?? '', street, postcode: codeIn(behind) }]
  })
}

/** Many towns have a house of that number and street: another postcode makes another house. */
const isSameHouse = (one: House, other: House): boolean =>
  one.number === other.number &&
  !areTwoPostcodes(one.postcode, other.postcode) &&
  mayBeOneName(one.street, other.street)

/** A house that has a name and no number, by its first line and its postcode. Many houses may have the same first line. */
function namedHouse(text: string): string | undefined {
  const all = plain(text)
  const code = postcode.exec(all)
  const first = all.split(/[,\n]/)[0]?.trim() ?? ''
  return code === null || first === '' || first.includes(code[0])
    ? undefined
    : `${first} ${code[1]}${code[2]}`
}

/** The house that two texts name, as the first of them says it: by number and street, by name and postcode, or by the name of a building and its town. A town or a street alone is none. */
export function sharedHouse(one: string, other: string): string | undefined {
  const house = housesIn(one).find((its) => housesIn(other).some((another) => isSameHouse(its, another)))
  if (house !== undefined) return `${house.number} ${house.street}`
  const named = namedHouse(one)
  return named !== undefined && named === namedHouse(other) ? named : sharedBuilding(one, other)
}
