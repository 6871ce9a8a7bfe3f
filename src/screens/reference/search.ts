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
  // One word of a few, such as that of the Red Cross, means nothing by itself.
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
      // By itself a short form is a whole word: PA begins half of the words of a plan.
      () => index.search(alone, { prefix: false, fuzzy: false })
    ]
    for (const look of found) {
      const all = look()
      if (all.length > 0) return all.map(({ id }) => String(id))
    }
    return []
  }
}
