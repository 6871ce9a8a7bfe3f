import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { firstDayOf } from '../../facts/dates'
import { mayConferenceHaveBeenHeld } from '../clock/assessment'
import { isOpen } from './open-questions'

/** The conference, which decides on a plan, is booked for a day to come (¶20). */
export const isConferenceAhead = ({ answers, today }: CaseView): boolean => {
  const on = valueOf(answers, 'child-protection-conference-on')
  return on !== undefined && firstDayOf(on) > today
}

const isDayNotKnown = ({ answers }: CaseView): boolean =>
  answers['child-protection-conference-on']?.state === 'not-known'

/** The conference’s day has come, or it was held on a day that nobody knows: whether there is to be a plan was decided there (¶20, ¶39). */
export const hasConferenceCome = (view: CaseView): boolean =>
  isDayNotKnown(view)
    ? mayConferenceHaveBeenHeld(view)
    : valueOf(view.answers, 'child-protection-conference-on') !== undefined && !isConferenceAhead(view)

/**
 * No day stands for the conference. A plan is needed, which is made there; or an enquiry was started, and whether there is to be a plan is
 * decided there (¶20, ¶39). It is arranged too where its day is not known, and it cannot have been held yet.
 */
export const isConferenceToBeArranged = (view: CaseView): boolean =>
  isChild(view) &&
  (isOpen(view.answers, 'child-protection-conference-on') ||
    (isDayNotKnown(view) && !mayConferenceHaveBeenHeld(view))) &&
  (isOneOf(view.answers, 'child-protection-plan-decision', 'needed-not-yet-in-place') ||
    (isOneOf(view.answers, 'child-protection-enquiry', 'started') &&
      (valueOf(view.answers, 'child-protection-plan-decision') === undefined ||
        isOneOf(view.answers, 'child-protection-plan-decision', 'not-yet-decided'))))
