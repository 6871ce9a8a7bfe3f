import {
  countries,
  kindsOfHome,
  kindsOfNamedBuilding,
  kindsOfStreet,
  noBuildingNames,
  noStreets,
  usesOfABuilding
} from '../../../content/street-words'

/** A house in a street, as far as a text says it. */
interface House {
  readonly number: string
  readonly street: string
  readonly postcode: string | undefined
}

const kindOf = new Map(
  kindsOfStreet.flatMap(([kind, ...short]) => [kind, ...short].map((one) => [one, kind]))
)

/** The number of a house and up to four words behind it, which may stand on the next line. */
const numbered = /(?<![\p{L}\d])(\d{1,4}[a-z]?),?\s+(\p{L}[\p{L}-]*(?:[ \t]+\p{L}[\p{L}-]*){0,3})/gu

const postcode = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d[a-z]{2})\b/u

/** Words and signs with which another place, or something else, begins. A postcode after one does not belong to the house before it. */
const anotherBegins = /[;.]|\b(?:also|and|or|then)\b/u

/** A text in one form, however it was typed: with capitals or accents, with any apostrophe or none, “saint” in full or in short. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/\bsaint\b/gu, 'st')

function codeIn(text: string): string | undefined {
  const found = postcode.exec(text)
  return found === null ? undefined : `${found[1]}${found[2]}`
}

/**
 * The name of a street with its kind. Where no kind is given, a town may stand behind the name. The first word is part of the name, as in
 * Lane Street.
 */
function streetIn(words: readonly string[]): string | undefined {
  const isKind = (index: number) => index > 0 && kindOf.has(words[index] ?? '')
  // Where two kinds follow each other, as in “Stoke Park Drive”, the second one ends the name.
  const end = words.findIndex((_word, index) => isKind(index) && !isKind(index + 1))
  // In “12 March” and “10 pm” the number is a day or an hour; 12 March Road is a house.
  if (end !== 1 && noStreets.has(words[0] ?? '')) return undefined
  const named = end === -1 ? words : words.slice(0, end + 1)
  return named.map((word, index) => (isKind(index) ? kindOf.get(word) : word)).join(' ')
}

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

function isSameHouse(one: House, other: House): boolean {
  if (one.number !== other.number) return false
  // Many towns have a house of that number and street.
  if (one.postcode !== undefined && other.postcode !== undefined && one.postcode !== other.postcode)
    return false
  // The shorter of the two texts may mean the same house.
  return `${one.street} `.startsWith(`${other.street} `) || `${other.street} `.startsWith(`${one.street} `)
}

/** A house that has a name and no number, by its first line and its postcode. Many houses may have the same first line. */
function namedHouse(text: string): string | undefined {
  const all = plain(text)
  const code = postcode.exec(all)
  const first = all.split(/[,\n]/)[0]?.trim() ?? ''
  return code === null || first === '' || first.includes(code[0])
    ? undefined
    : `${first} ${code[1]}${code[2]}`
}

/** A building with a name of its own, and where a text says it is. */
interface Building {
  readonly name: string
  readonly town: string | undefined
  readonly streets: readonly string[]
  readonly postcode: string | undefined
}

/** Up to four words, and the kind of building with which they end. */
const namedBuilding = new RegExp(
  `((?:\\p{L}[\\p{L}-]*[ \\t]+){1,4})(${kindsOfNamedBuilding.join('|')})(?![\\p{L}\\d-])`,
  'gu'
)

const isStreet = (place: string): boolean => kindOf.has(place.split(/\s+/).at(-1) ?? '')

/** What is written behind the name of a building, without its postcode. */
const placeIn = (part: string): string =>
  part
    .replace(postcode, '')
    .replace(/^\s*(?:in|at|near)\s+/u, '')
    .trim()

/** A place that is a town, and no street, room or country. */
const isTown = (place: string): boolean =>
  place !== '' && !isStreet(place) && !/\d/u.test(place) && !countries.has(place)

/** The name of a street without the number of the house. */
const streetOf = (place: string): readonly string[] =>
  isStreet(place) ? [streetIn(place.replace(/^\d+[a-z]?\s+/u, '').split(/\s+/)) ?? place] : []

/** The words of a text that say whose something is, in the form in which texts are compared. */
const ownersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(\p{L}+)['’]s(?!\p{L})/gu)].map(([, owner = '']) => `${plain(owner)}s`))

/** The words name no building: they say whose home it is, or its use. “St Mary’s House” is a name. */
function isHomeOrUse(own: readonly string[], kind: string, owners: ReadonlySet<string>): boolean {
  const last = own.at(-1) ?? ''
  return usesOfABuilding.has(last) || (kindsOfHome.has(kind) && owners.has(last) && own.at(-2) !== 'st')
}

/** The buildings that a text calls by a name, with their towns. “A hotel in Millford” is one of many. */
function buildingsIn(text: string): readonly Building[] {
  const all = plain(text)
  const owners = ownersIn(text)
  const found = [...all.matchAll(namedBuilding)]
  return found.flatMap((one, index): Building[] => {
    const [whole, before = '', kind = ''] = one
    const words = before.trim().split(/\s+/)
    const own = words.slice(words.findLastIndex((word) => noBuildingNames.has(word)) + 1)
    const [behind = ''] = all.slice(one.index + whole.length, found[index + 1]?.index).split(anotherBegins)
    const [next = '', ...others] = behind.split(/[,\n]/)
    // In “Grange House School, Millford” the name goes on.
    const goesOn = others.length > 0 && next.trim() !== '' && !/^\s*(?:in|at|near)\s/u.test(next)
    if (own.length === 0 || goesOn || isHomeOrUse(own, kind, owners)) return []
    const places = [next, ...others].map(placeIn)
    // Behind the town may stand a county, in which there are many of a chain.
    const town = places.find(isTown)
    const name = `${own.join(' ')} ${kind}`
    return [{ name, town, streets: places.flatMap(streetOf), postcode: codeIn(behind) }]
  })
}

/**
 * The town that two buildings of one name share, unless their postcodes or their streets differ: many towns have a hotel of that name, and
 * some have two.
 */
function sharedTown(one: Building, other: Building): string | undefined {
  if (one.name !== other.name || one.town === undefined || other.town === undefined) return undefined
  if (one.postcode !== undefined && other.postcode !== undefined && one.postcode !== other.postcode)
    return undefined
  const areOnTwoStreets =
    one.streets.length > 0 &&
    other.streets.length > 0 &&
    !one.streets.some((street) => other.streets.includes(street))
  const isOneTown = `${other.town} `.startsWith(`${one.town} `) || `${one.town} `.startsWith(`${other.town} `)
  return isOneTown && !areOnTwoStreets ? one.town : undefined
}

/** The building that two texts call by one name in one town. */
function sharedBuilding(one: string, other: string): string | undefined {
  const others = buildingsIn(other)
  for (const its of buildingsIn(one))
    for (const another of others) {
      const town = sharedTown(its, another)
      if (town !== undefined) return `${its.name} ${town}`
    }
  return undefined
}

/** The house that two texts name, as the first of them says it: by number and street, by name and postcode, or by the name of a building and its town. A town or a street alone is none. */
export function sharedHouse(one: string, other: string): string | undefined {
  const house = housesIn(one).find((its) => housesIn(other).some((another) => isSameHouse(its, another)))
  if (house !== undefined) return `${house.number} ${house.street}`
  const named = namedHouse(one)
  return named !== undefined && named === namedHouse(other) ? named : sharedBuilding(one, other)
}
