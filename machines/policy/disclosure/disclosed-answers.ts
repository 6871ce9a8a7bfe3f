import { needRows, planLists, type NeedRow, type PlanList } from '../../../content/needs'
import type { FieldQuestion, ListQuestion, OptionsAbout, Question } from '../../../content/shape'
import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer, Item } from '../../case-file/answer'
import type { Answers, CaseView } from '../../case-file/case-file'
import { fieldOf } from '../../case-file/read'
import { isChosenApart, type Apart } from '../../case-file/told-apart'
import { isQuestion, questionOf } from '../../facts/asked'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { interpretersWhoCame, peopleKeptAway } from '../danger/kept-away'
import { whoHasTheChild } from '../people/who-has-the-child'
import { enquirersWhoMayBeTold } from '../danger/dangers'
import { datesOfNobodyNamed, datesSetAside } from './dates-set-aside'
import { isKeptBack, mayKeepEntriesBack } from './entries-in-confidence'
import { optionsApart } from './options-apart'
import { knownOf } from './who-reveals'
import { whyLeftOut, type Disclosure } from './disclosure'

/** Fields whose options name needs that answers found. Such an option repeats what those answers say. */
const namesNeeds: ReadonlySet<string> = new Set(
  Object.values<PlanList>(planLists).flatMap(({ forNeeds }) => forNeeds ?? [])
)

/** Whether a copy may name a need: it is given every question that can find the need. */
function isNeedGiven(id: string, disclosure: Disclosure): boolean {
  const row = (needRows as Readonly<Record<string, NeedRow | undefined>>)[id]
  return row === undefined || row.foundBy.every((one) => whyLeftOut(one.question, disclosure) === undefined)
}

/** The options that are about something this copy leaves out, each with what it is about. Some are left out of the child’s own copy, whatever it is given. */
function optionsLeftOut(about: OptionsAbout | undefined, { leftOut, toTheChild }: Disclosure): OptionsAbout {
  return Object.fromEntries(
    Object.entries(about ?? {}).filter(
      ([, one]) => leftOut.has(one.about) || (toTheChild === true && one.neverToTheChild === true)
    )
  )
}

/** An answer with those of its options that are given. */
function disclosedOptions(
  answer: Extract<AnyAnswer, { state: 'answered' }>,
  isGiven: (option: string) => boolean
): AnyAnswer | undefined {
  const given = (answer.value as readonly string[]).filter(isGiven)
  return given.length === 0 ? undefined : { ...answer, value: given }
}

/**
 * An answer as a copy is given it. Options that name a need which is left out are taken out. An option that is about something left out is
 * taken out too, or another is read in its place.
 * @returns nothing where no option is left: an empty answer would say that there was one
 */
function disclosedField(
  field: string,
  question: FieldQuestion | Question | undefined,
  answer: AnyAnswer,
  disclosure: Disclosure
): AnyAnswer | undefined {
  if (answer.state !== 'answered') return answer
  if (namesNeeds.has(field)) return disclosedOptions(answer, (id) => isNeedGiven(id, disclosure))
  if (question?.kind !== 'choice' && question?.kind !== 'choices') return answer
  const out = optionsLeftOut(question.optionsAbout, disclosure)
  if (Object.keys(out).length === 0) return answer
  if (question.kind === 'choices') return disclosedOptions(answer, (option) => out[option] === undefined)
  const other = out[answer.value as string]
  if (other === undefined) return answer
  return other.readAs === undefined ? undefined : { ...answer, value: other.readAs }
}

/**
 * The people who are a danger to the child, where a copy does not tell who that is. They are not among the people in it, and nothing names
 * them: a copy must name nobody as help who is a danger (¶23, ¶30). A reader who knows of them from elsewhere can see that they are
 * missing. That one bit is told, since to be sent to them is worse. Whoever came with the child and interpreted is missing too, found safe or
 * not: such a copy is not told that they were, and would call them a danger (¶26).
 */
function untoldDangers(view: CaseView, { leftOut }: Disclosure): ReadonlySet<string> {
  if (!leftOut.has('danger')) return new Set()
  return new Set([...peopleKeptAway(view), ...interpretersWhoCame(view)])
}

/** The entries of which a copy tells nothing, by the list in which they stand. */
interface Untold {
  readonly people: ReadonlySet<string>
  readonly 'dates-of-birth': ReadonlySet<string>
  readonly enquirers: ReadonlySet<string>
}

/**
 * The enquirers who may be told, in a copy for a school: those who have the child, answer for them or work with them. Such a copy is not given by what, and
 * would name them as a danger. It never hears of them, so their absence tells nothing (¶23).
 */
const enquirersUntold = (view: CaseView, { worksWithChildren }: Disclosure): ReadonlySet<string> =>
  worksWithChildren === true
    ? enquirersWhoMayBeTold(
        view,
        whoHasTheChild(view).flatMap((person) => fieldOf(person, 'person-name') ?? [])
      )
    : new Set()

/** The dates of birth that a copy for a school is not told. */
function datesUntold(view: CaseView, { worksWithChildren, leftOut }: Disclosure): ReadonlySet<string> {
  if (worksWithChildren !== true) return new Set()
  return leftOut.has('immigration')
    ? new Set([...datesSetAside(view), ...datesOfNobodyNamed(view)])
    : datesSetAside(view)
}

const untoldIn = (view: CaseView, disclosure: Disclosure): Untold => ({
  people: untoldDangers(view, disclosure),
  'dates-of-birth': datesUntold(view, disclosure),
  enquirers: enquirersUntold(view, disclosure)
})

const isUntold = (list: QuestionId, item: Item, untold: Untold): boolean =>
  (list === 'people' || list === 'dates-of-birth' || list === 'enquirers') && untold[list].has(item.id)

/** Whether an answer names one of some people. */
const isNaming = (
  question: FieldQuestion | Question | undefined,
  answer: AnyAnswer,
  people: ReadonlySet<string>
): boolean =>
  question?.kind === 'person' &&
  answer.state === 'answered' &&
  typeof answer.value === 'string' &&
  people.has(answer.value)

/** The options that name entries of which this copy tells nothing. */
function entriesLeftOut({ named, fields }: ListQuestion, disclosure: Disclosure): readonly string[] {
  const known = fields[named]
  if (known?.kind !== 'choice') return []
  const out = optionsLeftOut(known.optionsAbout, disclosure)
  return Object.keys(out).filter((option) => out[option]?.readAs === undefined)
}

/** Who is told of a case, and of whom they are told nothing. */
interface Telling {
  readonly view: CaseView
  readonly disclosure: Disclosure
  readonly untold: Untold
}

/** The fields of an entry that are given. */
function disclosedItem(
  id: QuestionId,
  { fields }: ListQuestion,
  item: Item,
  { view, disclosure, untold: { people } }: Telling
): Item {
  const known = id === 'people' ? knownOf(item.id, view, disclosure) : 'everything'
  const given = (Object.entries(item.fields) as [string, AnyAnswer | undefined][]).flatMap(
    ([field, answer]) => {
      if (
        answer === undefined ||
        whyLeftOut(id, disclosure, field) !== undefined ||
        isNaming(fields[field], answer, people) ||
        (known !== 'everything' && !known.includes(field))
      )
        return []
      const told = disclosedField(field, fields[field], answer, disclosure)
      return told === undefined ? [] : [[field, told] as const]
    }
  )
  return { id: item.id, fields: Object.fromEntries(given) }
}

function disclosedAnswer(
  id: QuestionId,
  question: Question,
  answer: AnyAnswer,
  telling: Telling
): AnyAnswer | undefined {
  const { disclosure, untold } = telling
  if (isNaming(question, answer, untold.people)) return undefined
  if (question.kind !== 'list') return disclosedField(id, question, answer, disclosure)
  if (answer.state !== 'answered') return answer
  const out = entriesLeftOut(question, disclosure)
  const items = (answer.value as readonly Item[])
    .filter((item) => {
      if (isUntold(id, item, untold) || isKeptBack(id, item, telling.view, disclosure)) return false
      const known = item.fields[question.named]
      return known?.state !== 'answered' || !out.includes(known.value as string)
    })
    .map((item) => disclosedItem(id, question, item, telling))
  // A list with no entry left reads as one that nobody has filled in.
  const mayBeFewer = out.length > 0 || mayKeepEntriesBack(id, disclosure)
  return mayBeFewer && items.length === 0 ? undefined : { ...answer, value: items as never }
}

/**
 * The answer on registration, where the child is with a parent. A parent's home is not registered, so the answer was given of the place
 * before. A copy that is not told that the child is with a parent would order a move by it. Its absence tells nothing, since mostly there
 * is no answer. Its presence tells nothing either: it is acted on though nobody has recorded the kind of placement yet (regulations 15 to
 * 18).
 */
const isOfAnotherPlace = (id: QuestionId, { answers }: CaseView, { leftOut }: Disclosure): boolean =>
  id === 'placement-registration' && leftOut.has('placement') && isPlacedWithParent({ answers })

/**
 * The answers that a recipient is given, and nothing else of a case. What a copy says cannot depend on an answer that is not among them.
 * @param view the whole case, on and off its path
 */
export function disclosedAnswers(view: CaseView, disclosure: Disclosure): Answers {
  const telling: Telling = { view, disclosure, untold: untoldIn(view, disclosure) }
  const given = (Object.entries(view.answers) as [string, AnyAnswer][]).flatMap(([id, answer]) => {
    if (!isQuestion(id) || whyLeftOut(id, disclosure) !== undefined) return []
    if (isOfAnotherPlace(id, view, disclosure)) return []
    const told = disclosedAnswer(id, questionOf(id), answer, telling)
    return told === undefined ? [] : [[id, told] as const]
  })
  return Object.fromEntries(given)
}

/**
 * What a copy is told of options that may be told apart from their question. Whether it is given the question makes no difference: the option goes by its own matter.
 * @param onPath whether a question is asked in this case, as far as the copy is told; nothing where it is not told that
 */
export const toldApart = (
  { answers }: CaseView,
  { leftOut }: Disclosure,
  onPath: (id: QuestionId) => boolean | undefined
): readonly Apart[] =>
  optionsApart.map(({ question, option, about }) => {
    const isAsked = onPath(question)
    if (leftOut.has(about) || isAsked === undefined) return { question, option, is: 'left-out' }
    const isChosen = isAsked && isChosenApart(answers, question, option)
    return { question, option, is: isChosen ? 'chosen' : 'not-chosen' }
  })
