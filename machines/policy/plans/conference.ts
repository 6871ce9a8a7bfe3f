import type { CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { isEnquiryStarted } from '../../facts/strategy-discussion-and-nrm'
import { addWorkingDays } from '../clock/working-days'
import { daysOfEnquiry } from '../danger/what-is-new'
import { isOpen } from './open-questions'

/** The conference, which decides on a plan, is booked for a day to come (¶20). */
export const isConferenceAhead = ({ answers, today }: CaseView): boolean => {
  const on = valueOf(answers, 'child-protection-conference-on')
  return on !== undefined && firstDayOf(on) > today
}

/**
 * A conference whose day nobody knows may have been held: an enquiry led to it, and one that goes on has had the working days in which the conference follows
 * (¶20). Without an enquiry there was none.
 */
function mayHaveBeenHeld(view: CaseView): boolean {
  const began = valueOf(view.answers, 'child-protection-enquiry-on')
  const isGoingOn = isOneOf(view.answers, 'child-protection-enquiry', 'started')
  if (!isGoingOn || began === undefined) return isEnquiryStarted(view)
  return addWorkingDays(lastDayOf(began), daysOfEnquiry).date < view.today
}

const isDayNotKnown = ({ answers }: CaseView): boolean =>
  answers['child-protection-conference-on']?.state === 'not-known'

/** The conference’s day has come, or it was held on a day that nobody knows: whether there is to be a plan was decided there (¶20, ¶39). */
export const hasConferenceCome = (view: CaseView): boolean =>
  isDayNotKnown(view)
    ? mayHaveBeenHeld(view)
    : valueOf(view.answers, 'child-protection-conference-on') !== undefined && !isConferenceAhead(view)

/**
 * No day stands for the conference. A plan is needed, which is made there; or an enquiry was started, and whether there is to be a plan is
 * decided there (¶20, ¶39). It is arranged too where its day is not known, and it cannot have been held yet.
 */
export const isConferenceToBeArranged = (view: CaseView): boolean =>
  isChild(view) &&
  (isOpen(view.answers, 'child-protection-conference-on') ||
    (isDayNotKnown(view) && !mayHaveBeenHeld(view))) &&
  (isOneOf(view.answers, 'child-protection-plan-decision', 'needed-not-yet-in-place') ||
    (isOneOf(view.answers, 'child-protection-enquiry', 'started') &&
      (valueOf(view.answers, 'child-protection-plan-decision') === undefined ||
        isOneOf(view.answers, 'child-protection-plan-decision', 'not-yet-decided'))))
