import type { carePlanActions } from '../../content/actions/care-plan'
import type { caseDetailsActions } from '../../content/actions/case-details'
import type { checkAndDocumentsActions } from '../../content/actions/check-and-documents'
import type { coreAssessmentActions } from '../../content/actions/core-assessment'
import type { immediateSafetyActions } from '../../content/actions/immediate-safety'
import type { pathwayPlanningActions } from '../../content/actions/pathway-planning'
import type { protectionAndPlacementActions } from '../../content/actions/protection-and-placement'
import type { reviewAdvocacyAndSupportActions } from '../../content/actions/review-advocacy-and-support'
import type { strategyDiscussionAndNrmActions } from '../../content/actions/strategy-discussion-and-nrm'
import type { traffickingIndicatorsActions } from '../../content/actions/trafficking-indicators'
import type { PlanListId } from '../../content/needs'
import type { QuestionId } from '../../content/stages'
import type { KnownDate, PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../case-file/read'
import {
  stepsAhead,
  stepsToCome,
  stepsWithoutCompanion,
  stepsWithoutHelp
} from '../policy/plans/asylum-steps'
import type { ClockEntry } from '../policy/clock'
import { isReturnUnwished } from '../policy/plans/family'
import { dayOfEntry, entriesOf } from '../policy/plans/need-entries'
import { reviewsArranged } from '../policy/clock/reviews'
import { isConnectedPersonRefused } from '../policy/clock/temporary-approval'
import { addWorkingDays } from '../policy/clock/working-days'
import { leavingCare } from '../policy/adulthood/leaving-care'
import { addDays, addMonths, firstDayOf, later, sooner } from '../facts/dates'

type ActionId =
  | keyof typeof carePlanActions
  | keyof typeof caseDetailsActions
  | keyof typeof checkAndDocumentsActions
  | keyof typeof coreAssessmentActions
  | keyof typeof immediateSafetyActions
  | keyof typeof pathwayPlanningActions
  | keyof typeof protectionAndPlacementActions
  | keyof typeof reviewAdvocacyAndSupportActions
  | keyof typeof strategyDiscussionAndNrmActions
  | keyof typeof traffickingIndicatorsActions

/**
 * What a day that stands in the answers means for an action: it is the action's own, the action comes before it, or what it waits
 * for is expected then; its own day has gone, so that it is for the day on which it arose; what it comes before is near, and
 * sets the day whatever is suggested; that is ahead in the clock, and until it is near what is suggested stands; or it is suggested for half a year before the 18th birthday; or no day is set, and it is looked at again then.
 */
export interface DayInAnswers {
  readonly date: PlainDate
  readonly means:
    | 'recorded'
    | 'before'
    | 'expected'
    | 'same-day'
    | 'near'
    | 'ahead'
    | 'half-a-year-before'
    | 'looked-at-again'
}

type Rule = (
  view: CaseView,
  since: PlainDate,
  clock: readonly ClockEntry[],
  entry?: string
) => DayInAnswers | undefined

type Days = readonly (KnownDate | undefined)[]

/** The earliest of the days that are known. */
const earliest = (days: Days): PlainDate | undefined =>
  days.flatMap((known) => (known === undefined ? [] : [firstDayOf(known)])).sort()[0]

const meaning =
  (means: DayInAnswers['means'], days: (view: CaseView, since: PlainDate) => Days): Rule =>
  (view, since) => {
    const date = earliest(days(view, since))
    return date === undefined ? undefined : { date, means }
  }

/** The day that was recorded for the very thing. */
const on = (days: (view: CaseView, since: PlainDate) => Days): Rule => meaning('recorded', days)
/** It has to be done before the day that was recorded. */
const before = (days: (view: CaseView) => Days): Rule => meaning('before', days)

/** The day that the plan itself has for the entry that the action is for. */
const onThePlannedDay =
  (plan: PlanListId): Rule =>
  (view, _since, _clock, id) => {
    const entry = entriesOf(view, plan).find((one) => one.id === id)
    const date = entry === undefined ? undefined : dayOfEntry(plan, entry)
    return date === undefined ? undefined : { date, means: 'recorded' }
  }

type DateId =
  'left-for-later-until' | 'finding-out-by' | 'safe-move-on' | 'handover-on' | 'age-minded-to-meeting-on'
type Step = ReturnType<typeof stepsAhead>[number]
type Arrangement = ItemOf<'legal-arrangements'>
const answerTo =
  (id: DateId & QuestionId) =>
  ({ answers }: CaseView): Days => [valueOf(answers, id)]
const daysOf = (steps: readonly Step[]): Days => steps.map((step) => fieldOf(step, 'asylum-step-on'))

/** The next day of each legal matter; of all of them, or of those that nobody helps with yet. */
const legalDays = ({ answers }: CaseView, isMeant: (item: Arrangement) => boolean = () => true): Days =>
  itemsOf(answers, 'legal-arrangements')
    .filter(isMeant)
    .map((item) => fieldOf(item, 'legal-matter-next-date'))

const isUnarranged = (item: Arrangement) => fieldOf(item, 'legal-matter-stage') !== 'in-place'
const isCompensation = (item: Arrangement) => fieldOf(item, 'legal-matter') === 'compensation'

/**
 * By when what the last review found missing is put right: the first of its own days that was to come when it was found. Where none is set, it is
 * looked at again at the next review, or on the day for protection: nobody reads that as a day that was recorded for it (¶46).
 */
const protectionDay: Rule = (view, since) => {
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
const decisionExpected: Rule = (_view, since, clock) => {
  const next = clock.find(
    ({ row, state }) =>
      row === 'conclusive-grounds' || (row === 'reasonable-grounds' && state.kind !== 'done')
  )
  return next === undefined ? undefined : { date: later(next.date, since), means: 'expected' }
}

const eighteenth: Rule = (_view, _since, clock) => {
  const birthday = clock.find(({ row }) => row === 'eighteenth-birthday')
  return birthday === undefined ? undefined : { date: birthday.date, means: 'before' }
}

/** How long before the birthday consent is explained: when home and money from 18 are agreed too (¶54). */
const monthsToPrepare = 6

/** By half a year before 18, and where that has gone, as is suggested, before the birthday itself. */
const consentAtEighteen: Rule = (view, since, clock) => {
  const birthday = eighteenth(view, since, clock)
  const prepared = birthday === undefined ? since : addMonths(birthday.date, -monthsToPrepare)
  return prepared > since ? { date: prepared, means: 'half-a-year-before' } : birthday
}

/** The same while that day is ahead when it is called for: of whom it is not known when they turn 18, no day before it is left. */
const beforeEighteenIfAhead: Rule = (view, since, clock) => {
  const due = consentAtEighteen(view, since, clock)
  return due !== undefined && due.date > since ? due : undefined
}

/** While 18 is ahead it has to stand on the eve: later it is owed as for any adult (¶65). */
const standsAtEighteen: Rule = (view, since, clock) => {
  const birthday = eighteenth(view, since, clock)
  return birthday === undefined
    ? undefined
    : { date: later(addDays(birthday.date, -1), since), means: 'near' }
}

/** From so many days before 18 on it is asked on the day on which it is called for: who advises has something to prepare. */
const daysToPrepareAClaim = 30

const claimBeforeEighteen: Rule = (view, since, clock) => {
  const birthday = eighteenth(view, since, clock)
  return birthday !== undefined &&
    birthday.date > since &&
    addDays(since, daysToPrepareAClaim) >= birthday.date
    ? { date: since, means: 'same-day' }
    : undefined
}

const daysOfNearness = 7

/**
 * An eligible child has an adviser from the day of becoming eligible: where that has gone, no day ahead is suggested (¶66,
 * Children Act 1989, Schedule 2). In the last week before 18, from when another duty holds, that day stands as one that is set.
 */
const adviserOwed: Rule = (view, since, clock) => {
  const { eligibleFrom } = leavingCare(view)
  const inFiveDays = (day: PlainDate) => addWorkingDays(day, 5).date
  const isGone = eligibleFrom !== undefined && inFiveDays(eligibleFrom) < since
  const birthday = eighteenth(view, since, clock)
  if (birthday === undefined || view.today < addDays(birthday.date, -daysOfNearness)) {
    return isGone ? { date: since, means: 'same-day' } : birthday
  }
  const eve = later(addDays(birthday.date, -1), since)
  return { date: sooner(isGone ? since : inFiveDays(since), eve), means: 'near' }
}

/** How near the last day to appeal, or to ask, is once it sets the day of what is to be done before it: near enough to stand under now by itself. */
const lastDaysToAsk = 3

/** Advice on a refusal is taken on the day on which it is called for, not when the time to appeal has nearly gone; then that time sets the day. */
const beforeTheAppeal: Rule = (view, since, clock) => {
  const appeal = clock.find(({ row }) => row === 'appeal')
  return appeal === undefined || appeal.date <= addDays(view.today, lastDaysToAsk)
    ? undefined
    : { date: since, means: 'same-day' }
}

/**
 * Advice on another look at a negative decision comes before the last day to ask for it, and once that is near the day before it stands,
 * and then the day itself. Of one that has passed no day is left, and it is for people to say whether anything can still be done.
 */
const beforeReconsideration: Rule = (view, since, clock) => {
  const last = clock.find(({ row }) => row === 'reconsideration')?.date
  if (last === undefined || last <= view.today) return undefined
  const eve = addDays(last, -1)
  return eve <= addDays(view.today, lastDaysToAsk)
    ? { date: later(eve, since), means: 'near' }
    : { date: last, means: 'ahead' }
}

/** Nothing has held the child since the last basis ended: it is late from that day on, whenever somebody looks. */
const sinceTheBasisEnded: Rule = (_view, _since, clock) => {
  const ended = clock.find(({ row }) => row === 'care-basis')
  return ended === undefined ? undefined : { date: ended.date, means: 'same-day' }
}

const rules: { readonly [Id in ActionId]?: Rule } = {
  // Each day that the child is missing has its own: what was done yesterday, or was not, is not what is due.
  'look-for-the-child': ({ today }) => ({ date: today, means: 'same-day' }),
  'care-without-a-basis': sinceTheBasisEnded,
  // It goes on while nobody has asked why the child does not want it.
  'consider-reunification': (view, since) =>
    isReturnUnwished(view) ? { date: since, means: 'same-day' } : undefined,
  'settle-the-temporary-approval': (view) =>
    isConnectedPersonRefused(view) ? { date: view.today, means: 'same-day' } : undefined,
  'come-back-to-what-was-left': on(answerTo('left-for-later-until')),
  'assess-the-home-with-a-parent': on(({ answers }) => [valueOf(answers, 'placement-since')]),
  'find-out-by-the-date': on(answerTo('finding-out-by')),
  'take-advice-on-the-refusal': beforeTheAppeal,
  'take-advice-on-the-appeal-decision': beforeTheAppeal,
  'ask-the-solicitor-about-a-negative-decision': beforeReconsideration,
  'carry-out-the-safe-move': on(answerTo('safe-move-on')),
  'put-the-doubts-before-deciding': on(answerTo('age-minded-to-meeting-on')),
  'hand-the-case-over': on(answerTo('handover-on')),
  'tell-the-child-of-the-handover': before(answerTo('handover-on')),
  'finish-the-statement-in-time': on((view) => daysOf(stepsAhead(view, 'written-form', 'statement'))),
  'name-who-goes-along-to-an-asylum-step': before((view) => daysOf(stepsWithoutCompanion(view))),
  'arrange-help-for-an-asylum-step': before((view) => daysOf(stepsWithoutHelp(view))),
  'prepare-for-the-appeal-hearing': before((view) => daysOf(stepsToCome(view, 'appeal-hearing'))),
  'arrange-a-legal-representative': before((view) =>
    legalDays(view, (item) => isUnarranged(item) && !isCompensation(item))
  ),
  'take-advice-on-compensation': before((view) =>
    legalDays(view, (item) => isUnarranged(item) && isCompensation(item))
  ),
  'name-the-legal-companion': before((view) => legalDays(view)),
  'see-to-the-protection-needs': protectionDay,
  'see-whether-support-began': onThePlannedDay('support'),
  'see-to-a-need': onThePlannedDay('needs'),
  'see-to-a-health-action': onThePlannedDay('health'),
  'see-to-an-education-action': onThePlannedDay('education'),
  'see-to-a-protection-step': onThePlannedDay('protection'),
  'follow-the-nrm-decisions': decisionExpected,
  'explain-consent-before-eighteen': consentAtEighteen,
  'ask-for-an-assessment-by-adult-social-care': beforeEighteenIfAhead,
  'ask-about-a-claim-before-eighteen': claimBeforeEighteen,
  // What is owed to a child of 16 or 17, and changes at 18 (¶51, ¶64, ¶66).
  'appoint-personal-adviser': adviserOwed,
  'assess-pathway-needs': eighteenth,
  'agree-home-and-money-from-eighteen': eighteenth,
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

/** One record stands for all entries that call for an action: where another has taken the place of the one for which it arose, its days begin anew. */
const begunAnew: { readonly [Id in ActionId]?: (view: CaseView) => PlainDate | undefined } = {
  'tell-the-child-of-the-decision': decisionsToTell
}

/** The day from which the days of an action are counted: when it arose, or what it is for now came, whichever is later. */
export const countedSince = (id: string, view: CaseView, since: PlainDate): PlainDate =>
  later(begunAnew[id as ActionId]?.(view) ?? since, since)

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
