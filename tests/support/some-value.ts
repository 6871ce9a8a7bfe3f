import { indicators } from '../../content/indicators'
import type { Question } from '../../content/shape'
import { trackColumns } from '../../machines/case-file/answer'

const indicator = indicators[0].id

/** Some value that fits the question. */
export function someValue(question: Question, text: string): unknown {
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return text
    case 'person':
      return 'person-1'
    case 'yes-no':
      return 'yes'
    case 'choice':
      return question.options[0]
    case 'choices':
      return question.options.slice(0, 2)
    case 'date':
      return { date: '2026-01-02', precision: 'day', words: text }
    case 'tracks':
      return Object.fromEntries(trackColumns.map((column) => [column, text]))
    case 'indicator-marks':
      return { 'screening-1': { [indicator]: 'seen' } }
    case 'indicator-details':
      return { 'screening-1': { [indicator]: { who: text, when: text, context: text } } }
    case 'list': {
      const fields = Object.entries(question.fields).map(([id, field]) => [
        id,
        { state: 'answered', value: someValue(field, text) }
      ])
      return [{ id: 'entry-1', fields: Object.fromEntries(fields) as unknown }]
    }
  }
}
