import { titles } from '../../../content/name-words/titles'
import { planLists, type PlanListId } from '../../../content/needs'
import type { QuestionId } from '../../../content/stages'
import { wordsBehindPlaces } from '../../../content/words-before-names'
import type { Item } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { hasBeenInCareAWhile } from '../../facts/care'
import { hasLeft } from '../../facts/has-left'
import { dayOfEntry, entriesOf } from '../needs/need-entries'
import { isNamingWord } from '../../facts/same-name'
import { peopleNow } from '../../facts/people-now'
import { plansByName } from '../danger/dangers-in-plans'
import { comparable, isPlain, wordPattern } from '../disclosure/names-in-text'
import { isCalledTheSame } from '../names/called-the-same'
import { isCapital } from '../names/named-by-a-word'
import { isOfTwo, namingForms, placesOf, type NamePlace } from '../names/where-named'

/** What is left to somebody: an entry of a plan with what it says, or a question whose answer names them. */
interface LeftToThem {
  readonly list: QuestionId
  readonly item?: string
  readonly what?: string
}

const plans = Object.keys(planLists) as readonly PlanListId[]

/** Whoever arranged support that is in place has done so (¶32). Who represents the child in a legal matter that is in place still does (¶33). */
const isArranged = (plan: PlanListId, entry: Item): boolean =>
  plan === 'support' && fieldOf(entry, 'specialist-support-stage') === 'in-place'

/** The entries of plans that leave something to this person, from today on or on no day. */
const inPlans = (id: string, view: CaseView): readonly LeftToThem[] =>
  plans.flatMap((plan) =>
    entriesOf(view, plan)
      .filter((entry) => fieldOf(entry, planLists[plan].byWhom) === id)
      .filter((entry) => (dayOfEntry(plan, entry) ?? view.today) >= view.today && !isArranged(plan, entry))
      .map((entry) => {
        const what: unknown = fieldOf(entry, planLists[plan].how)
        const { list } = planLists[plan]
        return { list, item: entry.id, ...(typeof what === 'string' ? { what } : {}) }
      })
  )

/** Questions whose answer is somebody who is to do something, and not who did it (¶13, ¶23, ¶33). */
const whoIsTo = [
  'finding-out-who',
  'first-48-hours-who',
  'legal-meetings-companion',
  'legal-meetings-stand-in'
] as const

/**
 * The plans that name people in what was typed. Whom the child trusts and who stands in, who is called where the place fails, and who is called in great
 * distress, are read by whoever is with the child as well (¶23, ¶24, ¶44).
 */
const plansNaming = [
  ...plansByName,
  'safe-place-arrangements',
  'continuity-of-worker',
  'distress-plan'
] as const
type PlanNaming = (typeof plansNaming)[number]

export const isPlanNaming = (id: QuestionId): id is PlanNaming => plansNaming.some((plan) => plan === id)

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:\\s+\\d{4})?'
/** A day or a month as it is typed: “on 27 November”, “27.11.2026”, “in May”. */
const day = `\\s+(?:(?:on\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}|in\\s+${month}|(?:on\\s+)?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})`
const left = '(?:has\\s+)?left'
/** What says beside a name, with nothing else before the next stop, that whoever it names has left. */
const sayings = [
  `\\s+${left}${day}`,
  `,?\\s+who\\s+${left}(?:${day})?`,
  `\\s*\\((?:who\\s+)?${left}(?:${day})?`,
  `\\s+no longer works here`,
  `['’]s?\\s+last day was${day}`
]
const leftBehind = new RegExp(`^(?:${sayings.join('|')})\\s*(?:[,.;:!?)\\n]|$)`, 'iu')

/**
 * Where a text names somebody. Of whoever is known by one word, it is that word with its capital; a word that only stands beside a name, as a town in brackets, names
 * nobody.
 */
const placesOfName = (text: string, name: string): readonly NamePlace[] =>
  namingForms(name).flatMap((words, at) => {
    if (isOfTwo(words)) return placesOf(words, text)
    const isAlone = at < 2 && words.length > 0
    return isAlone
      ? placesOf(words, text).filter(({ first }) => isCapital(first) || !/\p{Lu}/u.test(name))
      : []
  })

/**
 * Whether a text names somebody who has left, other than to say beside the name that they did. No wording is weighed: in doubt they are named, since a call to
 * somebody who has gone loses hours, and a notice too much a glance (¶23, ¶39).
 */
export const isStillNamedIn = (text: string, name: string): boolean =>
  placesOfName(text, name).some(({ behind }) => !leftBehind.test(behind))

/** Who is entered twice, since they took another post, is still there. */
const isHere = (name: string, view: CaseView): boolean =>
  peopleNow(view).some((person) => isCalledTheSame(fieldOf(person, 'person-name'), name))

/** What the child is called. Who is rung or looked for by that name is the child, and nobody who has left. */
const namesOfTheChild = ({ answers }: CaseView): readonly (string | undefined)[] => [
  ...(['known-as', 'first-name'] as const).map((id) => valueOf(answers, id)),
  ...itemsOf(answers, 'other-names').map((item) => fieldOf(item, 'other-name'))
]

/** The first word of a name and the family’s, as they are written. In “Penn, Jean” the family’s stands first. */
function firstAndFamily(name: string): readonly [string | undefined, string | undefined] {
  const [own = [], turned = []] = name
    .split(/[,;(]/u)
    .map((part) => (part.match(wordPattern) ?? []).filter((word) => isNamingWord(word.toLowerCase())))
  const isTurned = own.length === 1 && /^[^,;(]*,\s*\p{Lu}/u.test(name) && turned.length > 0
  return isTurned ? [turned[0], own[0]] : [own[0], own.at(-1)]
}

/** Words with a capital that stand behind a word of a name, with nothing between: in “Callum Penn” and “Callum House” they make it another name. */
const capitalsBehind = /^(?:[^\S\n]+\p{Lu}(?:\.|[\p{L}\p{M}’'-]*))+/u

const inParts = (text: string): readonly string[] => comparable(text).flatMap((word) => word.split('-'))

const callBefore = /(?<!\p{L})(?:ring|phone|call)s?\s+$/iu
const callBehind = /^\s+(?:ring|phone|call)s(?!\p{L})/iu

/** In small letters a word of many texts is no name, and another is one only beside a call: “jean rings 999”, “ring jean” (¶39). */
const rungInSmall = (text: string, first: string): readonly NamePlace[] =>
  namingForms(first)
    .slice(0, 1)
    .flatMap((words) => (words.length === 0 || isPlain(first) ? [] : placesOf(words, text)))
    .filter(
      ({ before, first: written, behind }) =>
        !isCapital(written) && (callBefore.test(before) || callBehind.test(behind))
    )

/** Whether a text calls somebody by their first name alone, or with a further part of their own name behind it: “Callum J. Osei”. A day is no name. */
function isCalledByFirst(text: string, first: string, name: string): boolean {
  const [withoutBrackets = ''] = name.split(/[;(]/u)
  const further = inParts(withoutBrackets).filter((word) => word !== first.toLowerCase())
  const isFurther = (word: string) =>
    further.some((own) => (word.length === 1 ? own.startsWith(word) : own === word))
  const isNoName = (word: string) => isPlain(word) && !wordsBehindPlaces.has(word)
  return [...placesOfName(text, first), ...rungInSmall(text, first)].some(({ behind }) => {
    const [capitals = ''] = capitalsBehind.exec(behind) ?? []
    const words = inParts(capitals)
    if (words.some(isFurther)) return !leftBehind.test(behind.slice(capitals.replace(/['’]s?$/iu, '').length))
    return words.every(isNoName) && !leftBehind.test(behind)
  })
}

/** What the people of a home call somebody: “Jean” of “Mrs Jean Penn”, and “Mrs Penn”. Nothing where somebody who is there, or the child, is called so too. */
function isCalledIn(text: string, name: string, view: CaseView): boolean {
  const wordsIn = (names: readonly (string | undefined)[]) =>
    new Set(names.flatMap((one = '') => comparable(one)))
  const ofThoseHere = wordsIn(peopleNow(view).map((person) => fieldOf(person, 'person-name')))
  const ofTheChild = wordsIn(namesOfTheChild(view))
  const [first = '', family = ''] = firstAndFamily(name)
  const isOfNobodyHere = (word: string) => word !== '' && !ofThoseHere.has(word.toLowerCase())
  if (isOfNobodyHere(first) && !ofTheChild.has(first.toLowerCase()) && isCalledByFirst(text, first, name))
    return true
  if (family === '') return false
  // A family’s name alone may be that of a road.
  const titled = new RegExp(`(?<!\\p{L})(${[...titles].join('|')})\\.?\\s+${family}(?!\\p{L})`, 'giu')
  const namesakes = peopleNow(view)
    .flatMap((person) => fieldOf(person, 'person-name') ?? [])
    .filter((one) => comparable(one).includes(family.toLowerCase()))
  return [...text.matchAll(titled)].some(
    (one) =>
      !leftBehind.test(behind(one, text)) && namesakes.every((other) => isAnother(one[1] ?? '', name, other))
  )
}

/** Titles of a man and of a woman. Of no other title is it known whose it is. */
const ofMan: readonly string[] = ['mr']
const ofWoman: readonly string[] = ['mrs', 'ms', 'miss']

/** Whether a title in a text is that of whoever left, and cannot be that of somebody of the same family who is there: “Mrs Penn” where Mr Penn stays. */
function isAnother(title: string, whoLeft: string, stays: string): boolean {
  const has = (titlesOf: readonly string[], name: string) =>
    comparable(name).some((word) => titlesOf.includes(word))
  const [own, opposite] = has(ofMan, title) ? [ofMan, ofWoman] : [ofWoman, ofMan]
  return has(own, title) && has(opposite, stays) && !has(own, stays) && !has(opposite, whoLeft)
}

const behind = (found: RegExpExecArray, text: string): string => text.slice(found.index + found[0].length)

/** Whether what was typed calls somebody who has left, in full or as they were called at home: “Jean rings 999”. Desk and paper go by it (¶23, ¶39). */
export const isCallingWhoLeft = (text: string, name: string, view: CaseView): boolean =>
  !isHere(name, view) && (isStillNamedIn(text, name) || isCalledIn(text, name, view))

/** Whether it calls anybody who has left. */
export const isNamingWhoLeft = (text: string, view: CaseView): boolean =>
  itemsOf(view.answers, 'people').some((person) => {
    const name = fieldOf(person, 'person-name')
    return name !== undefined && hasLeft(person, view.today) && isCallingWhoLeft(text, name, view)
  })

/** The first two days of a child who has been in care a while are long past. */
const isAhead = (id: QuestionId, view: CaseView): boolean =>
  !id.startsWith('first-48-hours') || !hasBeenInCareAWhile(view)

/** The single answers that leave something to this person. */
const byName = (id: string, name: string, view: CaseView): readonly LeftToThem[] =>
  [
    ...plansNaming.filter((plan) => isCallingWhoLeft(valueOf(view.answers, plan) ?? '', name, view)),
    ...whoIsTo.filter((question) => valueOf(view.answers, question) === id)
  ]
    .filter((list) => isAhead(list, view))
    .map((list) => ({ list }))

/** Whoever has left, with what plans still leave to them. What they did stays theirs; what is to come is somebody else’s (¶23, ¶31, ¶32). */
export const stillLeftTo = (
  view: CaseView
): readonly { readonly id: string; readonly name: string; readonly rest: readonly LeftToThem[] }[] =>
  itemsOf(view.answers, 'people').flatMap((person) => {
    const name = fieldOf(person, 'person-name')
    if (name === undefined || !hasLeft(person, view.today)) return []
    const rest = [...byName(person.id, name, view), ...inPlans(person.id, view)]
    return rest.length === 0 ? [] : [{ id: person.id, name, rest }]
  })
