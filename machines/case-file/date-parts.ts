import type { Answer, KnownDate, Typed } from './answer'

/** The parts of a date as they are typed. */
export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly words: string
}

export const noDate: DateParts = { day: '', month: '', year: '', words: '' }

/** The parts that were typed of a day. */
export function typedPartsOf(typed: Typed | undefined): DateParts {
  return typeof typed === 'string' ? { ...noDate, words: typed } : { ...noDate, ...typed }
}

/** The parts of a date answer as they stand in its field. */
export function datePartsOf(answer: Answer<KnownDate> | undefined): DateParts {
  if (answer === undefined) return noDate
  if (answer.state !== 'answered') return typedPartsOf(answer.typed)
  const [year = '', month = '', day = ''] = answer.value.date.split('-')
  const { precision, words = '' } = answer.value
  return {
    year,
    month: precision === 'year' ? '' : String(Number(month)),
    day: precision === 'day' ? String(Number(day)) : '',
    words
  }
}

/** The answer that typed text gives: nothing where the field is empty, or has a space alone, which tells nobody anything. How long it may be is the field's to say. */
export const answerFromText = (text: string): Answer<string> | undefined =>
  text.trim() === '' ? undefined : { state: 'answered', value: text }
