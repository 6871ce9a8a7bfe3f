import type { ActionId } from '../../content/actions/ids'
import type { PlanListId } from '../../content/needs'
import type { QuestionId } from '../../content/stages'
import type { PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isToldThat } from '../case-file/if-disclosed'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import {
  isInterview,
  stepsAhead,
  stepsToCome,
  stepsWithoutCompanion,
  stepsWithoutHelp
} from '../policy/plans/asylum-steps'
import type { ClockEntry } from '../policy/clock'
import { isReturnUnwished, isReturnUnwishedHere } from '../policy/danger/family'
import {
  begunAgainstTheAnswer,
  isCaseworkerToBeFound,
  tracedAgainstTheAnswer
} from '../policy/danger/new-contact'
import { screeningOwedFrom } from '../policy/danger/screenings-owed'
import { dayOfEntry, entriesOf } from '../policy/needs/need-entries'
import { companionsNotFound } from '../policy/people/gone-together'
import { isOwnChildToBeTakenUp } from '../policy/people/other-children'
import { currentPeriod } from '../policy/clock/period'
import { reviewsArranged } from '../policy/clock/arranged-reviews'
import { reviewDays } from '../policy/clock/reviews'
import { lastHeldOn } from '../facts/review-advocacy-and-support'
import { isConnectedPersonRefused } from '../policy/clock/temporary-approval'
import { addWorkingDays, workingDaysBefore } from '../policy/clock/working-days'
import { isClaimToBeAskedAbout } from '../policy/plans/claim'
import { isFoundAnew } from '../facts/care'
import { ageDoubt } from '../facts/case-details'
import { addDays, firstDayOf, later } from '../facts/dates'
import {
  adviserOwed,
  beforeEighteenIfAhead,
  claimBeforeEighteen,
  consentAtEighteen,
  eighteenth,
  reviewArranged,
  standsAtEighteen,
  twentyFirst
} from './before-eighteen'
import { earliest, type DayInAnswers, type DayRule, type Days } from './day-in-answers'
import {
  beforeALawyerIsNeeded,
  beforeCompensation,
  beforeReconsiderationOrCourt,
  beforeTheAppeal,
  beforeTheDayToFace,
  beforeTheNextLegalDay,
  todayOrBeforeTheDayToFace
} from './days-to-ask'
import { plannedAsTheSameJob } from './same-job'

const meaning =
  (means: DayInAnswers['means'], days: (view: CaseView, since: PlainDate) => Days): DayRule =>
  (view, since) => {
    const date = earliest(days(view, since))
    return date === undefined ? undefined : { date, means }
  }

/** The day that was recorded for the very thing. */
const on = (days: (view: CaseView, since: PlainDate) => Days): DayRule => meaning('recorded', days)
/** It has to be done before the day that was recorded. */
const before = (days: (view: CaseView) => Days): DayRule => meaning('before', days)

/** The day that the plan itself has for the entry that the action is for. */
const onThePlannedDay =
  (plan: PlanListId): DayRule =>
  (view, _since, _clock, id) => {
    const entry = entriesOf(view, plan).find((one) => one.id === id)
    const date = entry === undefined ? undefined : dayOfEntry(plan, entry)
    return date === undefined ? undefined : { date, means: 'recorded' }
  }

/** The day that the plan has for the same job. */
const onTheDayOfThePlan =
  (id: ActionId): DayRule =>
  (view) => {
    const planned = plannedAsTheSameJob(id, view)
    return planned === undefined ? undefined : { date: planned.day, means: 'recorded' }
  }

type DateId =
  'left-for-later-until' | 'finding-out-by' | 'safe-move-on' | 'handover-on' | 'age-minded-to-meeting-on'
type Step = ReturnType<typeof stepsAhead>[number]
const answerTo =
  (id: DateId & QuestionId) =>
  ({ answers }: CaseView): Days => [valueOf(answers, id)]
const daysOf = (steps: readonly Step[]): Days => steps.map((step) => fieldOf(step, 'asylum-step-on'))

/**
 * By when what the last review found missing is put right: the first of its own days that was to come when it was found. Where none is set,
 * it is looked at again at the next review, or on the day for protection. Nobody reads that as a day that was recorded for it (¶46).
 */
const protectionDay: DayRule = (view, since) => {
  const toCome = (days: Days) =>
    earliest(days.filter((known) => known !== undefined && firstDayOf(known) >= since))
  const own = toCome(
    itemsOf(view.answers, 'protection-steps').map((step) => fieldOf(step, 'protection-by-when'))
  )
  if (own !== undefined) return { date: own, means: 'recorded' }
  const again = toCome([...reviewsArranged(view), valueOf(view.answers, 'protection-review-on')])
  return again === undefined ? undefined : { date: again, means: 'looked-at-again' }
}

/** When the next decision on the referral can be expected: the day at which the Home Office aims, then the earliest. */
const decisionExpected: DayRule = (_view, since, clock) => {
  const next = clock.find(
    ({ row, state }) =>
      row === 'conclusive-grounds' || (row === 'reasonable-grounds' && state.kind !== 'done')
  )
  return next === undefined ? undefined : { date: later(next.date, since), means: 'expected' }
}

/**
 * A parent's home is assessed before the child goes there (regulations 17 and 18). Where the child lived there before anything called for it,
 * that day cannot be kept any more, and nobody has to take the child away (regulation 15). Ten working days are suggested then. No regulation
 * that could be read sets them.
 */
const beforeGoingHome: DayRule = ({ answers }, since) => {
  const home = earliest([valueOf(answers, 'placement-since')])
  if (home === undefined) return undefined
  return home < since
    ? { date: addWorkingDays(since, 10).date, means: 'ten-working-days' }
    : { date: home, means: 'recorded' }
}

/** Nothing has held the child since the last basis ended. It is late from that day on, whenever somebody looks. */
const sinceTheBasisEnded: DayRule = (_view, _since, clock) => {
  const ended = clock.find(({ row }) => row === 'care-basis')
  return ended === undefined ? undefined : { date: ended.date, means: 'same-day' }
}

/** How many working days before an interview its help is arranged: whoever is to interpret can still be found. */
const workingDaysToFindHelp = 10

/**
 * Help at a step comes before it. The day of an interview is set by others, and its help is arranged in good time before it; where less time is
 * left when it becomes known, by the day before.
 */
const beforeTheStep: DayRule = (view, since) => {
  const waiting = stepsWithoutHelp(view)
  const date = earliest(daysOf(waiting))
  if (date === undefined) return undefined
  if (!waiting.every(isInterview)) return { date, means: 'before' }
  const inTime = workingDaysBefore(date, workingDaysToFindHelp)
  return { date: inTime < since ? later(addDays(date, -1), since) : inTime, means: 'near' }
}

/** Whoever is to speak for the child at a review is there before it (¶47). Held meanwhile, its day stays the one by which they were to be. */
const beforeTheReview: DayRule = (view, since) => {
  const date = reviewDays(view, currentPeriod(view))
    .flatMap((review) => (!review.isLastDay && review.date > since ? [review.date] : []))
    .sort()[0]
  return date === undefined ? undefined : { date, means: 'before' }
}

/**
 * The move of somebody who may be found an adult is planned before the meeting at which the doubts are put to them: nothing is found before
 * it (¶7). Where no day is set for it, what is suggested stands. Once an adult is found, it cannot wait.
 */
const beforeAnAdultIsFound: DayRule = (view, since) => {
  const meeting = earliest(answerTo('age-minded-to-meeting-on')(view))
  if (ageDoubt.of(view) === 'assessed-adult')
    return { date: later(meeting ?? since, since), means: 'same-day' }
  // One that was held before is of another assessment, or was written down late.
  return meeting === undefined || meeting < since
    ? undefined
    : { date: later(addDays(meeting, -1), since), means: 'near' }
}

/** On the day on which any of these arise. A copy that is not told of them has the day that is suggested. */
const todayWhere =
  (found: (view: CaseView) => readonly unknown[]): DayRule =>
  (view, since) =>
    (ifDisclosed(view, () => found(view)) ?? []).length > 0 ? { date: since, means: 'same-day' } : undefined

/** The same, where it holds or not. */
const todayIf = (holds: (view: CaseView) => boolean): DayRule =>
  todayWhere((view) => (holds(view) ? [true] : []))

const rules: { readonly [Id in ActionId]?: DayRule } = {
  // Each day that the child is missing has a due day of its own, whatever was done yesterday, or was not.
  'look-for-the-child': ({ today }) => ({ date: today, means: 'same-day' }),
  'care-without-a-basis': sinceTheBasisEnded,
  // It goes on while nobody has asked why the child does not want it.
  'consider-reunification': (view, since) => {
    if (isReturnUnwishedHere(view)) return { date: addWorkingDays(since, 10).date, means: 'ten-working-days' }
    return isReturnUnwished(view) ? { date: since, means: 'same-day' } : undefined
  },
  // What two answers say otherwise is settled before anybody is contacted or traced (¶30).
  'liaise-about-family-contact': todayWhere(begunAgainstTheAnswer),
  'decide-on-tracing-support': todayWhere(tracedAgainstTheAnswer),
  // Where a claim was made somebody can be asked, and it does not wait for ever (¶29, ¶30).
  'liaise-once-there-is-a-caseworker': (view, since) =>
    isToldThat(view, isCaseworkerToBeFound)
      ? { date: addWorkingDays(since, 10).date, means: 'ten-working-days' }
      : undefined,
  'plan-for-their-own-child': todayIf(isOwnChildToBeTakenUp),
  // While tonight’s places are arranged, they are arranged for both: later a brother or sister is moved for it (Children Act 1989, section 22C(8)).
  'keep-brothers-and-sisters-together': todayIf(isFoundAnew),
  'look-again-after-a-return': todayWhere(companionsNotFound),
  'settle-the-temporary-approval': (view) =>
    isConnectedPersonRefused(view) ? { date: view.today, means: 'same-day' } : undefined,
  'come-back-to-what-was-left': on(answerTo('left-for-later-until')),
  'assess-the-home-with-a-parent': beforeGoingHome,
  'find-out-by-the-date': on(answerTo('finding-out-by')),
  'take-advice-on-the-refusal': beforeTheAppeal,
  'take-advice-on-the-appeal-decision': beforeTheAppeal,
  'ask-the-solicitor-about-a-negative-decision': beforeReconsiderationOrCourt,
  'take-a-positive-decision-to-the-solicitors': beforeTheDayToFace,
  'tell-the-solicitor-of-the-referral': todayOrBeforeTheDayToFace,
  'carry-out-the-safe-move': on(answerTo('safe-move-on')),
  'plan-a-safe-move-if-found-an-adult': beforeAnAdultIsFound,
  'put-the-doubts-before-deciding': on(answerTo('age-minded-to-meeting-on')),
  'arrange-the-next-review': reviewArranged,
  'hand-the-case-over': on(answerTo('handover-on')),
  'tell-the-child-of-the-handover': before(answerTo('handover-on')),
  'finish-the-statement-in-time': on((view) => daysOf(stepsAhead(view, 'written-form', 'statement'))),
  'name-who-goes-along-to-an-asylum-step': before((view) => daysOf(stepsWithoutCompanion(view))),
  'arrange-help-for-an-asylum-step': beforeTheStep,
  'arrange-an-advocate': beforeTheReview,
  'prepare-for-the-appeal-hearing': before((view) => daysOf(stepsToCome(view, 'appeal-hearing'))),
  'arrange-a-legal-representative': beforeALawyerIsNeeded,
  'take-advice-on-compensation': beforeCompensation,
  'name-the-legal-companion': beforeTheNextLegalDay,
  'see-to-the-protection-needs': protectionDay,
  'see-whether-support-began': onThePlannedDay('support'),
  'see-to-a-need': onThePlannedDay('needs'),
  'see-to-a-health-action': onThePlannedDay('health'),
  'see-to-an-education-action': onThePlannedDay('education'),
  'arrange-english-support': onTheDayOfThePlan('arrange-english-support'),
  'look-into-special-educational-needs': onTheDayOfThePlan('look-into-special-educational-needs'),
  'arrange-immunisation': onTheDayOfThePlan('arrange-immunisation'),
  'see-to-a-protection-step': onThePlannedDay('protection'),
  'follow-the-nrm-decisions': decisionExpected,
  'explain-consent-before-eighteen': consentAtEighteen,
  'ask-for-an-assessment-by-adult-social-care': beforeEighteenIfAhead,
  'ask-about-a-claim-before-eighteen': claimBeforeEighteen,
  // Whoever is to be asked about a claim in those days is found in them (¶48).
  'find-a-regulated-adviser': (view, since, clock) =>
    isClaimToBeAskedAbout(view) ? claimBeforeEighteen(view, since, clock) : undefined,
  // What is owed to a child of 16 or 17, and changes at 18 (¶51, ¶64, ¶66).
  'appoint-personal-adviser': adviserOwed,
  'assess-pathway-needs': eighteenth,
  // These end with care: none of them is put off to a day after it (¶20, ¶34, ¶36, ¶46, Children Act 1989, section 24).
  'settle-the-long-term-plan': eighteenth,
  'agree-the-care-plan': eighteenth,
  'arrange-the-initial-health-assessment': eighteenth,
  'produce-the-health-plan': eighteenth,
  'produce-the-personal-education-plan': eighteenth,
  'name-the-reviewing-officer': eighteenth,
  'put-the-child-protection-plan-in-place': eighteenth,
  'arrange-the-protection-conference': eighteenth,
  'decide-on-advice-and-assistance': eighteenth,
  'agree-home-and-money-from-eighteen': eighteenth,
  'get-the-papers-before-eighteen': eighteenth,
  'agree-what-changes-at-twenty-one': twentyFirst,
  'explain-entitlements': eighteenth,
  'carry-out-human-rights-assessment': standsAtEighteen
}

/** The earliest day of the decisions of which the child is still to be told; nothing where one of them has none. */
function decisionsToTell({ answers }: CaseView): PlainDate | undefined {
  const days = itemsOf(answers, 'nrm-decisions')
    .filter((decision) => fieldOf(decision, 'nrm-decision-told-to-child') === 'to-be-told')
    .map((decision) => fieldOf(decision, 'nrm-decision-on'))
  return days.includes(undefined) ? undefined : earliest(days)
}

/**
 * One record stands for all entries that call for an action. Where another entry has taken the place of the one for which it arose, its
 * days begin anew.
 */
const begunAnew: { readonly [Id in ActionId]?: (...of: [CaseView, PlainDate]) => PlainDate | undefined } = {
  'tell-the-child-of-the-decision': decisionsToTell,
  // The review that was to be arranged was held: the one after it is arranged since (¶46).
  'arrange-the-next-review': lastHeldOn,
  'screen-again': screeningOwedFrom
}

/** The day from which the days of an action are counted: when it arose, or when what it is for now came, whichever is later. */
export const countedSince = (id: string, view: CaseView, since: PlainDate): PlainDate =>
  later(begunAnew[id as ActionId]?.(view, since) ?? since, since)

/** The day that the answers give for an action, or for the entry that it is for, where they give one. */
export function dayInAnswers(
  id: string,
  view: CaseView,
  since: PlainDate,
  clock: readonly ClockEntry[],
  entry?: string
): DayInAnswers | undefined {
  return rules[id as ActionId]?.(view, since, clock, entry)
}
