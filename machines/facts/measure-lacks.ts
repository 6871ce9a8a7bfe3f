import type { Answer, PlainDate } from '../case-file/answer'
import { fieldOf } from '../case-file/read'
import { isPast } from './dates'
import { askedByFinishing } from './finishing/table'
import { isTaken } from './finishing/taken'
import { mayRestrain, type SafetyMeasure } from './safety-measures'

/** What every chosen measure must carry. */
export type Carried = 'reason' | 'child-view' | 'alternative' | 'review-date' | 'agreement'

const carriedIn = {
  reason: 'measure-reason',
  'child-view': 'measure-child-view',
  alternative: 'measure-alternative',
  'review-date': 'measure-review-on',
  agreement: 'measure-agreed-by'
} as const satisfies Readonly<Record<Carried, string>>

const askedOfMeasures = askedByFinishing['measure-incomplete'].answers

/** Whether a field of a measure has nothing that is taken for an answer. What finishing takes, a measure takes (¶40, ¶41, ¶43). */
export function lacksField(measure: SafetyMeasure, field: string): boolean {
  const asked = askedOfMeasures.find((one) => one.field === field)
  const isReason = asked?.noReasonsIf !== 'may-restrain' || !mayRestrain(measure)
  const fieldAnswer = (measure.fields as Readonly<Record<string, Answer<unknown> | undefined>>)[field]
  return !isTaken({ reasons: isReason ? (asked?.reasons ?? []) : [] }, fieldAnswer)
}

/** Whether a measure still lacks something that it must carry (¶40, ¶41, ¶43). */
export const lacks = (measure: SafetyMeasure, carried: Carried): boolean =>
  lacksField(measure, carriedIn[carried])

/** Whether a measure should have been looked at again before today. */
export const isReviewOverdue = (measure: SafetyMeasure, today: PlainDate): boolean =>
  isPast(fieldOf(measure, 'measure-review-on'), today)

/** Whether legal advice on a measure that may restrain has not been taken. */
export const lacksLegalAdvice = (measure: SafetyMeasure): boolean =>
  mayRestrain(measure) && fieldOf(measure, 'measure-legal-advice') !== 'taken'
