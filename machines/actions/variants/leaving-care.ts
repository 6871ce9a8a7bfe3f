import { isAdult } from '../../facts/age'
import { isFoundAChildAfterAll, isUnderImmigrationControl } from '../../facts/case-details'
import { immigrationPosition } from '../../facts/tracks'
import { decidedSincePlan, openedSincePlan } from '../../policy/adulthood/decided-since-plan'
import { isAdviserToBrief } from '../../policy/adulthood/adviser'
import {
  areWeeksUpOnTheEve,
  careEndedSincePlan,
  eligibleAhead,
  leavingCare
} from '../../policy/adulthood/leaving-care'
import { homeWithTheirOwnChild, mayStayWithCarers } from './own-child'
import { firstOf, where, whereAny, whereTold, type Variants } from './variant'

/** Eighteen has come, and what was to be agreed for it is owed now (¶54). */
export const onceEighteen = where('once-eighteen', isAdult)

/** Other words of what is owed from 18 and on leaving care (¶51, ¶54, ¶66). */
export const ofLeavingCare: Variants = {
  'agree-home-and-money-from-eighteen': firstOf(
    homeWithTheirOwnChild,
    where('stay-put-once-eighteen', (view) => isAdult(view) && mayStayWithCarers(view)),
    onceEighteen,
    where('stay-put', mayStayWithCarers)
  ),
  // For an adult it is called for only from 21, when an adviser is for somebody who asks (¶66).
  'appoint-personal-adviser': firstOf(
    where('from-21', isAdult),
    where('to-come-named', (view) => eligibleAhead(view) !== undefined && isAdviserToBrief(view)),
    where('to-come', (view) => eligibleAhead(view) !== undefined)
  ),
  // Care has ended: what was to be decided for it is owed now (Children Act 1989 s24).
  'decide-on-advice-and-assistance': firstOf(
    // The 13 weeks may be incomplete only because of a finding that fell. Then it is too late for anybody but a lawyer (¶7).
    whereTold('finding-fell', (view) => isAdult(view) && isFoundAChildAfterAll(view)),
    where('by-one-day', areWeeksUpOnTheEve),
    where('qualifying', (view) => leavingCare(view).category === 'qualifying'),
    // Whoever may not be able to stay asks in time what else there is to live on (¶64).
    whereTold('while-undecided', isUnderImmigrationControl)
  ),
  'make-the-pathway-plan': firstOf(
    whereAny('care-ended', careEndedSincePlan),
    // A refusal decides no position: an appeal, or another route, may be open (¶56, ¶60).
    whereAny('refused-since', (view) =>
      immigrationPosition(view) === 'refused-no-leave' ? decidedSincePlan(view) : []
    ),
    whereAny('position-decided', decidedSincePlan),
    whereAny('track-opened', openedSincePlan)
  ),
  // Of an adult it is said only where leave has not ended: Schedule 3 may bar some support to others (¶51).
  'restore-support-refused-for-status': where('with-leave', isAdult)
}
