import { noNames } from '../../../content/name-words/no-names'
import { titles } from '../../../content/name-words/titles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { peopleKeptAway } from '../people/kept-away'
import { namesOfDanger } from '../plans/dangers'
import { folded } from './near-names'

const shortest = 3
const name = /\p{Lu}[\p{L}\p{M}’'-]+/gu

const wordsOf = (text: string): readonly string[] =>
  (text.match(name) ?? []).filter((word) => word.length >= shortest).map(folded)

/** The names of the child, and of those around the child who are no danger: they stay, though somebody who is one shares a part. */
function namesThatStay(view: CaseView): readonly string[] {
  const { answers } = view
  const away = peopleKeptAway(view)
  const people = itemsOf(answers, 'people').filter(({ id }) => !away.has(id))
  return [
    ...(['known-as', 'full-name', 'first-name', 'last-name'] as const).map((id) => valueOf(answers, id)),
    ...people.map((person) => fieldOf(person, 'person-name'))
  ].filter((one) => one !== undefined)
}

/**
 * The words of the names of those who are a danger to the child, folded: in the child’s own copy, which anybody may find, a person
 * decides on each (¶23).
 */
export function dangerWordsOf(view: CaseView): ReadonlySet<string> {
  const stay = new Set(namesThatStay(view).flatMap(wordsOf))
  return new Set(
    namesOfDanger(view, view.answers)
      .flatMap(wordsOf)
      .filter((word) => !stay.has(word) && !noNames.has(word) && !titles.has(word))
  )
}
