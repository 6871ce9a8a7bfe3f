import MiniSearch from 'minisearch'

/** Something that can be found: its id, the texts in which it is looked for, and short forms by which people ask for it. */
export interface Findable {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly shortForms?: string
}

/**
 * Makes what finds entries by words, their beginnings, and words with a letter wrong. A short form counts more than a title, and a
 * title more than a text.
 * @returns the ids found, the best first; all of them where nothing is asked for
 */
export function finderOf(entries: readonly Findable[]): (query: string) => readonly string[] {
  const index = new MiniSearch<Findable>({
    fields: ['id', 'shortForms', 'title', 'text'],
    searchOptions: {
      prefix: true,
      fuzzy: 0.15,
      boost: { id: 4, shortForms: 4, title: 2 },
      combineWith: 'AND'
    }
  })
  index.addAll(entries)
  return (query) => {
    const asked = query.replaceAll('¶', '').trim()
    if (asked === '') return entries.map(({ id }) => id)
    return index.search(asked).map(({ id }) => String(id))
  }
}
