import { saidOfOne } from '../../content/said-of-one'
import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import { nonAnswers, type AnyAnswer } from './answer'
import type { Answers, CaseFile, SetAside } from './case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from './read'
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

/** Whether a question takes a text as its value. What is said of one person is chosen, or is a text. */
function takes(asked: Question, value: unknown): boolean {
  if (asked.kind === 'yes-no') return value === 'yes' || value === 'no'
  return asked.kind === 'choice' ? asked.options.some((one) => one === value) : typeof value === 'string'
}

/** A kept answer, as far as the question still takes it: the options of a later build may be others, and a file may come from anywhere. */
function readKept(question: QuestionId, json: string): AnyAnswer | undefined {
  try {
    const { state, value, typed } = JSON.parse(json) as Readonly<Record<string, unknown>>
    if (state === 'answered')
      return takes(questions[question], value) ? ({ state, value } as AnyAnswer) : undefined
    const reason = [...nonAnswers, 'unfinished' as const].find((one) => one === state)
    const isTyped = typeof typed === 'string'
    if (reason === undefined || (reason === 'unfinished' && !isTyped)) return undefined
    return { state: reason, ...(isTyped ? { typed } : {}) } as AnyAnswer
  } catch {
    return undefined
  }
}

const independence = 'interpreter-independence'
const notUsed = 'interpreters-not-used'

const withAnswers = (answers: Answers, more: Readonly<Record<string, unknown>>): Answers => ({
  ...answers,
  ...more
})

/** The answers with the list of those who must not interpret again, or without it where nobody is in it. */
const withNotUsed = (answers: Answers, value: ReturnType<typeof itemsOf<typeof notUsed>>): Answers =>
  value.length === 0
    ? without(answers, notUsed)
    : withAnswers(answers, { [notUsed]: { state: 'answered', value } })

/**
 * The case in which the person whom an answer names is another than before. What was said of the first is not said of the next. It is kept,
 * and stands again once the first is named again. Whoever came with the child, or may be linked to a danger, is listed as not to interpret
 * again: that is no secret of a kept answer, but a danger that stays (¶26).
 */
export function withSaidOfOne(before: Answers, file: CaseFile, id: QuestionId): CaseFile {
  const said = saidOfOne[id] ?? []
  const [was, is] = [namedIn(before, id), namedIn(file.answers, id)]
  if (said.length === 0 || was === is) return file
  const left = was === undefined ? file : leaving(file, said, was)
  return is === undefined ? left : comingBack(left, said, is)
}

function leaving(file: CaseFile, said: readonly QuestionId[], person: string): CaseFile {
  const { setAside = [] } = file
  const found = valueOf(file.answers, independence)
  const isDanger =
    said.includes(independence) &&
    isOneOf(file.answers, independence, 'came-with-the-child', 'linked') &&
    itemsOf(file.answers, 'people').some(({ id }) => id === person)
  const kept = said.flatMap((question) => {
    const answer = file.answers[question]
    if (answer === undefined || (isDanger && question === independence)) return []
    return [{ from: keptAt(question, person), json: JSON.stringify(answer) }]
  })
  const answers = said.reduce<Answers>((all, question) => without(all, question), file.answers)
  const entry = {
    id: `not-used-${person}`,
    fields: {
      'not-used-interpreter': { state: 'answered', value: person },
      'not-used-because': { state: 'answered', value: found }
    }
  } as ReturnType<typeof itemsOf<typeof notUsed>>[number]
  const others = itemsOf(answers, notUsed).filter((one) => one.id !== entry.id)
  return withKept({ ...file, answers: isDanger ? withNotUsed(answers, [...others, entry]) : answers }, [
    ...setAside,
    ...kept
  ])
}

function comingBack(file: CaseFile, said: readonly QuestionId[], person: string): CaseFile {
  const { setAside = [] } = file
  const isOpen = (question: QuestionId) => file.answers[question] === undefined
  const back = said.flatMap((question) => {
    const kept = setAside.findLast(({ from }) => from === keptAt(question, person))
    const answer = kept === undefined ? undefined : readKept(question, kept.json)
    return kept === undefined || answer === undefined || !isOpen(question) ? [] : [{ question, kept, answer }]
  })
  const answers = withAnswers(
    file.answers,
    Object.fromEntries(back.map(({ question, answer }) => [question, answer]))
  )
  const listed = itemsOf(answers, notUsed).find((one) => fieldOf(one, 'not-used-interpreter') === person)
  const because = listed === undefined ? undefined : fieldOf(listed, 'not-used-because')
  const isTaken = said.includes(independence) && because !== undefined && isOpen(independence)
  const all = isTaken
    ? withNotUsed(
        withAnswers(answers, { [independence]: { state: 'answered', value: because } }),
        itemsOf(answers, notUsed).filter((one) => one !== listed)
      )
    : answers
  return withKept(
    { ...file, answers: all },
    setAside.filter((one) => !back.some(({ kept }) => kept === one))
  )
}

const withKept = (file: CaseFile, setAside: readonly SetAside[]): CaseFile =>
  setAside.length === 0 ? without(file, 'setAside') : { ...file, setAside }
