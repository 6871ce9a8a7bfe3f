import { locationWords } from '../../content/location-words'
import type { LocationWords } from '../../content/location-words/shape'

/** Words of every language in which people type. */
const inAll = (of: (words: LocationWords) => readonly string[]): readonly string[] =>
  locationWords.flatMap(of)

/** Stands for a text in a pattern, whatever signs it holds. */
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One of some texts, in a pattern. */
const oneOf = (texts: readonly string[]) => `(?:${texts.map(literal).join('|')})`

/** The same, the first letter small or not. */
const oneOfAtStart = (texts: readonly string[]) =>
  `(?:${texts.map((text) => `[${text.slice(0, 1).toUpperCase()}${text.slice(0, 1)}]${literal(text.slice(1))}`).join('|')})`

/** Capitalised words that say nothing of where a child lives, in lower case. */
export const plainWords: ReadonlySet<string> = new Set(
  inAll(({ plain }) => plain.flatMap((words) => words.split(/\s+/))).filter((word) => word !== '')
)

/** Plain words that make no name even where they stand together with capitals. */
export const neverNames: ReadonlySet<string> = new Set(inAll((words) => words.neverNames))

/** Words that begin no name of several words. */
export const notFirst: ReadonlySet<string> = new Set(inAll((words) => words.notFirst))

/** Ordinary words that are names too; and what stands around a name, however it is written. */
export const ordinaryWords: ReadonlySet<string> = new Set(inAll(({ alsoWords }) => alsoWords))
export const beforeNames: ReadonlySet<string> = new Set(inAll((words) => words.beforeNames))
export const afterNames: ReadonlySet<string> = new Set(inAll((words) => words.afterNames))

const name = '(\\p{Lu}[\\p{L}\\p{M}-]+)'
const afterName = (rest: string) =>
  /^\p{L}/u.test(rest) ? `${literal(rest)}(?:[’']|\\b)` : `${literal(rest)}\\b`

/** How a family is called by its name, which is found as the first group. */
export const families: readonly RegExp[] = inAll((words) => words.families).map((said) => {
  const [before = '', after = ''] = said.split('{name}')
  return new RegExp(`\\b${oneOfAtStart([before])}${name}${afterName(after)}`, 'gu')
})

/** A name that is a thing too, after an article. */
export const afterArticle = new RegExp(
  `(?<=\\b${oneOfAtStart(inAll((words) => words.articles))} )\\p{Lu}[\\p{L}\\p{M}’'-]+`,
  'gu'
)

/** The number of a house, found as the first group, with what says that it is one. */
export const houseNumber = new RegExp(
  `\\b${oneOf(inAll((words) => words.beforeHouses))} ?(\\d+[a-z]?)\\b`,
  'giu'
)

/** What joins the last two of several names, in a pattern. */
export const joining = oneOf(inAll((words) => words.joining))

const capital = "\\p{Lu}[\\p{L}\\p{M}’'-]*"
/** Small or with a capital at the beginning of each of its words. */
const small = (text: string) =>
  text
    .split(' ')
    .map((word) => oneOfAtStart([word]))
    .join('\\s+')

/** A health service behind words with a capital, which are found as the first group: “Port Merrin Hospital”. */
export const namedHealthService = new RegExp(
  `(?<![\\p{L}\\p{M}])(${capital}(?:\\s+(?:${joining}\\s+)?${capital})*)\\s+(?:${inAll(
    (words) => words.healthServices
  )
    .map(small)
    .join('|')})\\b`,
  'gu'
)

/** Words that say nothing anywhere else, and name a place of health by themselves. */
export const namingHealthServices: ReadonlySet<string> = new Set(inAll((words) => words.namingHealthServices))

/** A health service before its name: “Hospital of St John”. */
export const healthServiceBefore = new RegExp(
  `(?<![\\p{L}\\p{M}])${oneOfAtStart(inAll(({ namedBehind }) => namedBehind.kinds))}\\s+${oneOf(
    inAll(({ namedBehind }) => namedBehind.by)
  )}\\s+(${capital}(?:\\s+${capital})*)`,
  'gu'
)

/** What may be left between names without saying anything. */
export const smallWords = new RegExp(`\\b${oneOf(inAll((words) => words.small))}\\b`, 'gu')

const countries: ReadonlySet<string> = new Set(inAll((words) => words.countries))
const counties: ReadonlySet<string> = new Set(inAll((words) => words.counties))
const countyEndings = inAll((words) => words.countyEndings)

/** Whether a part of an address is a country. */
export const isCountry = (part: string): boolean => countries.has(part.toLowerCase())

/** Whether a part of an address is a county. */
export const isCounty = (part: string): boolean =>
  counties.has(part.toLowerCase()) || countyEndings.some((ending) => part.toLowerCase().endsWith(ending))
