import type { StepId } from '../../../../content/stages'
import { stageOf } from '../../../../machines/facts/asked'
import { currencyNotesOf } from '../../../../machines/policy/plans/currency'
import type { Words } from '../../../i18n/words'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { dateWords } from '../words/date-words'

type Notes = ReturnType<typeof currencyNotesOf>

/** What the draft names and what applies now. Where all of it was last checked on one day, that is said once, before it. */
export function changedBlocks(notes: Notes, words: Words): readonly Block[] {
  const [date, another] = new Set(notes.map(({ checked }) => dateWords(checked)))
  if (date === undefined) return []
  const isOneDay = another === undefined
  const items = notes.map(({ id, checked }) =>
    words('currency.line', {
      title: words(`currency.notes.${id}.title`),
      now: words(`currency.notes.${id}.now`),
      date: isOneDay ? 'once' : dateWords(checked)
    })
  )
  return [
    { kind: 'paragraph', text: words('currency.in-a-document', { date: isOneDay ? date : 'each' }) },
    { kind: 'list', items }
  ]
}

/** The same for the steps that the document prints. */
export function currencyBlocks(steps: readonly StepId[], { words, view, paths }: Building): readonly Block[] {
  const printed = steps.filter((step) => paths[stageOf(step)].includes(step))
  return changedBlocks(currencyNotesOf(printed, view), words)
}
