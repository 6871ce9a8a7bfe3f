import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { age, isAdult, isChild } from '../../facts/age'
import { isOfCare, isSaidNotLookedAfter } from '../../facts/care'
import { isFoundAChildAfterAll } from '../../facts/case-details'
import { addDays, firstDayOf, lastDayOf, later, sooner } from '../../facts/dates'
import { authorityKey } from '../../facts/authority-names'
import { isPlacedTonight } from '../../facts/immediate-safety'
import { isPeriodOwedSinceTheMove } from '../people/former-authority'
import { isWithWhoeverIsResponsible } from '../people/parental-responsibility'
import { isHeldUnder, isPlacedWithoutCare, mayBeHomeUntold, openPeriods } from '../placement/care-basis'
import { isFoundWithoutCare } from '../danger/found-without-care'
import type { ClockEntry } from './entry'
import { counted, dayOf, recorded, toDo, type Limit } from './make'

/** What holds a child for days and no longer (Children Act 1989, sections 45 and 46). */
type ShortBasis = 'police-protection' | 'emergency-protection-order'

/**
 * How many days after its first day each can last. Police protection lasts 72 hours, told in whole days since hours are not recorded. An
 * emergency protection order lasts eight days, the first counted with them. A court can extend the order once, by up to seven days: then
 * its last day is recorded, or a second period.
 */
const lasts: Readonly<Record<ShortBasis, { readonly days: number; readonly withRecordedDay: number }>> = {
  'police-protection': { days: 3, withRecordedDay: 3 },
  'emergency-protection-order': { days: 7, withRecordedDay: 14 }
}

const isShort = (basis: string | undefined): basis is ShortBasis =>
  basis !== undefined && Object.hasOwn(lasts, basis)

type Period = ItemOf<'periods-of-care'>

/** What holds a child until somebody, or a court, ends it. */
const lasting = ['section-20', 'care-order', 'interim-care-order', 'remand'] as const

const beginsFrom = (period: Period): PlainDate => fieldOf(period, 'care-from')?.date ?? ''

/** When a short basis ends: at the earliest (`limit`), as the clock tells it, and at the latest, where its days are only roughly known. */
interface End {
  readonly limit: Limit
  readonly latest: PlainDate
}

const isOrder = (period: Period): boolean =>
  fieldOf(period, 'care-legal-basis') === 'emergency-protection-order'

/** The most days by which a court can extend an emergency protection order. */
const extension = 7

/** The end, so many days after the first day. Where that day is rough, both of its ends are counted from. */
const lastingFrom = (from: KnownDate, days: number): End => ({
  limit: counted(dayOf('periods-of-care', from), (day) => addDays(day, days)),
  latest: addDays(lastDayOf(from), days)
})

/** Gives the end of a short basis: its recorded day, as long as the law allows it, or else the last day that the law allows. */
type EndOf = (period: Period, basis: ShortBasis) => End | undefined

/**
 * The emergency protection order that this one goes on from. That one began before, and this one begins no later than the day after it
 * ended.
 */
const orderBefore = (period: Period, all: readonly Period[], endOf: EndOf): Period | undefined =>
  !isOrder(period)
    ? undefined
    : all.find((other) => {
        if (!isOrder(other) || beginsFrom(other) >= beginsFrom(period)) return false
        const end = endOf(other, 'emergency-protection-order')
        return end !== undefined && beginsFrom(period) <= addDays(end.latest, 1)
      })

/**
 * The last day of an order that goes on from another. It is extended once, by seven days from the end of the first, and never beyond what
 * the law allows for both. A third order adds nothing.
 */
function endOfExtension(
  from: KnownDate,
  before: Period,
  all: readonly Period[],
  endOf: EndOf,
  hasRecordedDay: boolean
): End | undefined {
  const first = endOf(before, 'emergency-protection-order')
  const began = fieldOf(before, 'care-from')
  if (first === undefined || began === undefined || orderBefore(before, all, endOf) !== undefined)
    return first
  const longest = lastingFrom(began, lasts['emergency-protection-order'].withRecordedDay)
  // A court that extends an order before it ends adds to its end, and says until when. That day stands, as long as the law allows both.
  if (hasRecordedDay)
    return {
      limit: counted(dayOf('periods-of-care', from), () => longest.limit.date),
      latest: longest.latest
    }
  const day = sooner(addDays(sooner(first.limit.date, from.date), extension), longest.limit.date)
  return {
    limit: counted(dayOf('periods-of-care', from), () => day),
    latest: sooner(addDays(sooner(first.latest, lastDayOf(from)), extension), longest.latest)
  }
}

/** Says when each short basis among these periods ends. Each end is worked out once, since of many orders each looks at those before it. */
function endsAmong(all: readonly Period[]): EndOf {
  const known = new Map<Period, End | undefined>()
  const workOut: EndOf = (period, basis) => {
    const from = fieldOf(period, 'care-from')
    const to = fieldOf(period, 'care-to')
    if (from === undefined) return undefined
    const before = orderBefore(period, all, endOf)
    const { days, withRecordedDay } = lasts[basis]
    const longest =
      before === undefined
        ? lastingFrom(from, to === undefined ? days : withRecordedDay)
        : endOfExtension(from, before, all, endOf, to !== undefined)
    if (to === undefined || longest === undefined) return longest
    const end = dayOf('periods-of-care', to)
    return {
      limit: sooner(end.date, longest.limit.date) === end.date ? recorded(end) : longest.limit,
      latest: sooner(lastDayOf(to), longest.latest)
    }
  }
  function endOf(period: Period, basis: ShortBasis): End | undefined {
    if (!known.has(period)) known.set(period, workOut(period, basis))
    return known.get(period)
  }
  return endOf
}

/**
 * Nothing has to take the place of this basis once it has ended: somebody has said why it did, or the child is with the person who is
 * responsible.
 */
const isSettledWithout = (period: Period, view: CaseView): boolean => {
  const to = fieldOf(period, 'care-to')
  if (to === undefined || firstDayOf(to) > view.today) return false
  return fieldOf(period, 'care-ended-because') !== undefined || isWithWhoeverIsResponsible(view)
}

/**
 * Whether another basis took the place of a short one, perhaps on its first day. A lasting basis counts where it only may have. That a
 * child is not looked after, or is on an unknown basis, says nothing of a short one that began on the same day and goes on.
 */
function isTakenOver(period: Period, others: readonly Period[]): boolean {
  const start = beginsFrom(period)
  const hasEnded = fieldOf(period, 'care-to') !== undefined
  return others.some((other) => {
    const from = fieldOf(other, 'care-from')
    const basis = fieldOf(other, 'care-legal-basis')
    if (from === undefined || isShort(basis)) return false
    if (lasting.some((one) => one === basis)) return lastDayOf(from) >= start
    return hasEnded ? from.date >= start : from.date > start
  })
}

/** An end that is only roughly known may still lie ahead. As long as it may, it is taken to be today, and is not called overdue. */
function entryFor({ limit, latest }: End, view: CaseView): ClockEntry {
  const mayStillHold = latest >= view.today
  return toDo(view, 'care-basis', mayStillHold ? { ...limit, date: later(limit.date, view.today) } : limit)
}

/** A short basis that has ended by the law or by its recorded day, even where its days are only roughly known. */
export function hasRunOut(period: Period, { answers, today }: CaseView): boolean {
  const basis = fieldOf(period, 'care-legal-basis')
  const end = isShort(basis) ? endsAmong(itemsOf(answers, 'periods-of-care'))(period, basis) : undefined
  return end !== undefined && end.latest < today
}

/** What holds the child now on one of these bases. What has ended by the law holds nobody, though no end is recorded. */
export const holdingNow = (view: CaseView, ...bases: readonly string[]): readonly Period[] =>
  openPeriods(view).filter(
    (period) => bases.includes(fieldOf(period, 'care-legal-basis') ?? '') && !hasRunOut(period, view)
  )

export const ordersOfACourt = ['care-order', 'interim-care-order', 'emergency-protection-order'] as const

/**
 * Another legal basis for care, before police protection or an emergency protection order ends. Where one has ended without it, it stays
 * overdue, since nobody then holds the child by any right. Nothing where another basis holds, or none has to.
 */
export function careBasisEntries(view: CaseView): readonly ClockEntry[] {
  if (isAdult(view) || isHeldUnder(view, ...lasting)) return []
  const periods = itemsOf(view.answers, 'periods-of-care')
  const endOf = endsAmong(periods)
  const latest = periods
    .flatMap((period) => {
      const basis = fieldOf(period, 'care-legal-basis')
      const end = isShort(basis) ? endOf(period, basis) : undefined
      return end === undefined ? [] : [{ period, end, key: `${beginsFrom(period)} ${end.limit.date}` }]
    })
    .sort((one, other) => one.key.localeCompare(other.key))
    .at(-1)
  if (latest === undefined || isTakenOver(latest.period, periods)) return []
  return isSettledWithout(latest.period, view) ? [] : [entryFor(latest.end, view)]
}

/** Whether police protection, or an emergency protection order, has ended, and nothing on record holds the child since. */
export const isCareWithoutBasis = (view: CaseView): boolean =>
  careBasisEntries(view).some(({ state }) => state.kind === 'overdue')

/**
 * All care on record has ended, and a challenge has found a child. What ended care may be the finding that fell. Nobody has said since that
 * nobody looks after the child (¶7).
 */
export const isCareEndedByWhatFell = (view: CaseView): boolean =>
  isChild(view) &&
  isFoundAChildAfterAll(view) &&
  openPeriods(view).length === 0 &&
  itemsOf(view.answers, 'periods-of-care').some(isOfCare) &&
  !isWithWhoeverIsResponsible(view)

/**
 * Section 20 holds a child under 16, and somebody with parental responsibility objects. The two answers cannot both be left once a lawyer
 * was asked (Children Act 1989, section 20(7), (8)). Where a court’s order holds the child, no objection ends care.
 */
export const isAccommodatedOverAnObjection = (view: CaseView): boolean =>
  age.of(view) === 'under-16' &&
  isHeldUnder(view, 'section-20') &&
  !isHeldUnder(view, 'care-order', 'interim-care-order', 'remand') &&
  (valueOf(view.answers, 'accommodation-agreed-by') ?? []).includes('holder-objects')

/**
 * The child sleeps where only an authority places, an enquiry was started into what was done to them, and nothing on record holds them:
 * whoever had them may come for them today (Children Act 1989, sections 44, 46 and 47).
 */
const isTakenInWithoutBasis = (view: CaseView): boolean =>
  isPlacedTonight(view) &&
  itemsOf(view.answers, 'periods-of-care').length === 0 &&
  isToldThat(view, () => isOneOf(view.answers, 'child-protection-enquiry', 'started', 'finished'))

/**
 * What holds the child is to be settled today. It lasts for days and no longer; or nobody looks after the child, who is with nobody
 * responsible. Or the child is still placed, or found again, and all care on record has ended; or care ended by a finding that fell. Or the
 * child was taken in, and nobody says on what basis.
 */
const isBasisToBeSettled = (view: CaseView): boolean =>
  isChild(view) &&
  !isHeldUnder(view, ...lasting) &&
  !isCareWithoutBasis(view) &&
  (isHeldUnder(view, 'police-protection', 'emergency-protection-order') ||
    (isHeldUnder(view, 'not-looked-after') && !isWithWhoeverIsResponsible(view) && !mayBeHomeUntold(view)) ||
    isCareEndedByWhatFell(view) ||
    isFoundWithoutCare(view) ||
    isTakenInWithoutBasis(view) ||
    (isPlacedWithoutCare(view) && !isPeriodOwedSinceTheMove(view)))

const byFirstDay = (one: Period, other: Period) => beginsFrom(one).localeCompare(beginsFrom(other))
const authorityOf = (period: Period): string => authorityKey(fieldOf(period, 'care-authority') ?? '')

/**
 * An authority is recorded as looking after the child, without an end, and since a later day as looking after them no more. All that is owed in
 * care stays owed until somebody says which of the two holds (regulation 33). A short basis ends by itself.
 */
function isCareContradicted(view: CaseView): boolean {
  const open = openPeriods(view).filter(
    (period) => beginsFrom(period) !== '' && beginsFrom(period) <= view.today
  )
  const care = open.filter((period) => lasting.some((basis) => basis === fieldOf(period, 'care-legal-basis')))
  return (
    isChild(view) &&
    open
      .filter(isSaidNotLookedAfter)
      .some((none) =>
        care.some((one) => beginsFrom(one) < beginsFrom(none) && authorityOf(one) === authorityOf(none))
      )
  )
}

/**
 * Nobody looks after the child, and another authority than the one that did last says that it does not, or was asked to take them over. Each
 * may leave the child to the other (¶31).
 */
export function isLeftToEachOther(view: CaseView): boolean {
  const periods = itemsOf(view.answers, 'periods-of-care')
  const last = periods.filter(isOfCare).toSorted(byFirstDay).at(-1)
  if (last === undefined || openPeriods(view).some(isOfCare) || !isBasisToBeSettled(view)) return false
  // One that has refused leaves the child to the first: one is left to answer.
  const asked = isOneOf(view.answers, 'transfer-state', 'asked-for', 'agreed')
    ? [authorityKey(valueOf(view.answers, 'transfer-authority') ?? '')]
    : []
  return [...openPeriods(view).map(authorityOf), ...asked].some(
    (other) => ![other, authorityOf(last)].includes('') && other !== authorityOf(last)
  )
}

/**
 * The reasons for which the basis is to be settled: those above, two answers that cannot both be left, or an objection to section 20. What was
 * done for the one was not done for the other.
 */
export const basisToBeSettled = (view: CaseView): readonly string[] => [
  ...(isAccommodatedOverAnObjection(view) ? ['an objection'] : []),
  ...(isCareContradicted(view) ? ['care and none'] : []),
  ...(isBasisToBeSettled(view) ? ['no basis'] : [])
]
