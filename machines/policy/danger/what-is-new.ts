import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isChild } from '../../facts/age'
import { isPartOfIt } from '../../facts/contact'
import { firstDayOf, lastDayOf, sooner } from '../../facts/dates'
import { isMissing, isNotSafeWithSomebody, openEpisodes } from '../../facts/immediate-safety'
import {
  isDiscussionRecorded,
  isEnquiryStarted,
  workingDaysToConference
} from '../../facts/strategy-discussion-and-nrm'
import { isSuspected } from '../../facts/suspicion'
import { isReferralOver } from '../adulthood/at-eighteen'
import { addWorkingDays } from '../clock/working-days'
import { standingDecision } from '../nrm-sheet/after'
import { tonightElsewhere } from '../people/who-has-the-child'
import { exploitationWhereTheyAre } from './addresses-of-danger'
import { foundExploited } from './found-exploited'
import { laterThan, newSigns, situations, type News } from './news'
import { returnDays } from './returns'

/**
 * Members of the family who are part of it, by the day on which contact with them was last assessed. No other day says since when that is
 * known (¶30).
 */
const relatives = ({ answers }: CaseView): readonly News[] =>
  itemsOf(answers, 'family-contacts').flatMap((contact) => {
    const known = fieldOf(contact, 'contact-assessed-on')
    return known === undefined || !isPartOfIt(contact) ? [] : [{ id: contact.id, on: firstDayOf(known) }]
  })

/** The day of the referral that was made; where it is not known, that of the decision that stands on it. */
const referredOn = (view: CaseView): PlainDate | undefined => {
  const known = valueOf(view.answers, 'referral-made-on') ?? standingDecision(view).on
  return known === undefined ? undefined : lastDayOf(known)
}

/**
 * The conclusion that the child may be a victim. What was decided before it was decided knowing less (¶20). Whoever was referred before was
 * suspected before: such a conclusion is written anew, and is no news.
 */
const suspected = (view: CaseView): readonly News[] => {
  const known = valueOf(view.answers, 'conclusion-on')
  if (known === undefined || !isSuspected(view)) return []
  const [on, made] = [firstDayOf(known), referredOn(view)]
  return made !== undefined && made < on ? [] : [{ id: 'conclusion-on', on }]
}

/**
 * Each return of a child who is not missing again. A review that was held since does not stand for a discussion: the police need not have
 * been there, and whether the child is safe from harm is decided with them (¶10, ¶20, ¶39).
 */
const returnsToDiscuss = (view: CaseView): readonly News[] =>
  openEpisodes(view.answers).length > 0 ? [] : returnDays(view)

/**
 * Tonight the child is not safe: out of the placement with somebody, or where they were exploited. That answer has no day, so no earlier
 * discussion can have looked at it (¶20, ¶23). Another place is another reason.
 */
const unsafeTonight = (view: CaseView): readonly News[] => {
  // For a missing child the discussion of where they are covers this (goneUndiscussed).
  if (isMissing(view)) return []
  const ids = [
    ...(isNotSafeWithSomebody(view) ? tonightElsewhere(view) : []),
    ...exploitationWhereTheyAre(view)
  ]
  return ids.map((id) => ({ id, on: view.today }))
}

/** The last of the days on which a strategy discussion was held, or is to be. Nothing where none has a day. */
function lastDiscussion({ answers }: CaseView): PlainDate | undefined {
  const later = itemsOf(answers, 'later-strategy-discussions').map((one) =>
    fieldOf(one, 'later-discussion-on')
  )
  return [valueOf(answers, 'strategy-discussion-on'), ...later]
    .flatMap((known) => (known === undefined ? [] : [lastDayOf(known)]))
    .sort()
    .at(-1)
}

/**
 * What came after the last strategy discussion (¶20, ¶23, ¶30, ¶39): exploitation, new signs, a relative who is part of it, each return of
 * a child who was missing, and where the child is not safe tonight.
 */
export const newSinceDiscussion = (view: CaseView): readonly string[] =>
  isDiscussionRecorded(view)
    ? laterThan(lastDiscussion(view), view, [
        returnsToDiscuss,
        unsafeTonight,
        newSigns,
        situations,
        relatives
      ])
    : []

/**
 * What came after the decision on a child protection enquiry or, where one was started, after it would have ended (¶20). An enquiry without
 * a day was over by the conference that it led to.
 */
export function newSinceEnquiry(view: CaseView): readonly string[] {
  const known = valueOf(view.answers, 'child-protection-enquiry-on')
  const isStarted = isEnquiryStarted(view)
  const isDecided = isStarted || isOneOf(view.answers, 'child-protection-enquiry', 'decided-not-to-start')
  const on = known ?? valueOf(view.answers, 'child-protection-conference-on')
  if (on === undefined || !isDecided || !isChild(view)) return []
  const decided = lastDayOf(on)
  const until =
    isStarted && known !== undefined ? addWorkingDays(decided, workingDaysToConference).date : decided
  return laterThan(until, view, [returnDays, unsafeTonight, newSigns, situations, relatives, suspected])
}

/**
 * The first day on which it is known to be suspected that the child may be a victim: that of the conclusion, or of a referral before it.
 */
const firstSuspected = (view: CaseView): readonly News[] => {
  const known = valueOf(view.answers, 'conclusion-on')
  if (known === undefined || !isSuspected(view)) return []
  const [concluded, made] = [firstDayOf(known), referredOn(view)]
  return [{ id: 'conclusion-on', on: made === undefined ? concluded : sooner(concluded, made) }]
}

/**
 * The suspicion, where the assessment was finished before it: needs, influence and the risk of going missing were assessed without it (¶22,
 * ¶23, ¶27). An assessment that goes on takes it in, and so does one that was begun again since.
 */
export function newSinceAssessment(view: CaseView): readonly string[] {
  const [started, finished] = (['assessment-started-on', 'assessment-finished-on'] as const).map((id) => {
    const known = valueOf(view.answers, id)
    return known === undefined ? undefined : lastDayOf(known)
  })
  if (finished === undefined || !isChild(view)) return []
  return started !== undefined && started > finished ? [] : laterThan(finished, view, [firstSuspected])
}

/**
 * The day until which news was sent on to the referral: the day of the last decision on it or, where that is not known, of the referral
 * itself.
 */
const sentOnUntil = (view: CaseView): PlainDate | undefined => {
  const decided = standingDecision(view).on
  return decided === undefined ? referredOn(view) : lastDayOf(decided)
}

/** Exploitation and new signs, however they came to light after a day. */
const ofTheReferral = (since: PlainDate | undefined) => [
  newSigns,
  situations,
  (view: CaseView) => (since === undefined ? [] : foundExploited(since, view))
]

/**
 * What is sent on to a referral that goes on: exploitation and new signs after the last decision on it or, before one, after it was made;
 * and each return, since the child may now tell what happened (¶19, ¶20, ¶39).
 * @param until a day until which it was sent on, where that is known otherwise
 */
export const newToSendOn = (view: CaseView, until = sentOnUntil(view)): readonly string[] => [
  ...new Set(laterThan(until, view, [...ofTheReferral(until), returnDays]))
]

/**
 * Exploitation and new signs after a day. It does not grow old: until somebody is referred for it, nobody was (Modern Slavery Act 2015, section 52).
 */
export const newToRefer = (since: PlainDate | undefined, view: CaseView): readonly string[] => [
  ...new Set(laterThan(since, view, ofTheReferral(since), () => true))
]

/**
 * The same after a referral that has come to its end, whether it was a child's or an adult's. While a referral is open, whatever is new is
 * sent on to it. A return alone does not count, nor what is found of a relative: whether it is a reason to refer is for the discussion after
 * it (¶19).
 */
export const newSinceDecidedReferral = (view: CaseView): readonly string[] =>
  isReferralOver(view) ? newToRefer(sentOnUntil(view), view) : []

/** The same since the guardian service was told. Where that day is not known, since the referral that goes with it. */
export function newSinceGuardianReferral(view: CaseView): readonly string[] {
  if (!isOneOf(view.answers, 'guardian-referral', 'made') || !isChild(view)) return []
  const known = valueOf(view.answers, 'guardian-referral-on')
  const told = known === undefined ? referredOn(view) : lastDayOf(known)
  return laterThan(told, view, [newSigns, situations])
}
