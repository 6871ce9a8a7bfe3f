import { noNames } from '../../../content/name-words/no-names'
import { titles } from '../../../content/name-words/titles'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { peopleKeptAway } from '../danger/kept-away'
import { plainWords } from '../../facts/location-words'
import { namesOfDanger } from '../danger/dangers'
import { folded } from './near-names'

/** The names that are looked for in a copy that anybody may find. */
export interface DangerNames {
  /** Single words of names, folded: found where they are written as names are. */
  readonly words: ReadonlySet<string>
  /** Whole names, by their letters: of several words, or in a script without capitals. */
  readonly wholes: readonly string[]
}

/** A word that is written as a name is, of at least two letters. In a script without capitals every word is written so. */
const name = /[\p{Lu}\p{Lo}][\p{L}\p{M}’'-]+/gu
export const withoutCapitals = /\p{Lo}/u
/** What stands between several names of one person. */
const between = /[^\p{L}\p{M}\p{N}\s’'-]+|\s(?:also|or|aka)\s/iu

const wordsOf = (text: string): readonly string[] => (text.match(name) ?? []).map(folded)

/** A text letter by letter as names are compared: small, without accents, with one space between words. */
interface Letters {
  readonly letters: string
  /** Where in the text each of them begins; and, last, where the text ends. */
  readonly places: readonly number[]
}

const letter = /\p{L}\p{M}*|\s+|[^]/gu
const comparedAs = (found: string): string =>
  found.trim() === '' ? ' ' : "'’‘".includes(found) ? "'" : folded(found)

/** The letters of a text, each with its place. */
export function lettersOf(text: string): Letters {
  const all = [...text.matchAll(letter)].flatMap(({ index, 0: found }) =>
    Array.from(comparedAs(found).split(''), (one) => ({ one, index }))
  )
  return {
    letters: all.map(({ one }) => one).join(''),
    places: [...all.map(({ index }) => index), text.length]
  }
}

/** A text as a whole, and each name in it where there are several. */
const formsOf = (text: string): readonly string[] =>
  [text, ...text.split(between)].map((form) => lettersOf(form.trim()).letters)

/** A form that is looked for as a whole. A single word counts only in a script without capitals: any other is found as a word. */
const isWhole = (form: string): boolean =>
  form.length > 1 && (form.includes(' ') || withoutCapitals.test(form))

/** A name of two letters, such as “Do”, looks like the word of the language that begins a sentence. */
const isOrdinary = (word: string): boolean => word.length === 2 && plainWords.has(word)

/**
 * The names of the child, and of people around the child who are no danger. They stay, even where somebody who is a danger shares a part of
 * one.
 */
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
 * The names of those who are a danger to the child. Anybody may find the child’s own copy, so a person decides on each place where such a
 * name stands (¶23).
 */
export function dangerNamesIn(view: CaseView): DangerNames {
  const staying = namesThatStay(view)
  const names = namesOfDanger(view, view.answers)
  const words = new Set(staying.flatMap(wordsOf))
  const stay = new Set([...words, ...staying.flatMap(formsOf)])
  const tells = (word: string) =>
    !words.has(word) && !noNames.has(word) && !titles.has(word) && !isOrdinary(word)
  return {
    words: new Set(names.flatMap(wordsOf).filter(tells)),
    wholes: [...new Set(names.flatMap(formsOf))].filter((form) => isWhole(form) && !stay.has(form))
  }
}
