import {
  countries,
  kindsOfHome,
  kindsOfNamedBuilding,
  noBuildingNames,
  usesOfABuilding
} from '../../../content/street-words'
import {
  anotherBegins,
  areTwoPostcodes,
  codeIn,
  isStreet,
  mayBeOneName,
  plain,
  postcode,
  streetOf
} from './address-words'

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

/** What is written behind the name of a building, without its postcode. */
const behindTheName = (part: string): string =>
  part
    .replace(postcode, '')
    .replace(/^\s*(?:in|at|near)\s+/u, '')
    .trim()

/** A place that is a town, and no street, room or country. */
const isTown = (place: string): boolean =>
  place !== '' && !isStreet(place) && !/\d/u.test(place) && !countries.has(place)

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
    const places = [next, ...others].map(behindTheName)
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
  if (areTwoPostcodes(one.postcode, other.postcode)) return undefined
  const areOnTwoStreets =
    one.streets.length > 0 &&
    other.streets.length > 0 &&
    !one.streets.some((street) => other.streets.includes(street))
  return mayBeOneName(one.town, other.town) && !areOnTwoStreets ? one.town : undefined
}

/** The building that two texts call by one name in one town. */
export function sharedBuilding(one: string, other: string): string | undefined {
  const others = buildingsIn(other)
  for (const its of buildingsIn(one))
    for (const another of others) {
      const town = sharedTown(its, another)
      if (town !== undefined) return `${its.name} ${town}`
    }
  return undefined
}
