import type { Question } from '../../../content/shape'
import type { QuestionId, StepId } from '../../../content/stages'
import { questionOf, stageOf } from '../../../machines/policy/asked'
import { unexploredOf } from '../../../machines/policy/indicators'
import { askedOn } from '../../../machines/journey'
import { isOpen, openItems } from '../../../machines/policy/open-questions'
import type { Block } from '../model'
import { aboutAnyOf, aboutQuestion, markedLists, markedWith } from './about'
import type { Building } from './context'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

interface Asked {
  readonly id: QuestionId
  readonly step: StepId
}

/** A question's short name; with its step where another open one is called the same. */
function nameOf(id: QuestionId, step: StepId, asked: readonly Asked[], { words }: Building): string {
  const short = words(`questions.${id}.short`)
  const isShared = asked.some((other) => other.id !== id && words(`questions.${other.id}.short`) === short)
  return isShared ? words('values.of-step', { short, step: words(`steps.${step}.title`) }) : short
}

function linesOf({ id, step }: Asked, asked: readonly Asked[], building: Building): readonly string[] {
  const { view, words } = building
  const short = nameOf(id, step, asked, building)
  const question: Question = questionOf(id)
  if (isOpen(view.answers, id)) {
    return [view.answers[id]?.state === 'unfinished' ? words('values.unfinished', { short }) : short]
  }
  if (question.kind === 'indicator-marks') {
    return unexploredOf(question.theme, view).map((indicator) =>
      words('values.open-sign', { indicator: words(`indicators.${indicator.id}`) })
    )
  }
  return openItems(view, id).map(({ number, fields }) =>
    words('values.open-item', {
      short,
      number,
      fields: fields.map((field) => words(`questions.${field}.short`)).join(', ')
    })
  )
}

/** What a document asks for and nobody has explored: whole questions, and what is open inside an entry of a list, or among signs. */
export function notExploredBlocks(steps: readonly StepId[], building: Building): readonly Block[] {
  const { words, view, paths } = building
  const asked = steps
    .filter((step) => paths[stageOf(step)].includes(step))
    .flatMap((step) => askedOn(step, view).map((id): Asked => ({ id, step })))
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
  const items = asked.flatMap((one) =>
    linesOf(one, asked, building).map((text) => ({ text, about: aboutQuestion(one.id, view) }))
  )
  if (items.length === 0) return [{ kind: 'paragraph', text: words('documents.not-explored.none') }]
  const lists = markedLists(items)
  return [...markedWith(aboutAnyOf(lists) ?? [], [paragraph(words('documents.not-explored.some'))]), ...lists]
}
