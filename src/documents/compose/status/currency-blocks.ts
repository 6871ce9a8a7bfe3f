import type { StepId } from '../../../../content/stages'
import { stageOf } from '../../../../machines/facts/asked'
import { currencyNotesOf } from '../../../../machines/policy/plans/currency'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { dateWords } from '../words/date-words'

/** What the draft names and what applies now, for the steps that the document prints. */
export function currencyBlocks(steps: readonly StepId[], { words, view, paths }: Building): readonly Block[] {
  const printed = steps.filter((step) => paths[stageOf(step)].includes(step))
  const items = currencyNotesOf(printed, view).map(({ id, checked }) =>
    words('currency.line', {
      title: words(`currency.notes.${id}.title`),
      now: words(`currency.notes.${id}.now`),
      date: dateWords(checked)
    })
  )
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', text: words('currency.in-a-document') },
    { kind: 'list', items }
  ]
}
