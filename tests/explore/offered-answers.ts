import type { FieldQuestion, Question } from '../../content/shape'
import type { QuestionId, StepId } from '../../content/stages'
import type { AnyAnswer, Item } from '../../machines/case-file/answer'
import type { Answers, CaseView } from '../../machines/case-file/case-file'
import { askedOn } from '../../machines/journey/paths'
import { questionOf } from '../../machines/facts/asked'
import { optionsOffered, reasonsOffered } from '../../machines/policy/plans/offered'
import { today } from './explore'

/** Somebody is in the list of people: a page leads to it from each question that asks for one. */
export const somebody: Answers = {
  people: {
    state: 'answered',
    value: [{ id: 'person-1', fields: { 'person-name': { state: 'answered', value: 'Ruth Okafor' } } }]
  }
}

/** What somebody can type or choose under a question; a page refuses a planned day that is past, or one to come that has happened. */
function valuesOf(question: Question, view: CaseView): readonly unknown[] {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return ['In a few words.']
    case 'person':
      return ['person-1']
    case 'date':
      return [
        ...(question.tense === 'planned' ? [] : [{ date: today, precision: 'day' }]),
        ...(question.tense === 'happened' ? [] : [{ date: '2026-12-01', precision: 'day' }])
      ]
    case 'choices':
      return optionsOffered(question, view).map((option) => [option])
    default:
      return optionsOffered(question, view)
  }
}

/** Every answer that a page offers to a question that is no list or matrix: values first, then reasons for having none. */
const answersOffered = (question: Question, view: CaseView): readonly AnyAnswer[] =>
  [
    ...valuesOf(question, view).map((value) => ({ state: 'answered', value })),
    ...reasonsOffered(question).map((state) => ({ state }))
  ] as readonly AnyAnswer[]

/** The entries with one field answered as their pages offer it. */
const withField = (items: readonly Item[], field: string, answer: AnyAnswer): readonly Item[] =>
  items.map((item) => ({ ...item, fields: { ...item.fields, [field]: answer } }))

function ofList(id: QuestionId, fields: readonly (readonly [string, FieldQuestion])[], view: CaseView) {
  const answer = view.answers[id] as AnyAnswer | undefined
  if (answer?.state !== 'answered') return []
  const items = answer.value as readonly Item[]
  return fields.flatMap(([field, question]) =>
    answersOffered(question, view).map((given): Answers => ({
      [id]: { state: 'answered', value: withField(items, field, given) }
    }))
  )
}

/**
 * Every single thing that somebody can answer on a step's page, each as the answers that it changes.
 * @param among the questions that are tried, as far as the page asks them
 */
export const changesOn = (step: StepId, view: CaseView, among: readonly QuestionId[]): readonly Answers[] =>
  askedOn(step, view)
    .filter((id) => among.includes(id))
    .flatMap((id): readonly Answers[] => {
      const question = questionOf(id)
      if (question.kind === 'list') return ofList(id, Object.entries(question.fields), view)
      return answersOffered(question, view).map((answer): Answers => ({ [id]: answer }))
    })
