import MiniSearch from 'minisearch'

/** Something that can be found: its id, the texts in which it is looked for, and other words by which people ask for it. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly otherWords?: readonly string[]
}

/** A word of fewer letters with one of them wrong is another word: Kent is not kept, and PACE no place. */
const fewestToForgive = 5

/** Words of so few letters mostly say nothing; those by which something is asked for, such as GP, do. */
const mostToLeaveOut = 3

/** What is asked in fewer words: without the short ones, then by those alone by which something is asked for, whole. */
function inFewerWords(asked: string, meant: readonly string[]): readonly [long: string, alone: string] {
  const all = asked.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  const long = all.filter((word) => word.length > mostToLeaveOut || /\d/.test(word) || meant.includes(word))
  return [long.join(' '), meant.filter((one) => ` ${all.join(' ')} `.includes(` ${one} `)).join(' ')]
}

/**
 * Makes a function that finds entries by words, by the beginnings of words, and by longer words with one letter wrong. Other words by which people ask for
 * an entry count more than its id or title, and a title counts more than a text. If no entry has every word, the short words may be missing, and then only
 * the words by which an entry is asked for count: “does she need BSL” is BSL.
 * @returns the ids found, the best first; all ids where the query is empty
 */
export function finderOf(entries: readonly Findable[]): (query: string) => readonly string[] {
  const index = new MiniSearch<Findable>({
    fields: ['id', 'otherWords', 'title', 'text'],
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length < fewestToForgive ? false : 0.15),
      boost: { id: 4, otherWords: 12, title: 2 },
      // Otherwise a country would first of all find a county line.
      weights: { prefix: 0.375, fuzzy: 0.1 },
      combineWith: 'AND'
    }
  })
  index.addAll(entries)
  // A single word out of several, such as one of “Red Cross”, means nothing by itself.
  const meant = [...new Set(entries.flatMap(({ otherWords = [] }) => otherWords))].map((one) =>
    one.toLowerCase()
  )
  return (query) => {
    const asked = query.replaceAll('¶', '').trim()
    if (asked === '') return entries.map(({ id }) => id)
    const [long, alone] = inFewerWords(asked, meant)
    const found = [
      () => index.search(asked),
      () => index.search(long),
      // By itself a short form is a whole word: half of the words of a plan begin with PA.
      () => index.search(alone, { prefix: false, fuzzy: false })
    ]
    for (const look of found) {
      const all = look()
      if (all.length > 0) return all.map(({ id }) => String(id))
    }
    return []
  }
}
