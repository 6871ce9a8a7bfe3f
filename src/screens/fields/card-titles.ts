interface Card {
  readonly title: string
  readonly lines: readonly { readonly value: string }[]
}

/** How many lines of a card are used to tell it from another of the same name, before the cards are numbered. */
const linesToTell = 2

/**
 * The cards of a list, each with a title of its own. A screen reader, and the words of the controls that change or remove a card, could not tell two cards
 * of the same name apart. Such cards get their first lines in the title, and a number where these are the same too.
 */
export function withTitlesOfTheirOwn<One extends Card>(
  cards: readonly One[],
  together: (title: string, more: string) => string
): readonly One[] {
  const shared = (titles: readonly string[], one: string) =>
    titles.filter((title) => title === one).length > 1
  const names = cards.map(({ title }) => title)
  const longer = cards.map(({ title, lines }) => {
    const more = lines.slice(0, linesToTell).map(({ value }) => value)
    return shared(names, title) && more.length > 0 ? together(title, more.join(', ')) : title
  })
  return cards.map((card, index) => {
    const title = longer[index] ?? card.title
    return { ...card, title: shared(longer, title) ? together(title, String(index + 1)) : title }
  })
}
