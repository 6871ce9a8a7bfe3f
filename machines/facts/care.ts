import type { KnownDate, PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isToldThat } from '../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../case-file/read'
import { isAdult } from './age'
import { isPlacedSinceBefore, leftCustodyOn, remandEndedOn } from './custody'
import { addDays, addMonths, firstDayOf, lastDayOf, later, sooner } from './dates'
import { isPlacedWithParent } from './protection-and-placement'
import { isPlacedTonight, isWithoutSafeAccommodation, openEpisodes } from './immediate-safety'
import { takenOverIn } from './taken-over'

type Recorded = ItemOf<'periods-of-care'>

/** Somebody has said that no authority looks after the child, or not yet. */
export const isSaidNotLookedAfter = (period: Recorded): boolean =>
  fieldOf(period, 'care-legal-basis') === 'not-looked-after'

/** The period has not ended, as far as it is recorded. */
export function goesOn(period: Recorded, { today }: CaseView): boolean {
  const to = fieldOf(period, 'care-to')
  return to === undefined || to.date > today
}

/**
 * A period in which the child is or was looked after. Nobody loses what they are owed because nobody has recorded the legal basis (¶51).
 */
export const isOfCare = (period: Recorded): boolean =>
  !isSaidNotLookedAfter(period) &&
  (fieldOf(period, 'care-from') ?? fieldOf(period, 'care-legal-basis')) !== undefined

/** The child is in care by a period that is recorded and has not ended. */
export const isInCare = (view: CaseView): boolean =>
  itemsOf(view.answers, 'periods-of-care').some((period) => isOfCare(period) && goesOn(period, view))

/**
 * An authority answers for the child in this period, whether or not its name or what holds the child is recorded yet. Police protection is the police’s, whichever
 * authority they have told (Children Act 1989, section 46), and a remand is to an authority once one is named.
 */
export function isOfAnAuthority(period: Recorded): boolean {
  const basis = fieldOf(period, 'care-legal-basis')
  const isToNobody = basis === 'remand' && fieldOf(period, 'care-authority') === undefined
  return isOfCare(period) && basis !== 'police-protection' && !isToNobody
}

/** Care that begins on a day to come is no care yet. Of a rough day it is the first that it can mean. */
const hasBegun = (period: Recorded, { today }: CaseView): boolean => {
  const from = fieldOf(period, 'care-from')
  return from === undefined || firstDayOf(from) <= today
}

/** An authority answers for the child today. Care that is planned answers for nobody before its first day (¶20). */
export const isAnsweredFor = (view: CaseView): boolean =>
  itemsOf(view.answers, 'periods-of-care').some(
    (period) => hasBegun(period, view) && goesOn(period, view) && isOfAnAuthority(period)
  )

/** Time in care from one day up to another; without `to` it goes on. */
export interface Period {
  readonly from: PlainDate
  readonly to: PlainDate | undefined
}

/**
 * Periods in order; those that overlap or follow on the next day joined, so that no day counts twice and none is lost.
 * @param days how many days after the end of one the next may begin
 */
export function joinedPeriods(periods: readonly Period[], days = 1): readonly Period[] {
  const joined: Period[] = []
  for (const period of [...periods].sort((one, other) => one.from.localeCompare(other.from))) {
    const last = joined.at(-1)
    if (last !== undefined && (last.to === undefined || period.from <= addDays(last.to, days))) {
      const to = last.to === undefined || period.to === undefined ? undefined : later(last.to, period.to)
      joined[joined.length - 1] = { from: last.from, to }
    } else {
      joined.push(period)
    }
  }
  return joined
}

/** The periods of care that are recorded with a first day, as they stand. A rough last day is the first that it can mean, unless told otherwise. */
export const careAsRecorded = (
  { answers }: CaseView,
  beginsOn: (known: KnownDate) => PlainDate,
  endsOn: (known: KnownDate) => PlainDate = firstDayOf
): readonly Period[] =>
  itemsOf(answers, 'periods-of-care').flatMap((period): Period[] => {
    const from = fieldOf(period, 'care-from')
    const to = fieldOf(period, 'care-to')
    if (from === undefined || !isOfCare(period)) return []
    return [{ from: beginsOn(from), to: to && endsOn(to) }]
  })

/**
 * Time in care as it is recorded, joined, by whichever authority.
 * @param beginsOn which day of a rough one counts as the first
 */
export const recordedCare = (view: CaseView, beginsOn: (known: KnownDate) => PlainDate): readonly Period[] =>
  joinedPeriods(careAsRecorded(view, beginsOn))

/** Where the child stands in care today. */
interface CareOfToday {
  /**
   * The day on which today's care began, by the periods of care or else by the placement. Of a rough day it is the last that it can mean.
   */
  readonly began: PlainDate | undefined
  /** The day on which earlier care ended: what is recorded until then is of that care. Empty where there was none. */
  readonly after: PlainDate
  /** The day on which care that is over began. */
  readonly beganBefore: PlainDate | undefined
  /** Care has ended not long ago, and nothing on record has begun since: the case goes on where it stood. */
  readonly isOver: boolean
}

/**
 * How many months a case goes on after care. Somebody who left care at 16 comes of age in it. Somebody who is found later is found anew.
 */
const monthsAfterCare = 24

/**
 * The care of today, whichever authority had it first; for an adult, the care in which they came of age. What was done in care that has
 * ended is no part of it: a child may be found anew (¶23).
 */
export function careOfToday(view: CaseView): CareOfToday {
  const { answers, today } = view
  const begun = recordedCare(view, lastDayOf).filter(({ from }) => from <= today)
  const last = begun.at(-1)
  if (last !== undefined && (last.to === undefined || last.to > today || isAdult(view)))
    return { began: last.from, after: begun.at(-2)?.to ?? '', beganBefore: undefined, isOver: false }
  const out = itemsOf(answers, 'periods-of-care')
    .map((period) => fieldOf(period, isSaidNotLookedAfter(period) ? 'care-from' : 'care-to')?.date ?? '')
    .filter((date) => date <= today)
  const after = out.reduce(later, '')
  // A child who goes home to a parent after care begins no other care.
  const isHome = last !== undefined && isPlacedWithParent(view)
  const placed = isHome ? undefined : valueOf(answers, 'placement-since')?.date
  const began = placed !== undefined && placed >= after ? placed : undefined
  const isOver = last !== undefined && began === undefined && after > addMonths(today, -monthsAfterCare)
  // Where one basis took the place of another, that is one time in care.
  const beganBefore = begun.reduce<PlainDate | undefined>(
    (since, { from }, at) => ((begun[at - 1]?.to ?? '') >= addDays(from, -1) ? since : from),
    undefined
  )
  return { began, after, beganBefore, isOver }
}

/**
 * The day from which the authority of today has looked after a child whom another authority had before. What was recorded until then of reviews, visits, plans and
 * bookings was of that authority (¶24, ¶31, regulations 4, 7, 9, 28, 33). Nothing while a period of the other goes on and nobody has said that the child moved.
 */
export const takenOverOn = (view: CaseView): PlainDate | undefined =>
  takenOverIn(
    itemsOf(view.answers, 'periods-of-care').filter(
      (period) => isOfAnAuthority(period) && hasBegun(period, view)
    ),
    view
  )

/**
 * The same, where the child came to another place by it: their first night there is a first night (¶23, ¶24). Whoever stays in one home, or of whom no place is on
 * record, is not known to have come to another.
 */
export function broughtOverOn(view: CaseView): PlainDate | undefined {
  const day = takenOverOn(view)
  if (day === undefined || isPlacedSinceBefore(day, view)) return undefined
  return isPlacedTonight(view) || valueOf(view.answers, 'placement-since') !== undefined ? day : undefined
}

/** So many days after care began its first days are over: a child already in care starts where they are (regulations 9, 28). */
const firstDays = 7

/** Tonight no place is safe yet, or it is a police station. Somebody who is out of care is then found anew (¶23). */
export const isFoundAnew = (view: CaseView): boolean =>
  isWithoutSafeAccommodation(view) || isOneOf(view.answers, 'place-tonight', 'police-station')

/**
 * Tonight’s answer is known, and it is neither home nor a placement. “Somewhere else” is not among them: a copy that is not told of the family reads it of their
 * home.
 */
const isHousedTonight = (view: CaseView): boolean =>
  !isPlacedWithParent(view) &&
  !isOneOf(view.answers, 'place-tonight', 'with-family', 'somewhere-else') &&
  valueOf(view.answers, 'place-tonight') !== undefined

/**
 * While the child is missing, the case is asked no more than on the day they went: those who look for the child have other things to do (¶39). Whoever was placed
 * since came back, though nobody has closed that time missing. A home that waits for a child who is missing tonight brings nobody back.
 */
export function onTheDayTheyWent(view: CaseView): CaseView {
  const placed = ifDisclosed(view, () => valueOf(view.answers, 'placement-since'))
  const days = openEpisodes(view.answers).flatMap((episode) => {
    const since = fieldOf(episode, 'missing-since')
    const isOver =
      !isOneOf(view.answers, 'place-tonight', 'missing') &&
      since !== undefined &&
      placed !== undefined &&
      firstDayOf(placed) > lastDayOf(since)
    return since === undefined || isOver ? [] : [firstDayOf(since)]
  })
  return { ...view, today: [...days, view.today].reduce(sooner) }
}

/**
 * The child came out of custody to another place, which is not home, in the last days. Those who had them there planned nothing for these nights, so that the days in
 * custody are none of the first days (¶23, ¶39, ¶44). Nobody who went home after it is thrown back to them. For whoever is missing since, it is as on the day they
 * went: where they were then nobody knows, and it is not taken for home.
 */
export function isFreshOutOfCustody(view: CaseView): boolean {
  const ended = remandEndedOn(view)
  if (ended === undefined) return false
  const { today } = onTheDayTheyWent(view)
  // A time missing of before custody that nobody has closed is over.
  const isLately = (day: PlainDate | undefined) =>
    day !== undefined && day >= addDays(today < ended ? view.today : today, -firstDays)
  // Where the child is placed is asked only then: a copy may not be told it.
  if (!isLately(ended) || !isLately(leftCustodyOn(view))) return false
  return isPlacedTonight(view) || isHousedTonight(view) || !careOfToday(view).isOver
}

/**
 * Whether care, or the placement that shows it, began longer ago than its first days, or is over and the case goes on. The end of care
 * throws nobody back to the first hours. For a copy that is not told of it, care did not begin.
 */
export const hasBeenInCareAWhile = (view: CaseView): boolean =>
  isToldThat(view, () => {
    const { began, beganBefore, isOver } = careOfToday(view)
    if (isOver && isFoundAnew(view)) return false
    // One night of police protection is no care in which the first days went by.
    const day = isOver ? beganBefore : began
    const since = day && later(day, broughtOverOn(view) ?? day)
    return since !== undefined && since < addDays(view.today, -firstDays) && !isFreshOutOfCustody(view)
  })
