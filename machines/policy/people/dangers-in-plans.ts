import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isNamingWord, isSameName } from '../../facts/same-name'
import { comparable, wordPattern } from '../disclosure/names-in-text'
import { folded } from '../disclosure/near-names'
import { dangersByName, namesOfDanger } from '../plans/dangers'

/** The answers that say who does what in the first days, who speaks to enquirers, and what is done if the child is missing (¶23, ¶39). */
export const plansByName = [
  'who-may-answer-enquiries',
  'first-48-hours-plan',
  'if-missing-carer',
  'if-missing-authority'
] as const

/** The same, and how the child is heard at a review: nobody who is a danger sits beside them (¶30, ¶46, ¶47). */
export const plansRead = [...plansByName, 'review-preparation'] as const

type PlanRead = (typeof plansRead)[number]

/** A condition, to the comma behind it: who comes in it is warned of, and not asked. */
const condition = /\b(?:if|when|whenever|unless|until|in case)\b[^,:;.\n]*[,:]/giu
/** Where one thing that is said ends and the next begins. */
const between = /[.,:;!?()\n]|\s[–—-]\s|\b(?:but|then)\b/iu
/** Words after which nothing is left to the person named. */
const guardsBefore =
  /(?:^|\s)(?:not|\S+n['’]t|cannot|no|nothing|nobody|none|never|without|except|instead of|away from)\s(?:.*\s)?$|(?:^|\s)(?:if|when|whenever|unless|until|in case|should)\s$/iu
/** Words behind a name that say the same: “must not collect her”, “may have her”, “’s sister rings”. */
const guardsBehind =
  /^['’](?:s\b)?\s+\S|^\s+(?:\S+\s+)?(?:not|never|\S+n['’]t|cannot)\b|^\s+(?:may|might|could) have\b/iu

const inWords = (text: string): readonly string[] => comparable(text).map(folded)

/** A name as a whole, and each name in it where there are several. */
const formsOf = (name: string): readonly string[] => [
  name,
  ...name.split(/[,;:/()“”"\n]| also | or | aka /iu)
]

/** The words of a form of a name, from the first that names somebody: without “Mrs” or “Aunt” before it. */
function namingWords(form: string): readonly string[] {
  const words = inWords(form)
  const first = words.findIndex(isNamingWord)
  return first === -1 ? [] : words.slice(first)
}

/** Whether something is said of these words in a part of a sentence, other than to guard against whoever it is. */
function isSaidOf(wanted: readonly string[], said: string): boolean {
  const found = [...said.matchAll(wordPattern)]
  return found.some((word, at) => {
    const own = found.slice(at, at + wanted.length)
    if (inWords(own.map(([one]) => one).join(' ')).join(' ') !== wanted.join(' ')) return false
    const last = own.at(-1) ?? word
    const behind = last.index + last[0].replace(/['’]s?$/iu, '').length
    return !guardsBefore.test(said.slice(0, word.index)) && !guardsBehind.test(said.slice(behind))
  })
}

/**
 * Whether something in a text is left to somebody of this name. Many have one name alone, or the name of a family, so it takes two. Who is only warned of has
 * nothing left to them.
 */
const standsIn = (name: string, text: string): boolean =>
  formsOf(name)
    .map(namingWords)
    .some(
      (words) =>
        words.filter(isNamingWord).length > 1 &&
        text
          .replace(condition, '.')
          .split(between)
          .some((said) => isSaidOf(words, said))
    )

/** Whether a text leaves something to one of these people, by the whole name. */
export const isOneNamedIn = (text: string, names: readonly string[]): boolean =>
  names.some((name) => standsIn(name, text))

/**
 * Whether somebody who exploits the child was once one of those around the child. To anybody else no plan leaves anything: they stand in it to guard
 * against.
 */
export const hadAPart = (name: string, { answers }: CaseView): boolean =>
  [
    ...itemsOf(answers, 'people').map((person) => fieldOf(person, 'person-name')),
    valueOf(answers, 'placement-responsible-person')
  ].some((one) => isSameName(one, name))

/** The dangers to whom a plan may leave something. */
function namesOfThoseAround(view: CaseView): readonly string[] {
  const { exploiters, contacts } = dangersByName(view, view.answers)
  return [...exploiters.filter(({ name }) => hadAPart(name, view)), ...contacts].map(({ name }) => name)
}

/** Which of these plans leave something to somebody who is a danger to the child. They were made before that was known, or with that person (¶23, ¶39). */
export const plansNamingADanger = (view: CaseView): readonly PlanRead[] => {
  const names = namesOfThoseAround(view)
  return plansRead.filter((id) => isOneNamedIn(valueOf(view.answers, id) ?? '', names))
}

/**
 * What somebody who is a danger to the child is recorded as having decided: a consent given or refused, by the id of its entry, and what is left to
 * carers from day to day. It was asked of them before that was known (¶30).
 */
export const decidedByADanger = (view: CaseView): readonly string[] => {
  const { answers } = view
  const names = namesOfDanger(view, answers)
  const consents = itemsOf(answers, 'consents').filter(
    (consent) =>
      ['given', 'refused'].includes(fieldOf(consent, 'consent-state') ?? '') &&
      isOneNamedIn(fieldOf(consent, 'consent-by') ?? '', names)
  )
  const isLeftToThem =
    isOneOf(answers, 'delegated-authority-state', 'agreed-in-writing') &&
    isOneNamedIn(valueOf(answers, 'delegated-authority') ?? '', namesOfThoseAround(view))
  return [...consents.map(({ id }) => id), ...(isLeftToThem ? ['delegated-authority danger'] : [])]
}
