import type { Question } from '../../../content/shape'
import type { QuestionId, StepId } from '../../../content/stages'
import { questionOf, stageOf } from '../../../machines/policy/asked'
import { unexploredOf } from '../../../machines/policy/indicators'
import { askedOn } from '../../../machines/journey'
import { isOpen, openItems, type OpenItem } from '../../../machines/policy/open-questions'
import type { Block } from '../model'
import { aboutAnyOf, aboutQuestion, markedLists, markedWith } from './about'
import type { Building } from './context'
import { aboutEntryName, entryName } from './list-blocks'
import { stepTitle } from './paper-words'
import { planWaits } from './parts-of'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

interface Asked {
  readonly id: QuestionId
  readonly step: StepId
}

/** A question's short name; with its step where another open one is called the same. */
function nameOf(id: QuestionId, step: StepId, asked: readonly Asked[], building: Building): string {
  const { words } = building
  const short = words(`questions.${id}.short`)
  const isShared = asked.some((other) => other.id !== id && words(`questions.${other.id}.short`) === short)
  return isShared ? words('values.of-step', { short, step: stepTitle(step, building) }) : short
}

/** What is open in one entry of a list, which is called by its name where it has one that this copy shows. */
function entryLine(
  id: QuestionId,
  short: string,
  { number, item, fields }: OpenItem,
  building: Building
): string {
  const { words } = building
  const open = fields.map((field) => words(`questions.${field}.short`)).join(', ')
  const name = entryName(id, item, building)
  return name === undefined
    ? words('values.open-item', { short, number, fields: open })
    : words('values.open-named-item', { short, number, name, fields: open })
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
  return openItems(view, id).map((open) => entryLine(id, short, open, building))
}

/** What a document asks for and nobody has explored: whole questions, and what is open inside an entry of a list, or among signs. */
export function notExploredBlocks(steps: readonly StepId[], building: Building): readonly Block[] {
  const { words, view, paths } = building
  const waiting = planWaits(view)
  const asked = steps
    .filter(
      (step) => paths[stageOf(step)].includes(step) && !(waiting && stageOf(step) === 'pathway-planning')
    )
    .flatMap((step) => askedOn(step, view).map((id): Asked => ({ id, step })))
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
  const items = asked.flatMap((one) => {
    const ofEntries = !isOpen(view.answers, one.id) && questionOf(one.id).kind === 'list'
    const about = ofEntries ? aboutEntryName(one.id) : aboutQuestion(one.id, view)
    return linesOf(one, asked, building).map((text) => ({ text, about }))
  })
  if (items.length === 0) return [{ kind: 'paragraph', text: words('documents.not-explored.none') }]
  const lists = markedLists(items)
  return [...markedWith(aboutAnyOf(lists) ?? [], [paragraph(words('documents.not-explored.some'))]), ...lists]
}
