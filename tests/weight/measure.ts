import { moments, type Moment } from '../../content/moments'
import type { Question } from '../../content/shape'
import { stages, type QuestionId, type StepId } from '../../content/stages'
import { actionListOf } from '../../machines/actions/list'
import { byTurn } from '../../machines/actions/order'
import type { Answers } from '../../machines/case-file/case-file'
import { questionOf } from '../../machines/facts/asked'
import { neededOn } from '../../machines/facts/needed-on'
import { firstHourSteps, stepsNow } from '../../machines/journey/moments'
import { askedOn, onPath, pathsOf } from '../../machines/journey/paths'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { wordsIn } from '../support/sentences'

/** Says the words of a key, or nothing where there are none. */
export type WordsIfAny = (key: string) => string | undefined

/** What one moment of a case weighs: what it asks, and what is read on the way. */
export interface Weight {
  readonly steps: number
  readonly questions: number
  readonly proseBoxes: number
  readonly words: number
  readonly tabStops: number
}

/** Whether a question is a box for prose. */
export const isProse = ({ kind }: Question): boolean => kind === 'long-text' || kind === 'tracks'

/** Where Tab stops on a question: its fields. It passes over the small control that says why there is no answer. */
function tabStopsOf(question: Question): number {
  switch (question.kind) {
    case 'choices':
      return question.options.length
    case 'date':
      return 3
    case 'tracks':
      return 2
    case 'indicator-marks':
    case 'indicator-details':
      return 10
    default:
      return 1
  }
}

/** What somebody reads of a question: its label, its hint and its options. */
function textsOf(id: QuestionId, question: Question, say: WordsIfAny): readonly string[] {
  const options = 'options' in question ? question.options : []
  return [
    say(`questions.${id}.label`),
    say(`questions.${id}.hint`),
    ...options.map((option) => say(`questions.${id}.options.${option}`))
  ].flatMap((text) => text ?? [])
}

interface Asked {
  readonly step: StepId
  readonly questions: readonly QuestionId[]
}

/** What is asked up to a moment: each step with its questions, each question where it is first asked. */
function askedBy(answers: Answers, now: Moment): readonly Asked[] {
  const view = { answers, today }
  const paths = pathsOf(view)
  const steps =
    now === 'first-hour'
      ? firstHourSteps
      : stages.flatMap(({ id }) => stepsNow(id, paths, onPath(view, paths), now))
  const seen = new Set<QuestionId>()
  return steps.map((step) => ({
    step,
    questions: askedOn(step, view).filter((id) => {
      const isNeeded = moments.indexOf(neededOn(step, id, view)) <= moments.indexOf(now)
      if (!isNeeded || seen.has(id)) return false
      seen.add(id)
      return true
    })
  }))
}

/** Everything that the paths of a case ask, opened or not. */
function askedInAll(answers: Answers): readonly Asked[] {
  const view = { answers, today }
  const paths = pathsOf(view)
  const seen = new Set<QuestionId>()
  return stages.flatMap(({ id }) =>
    paths[id].map((step) => ({
      step,
      questions: askedOn(step, view).filter((one) => {
        const isFirst = !seen.has(one)
        seen.add(one)
        return isFirst
      })
    }))
  )
}

const isCheck = (step: StepId): boolean => stages.some(({ check }) => check === step)

function weigh(asked: readonly Asked[], say: WordsIfAny): Weight {
  const questions = asked.flatMap((one) => one.questions)
  const texts = [
    ...asked.flatMap(({ step }) => [say(`steps.${step}.title`), say(`steps.${step}.why`)]),
    ...questions.flatMap((id) => textsOf(id, questionOf(id), say))
  ].flatMap((text) => text ?? [])
  return {
    steps: asked.filter(({ step }) => !isCheck(step)).length,
    questions: questions.length,
    proseBoxes: questions.filter((id) => isProse(questionOf(id))).length,
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
    tabStops: questions.reduce((sum, id) => sum + tabStopsOf(questionOf(id)), 0)
  }
}

/** What a case weighs up to a moment, without what waits; or everything, opened. */
export const weightOf = (answers: Answers, upTo: Moment | 'everything', say: WordsIfAny): Weight =>
  weigh(upTo === 'everything' ? askedInAll(answers) : askedBy(answers, upTo), say)

/** The most steps and the most questions that any of these cases has, with everything opened. */
export function longestOf(cases: readonly Answers[], say: WordsIfAny): Pick<Weight, 'steps' | 'questions'> {
  const all = cases.map((answers) => weightOf(answers, 'everything', say))
  return {
    steps: Math.max(...all.map(({ steps }) => steps)),
    questions: Math.max(...all.map(({ questions }) => questions))
  }
}

/** What a case is asked up to a moment, without what waits, each question once. */
export const questionsUpTo = (answers: Answers, upTo: Moment): readonly QuestionId[] =>
  askedBy(answers, upTo).flatMap(({ questions }) => questions)

/** How many boxes for prose there are in all, whoever is asked. */
export const proseBoxesInAll = (): number =>
  stages.flatMap(({ questions }) => Object.values<Question>(questions)).filter(isProse).length

/** How many actions a case calls for: now, and in all. */
export function actionsOf(answers: Answers): { readonly now: number; readonly all: number } {
  const view = { answers, today }
  const list = actionListOf(fileWith(answers), onPath(view))
  return { now: byTurn(list, today).now.length, all: list.length }
}
