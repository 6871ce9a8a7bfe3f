import { noNames } from '../../content/name-words/no-names'
import { titles } from '../../content/name-words/titles'
import { nameForms } from './plain-name'

/** A text in a form in which it can be compared, however it is written. */
const plain = (text: string): string => text.trim().normalize('NFC').toLowerCase()

/** Whether two texts say the same, however they are written. */
export const isAlike = (one: string, other: string): boolean => plain(one) === plain(other)

/** A form of a name without its titles, or as it is where nothing else is left. */
export const withoutTitles = (form: string): string => {
  const own = form.split(' ').filter((word) => !titles.has(word))
  return own.length === 0 ? form : own.join(' ')
}

/** “Aunt”, “solicitor”, “Mr” and “2” may be anybody. */
export const isNamingWord = (word: string): boolean =>
  !noNames.has(word) && !titles.has(word) && !/^\p{N}+$/u.test(word)

/** Whether a part of a name names somebody. */
const isNaming = (form: string): boolean => form.split(' ').some(isNamingWord)

/** A name as a whole, and those of its parts that name somebody. */
const formsOf = (name: string): readonly string[] =>
  nameForms(name)
    .filter((form, index) => index === 0 || isNaming(form))
    .map(withoutTitles)

/** Whether two names may be those of one person: as a whole, or in one of their parts, however they are written. */
export const isSameName = (one: string | undefined, other: string | undefined): boolean => {
  if (one === undefined || other === undefined) return false
  const forms = formsOf(other)
  return formsOf(one).some((form) => forms.includes(form))
}
