import type { CaseView } from '../../case-file/case-file'
import type { PlainDate } from '../../case-file/answer'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { since } from '../../case-file/reason'
import { careOfToday } from '../../facts/care'
import { careBeforeEndedOn } from '../../facts/care-before'
import { addDays, firstDayOf, lastDayOf, later } from '../../facts/dates'
import { suspicion } from '../../facts/suspicion'
import { isToBeFound } from '../../policy/plans/open-questions'
import type { Called } from '../action'

/** The days of the assessment that are on record, each as late as it can be. */
const daysOnRecord = ({ answers }: CaseView): readonly PlainDate[] =>
  (['assessment-started-on', 'assessment-finished-on'] as const).flatMap((id) => {
    const known = valueOf(answers, id)
    return known === undefined ? [] : [lastDayOf(known)]
  })

/**
 * The assessment on record was made in care that had ended. A child who comes into care again, or is found anew, is assessed anew (¶22, ¶23).
 * For a copy that is not told of care, it is the assessment of today.
 */
export function isAssessmentOfEarlierCare(view: CaseView): boolean {
  const days = daysOnRecord(view)
  const ended = days.length === 0 ? undefined : ifDisclosed(view, () => careBeforeEndedOn(view))
  return ended !== undefined && days.every((day) => day < ended)
}

export const isSaidNotStarted = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'assessment-timing', 'not-started')

/** Nothing says that the assessment was begun: no day on which it was begun or finished, nor that it was begun without delay. */
export const hasNoStart = (view: CaseView): boolean =>
  isAssessmentOfEarlierCare(view) ||
  (daysOnRecord(view).length === 0 &&
    !isOneOf(view.answers, 'assessment-timing', 'at-once', 'waited-for-safe-place'))

/** Whether nobody has started the assessment, as far as is known. A worry calls for it before anybody says that it is not started (¶23). */
export const hasNotStarted = (view: CaseView): boolean =>
  isSaidNotStarted(view) ||
  isAssessmentOfEarlierCare(view) ||
  (valueOf(view.answers, 'assessment-timing') === undefined &&
    valueOf(view.answers, 'assessment-started-on') === undefined)

/** Called for, and after other care by the day on which that ended: what was done until then was not done for this care (¶22, ¶23). */
export function calledInThisCare(called: boolean, view: CaseView): Called {
  const ended = called ? ifDisclosed(view, () => careBeforeEndedOn(view)) : undefined
  return ended === undefined ? called : [since.write(ended)]
}

/** Nothing comes before a safe place (¶23), but no assessment waits longer for one than this. */
export const daysToWaitForAPlace = 7

/**
 * The assessment that goes on was begun later than it could wait for a safe place, by the days of the conclusion and of care, and nobody has
 * said how soon it was (¶23). Once it is finished, nothing is left to agree meanwhile. For a copy that is not told of care, nothing is late.
 */
export function isBegunLateByItsDays(view: CaseView): boolean {
  const { answers } = view
  const [started, concluded] = [valueOf(answers, 'assessment-started-on'), valueOf(answers, 'conclusion-on')]
  if (started === undefined || concluded === undefined) return false
  if (valueOf(answers, 'assessment-finished-on') !== undefined) return false
  if (!isToBeFound(answers, 'assessment-timing') || suspicion.of(view) === 'not-suspected') return false
  const began = ifDisclosed(view, () => careOfToday(view).began ?? '')
  return (
    began !== undefined &&
    firstDayOf(started) > addDays(later(lastDayOf(concluded), began), daysToWaitForAPlace)
  )
}
