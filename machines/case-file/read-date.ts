import { Temporal } from 'temporal-polyfill'
import type { DateQuestion, FieldQuestion, Question } from '../../content/shape'
import type { Answer, AnyAnswer, KnownDate, PlainDate } from './answer'
import { typedPartsOf, type DateParts } from './date-parts'

/** What can be wrong with what was typed; each has its sentence in the words under `problems`. */
export type DateProblem =
  | 'date-incomplete'
  | 'date-impossible'
  | 'date-in-future'
  | 'date-too-early'
  | 'date-was-ahead'
  | 'year-needed'

type Reading<Value> = { readonly value: Value } | { readonly problem: DateProblem }

const number = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : undefined)

function precisionOf(parts: DateParts, question: DateQuestion): KnownDate['precision'] | DateProblem {
  const has = (text: string) => text.trim() !== ''
  if (has(parts.day) && has(parts.month) && has(parts.year)) return 'day'
  if (question.approximate !== true) return 'date-incomplete'
  if (!has(parts.year)) return 'year-needed'
  if (has(parts.day)) return 'date-incomplete'
  return has(parts.month) ? 'month' : 'year'
}

/**
 * Reads the parts of a date.
 * @param today refuses the future where the question is of something that has happened
 */
export function readDate(parts: DateParts, question: DateQuestion, today: PlainDate): Reading<KnownDate> {
  const precision = precisionOf(parts, question)
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return { problem: precision }
  const [year, month, day] = [
    number(parts.year),
    precision === 'year' ? 1 : number(parts.month),
    precision === 'day' ? number(parts.day) : 1
  ]
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2100) {
    return { problem: 'date-impossible' }
  }
  try {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
    if (question.tense === 'happened' && date > today) return { problem: 'date-in-future' }
    const words = parts.words.trim()
    return { value: words === '' ? { date, precision } : { date, precision, words } }
  } catch {
    return { problem: 'date-impossible' }
  }
}

/** The answer that the typed parts of a date give: nothing where all are empty, unfinished where they are no date. */
export function answerFromDate(
  parts: DateParts,
  question: DateQuestion,
  today: PlainDate
): Answer<KnownDate> | undefined {
  if (Object.values(parts).every((part: string) => part === '')) return undefined
  const reading = readDate(parts, question, today)
  return 'value' in reading
    ? { state: 'answered', value: reading.value }
    : { state: 'unfinished', typed: { ...parts } }
}

/** The answers beside another, on its step or in its entry. */
export type Among = Readonly<Record<string, Answer<unknown> | undefined>>

const known = { day: 10, month: 7, year: 4 } as const

/**
 * Whether a day comes before the one that it cannot precede. Not where one of them is known only by its month or year, in which both may
 * lie.
 * @param among the answers given beside it
 */
export function isTooEarly(
  { notBefore }: DateQuestion,
  { date, precision }: KnownDate,
  among: Among
): boolean {
  const answer = notBefore === undefined ? undefined : among[notBefore]
  if (answer?.state !== 'answered') return false
  const begun = answer.value as KnownDate
  const asFarAsKnown = Math.min(known[precision], known[begun.precision])
  return date.slice(0, asFarAsKnown) < begun.date.slice(0, asFarAsKnown)
}

/**
 * What is wrong with an unfinished answer; nothing where the answer is not unfinished.
 * @param among the answers given beside it, on its step or in its entry
 */
export function problemOf(
  question: FieldQuestion | Question,
  answer: AnyAnswer | undefined,
  today: PlainDate,
  among: Among = {}
): DateProblem | undefined {
  if (answer?.state !== 'unfinished' || question.kind !== 'date') return undefined
  const reading = readDate(typedPartsOf(answer.typed), question, today)
  if ('problem' in reading) return reading.problem
  if (isTooEarly(question, reading.value, among)) return 'date-too-early'
  // A day that was ahead when it was typed is nobody's word once it has come. A day that was too early is taken with the next answer.
  return question.notBefore === undefined ? 'date-was-ahead' : undefined
}

/** Something that is wrong with the answer to one question. */
export interface AnswerProblem {
  readonly id: string
  readonly problem: DateProblem
  /** The day that it comes before and cannot. */
  readonly than?: string | undefined
}

/** What is wrong on a page: its unfinished answers, in the order of its questions. */
export const problemsIn = (
  asked: readonly (readonly [id: string, question: Question, answer: AnyAnswer | undefined])[],
  today: PlainDate
): readonly AnswerProblem[] => {
  const among = Object.fromEntries(asked.map(([id, , answer]) => [id, answer]))
  return asked.flatMap(([id, question, answer]) => {
    const problem = problemOf(question, answer, today, among)
    if (problem === undefined) return []
    return [{ id, problem, ...(problem === 'date-too-early' ? { than: laterThan(question) } : {}) }]
  })
}

/** The day that another cannot come before. */
const laterThan = (question: Question) => (question.kind === 'date' ? question.notBefore : undefined)
