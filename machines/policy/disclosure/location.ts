import type { Role } from '../../../content/roles'
import type { Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { Answer, Item } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { asSaid, fieldOf, itemsOf } from '../../case-file/read'
import { everything, whyLeftOut, type Disclosure } from './disclosure'
import { isDanger, nameOfContact } from '../../facts/contact'
import { hasLeft } from '../../facts/has-left'
import { isSameName } from '../../facts/same-name'
import { authoritiesMovedTo, wordsMovedTo } from './moved-to'
import { codesIn, comparable, familiesIn, isPlain, namesIn, wholesOf } from './names-in-text'
import { isNotToBeTold } from '../danger/not-to-be-told'
import { shortNamesIn } from './short-names'
import { tiesOf } from './ties-of'
import { isKin, isOwn, markIn, personReveals, type Person } from './who-reveals'

const text = (answer: Answer<unknown> | undefined): readonly string[] =>
  answer?.state === 'answered' && typeof answer.value === 'string' ? [asSaid(answer.value)] : []

/**
 * Marked questions whose answer may name a place that is not where the child lives (a mother's flat, a camp abroad). Repeated as a whole,
 * the answer is left out, as `missing-from` is. Its single words stay, or every plan would lose the places where the child was exploited.
 */
const perhapsElsewhere: readonly string[] = ['conversation-where', 'connected-child-where']

/**
 * Where the child was found, and what the child carried. A place that is said there too was known before anybody placed the child, and
 * those who look for the child have to read it (¶23, ¶39). Where the child lives is marked by questions of its own.
 */
const knownFromBefore = ['found-where', 'addresses-and-numbers-carried'] as const

/** Longer texts that are nothing but an address. */
const addresses: readonly string[] = ['placement-address']

interface Marked {
  readonly text: string
  /**
   * How the text is read. `location`: for everything that names a place. `whole` and `whole-unless-elsewhere`: only as a whole, always or
   * unless the place is known from before. `families`: in a longer text, for the families that it names.
   */
  readonly as: 'location' | 'whole' | 'whole-unless-elsewhere' | 'families'
}

const isMarked = ({ reveals, kind }: Question) =>
  reveals === 'placement' && (kind === 'text' || kind === 'long-text')

function readAs(id: string, { kind }: Question): Marked['as'] {
  if (id === 'missing-from') return 'whole'
  if (perhapsElsewhere.includes(id)) return 'whole-unless-elsewhere'
  return kind === 'text' || addresses.includes(id) ? 'location' : 'families'
}

/** A marked question and how it is read, or a list with its marked fields. */
interface MarkedQuestion {
  readonly id: QuestionId
  readonly as: Marked['as'] | readonly (readonly [string, Marked['as']])[]
}

/** The questions that are marked as revealing. The list of people is not among them: there the role decides. */
const markedQuestions: readonly MarkedQuestion[] = (
  Object.entries(questions) as [QuestionId, Question][]
).flatMap(([id, question]): MarkedQuestion[] => {
  if (question.kind !== 'list') return isMarked(question) ? [{ id, as: readAs(id, question) }] : []
  const marked = Object.entries(question.fields).filter(([, asked]) => isMarked(asked))
  const fields = marked.map(([field, asked]) => [field, readAs(field, asked)] as const)
  return id === 'people' || fields.length === 0 ? [] : [{ id, as: fields }]
})

/** The texts under questions that are marked as revealing, in lists too. */
function markedTexts({ answers }: CaseView): readonly Marked[] {
  const marked = (as: Marked['as'], answer: Answer<unknown> | undefined): readonly Marked[] =>
    text(answer).map((one) => ({ text: one, as }))
  return markedQuestions.flatMap(({ id, as }) => {
    const answer = answers[id] as Answer<unknown> | undefined
    if (typeof as === 'string') return marked(as, answer)
    if (answer?.state !== 'answered') return []
    return (answer.value as readonly Item[]).flatMap(({ fields }) =>
      as.flatMap(([field, its]) => marked(its, fields[field]))
    )
  })
}

/** Roles of the authority that is responsible. Its name stands on every page, and neither role says where the child lives. */
const responsible: readonly (Role | undefined)[] = ['social-worker', 'team-manager']

/** The people whose names stay: those that say nothing of where the child lives, and the recipients' own in a copy made for them. */
const peopleOpen = (view: CaseView, disclosure: Disclosure): readonly Person[] =>
  itemsOf(view.answers, 'people').filter(
    ({ id }) => !personReveals(view, id, disclosure) || isOwn(view, id, disclosure)
  )

/**
 * The words that stay wherever they stand: the child's own names, those of people whose names say nothing, and the authority that is
 * responsible. The authority of the area in which the child lives is not among them, nor one to which the child moves.
 */
export function openWords(view: CaseView, disclosure: Disclosure): ReadonlySet<string> {
  const { answers } = view
  const people = itemsOf(answers, 'people')
  const named = peopleOpen(view, disclosure)
  const moved = wordsMovedTo(view, disclosure)
  const area = new Set([...text(answers['area-authority-name']).flatMap(comparable), ...moved])
  const care = itemsOf(answers, 'periods-of-care').flatMap(({ fields }) => text(fields['care-authority']))
  const employers = people
    .filter((person) => responsible.includes(fieldOf(person, 'person-role')))
    .flatMap(({ fields }) => text(fields['person-organisation']).flatMap(comparable))
    .filter((word) => !area.has(word))
  const names = [
    ...(['known-as', 'full-name', 'first-name', 'last-name'] as const).flatMap((id) => text(answers[id])),
    ...itemsOf(answers, 'other-names').flatMap(({ fields }) => text(fields['other-name'])),
    ...named.flatMap(({ fields }) => text(fields['person-name']))
  ]
  const authorities = care.flatMap(comparable).filter((word) => !moved.has(word))
  const known = [...names.flatMap(comparable), ...authorities, ...employers]
  return new Set(known.flatMap((word) => [word, ...word.split('-')]))
}

/** Words of the names of those who may harm the child or ask for them. A family of that name in a text is not the one with whom the child lives. */
export function namesOfDangers({ answers }: CaseView, { leftOut }: Disclosure): readonly string[] {
  if (leftOut.has('danger')) return []
  return [
    ...itemsOf(answers, 'exploiters').flatMap(({ fields }) => text(fields['exploiter-called'])),
    ...itemsOf(answers, 'enquirers').flatMap(({ fields }) => text(fields['enquirer-name']))
  ].flatMap(comparable)
}

/** What one person's entry says of where the child lives. In a copy that is made for them, their own name says nothing new, and does not count. */
function textsOf(
  person: Person,
  view: CaseView,
  disclosure: Disclosure,
  open: ReadonlySet<string>
): readonly string[] {
  const isOwnName = isOwn(view, person.id, disclosure) || isNamedToGuardAgainst(person, view, disclosure)
  const { fields } = person
  const names = isOwnName ? [] : text(fields['person-name'])
  const organisations = text(fields['person-organisation'])
  const contacts = text(fields['person-contact'])
  // A number by which help is called at night stays, unless it rings where the child lives.
  const mark = markIn(person, view, disclosure)
  const isThere = mark === 'there'
  const ringsThere = isThere || (isKin(person) && mark !== 'elsewhere')
  return [
    ...names,
    ...names.flatMap((name) => namesIn(name, open)),
    ...organisations.flatMap((one) => wholesOf(one, open)),
    ...contacts,
    ...(isThere ? organisations.flatMap((one) => namesIn(one, open)) : []),
    ...(ringsThere ? contacts.flatMap(codesIn) : [])
  ]
}

/** The answers about places that say where the child lives: addresses, the school, the surgery, the provider. */
export const locationTexts = (view: CaseView, disclosure: Disclosure): readonly string[] => [
  ...markedTexts(view).flatMap(({ text: one, as }) => (as === 'location' ? [one] : [])),
  ...itemsOf(view.answers, 'people')
    .filter((person) => markIn(person, view, disclosure) === 'there')
    .flatMap(({ fields }) => text(fields['person-organisation']))
]

/** The texts of `knownFromBefore` that this copy tells. What the copy leaves out lets no place stay in it. */
function toldFromBefore({ answers }: CaseView, disclosure: Disclosure): string {
  const told = knownFromBefore.filter((id) => whyLeftOut(id, disclosure) === undefined)
  return told
    .flatMap((id) => text(answers[id]))
    .join('\n')
    .toLowerCase()
}

const nameOf = (person: Person) => (fieldOf(person, 'person-name') ?? '').trim()

/** What every copy shows of a case, or this one of its recipient: words that stay, whole names, and numbers that ring elsewhere. */
function shownIn(view: CaseView, disclosure: Disclosure) {
  const others = itemsOf(view.answers, 'people').filter(({ id }) => !personReveals(view, id, disclosure))
  return {
    words: openWords(view, disclosure),
    names: peopleOpen(view, disclosure).map(nameOf),
    codes: others.flatMap(({ fields }) => text(fields['person-contact']).flatMap(codesIn))
  }
}

/** What a contact is known as a danger by. A copy that is given all of these names that danger (¶30). */
const foundDangerousBy = ['contact-involvement', 'contact-assessment', 'contact-plan'] as const

/**
 * Somebody whom the copy names anyhow, as who exploits the child, or as one of the contacts who are not safe. Or one of the family who is named as asking
 * for them: of anybody else it may be a stranger who gave that name. Not in a copy for those who have the child: of some of them it keeps back whom the
 * child has named, and a name that stays would tell it (¶30, ¶42).
 */
function isNamedAsDangerInTheCopy(person: Person, { answers }: CaseView, disclosure: Disclosure): boolean {
  if (disclosure.own.length > 0) return false
  const areContactsGiven = foundDangerousBy.every(
    (field) => whyLeftOut('family-contacts', disclosure, field) === undefined
  )
  const contacts = areContactsGiven ? itemsOf(answers, 'family-contacts').filter((one) => isDanger(one)) : []
  const exploiters = itemsOf(answers, 'exploiters').map((one) => fieldOf(one, 'exploiter-called'))
  const asking = itemsOf(answers, 'enquirers').map((one) => fieldOf(one, 'enquirer-name'))
  return [...exploiters, ...contacts.map(nameOfContact), ...(isKin(person) ? asking : [])].some((name) =>
    isSameName(name, nameOf(person))
  )
}

/**
 * Somebody who is named as a danger, or as not to be told where the child is, in what the copy is given. Those who guard the child read who that is. Not
 * somebody who has the child: their name would say where the child is (¶23, ¶30).
 */
function isNamedToGuardAgainst(person: Person, view: CaseView, disclosure: Disclosure): boolean {
  if (disclosure.leftOut.has('danger')) return false
  if (markIn(person, view, disclosure) === 'there' && !hasLeft(person, view.today)) return false
  const isGivenWhoIsNotTold = whyLeftOut('must-not-be-told-location', disclosure) !== 'matter'
  return (
    isNamedAsDangerInTheCopy(person, view, disclosure) ||
    (isGivenWhoIsNotTold && isNotToBeTold(nameOf(person), view.answers))
  )
}

/** The names that say where the child lives, without the recipients' own in a copy that is made for them. */
export const namesThatReveal = (view: CaseView, disclosure: Disclosure): readonly string[] =>
  itemsOf(view.answers, 'people')
    .filter(
      (person) =>
        personReveals(view, person.id, disclosure) &&
        !isOwn(view, person.id, disclosure) &&
        !isNamedToGuardAgainst(person, view, disclosure)
    )
    .map(nameOf)

/**
 * What says where the child lives, wherever it is repeated in free text. These are names and organisations of those who live or work there, names of people
 * whose part is not known, and short answers that are marked. Each counts as a whole and by the words that tell a place from others (the town, the street,
 * the school). Longest first.
 * @param disclosure what the copy tells, and for whom it is made: their own names stay
 * @param now for a copy of an earlier version, the case as it stands today: what every copy shows today stays, though that version did not know it
 */
export function textsThatReveal(
  view: CaseView,
  disclosure: Disclosure = everything,
  now: CaseView = view
): readonly string[] {
  const shown = [...new Set([view, now])].map((one) => shownIn(one, disclosure))
  const open = new Set(shown.flatMap(({ words }) => [...words]))
  const [openNames, openCodes] = [
    new Set(shown.flatMap(({ names }) => names)),
    new Set(shown.flatMap(({ codes }) => codes))
  ]
  const noFamily = new Set([...open, ...namesOfDangers(view, disclosure)])
  const reveals = (id: string) => personReveals(view, id, disclosure) && !isOwn(view, id, disclosure)
  const people = itemsOf(view.answers, 'people')
  const elsewhere = toldFromBefore(view, disclosure)
  const isElsewhere = (wholes: readonly string[]) =>
    wholes.some((whole) => elsewhere.includes(whole.toLowerCase()))
  const found = [
    ...authoritiesMovedTo(view, disclosure).flatMap((one) => [...wholesOf(one, open), ...namesIn(one, open)]),
    ...tiesOf(
      people
        .filter((person) => markIn(person, view, disclosure) === 'there' && reveals(person.id))
        .map(nameOf),
      view
    ),
    ...people
      .filter(({ id }) => personReveals(view, id, disclosure))
      .flatMap((person) => textsOf(person, view, disclosure, open)),
    ...markedTexts(view).flatMap(({ text: one, as }) => {
      if (as === 'families') return familiesIn(one, noFamily)
      const wholes = wholesOf(one, open)
      if (as === 'whole-unless-elsewhere') return isElsewhere(wholes) ? [] : wholes
      return as === 'location' ? [...wholes, ...namesIn(one, open), ...codesIn(one)] : wholes
    })
  ]
  // Somebody's whole name tells who they are, though each of its words is also somebody else's.
  const names = namesThatReveal(view, disclosure)
  const wholeNames = new Set(names.filter((name) => /\s/.test(name) && !openNames.has(name)))
  const isOpen = (one: string) =>
    openCodes.has(one) || (!wholeNames.has(one) && comparable(one).every((word) => open.has(word)))
  // A name may have two letters; any other text of two letters tells nothing. “Do” and “An” are words of the language too: at the beginning
  // of a sentence nothing tells which is meant.
  const short = names.flatMap((name) => shortNamesIn(name, open)).filter((one) => !isPlain(one))
  return [...new Set([...found.map((one) => one.trim()).filter((one) => one.length > 2), ...short])]
    .filter((one) => !isOpen(one))
    .sort((one, other) => other.length - one.length)
}
