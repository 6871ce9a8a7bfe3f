import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { wordsOfName } from '../../facts/may-be-same-name'
import { isNamingWord } from '../../facts/same-name'
import { comparable } from '../disclosure/names-in-text'
import { folded } from '../disclosure/near-names'
import { namesOfDanger } from '../plans/dangers'
import { isNamedAlone } from './named-by-a-word'

/** The answers that say who does what in the first days, who speaks to enquirers, and what is done if the child is missing (¶23, ¶39). */
export const plansByName = [
  'who-may-answer-enquiries',
  'first-48-hours-plan',
  'if-missing-carer',
  'if-missing-authority'
] as const

type PlanByName = (typeof plansByName)[number]

const inWords = (text: string): readonly string[] => comparable(text).map(folded)

/** A name as a whole, and each name in it where there are several. */
const formsOf = (name: string): readonly string[] => [
  name,
  ...name.split(/[,;:/()“”"\n]| also | or | aka /iu)
]

/**
 * Whether a name stands whole in a text. A name of one word is none where it is a part of somebody's name who is around the child: “June” is not June
 * Ashby.
 */
function standsIn(name: string, text: string, { answers }: CaseView): boolean {
  const said = ` ${inWords(text).join(' ')} `
  return formsOf(name).some((form) => {
    const words = inWords(form)
    if (!words.some(isNamingWord)) return false
    if (words.length > 1) return said.includes(` ${words.join(' ')} `)
    return wordsOfName(form).some(
      (word) =>
        isNamedAlone(text, word) &&
        !itemsOf(answers, 'people').some((person) => {
          const own = wordsOfName(fieldOf(person, 'person-name'))
          return own.length > 1 && own.includes(word)
        })
    )
  })
}

/** Whether a text names one of these people, by the whole name. */
export const isOneNamedIn = (text: string, names: readonly string[], view: CaseView): boolean =>
  names.some((name) => standsIn(name, text, view))

/** Which of these plans name somebody who is a danger to the child. They were made before that was known, or with that person (¶23, ¶39). */
export const plansNamingADanger = (view: CaseView): readonly PlanByName[] => {
  const names = namesOfDanger(view, view.answers)
  return plansByName.filter((id) => isOneNamedIn(valueOf(view.answers, id) ?? '', names, view))
}

/**
 * What somebody who is a danger to the child is recorded as having decided: a consent given or refused, by the id of its entry, and what is left to
 * carers from day to day. It was asked of them before that was known (¶30).
 */
export const decidedByADanger = (view: CaseView): readonly string[] => {
  const { answers } = view
  const names = namesOfDanger(view, answers)
  const isTheirs = (text = '') => isOneNamedIn(text, names, view)
  const consents = itemsOf(answers, 'consents').filter(
    (consent) =>
      ['given', 'refused'].includes(fieldOf(consent, 'consent-state') ?? '') &&
      isTheirs(fieldOf(consent, 'consent-by'))
  )
  const isLeftToThem =
    isOneOf(answers, 'delegated-authority-state', 'agreed-in-writing') &&
    isTheirs(valueOf(answers, 'delegated-authority'))
  return [...consents.map(({ id }) => id), ...(isLeftToThem ? ['delegated-authority danger'] : [])]
}
