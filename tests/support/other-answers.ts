import { indicators } from '../../content/indicators'
import type { Matter } from '../../content/matters'
import { needRows, planLists, type NeedRow, type PlanList } from '../../content/needs'
import { roleMarks, type Role } from '../../content/roles'
import type { About, Question, StageContent } from '../../content/shape'
import { questions, stages, type QuestionId } from '../../content/stages'
import { marks, nonAnswers, trackColumns, type AnyAnswer, type Item } from '../../machines/case-file/answer'
import type { Answers } from '../../machines/case-file/case-file'
import { isNaming, namingOne, needsKeptBack } from './kept-back'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number
const oneOf = <One>(all: readonly One[], random: Random): One | undefined =>
  all[Math.floor(random() * all.length)]

/** The matters that an answer is about, read from content alone: the mark on the field, on its question, or on the stage. The code under test is not asked. */
const contents: readonly StageContent[] = stages
const stageAbout = new Map(
  contents.flatMap(({ about, questions: asked }) => Object.keys(asked).map((id) => [id, about] as const))
)
const listOf = (about: About | undefined): readonly Matter[] =>
  about === undefined ? [] : typeof about === 'string' ? [about] : about

function matters(id: QuestionId, question: Question, field?: Question): ReadonlySet<Matter> {
  const own = listOf(field?.about ?? question.about ?? stageAbout.get(id))
  const reveals = (field ?? question).reveals === 'placement'
  return new Set([
    ...own,
    ...(reveals ? (['placement'] as const) : []),
    // Whether there are tracks tells the immigration position.
    ...(question.kind === 'tracks' ? (['immigration'] as const) : [])
  ])
}

const words = ['Zorvane', 'Quimble', 'Thaxter', 'Wexholt', 'Brindory', 'Ulveston']

const someDay = (random: Random) => {
  const year = 2006 + Math.floor(random() * 22)
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  return `${year}-${month}-15`
}

function someFields(fields: Readonly<Record<string, Question>>, people: readonly string[], random: Random) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, question]) => {
      const answer = otherAnswer(question, people, random)
      return answer === undefined ? [] : [[field, answer]]
    })
  )
}

function someValue(question: Question, people: readonly string[], random: Random): unknown {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return `${oneOf(words, random) ?? ''} ${Math.floor(random() * 1000)}`
    case 'yes-no':
      return oneOf(['yes', 'no'], random)
    case 'choice':
      return oneOf(question.options, random)
    case 'choices':
      return question.options.filter(() => random() < 0.4)
    case 'date':
      return { date: someDay(random), precision: oneOf(['day', 'month', 'year'], random) }
    case 'person':
      return oneOf(people, random) ?? 'nobody'
    case 'tracks':
      return Object.fromEntries(trackColumns.map((column) => [column, oneOf(words, random)]))
    case 'indicator-marks': {
      const its = indicators.filter(({ theme }) => theme === question.theme)
      return { 'screening-1': Object.fromEntries(its.map(({ id }) => [id, oneOf(marks, random)])) }
    }
    case 'indicator-details':
      return { 'screening-1': { [indicators[0].id]: { who: 'Zorvane', when: '', context: 'Quimble' } } }
    case 'list':
      return Array.from({ length: Math.floor(random() * 4) }, (_, index) => ({
        id: index === 0 ? 'screening-1' : `other-${index}`,
        fields: someFields(question.fields, people, random)
      }))
  }
}

/** Any other answer to a question: a value, a reason for having none, something unfinished, or nothing at all. */
function otherAnswer(question: Question, people: readonly string[], random: Random): AnyAnswer | undefined {
  const kind = random()
  if (kind < 0.2) return undefined
  if (kind < 0.3) {
    const state = oneOf(nonAnswers, random) ?? 'not-known'
    return random() < 0.5 ? { state } : { state, typed: oneOf(words, random) ?? '' }
  }
  if (kind < 0.35) return { state: 'unfinished', typed: oneOf(words, random) ?? '' }
  return { state: 'answered', value: someValue(question, people, random) as never }
}

/** What the recipient of a copy is not given. */
export interface NotGiven {
  readonly leftOut: ReadonlySet<Matter>
  /** Roles of those who read the copy: their own names are no secret to them. */
  readonly ownRoles: readonly Role[]
  /** Texts that say where the child lives stay as they are, whatever else they are about: what is left out of free text follows from them. */
  readonly isLocationLeftOut: boolean
}

/** Whether an answer stays as it is: a text about where the child lives. A choice, a person or a day leaves nothing out of free text. */
const isHeld = (about: ReadonlySet<Matter>, { kind }: Question, { isLocationLeftOut }: NotGiven) =>
  isLocationLeftOut && about.has('placement') && (kind === 'text' || kind === 'long-text')

const isOut = (about: ReadonlySet<Matter>, { leftOut }: NotGiven) =>
  [...about].some((matter) => leftOut.has(matter))

/** Fields that are answered with needs, which follow from other answers. */
const namingNeeds = Object.values<PlanList>(planLists).flatMap(({ forNeeds }) => forNeeds ?? [])
const needs: Readonly<Record<string, NeedRow | undefined>> = needRows

/** Whether one of the answers that a need follows from is not given. Naming the need would then tell that answer. */
const isNeedOut = (id: string, notGiven: NotGiven): boolean =>
  needs[id]?.foundBy.some(({ question }) => isOut(matters(question, questions[question]), notGiven)) === true

/** The needs that an entry names, with other needs in place of those that are not given. That includes entries that name no need. */
function otherNeeds(
  field: Question,
  answer: AnyAnswer | undefined,
  notGiven: NotGiven,
  keptBack: readonly string[],
  random: Random | undefined
): AnyAnswer | undefined {
  if (field.kind !== 'choices' || (answer !== undefined && answer.state !== 'answered')) return answer
  const named = (answer?.value ?? []) as readonly string[]
  const given = named.filter((id) => !isNeedOut(id, notGiven))
  const others = field.options.filter(
    (id) => isNeedOut(id, notGiven) && !keptBack.includes(id) && random !== undefined && random() < 0.5
  )
  const value = [...given, ...others]
  return value.length === 0 ? undefined : { state: 'answered', value: value as never }
}

/** What everybody may know of a person whose name says where the child lives: their part, and until when they had it. */
const knownOfPeople = ['person-role', 'person-until']

function isPersonsSecret(item: Item, field: string, notGiven: NotGiven): boolean {
  const answer = item.fields['person-role']
  const role = answer?.state === 'answered' ? (answer.value as Role) : undefined
  const tells = role === undefined || roleMarks[role] !== 'elsewhere'
  const isOwnName = role !== undefined && notGiven.ownRoles.includes(role) && field === 'person-name'
  return (
    !notGiven.isLocationLeftOut &&
    tells &&
    notGiven.leftOut.has('placement') &&
    !knownOfPeople.includes(field) &&
    !isOwnName
  )
}

/** Other options in place of those that are not given. In a choice it is the option that the recipient reads instead. */
function otherOption(
  field: Question,
  answer: AnyAnswer | undefined,
  { leftOut }: NotGiven,
  random: Random | undefined
): AnyAnswer | undefined {
  if (field.kind !== 'choice' && field.kind !== 'choices') return answer
  if (answer !== undefined && answer.state !== 'answered') return answer
  const out = Object.entries(field.optionsAbout ?? {}).filter(([, { about }]) => leftOut.has(about))
  if (out.length === 0) return answer
  if (field.kind === 'choices') {
    const given = ((answer?.value ?? []) as readonly string[]).filter(
      (one) => !out.some(([id]) => id === one)
    )
    const others = out.flatMap(([id]) => (random !== undefined && random() < 0.5 ? [id] : []))
    const value = [...given, ...others]
    return value.length === 0 ? undefined : { state: 'answered', value: value as never }
  }
  const other = out.find(([id]) => id === answer?.value)?.[1]
  if (answer === undefined || other === undefined) return answer
  return other.readAs === undefined ? undefined : { ...answer, value: other.readAs as never }
}

/** Another answer to a question that is not given, with the options that are told apart from it as they were (`apart` in content/shape.ts). */
function withOptionsApart(
  question: Question,
  before: AnyAnswer | undefined,
  now: AnyAnswer | undefined,
  { leftOut }: NotGiven
): AnyAnswer | undefined {
  if (question.kind !== 'choices') return now
  const apart = Object.entries(question.optionsAbout ?? {}).flatMap(([option, one]) =>
    one.apart === true && !leftOut.has(one.about) ? [option] : []
  )
  const chosenIn = (answer: AnyAnswer | undefined): readonly string[] =>
    answer?.state === 'answered' ? (answer.value as readonly string[]) : []
  const held = apart.filter((option) => chosenIn(before).includes(option))
  const others = chosenIn(now).filter((option) => !apart.includes(option))
  if (now?.state !== 'answered' && held.length === 0) return now
  const value = [...others, ...held]
  return value.length === 0 ? undefined : { state: 'answered', value: value as never }
}

/** The id of the entry that is put in. */
const added = 'other-entry'

/** The entries of a list. Those of which nothing is given are taken out, and at random another such entry is put in. */
function otherEntries(
  id: QuestionId,
  question: Extract<Question, { kind: 'list' }>,
  items: readonly Item[],
  people: readonly string[],
  { leftOut }: NotGiven,
  keptBack: readonly string[],
  random: Random | undefined
): readonly Item[] {
  const known = question.fields[question.named]
  const out = Object.entries(known?.kind === 'choice' ? (known.optionsAbout ?? {}) : {}).flatMap(
    ([option, { about, readAs }]) => (leftOut.has(about) && readAs === undefined ? [option] : [])
  )
  const given = items.filter((item) => {
    const answer = item.fields[question.named]
    const isNamedOut = answer?.state === 'answered' && out.includes(answer.value as string)
    return !isNamedOut && !isNaming(id, item, keptBack)
  })
  const [option] = out
  if (known?.kind !== 'choice' && keptBack.length === 0) return items
  if (random === undefined || random() < 0.5 || out.length + keptBack.length === 0) return given
  const fields = {
    ...someFields(question.fields, people, random),
    ...(option === undefined ? namingOne(id) : { [question.named]: { state: 'answered', value: option } })
  }
  return [...given, { id: added, fields } as Item]
}

/** An entry, with other answers to the fields that are not given. */
function otherItem(
  id: QuestionId,
  question: Extract<Question, { kind: 'list' }>,
  item: Item,
  notGiven: NotGiven,
  keptBack: readonly string[],
  change: (field: Question, before: AnyAnswer | undefined) => AnyAnswer | undefined,
  random: Random | undefined
): Item {
  const named = matters(id, question, question.fields[question.named])
  const changed = Object.entries(question.fields).flatMap(([field, asked]) => {
    const before = item.fields[field] as AnyAnswer | undefined
    const about = matters(id, question, asked)
    const isSecret =
      !isHeld(about, asked, notGiven) &&
      (isOut(about, notGiven) ||
        // An entry whose name is not given is not given at all, unless the name is kept back only because it says where the child lives.
        isOut(new Set([...named].filter((matter) => matter !== 'placement')), notGiven) ||
        (id === 'people' && isPersonsSecret(item, field, notGiven)))
    const now = isSecret
      ? change(asked, before)
      : namingNeeds.includes(field)
        ? otherNeeds(asked, before, notGiven, keptBack, random)
        : otherOption(asked, before, notGiven, random)
    return now === undefined ? [] : [[field, now] as const]
  })
  return { id: item.id, fields: Object.fromEntries(changed) }
}

/**
 * A case with other answers, or none, wherever the recipient is not given the answer. What the recipient is given stays the same to the letter.
 * @param random draws the other answers. Without it, answers that are not given are taken out
 */
export function otherwiseAnswered(answers: Answers, notGiven: NotGiven, random?: Random): Answers {
  const before = answers as Readonly<Record<string, AnyAnswer | undefined>>
  const peopleAnswer = before['people']
  const people =
    peopleAnswer?.state === 'answered' ? (peopleAnswer.value as readonly Item[]).map(({ id }) => id) : []
  const change = (question: Question): AnyAnswer | undefined =>
    random === undefined ? undefined : otherAnswer(question, people, random)
  const all = (Object.entries(questions) as [QuestionId, Question][]).flatMap(([id, question]) => {
    const answer = before[id]
    if (question.kind === 'list') {
      const fields = Object.values<Question>(question.fields)
      const named = matters(id, question, question.fields[question.named])
      const isWhole =
        !fields.some((field) => isHeld(matters(id, question, field), field, notGiven)) &&
        (isOut(new Set([...named].filter((matter) => matter !== 'placement')), notGiven) ||
          fields.every((field) => isOut(matters(id, question, field), notGiven)))
      if (!isWhole) {
        if (answer !== undefined && answer.state !== 'answered') return [[id, answer] as const]
        const items = (answer?.value ?? []) as readonly Item[]
        const keptBack = needsKeptBack(id, answers, notGiven.leftOut)
        const others = otherEntries(id, question, items, people, notGiven, keptBack, random).map((item) =>
          item.id === added ? item : otherItem(id, question, item, notGiven, keptBack, change, random)
        )
        if (answer === undefined && others.length === 0) return []
        return [[id, { state: 'answered', value: others as never }] as const]
      }
    } else if (isHeld(matters(id, question), question, notGiven) || !isOut(matters(id, question), notGiven)) {
      const other = otherOption(question, answer, notGiven, random)
      return other === undefined ? [] : [[id, other] as const]
    }
    const now = withOptionsApart(question, answer, change(question), notGiven)
    return now === undefined ? [] : [[id, now] as const]
  })
  return Object.fromEntries(all)
}
