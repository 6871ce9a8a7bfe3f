import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { birthDates, isAdult } from '../../facts/age'
import { addDays, birthday, daysBetween, firstDayOf, later, sooner } from '../../facts/dates'
import { ageDoubt } from '../../facts/case-details'

/** Time in care from one day up to another; without `to` it goes on. */
export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate | undefined
}

/** Which leaving-care category a person is in today, and since or from when (Children Act 1989, Schedule 2 and ss23A–24). */
export interface LeavingCare {
  readonly category: 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none-yet'
  /** The day on which the person is, or if care goes on will be, eligible: 13 weeks in care since 14, and 16. */
  readonly eligibleFrom: PlainDate | undefined
}

const thirteenWeeks = 13 * 7

/** Periods in order; those that overlap or follow on the next day joined, so that no day counts twice and none is lost. */
export function joinedPeriods(periods: readonly Period[]): readonly Period[] {
  const joined: Period[] = []
  for (const period of [...periods].sort((one, other) => one.from.localeCompare(other.from))) {
    const last = joined.at(-1)
    if (last !== undefined && (last.to === undefined || period.from <= addDays(last.to, 1))) {
      const to = last.to === undefined || period.to === undefined ? undefined : later(last.to, period.to)
      joined[joined.length - 1] = { from: last.from, to }
    } else {
      joined.push(period)
    }
  }
  return joined
}

/** All recorded periods of being looked after, joined, by whichever authority. */
export function periodsLookedAfter(view: CaseView): readonly Period[] {
  return joinedPeriods(
    itemsOf(view.answers, 'periods-of-care').flatMap((item): Period[] => {
      const from = fieldOf(item, 'care-from')
      const to = fieldOf(item, 'care-to')
      const basis = fieldOf(item, 'care-legal-basis')
      if (from === undefined || basis === undefined || basis === 'not-looked-after') return []
      return [{ from: firstDayOf(from), to: to === undefined ? undefined : firstDayOf(to) }]
    })
  )
}

/** The day on which 13 weeks since the 14th birthday are complete and the person is 16 and looked after. */
function eligibleDay(periods: readonly Period[], born: PlainDate): PlainDate | undefined {
  const fourteen = birthday(born, 14)
  const sixteen = birthday(born, 16)
  const eighteen = birthday(born, 18)
  let days = 0
  for (const period of periods) {
    const from = later(period.from, fourteen)
    const to = sooner(period.to ?? eighteen, eighteen)
    if (from >= to) continue
    const complete = later(addDays(from, Math.max(0, thirteenWeeks - days)), sixteen)
    if (complete <= to && complete < eighteen) return complete
    days += daysBetween(from, to)
  }
  return undefined
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

/** What gives most first. */
const byWhatIsOwed: readonly LeavingCare['category'][] = [
  'eligible',
  'relevant',
  'former-relevant',
  'qualifying',
  'none-yet'
]

/**
 * The days on which the person may have been born, by the dates that count. Whoever is treated as a child is not taken for grown
 * up by a date that is in doubt, where another makes a child of them (¶7).
 */
function daysOfBirth(view: CaseView): readonly PlainDate[] {
  const all = [...new Set(birthDates(view).flatMap(({ first, last }) => [first, last]))]
  const asChild = all.filter((day) => view.today < birthday(day, 18))
  return isAdult(view) || asChild.length === 0 ? all : asChild
}

/** Whether the day of becoming eligible is the same by every day on which the person may have been born. */
export function isEligibilitySure(view: CaseView): boolean {
  const periods = periodsLookedAfter(view)
  return new Set(daysOfBirth(view).map((born) => eligibleDay(periods, born))).size <= 1
}

/**
 * The leaving-care category. It counts periods of care by every authority. Where several dates of birth count, the one that gives
 * most decides, and among those the one that gives it first: nothing that is owed hangs on a date that is in doubt (¶7).
 * Immigration status plays no part (¶51).
 */
export function leavingCare(view: CaseView): LeavingCare {
  const periods = periodsLookedAfter(view)
  const none: LeavingCare = { category: 'none-yet', eligibleFrom: undefined }
  if (periods.length === 0) return none
  const all = daysOfBirth(view).map((born) => categoryOf(born, periods, view.today))
  const rank = ({ category }: LeavingCare) => byWhatIsOwed.indexOf(category)
  const day = ({ eligibleFrom }: LeavingCare) => eligibleFrom ?? 'never'
  return all.sort((one, other) => rank(one) - rank(other) || day(one).localeCompare(day(other)))[0] ?? none
}

/**
 * Whether the leaving-care category gives a personal adviser (Children Act 1989, Schedule 2 and ss23B–23CZB): not who is
 * qualifying, and nobody whose category is still untold. Who was found to be an adult has one by the assessed date alone:
 * a claimed date that the assessment did not bear out tells no category.
 */
export function givesPersonalAdviser(view: CaseView): boolean {
  const isFoundAdult = ageDoubt.of(view) === 'assessed-adult'
  if (isFoundAdult && !birthDates(view).some(({ source }) => source === 'age-assessment')) return false
  return ['eligible', 'relevant', 'former-relevant'].includes(leavingCare(view).category)
}
