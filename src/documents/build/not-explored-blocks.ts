import type { QuestionId, StepId } from '../../../content/stages'
import { askedOn } from '../../../machines/journey'
import { stageOf } from '../../../machines/policy/asked'
import { isOpen, openItems } from '../../../machines/policy/open-questions'
import type { Block } from '../model'
import type { Building } from './context'

function linesOf(id: QuestionId, { view, words }: Building): readonly string[] {
  const short = words(`questions.${id}.short`)
  if (isOpen(view.answers, id)) {
    return [view.answers[id]?.state === 'unfinished' ? words('values.unfinished', { short }) : short]
  }
  return openItems(view.answers, id).map(({ number, fields }) =>
    words('values.open-item', {
      short,
      number,
      fields: fields.map((field) => words(`questions.${field}.short`)).join(', ')
    })
  )
}

/** What a document asks for and nobody has explored: whole questions, and what is open inside an entry of a list. */
export function notExploredBlocks(steps: readonly StepId[], building: Building): readonly Block[] {
  const { words, view, paths } = building
  const asked = steps
    .filter((step) => paths[stageOf(step)].includes(step))
    .flatMap((step) => askedOn(step, view))
    .filter((id, index, all) => all.indexOf(id) === index)
  const items = asked.flatMap((id) => linesOf(id, building))
  if (items.length === 0) return [{ kind: 'paragraph', text: words('documents.not-explored.none') }]
  return [
    { kind: 'paragraph', text: words('documents.not-explored.some') },
    { kind: 'list', items }
  ]
}
