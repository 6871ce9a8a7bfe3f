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

/** What is asked in fewer words: without the short ones, then by those alone by which something is asked for. */
function inFewerWords(asked: string, meant: ReadonlySet<string>): readonly string[] {
  const all = asked.split(/\s+/)
  const isMeant = (word: string) => meant.has(word.toLowerCase())
  const long = all.filter((word) => word.length > mostToLeaveOut || /\d/.test(word) || isMeant(word))
  return [long, all.filter(isMeant)].filter(({ length }) => length > 0).map((words) => words.join(' '))
}

/**
 * Makes what finds entries by words, their beginnings, and longer words with a letter wrong. The other words by which something is asked
 * for count more than an id or a title, and a title more than a text. Where no entry has every word, the short ones need not be in it, and
 * then those alone are looked for by which something is asked for: “does she need BSL” is BSL.
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
    for (const words of [asked, ...inFewerWords(asked, meant)]) {
      const found = index.search(words)
      if (found.length > 0) return found.map(({ id }) => String(id))
    }
    return []
  }
}
