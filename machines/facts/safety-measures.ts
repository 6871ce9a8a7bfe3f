import type { Answers } from '../case-file/case-file'
import { fieldOf, itemsOf, type ItemOf } from '../case-file/read'

export type SafetyMeasure = ItemOf<'safety-measures'>

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
