import MiniSearch from 'minisearch'

/** Something that can be found: its id, the texts in which it is looked for, and other words by which people ask for it. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly otherWords?: string
}

/** A word of fewer letters with one of them wrong is another word: Kent is not kept, and PACE no place. */
const fewestToForgive = 5

/** Words of so few letters mostly say nothing; those by which something is asked for, such as GP, do. */
const mostToLeaveOut = 3

/** What is asked without its short words; nothing where there are none, or no others. */
function withoutShort(asked: string, meant: ReadonlySet<string>): string | undefined {
  const all = asked.split(/\s+/)
  const long = all.filter(
    (word) => word.length > mostToLeaveOut || /\d/.test(word) || meant.has(word.toLowerCase())
  )
  return long.length === 0 || long.length === all.length ? undefined : long.join(' ')
}

/**
 * Makes what finds entries by words, their beginnings, and longer words with a letter wrong. The other words by which something is asked
 * for count more than an id or a title, and a title more than a text. Where no entry has every word, the short ones need not be in it.
 * @returns the ids found, the best first; all of them where nothing is asked for
 */
export function finderOf(entries: readonly Findable[]): (query: string) => readonly string[] {
  const index = new MiniSearch<Findable>({
    fields: ['id', 'otherWords', 'title', 'text'],
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length < fewestToForgive ? false : 0.15),
      boost: { id: 4, otherWords: 12, title: 2 },
      // So that a country is not first of all a county line.
      weights: { prefix: 0.375, fuzzy: 0.1 },
      combineWith: 'AND'
    }
  })
  index.addAll(entries)
  const meant = new Set(entries.flatMap(({ otherWords = '' }) => otherWords.toLowerCase().split(/\s+/)))
  return (query) => {
    const asked = query.replaceAll('¶', '').trim()
    if (asked === '') return entries.map(({ id }) => id)
    const found = index.search(asked)
    const long = found.length === 0 ? withoutShort(asked, meant) : undefined
    return (long === undefined ? found : index.search(long)).map(({ id }) => String(id))
  }
}
