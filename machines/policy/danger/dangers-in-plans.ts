import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { isOfTwo, namingForms, placesOf } from '../names/where-named'
import { dangersByName, namesOfDanger } from './dangers'
import { namedAmong } from '../people/carers'
import { whoHasTheChild } from '../people/who-has-the-child'

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

/** Words behind a name that leave somebody a part in a review: they come, sit there, or speak for the child. */
const partBehind =
  /^(?:\s+and\s+\S+\s+\S+)?(?:\s+(?:will|can|may|also|is to))*\s+(?:comes?|attends?|sits?|joins?|prepares?|brings?|speaks? for|(?:is|be) (?:there|beside|with))\b/iu
/** The same before a name: “she sits with”, “she comes with”. */
const partBefore =
  /\b(?:comes?|attends?|sits?|joins?|prepares?|goes)\b(?:\s\S+){0,3}\s(?:with|beside|next to)\s$/iu
/** What somebody fears, asks or is told of is no part that is left to anybody. */
const onlySpokenOf = /\b(?:afraid|fears?|frightened|worried|ask(?:s|ed)?|whether|that|why|how|about)\b/iu

/** Most of what names a danger in how the child is heard is why they are heard alone. So it counts only where it leaves them a part (¶47). */
const isPartInReview = (before: string, behind: string): boolean =>
  !onlySpokenOf.test(before) &&
  (partBehind.test(behind) ||
    partBefore.test(before) ||
    (/\bwants?\s$/iu.test(before) && /\b(?:there|beside|with)\b/iu.test(behind)))

/** What has to stand around a name in a text, so that something is left to whoever it names. */
type Around = (before: string, behind: string) => boolean

/** Nothing around the name guards against whoever it is. */
const isNotGuarded: Around = (before, behind) => !guardsBefore.test(before) && !guardsBehind.test(behind)

/**
 * Whether something in a text is left to somebody of this name, as a whole. Who is only warned of has nothing left to them.
 */
const standsIn = (name: string, text: string, isLeft: Around): boolean =>
  namingForms(name)
    .filter(isOfTwo)
    .some((words) =>
      text
        .replace(condition, '.')
        .split(between)
        .some((said) => placesOf(words, said).some(({ before, behind }) => isLeft(before, behind)))
    )

/** Whether a text leaves something to one of these people, by the whole name. */
export const isOneNamedIn = (text: string, names: readonly string[]): boolean =>
  names.some((name) => standsIn(name, text, isNotGuarded))

/** Whether one of these plans leaves something to one of these people. */
export const isOneLeftIn = (plan: PlanRead, text: string, names: readonly string[]): boolean =>
  plan === 'review-preparation'
    ? names.some((name) =>
        standsIn(
          name,
          text,
          (before, behind) => isNotGuarded(before, behind) && isPartInReview(before, behind)
        )
      )
    : isOneNamedIn(text, names)

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
  return plansRead.filter((id) => isOneLeftIn(id, valueOf(view.answers, id) ?? '', names))
}

/**
 * The names of those who claimed to hold parental responsibility where that fell, or nobody has established it: no parent by what is recorded, and no holder
 * who is reached. Nobody who has the child: what is left to carers is agreed with them (¶23, ¶30).
 */
function namesOfClaimsThatFell(view: CaseView): readonly string[] {
  const holders = itemsOf(view.answers, 'parental-responsibility-holders')
  const nameOf = (holder: (typeof holders)[number]) => fieldOf(holder, 'holder-name')
  const isOpenClaim = (holder: (typeof holders)[number]) =>
    fieldOf(holder, 'holder-reach') === 'not-established'
  const family = itemsOf(view.answers, 'family-contacts')
  const having = namedAmong(family, whoHasTheChild(view))
  const noParents = family.flatMap((contact) => {
    const name = fieldOf(contact, 'contact-who')
    const isHolder = holders.some((holder) => !isOpenClaim(holder) && isSameName(nameOf(holder), name))
    const isNone = fieldOf(contact, 'contact-is-parent') === 'no' && !isHolder && !having.includes(contact)
    return isNone && name !== undefined ? [name] : []
  })
  return [...holders.filter(isOpenClaim).map(nameOf), ...noParents].filter((name) => name !== undefined)
}

/**
 * What somebody who is a danger to the child, or whose claim to parental responsibility fell, is recorded as having decided: a consent given or refused, by the id of its entry, and what is left to
 * carers from day to day. It was asked of them before that was known (¶30).
 */
export const decidedByADanger = (view: CaseView): readonly string[] => {
  const { answers } = view
  const names = [...namesOfDanger(view, answers), ...namesOfClaimsThatFell(view)]
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
