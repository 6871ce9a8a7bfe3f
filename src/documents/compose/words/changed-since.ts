import type { currencyNotesOf } from '../../../../machines/policy/plans/currency'
import type { Words } from '../../../i18n/words'
import type { Block } from '../../model'
import { dateWords } from './date-words'

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
