import type { Answer, PlainDate } from '../case-file/answer'
import type { Answers } from '../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../case-file/read'
import { isPast } from './dates'
import { askedByFinishing } from './finishing/table'
import { isTaken } from './finishing/taken'

type SafetyMeasure = ItemOf<'safety-measures'>

/** The measures of ¶43 that hold a child back, and can feel like what a trafficker did (¶41, ¶44). */
const holdingBack: readonly string[] = [
  'phone-removed-for-a-time',
  'internet-in-shared-rooms-only',
  'supervision-when-out',
  'room-without-easy-exit'
]

/**
 * Whether a measure may restrain the child, and so needs legal advice: by its kind, or because the practitioner says so
 * or is not sure. The kind decides even where "no" was answered; the advice may then say that it does not.
 */
export function mayRestrain(measure: SafetyMeasure): boolean {
  const what = fieldOf(measure, 'measure-what')
  const restrains = fieldOf(measure, 'measure-restrains')
  return (what !== undefined && holdingBack.includes(what)) || restrains === 'yes' || restrains === 'not-sure'
}

/** The measures that are chosen in this plan. None is there unless somebody chose it (¶41). */
export const safetyMeasures = (answers: Answers): readonly SafetyMeasure[] =>
  itemsOf(answers, 'safety-measures')

/** The measures that may restrain the child. */
export const restrainingMeasures = (answers: Answers): readonly SafetyMeasure[] =>
  safetyMeasures(answers).filter(mayRestrain)

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
