import { saidOfOne } from '../../content/said-of-one'
import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import { nonAnswers, type AnyAnswer } from './answer'
import type { Answers, CaseFile, SetAside } from './case-file'
import { fieldOf, isOneOf, itemsOf, type ItemOf } from './read'
import { without } from './without'

const [answersPart, ofPart] = ['answers', 'of']

/** Where the answer to a question is kept that was given of somebody who is not named any more. */
const keptAt = (question: QuestionId, person: string): string =>
  [answersPart, question, ofPart, person].join('/')

/** Of whom an answer was given that is kept for when they are named again; nothing where it was set aside for another reason. */
export function keptOf({ from }: SetAside): string | undefined {
  const [, , of, ...person] = from.split('/')
  return of === ofPart ? person.join('/') : undefined
}

const namedIn = (answers: Answers, id: QuestionId): string | undefined => {
  const answer: AnyAnswer | undefined = answers[id]
  return answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : undefined
}

/** Whether a question takes this as its value. What is said of one person is chosen, or is a text. */
function takes(asked: Question, value: unknown): boolean {
  if (asked.kind === 'yes-no') return value === 'yes' || value === 'no'
  return asked.kind === 'choice' ? asked.options.some((one) => one === value) : typeof value === 'string'
}

/**
 * A kept answer, where the question still takes it whole: the options of a later build may be others, and a file may come from anywhere. The
 * schema of a case file is not used here, since it is fetched apart from the rules.
 */
function readKept(question: QuestionId, json: string): unknown {
  try {
    const answer = JSON.parse(json) as Readonly<Record<string, unknown>>
    const { state, value, typed, ...more } = answer
    const isAnswer =
      state === 'answered'
        ? typed === undefined && takes(questions[question], value)
        : value === undefined &&
          (typeof typed === 'string'
            ? [...nonAnswers, 'unfinished'].some((one) => one === state)
            : typed === undefined && nonAnswers.some((one) => one === state))
    return isAnswer && Object.keys(more).length === 0 ? answer : undefined
  } catch {
    return undefined
  }
}

const notUsed = 'interpreters-not-used'

/** What is said of whoever must not interpret again, by the field of the list in which it then stands. It stays in the case, and on paper. */
const listed = {
  'not-used-because': 'interpreter-independence',
  'not-used-how': 'interpreter-independence-how'
} as const

const withAnswers = (answers: Answers, more: Readonly<Record<string, unknown>>): Answers => ({
  ...answers,
  ...more
})

/** The answers with the list of those who must not interpret again, or without it where nobody is in it. */
const withNotUsed = (answers: Answers, value: readonly ItemOf<typeof notUsed>[]): Answers =>
  value.length === 0
    ? without(answers, notUsed)
    : withAnswers(answers, { [notUsed]: { state: 'answered', value } })

const entryOf = (answers: Answers, person: string): ItemOf<typeof notUsed> | undefined =>
  itemsOf(answers, notUsed).find((one) => fieldOf(one, 'not-used-interpreter') === person)

/**
 * The case in which the person whom an answer names is another than before. What was said of the first is not said of the next. It is kept,
 * and stands again once the first is named again. Whoever came with the child, or may be linked to a danger, is listed as not to interpret
 * again: that is no secret of a kept answer, but a danger that stays (¶26). It stays where they are no longer among the people.
 */
export function withSaidOfOne(before: Answers, file: CaseFile, id: QuestionId): CaseFile {
  const said = saidOfOne[id] ?? []
  const [was, is] = [namedIn(before, id), namedIn(file.answers, id)]
  if (said.length === 0 || was === is) return file
  const left = was === undefined ? file : leaving(file, said, was)
  return is === undefined ? left : comingBack(left, said, is)
}

function leaving(file: CaseFile, said: readonly QuestionId[], person: string): CaseFile {
  const { answers, setAside = [] } = file
  const isListed =
    said.includes(listed['not-used-because']) &&
    isOneOf(answers, listed['not-used-because'], 'came-with-the-child', 'linked') &&
    entryOf(answers, person) === undefined
  const inTheList: readonly QuestionId[] = isListed ? Object.values(listed) : []
  const kept = said.flatMap((question) =>
    answers[question] === undefined || inTheList.includes(question)
      ? []
      : [{ from: keptAt(question, person), json: JSON.stringify(answers[question]) }]
  )
  const rest = said.reduce<Answers>((all, question) => without(all, question), answers)
  return withKept({ ...file, answers: isListed ? withListed(rest, answers, person) : rest }, [
    ...setAside,
    ...kept
  ])
}

/** The answers in which somebody is listed, with what was said of them. */
function withListed(rest: Answers, before: Answers, person: string): Answers {
  const said = Object.entries(listed).flatMap(([field, question]) => {
    const answer = before[question]
    return answer === undefined ? [] : [[field, answer] as const]
  })
  const entry: ItemOf<typeof notUsed> = {
    id: `not-used-${person}`,
    fields: { 'not-used-interpreter': { state: 'answered', value: person }, ...Object.fromEntries(said) }
  }
  return withNotUsed(rest, [...itemsOf(rest, notUsed), entry])
}

function comingBack(file: CaseFile, said: readonly QuestionId[], person: string): CaseFile {
  const { answers, setAside = [] } = file
  const back = said.flatMap((question) => {
    const kept = setAside.findLast(({ from }) => from === keptAt(question, person))
    const answer = kept === undefined ? undefined : readKept(question, kept.json)
    return answer === undefined || answers[question] !== undefined ? [] : [{ question, kept, answer }]
  })
  const given = withAnswers(
    answers,
    Object.fromEntries(back.map(({ question, answer }) => [question, answer]))
  )
  return withKept(
    { ...file, answers: said.includes(listed['not-used-because']) ? takenBack(given, person) : given },
    setAside.filter((one) => !back.some(({ kept }) => kept === one))
  )
}

/** The answers in which what the list says of somebody is said of the interpreter of today; as they are where other answers stand there. */
function takenBack(answers: Answers, person: string): Answers {
  const entry = entryOf(answers, person)
  const fields: Readonly<Record<string, unknown>> = entry?.fields ?? {}
  const said = Object.entries(listed).flatMap(([field, question]) =>
    fields[field] === undefined ? [] : [[question, fields[field]] as const]
  )
  if (said.some(([question]) => answers[question] !== undefined)) return answers
  return withNotUsed(
    withAnswers(answers, Object.fromEntries(said)),
    itemsOf(answers, notUsed).filter((one) => one !== entry)
  )
}

const withKept = (file: CaseFile, setAside: readonly SetAside[]): CaseFile =>
  setAside.length === 0 ? without(file, 'setAside') : { ...file, setAside }
