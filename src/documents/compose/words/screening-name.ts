import type { KnownDate } from '../../../../machines/case-file/answer'
import type { Words } from '../../../i18n/words'
import { dateWords } from './date-words'

/** A screening by its day, or by as much of it as is known: a form that goes to the Home Office says no day that nobody recorded. */
export const screeningName = (on: KnownDate | undefined, words: Words): string =>
  on === undefined
    ? words('values.screening-undated')
    : words('values.screening', { date: dateWords(on.date, on.precision) })
