import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, valueOf } from '../../case-file/read'
import {
  birthAhead,
  birthDates,
  isAdult,
  isChild,
  isEighteenByAssessmentAlone,
  youngestBirth
} from '../../facts/age'
import { recordedCare, type Period } from '../../facts/care'
import { addDays, addMonths, birthday, daysBetween, firstDayOf, lastDayOf, later } from '../../facts/dates'
import { ageDoubt, isEighteenWhileChallenged } from '../../facts/case-details'
import { completeInCare, isCareUncounted, thirteenWeeks } from '../../facts/thirteen-weeks'
import { peopleNow } from '../../facts/people-now'
import { isCareEndedByWhatFell, isCareWithoutBasis, isLeftToEachOther } from '../clock/care-basis'
import { isFoundWithoutCare } from '../danger/found-without-care'
import {
  isCareEndedByMissing,
  isLookedAfter,
  isPlacedWithoutCare,
  presumedFrom
} from '../placement/care-basis'

/** Which leaving-care category a person is in today, and since or from when (Children Act 1989, Schedule 2 and ss23A–24). */
export interface LeavingCare {
  readonly category: 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none-yet'
  /** The day on which the person is, or if care goes on will be, eligible: 13 weeks in care since 14, and 16. */
  readonly eligibleFrom: PlainDate | undefined
}

/**
 * All periods of being looked after, joined, by whichever authority. Where no period says when, care begins with the first placement on
 * record and goes on. That nobody wrote it down takes no duty away (¶51), and turning 18 takes none away that it had given.
 */
export function periodsLookedAfter(view: CaseView): readonly Period[] {
  const presumed = presumedFrom(view)
  return presumed === undefined
    ? recordedCare(view, firstDayOf)
    : [{ from: firstDayOf(presumed.since), to: undefined }]
}

/** The day on which 13 weeks since the 14th birthday are complete and the person is 16 and looked after. */
function eligibleDay(periods: readonly Period[], born: PlainDate): PlainDate | undefined {
  const complete = completeInCare(periods, born)
  return complete !== undefined && complete < birthday(born, 18) ? complete : undefined
}

/** The day on which the care that goes on would complete 13 weeks since the 14th birthday, whatever the age by then. */
function completeOn(periods: readonly Period[], born: PlainDate): PlainDate | undefined {
  const fourteen = birthday(born, 14)
  const counted = (period: Period) => later(period.from, fourteen)
  const now = periods.find(({ to }) => to === undefined)
  if (now === undefined) return undefined
  const before = periods.reduce(
    (days, period) =>
      period.to === undefined ? days : days + Math.max(0, daysBetween(counted(period), period.to)),
    0
  )
  return addDays(counted(now), Math.max(0, thirteenWeeks - before))
}

const isIn = (period: Period, day: PlainDate) =>
  period.from <= day && (period.to === undefined || day < period.to)

/** The category of somebody who was born on a day. */
function categoryOf(born: PlainDate, periods: readonly Period[], today: PlainDate): LeavingCare {
  const eligibleFrom = eligibleDay(periods, born)
  const [sixteen, eighteen] = [birthday(born, 16), birthday(born, 18)]
  const isLookedAfter = periods.some((period) => isIn(period, today))
  const wasEligible = eligibleFrom !== undefined && eligibleFrom <= today
  if (today >= eighteen) {
    const atSixteen = periods.some((period) => (period.to ?? eighteen) > sixteen && period.from < eighteen)
    if (wasEligible) return { category: 'former-relevant', eligibleFrom }
    return { category: atSixteen && today < birthday(born, 21) ? 'qualifying' : 'none-yet', eligibleFrom }
  }
  if (wasEligible) return { category: isLookedAfter ? 'eligible' : 'relevant', eligibleFrom }
  const leftAfterSixteen =
    today >= sixteen && !isLookedAfter && periods.some((period) => (period.to ?? today) > sixteen)
  return { category: leftAfterSixteen ? 'qualifying' : 'none-yet', eligibleFrom }
}

/** The categories, the one that gives most first. */
const byWhatIsOwed: readonly LeavingCare['category'][] = [
  'eligible',
  'relevant',
  'former-relevant',
  'qualifying',
  'none-yet'
]

/**
 * The days on which the person may have been born, by the dates that count. Somebody who is treated as a child is not taken for an adult by
 * a date that is in doubt, where another date makes a child of them. The authority’s own finding of a child still counts while it is
 * challenged: what was owed by it is owed on (¶7, ¶51).
 */
function daysOfBirth(view: CaseView): readonly PlainDate[] {
  const births = birthDates(view)
  const days = (dates: typeof births) => dates.flatMap(({ first, last }) => [first, last])
  const all = [...new Set(days(births))]
  const found = isEighteenWhileChallenged(view)
    ? days(births.filter(({ source }) => source === 'age-assessment'))
    : []
  const asChild = all.filter((day) => view.today < birthday(day, 18) || found.includes(day))
  return isAdult(view) || asChild.length === 0 ? all : asChild
}

/** Whether the day of becoming eligible is the same by every day on which the person may have been born. */
export function isEligibilitySure(view: CaseView): boolean {
  const periods = periodsLookedAfter(view)
  return new Set(daysOfBirth(view).map((born) => eligibleDay(periods, born))).size <= 1
}

/**
 * Nobody who is still cared for has left care. An authority looks after them, also while they are treated as a child and are 18 by every
 * date (¶7). Or they are a child who is still placed, or whose police protection or order has run out and who has to have another basis.
 * An adult’s care ended with 18.
 */
const hasNotLeftCare = (view: CaseView): boolean =>
  isChild(view) && (isLookedAfter(view) || isPlacedWithoutCare(view) || isToldThat(view, isCareWithoutBasis))

/**
 * Nor has a child left care who was found, and whom no authority has taken on yet (¶24, ¶31). Who had become a relevant child before stays
 * one: a night missing takes nobody back into care.
 */
const isToBeTakenOn = (category: LeavingCare['category'], view: CaseView): boolean =>
  category === 'qualifying' &&
  isChild(view) &&
  isToldThat(view, () => isFoundWithoutCare(view) || isLeftToEachOther(view))

/**
 * Nor has a child left care that was ended by a finding that fell, before the care had lasted 13 weeks. Nothing is counted until it is
 * settled what holds (¶7). Care that lasted as long counts, whatever ended it: no answer has the day on which the finding fell.
 */
const isEndTakenBack = (category: LeavingCare['category'], view: CaseView): boolean =>
  category === 'qualifying' && isToldThat(view, isCareEndedByWhatFell)

/** The category of somebody who has not left care, in place of the one that leaving care would give. */
const notLeft: Readonly<Partial<Record<LeavingCare['category'], LeavingCare['category']>>> = {
  relevant: 'eligible',
  qualifying: 'none-yet'
}

/**
 * The leaving-care category. It counts periods of care by every authority. Where several dates of birth count, the one that gives most
 * decides, and among those the one that gives it first. So nothing that is owed hangs on a date that is in doubt (¶7). Immigration status
 * plays no part (¶51).
 */
export function leavingCare(view: CaseView): LeavingCare {
  const periods = periodsLookedAfter(view)
  const none: LeavingCare = { category: 'none-yet', eligibleFrom: undefined }
  if (periods.length === 0) return none
  const all = daysOfBirth(view).map((born) => categoryOf(born, periods, view.today))
  const rank = ({ category }: LeavingCare) => byWhatIsOwed.indexOf(category)
  const day = ({ eligibleFrom }: LeavingCare) => eligibleFrom ?? 'never'
  const most =
    all.sort((one, other) => rank(one) - rank(other) || day(one).localeCompare(day(other)))[0] ?? none
  // 18 only by a finding that is challenged, or by an assessed date that nobody has settled: a child, and no former one.
  const isFoundEighteen =
    most.category === 'former-relevant' &&
    (isEighteenWhileChallenged(view) || isEighteenByAssessmentAlone(view))
  const category = isFoundEighteen ? 'relevant' : most.category
  const stays = notLeft[category]
  const isNotLeft = hasNotLeftCare(view) || isToBeTakenOn(category, view) || isEndTakenBack(category, view)
  return { ...most, category: stays !== undefined && isNotLeft ? stays : category }
}

/**
 * Care of somebody of 16 or 17 has ended, and the pathway plan is none yet or is of a day before: the days of that end. They live elsewhere,
 * on other money, and under section 20 the Director approves it first (regulations 39 and 43).
 */
export function careEndedSincePlan(view: CaseView): readonly string[] {
  if (!isChild(view) || isCareEndedByMissing(view) || leavingCare(view).category !== 'relevant') return []
  const made = valueOf(view.answers, 'pathway-plan-made-on')
  const ended = recordedCare(view, firstDayOf).at(-1)?.to
  return ended === undefined || (made !== undefined && lastDayOf(made) >= ended)
    ? []
    : [`care ended ${ended}`]
}

/**
 * The day on which 13 weeks in care would be complete. It is for a child in care whom no date of birth that counts makes eligible with it
 * before 18. What they are owed then is advice and assistance (Children Act 1989 s24). Nothing where they are 18 or may become eligible,
 * also by care of which nobody has recorded when it was.
 */
export function thirteenWeeksAfterEighteen(view: CaseView): PlainDate | undefined {
  if (isCareUncounted(view)) return undefined
  const births = daysOfBirth(view)
  const periods = periodsLookedAfter(view)
  const isOver = births.some(
    (born) => view.today >= birthday(born, 18) || eligibleDay(periods, born) !== undefined
  )
  return isOver ? undefined : births.flatMap((born) => completeOn(periods, born) ?? []).sort()[0]
}

/**
 * 13 weeks in care end with the eve of 18, where the first day counts. No source that was read says whether that is enough: it is a
 * question for the authority’s lawyer, and nobody is told before that they are owed no adviser (regulation 40, ¶51).
 */
export function areWeeksUpOnTheEve(view: CaseView): boolean {
  const periods = periodsLookedAfter(view)
  const births = daysOfBirth(view)
  return (
    births.every((born) => eligibleDay(periods, born) === undefined) &&
    births.some((born) => completeInCare(periods, born) === birthday(born, 18))
  )
}

/** The day to come on which a child in care becomes eligible, if care goes on. From then on an adviser is owed (¶66). */
export function eligibleAhead(view: CaseView): PlainDate | undefined {
  const { eligibleFrom } = leavingCare(view)
  return isChild(view) && eligibleFrom !== undefined && eligibleFrom > view.today ? eligibleFrom : undefined
}

/**
 * Whether the leaving-care category gives a personal adviser (Children Act 1989, Schedule 2 and ss23B–23CZB). Not to somebody who is
 * qualifying, or whose category is not known yet. Somebody who was found to be an adult has one by the assessed date alone: a claimed date
 * that the assessment did not bear out tells no category.
 */
export function givesPersonalAdviser(view: CaseView): boolean {
  const isFoundAdult = ageDoubt.of(view) === 'assessed-adult'
  if (isFoundAdult && !birthDates(view).some(({ source }) => source === 'age-assessment')) return false
  return ['eligible', 'relevant', 'former-relevant'].includes(leavingCare(view).category)
}

/**
 * 21 is half a year away or less, for an adult who has a personal adviser by right until then. It begins before the day that is shown as
 * 21, and ends with the last that a date of birth can mean (¶66, Children Act 1989 s23CZB).
 */
export function isNearTwentyOne(view: CaseView): boolean {
  const [ahead, youngest] = [birthAhead(view), youngestBirth(view)]
  if (ahead === undefined || youngest === undefined || !isAdult(view)) return false
  return (
    addMonths(birthday(ahead.first, 21), -6) <= view.today &&
    view.today < birthday(youngest, 21) &&
    givesPersonalAdviser(view)
  )
}

/** Of an adult no kind of placement is asked. One who has a carer still may live with a foster carer. */
const mayLiveWithAFosterCarer = (view: CaseView): boolean =>
  isAdult(view) && view.answers['placement-kind'] === undefined
    ? peopleNow(view).some((person) => fieldOf(person, 'person-role') === 'carer')
    : isOneOf(
        view.answers,
        'placement-kind',
        'foster-care',
        'connected-person-foster-care',
        'parent-and-child-placement'
      )

/**
 * Somebody who lives with a foster carer, and has a leaving-care category that lasts beyond 18, may go on living with them. The authority
 * supports that until 21 (Children Act 1989 s23CZA). Whether a parent and child are with one is for somebody to see.
 */
export const mayStayPut = (view: CaseView): boolean =>
  mayLiveWithAFosterCarer(view) && ['eligible', 'former-relevant'].includes(leavingCare(view).category)
