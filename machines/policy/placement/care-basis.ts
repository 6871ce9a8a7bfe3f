import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isAdult, isEighteenByEveryDate, youngestBirth } from '../../facts/age'
import {
  careOfToday,
  goesOn,
  isFreshOutOfCustody,
  isOfCare,
  isSaidNotLookedAfter,
  recordedCare
} from '../../facts/care'
import { addDays, birthday, firstDayOf, lastDayOf } from '../../facts/dates'
import { isMissing, isPlacedTonight, openEpisodes } from '../../facts/immediate-safety'
import { isPlacedWithParent } from '../../facts/protection-and-placement'

/** The periods of care that have not ended: where the child stands today. */
export const openPeriods = (view: CaseView): readonly ItemOf<'periods-of-care'>[] =>
  itemsOf(view.answers, 'periods-of-care').filter((period) => goesOn(period, view))

/** Whether the child is looked after today on one of these bases, as far as it is recorded: also on one that has run out by the law (`holdingNow`). */
export const isHeldUnder = (view: CaseView, ...bases: readonly string[]): boolean =>
  openPeriods(view).some((period) => bases.includes(fieldOf(period, 'care-legal-basis') ?? ''))

/** Care that is taken to go on though nobody has recorded when it began: its first day, and the question that gives it. */
interface PresumedCare {
  readonly question: 'placement-since' | 'first-placement-on'
  readonly since: KnownDate
}

/** The period says when there was care, or that there was none. */
const tellsOfCare = (period: ItemOf<'periods-of-care'>): boolean =>
  isSaidNotLookedAfter(period) || (fieldOf(period, 'care-from') ?? fieldOf(period, 'care-to')) !== undefined

/**
 * The recorded placement shows no care. It is with a parent, or the child is with family or an unchecked adult and nobody says that they
 * were placed there.
 */
const isNoPlacementOfCare = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isPlacedWithParent({ answers }) ||
  (isOneOf(answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked') &&
    valueOf(answers, 'placement-kind') === undefined)

/**
 * The day from which the child was in care, where no period records it. A child whom an authority has placed is looked after, from the
 * first placement at the latest. Not a child placed with a parent: there, only a period says that an order holds (regulations 4, 9, 33).
 */
export function presumedFrom({ answers, today }: CaseView): PresumedCare | undefined {
  const periods = answers['periods-of-care']
  if (periods?.state === 'does-not-apply' || itemsOf(answers, 'periods-of-care').some(tellsOfCare))
    return undefined
  if (isNoPlacementOfCare({ answers })) return undefined
  const begun = (['first-placement-on', 'placement-since'] as const).flatMap((question): PresumedCare[] => {
    const since = valueOf(answers, question)
    return since === undefined || since.date > today ? [] : [{ question, since }]
  })
  return begun.sort((one, other) => one.since.date.localeCompare(other.since.date))[0]
}

/** `presumedFrom` while care goes on. Not for an adult, who may live on where they were placed as a child. */
export const presumedCare = (view: CaseView): PresumedCare | undefined =>
  isAdult(view) ? undefined : presumedFrom(view)

/** The days on which care on record ended. */
const endsOfCare = ({ answers }: CaseView): readonly PlainDate[] =>
  itemsOf(answers, 'periods-of-care').flatMap((period) => fieldOf(period, 'care-to')?.date ?? [])

/** Care on record has ended, and a placement is recorded since. */
function isPlacedSinceCare(view: CaseView): boolean {
  const since = valueOf(view.answers, 'placement-since')?.date
  const ends = endsOfCare(view)
  return ends.length > 0 && since !== undefined && since <= view.today && ends.every((end) => end <= since)
}

/**
 * A copy that is not told the place reads neither “with a parent” nor “with family”. The placement since care may be at home, and nothing is
 * called for that rests on there being no kind of placement: the same whichever it is (¶23).
 */
export const mayBeHomeUntold = (view: CaseView): boolean =>
  valueOf(view.answers, 'placement-kind') === undefined &&
  [undefined, 'somewhere-else'].includes(valueOf(view.answers, 'place-tonight')) &&
  isPlacedSinceCare(view) &&
  ifDisclosed(view, () => valueOf(view.answers, 'placement-address') ?? 'none') === undefined

/** How rough a day may be, in days. A day that is known only by its year is no sign that two things came together. */
const daysOfAMonth = 31

/** Care is over, and it ended while the child was missing or within the month before they went. */
function endedAboutWhenTheyWent(view: CaseView): boolean {
  const days = openEpisodes(view.answers).flatMap((episode) => {
    const since = fieldOf(episode, 'missing-since')
    return since === undefined ? [] : [firstDayOf(since)]
  })
  const { after, isOver } = careOfToday(view)
  // A day that nobody wrote takes nothing away.
  return isOver && after >= addDays(days.toSorted().at(-1) ?? after, -daysOfAMonth)
}

/**
 * The child is missing from a placement on record, or just out of custody, and care had ended without a reason: whether it goes on stays to be settled (¶31, ¶39).
 * Nothing says where any other child went from for whom no placement is recorded.
 */
const isMissingFromPlacement = (view: CaseView): boolean =>
  isMissing(view) &&
  (valueOf(view.answers, 'placement-kind') !== undefined || isFreshOutOfCustody(view)) &&
  careOfToday(view).isOver &&
  !isEndSaidWhy(view)

/**
 * All care on record has ended, and the child is where only an authority places, or is missing from there, or was placed anew since. The two answers cannot both be
 * left. A child who lives with family may be there by another right. Where somebody has recorded that nobody looks after the child, that is
 * settled by itself.
 */
export function isPlacedWithoutCare(view: CaseView): boolean {
  // By every date on record they are 18, which ended care. An age that is unsettled has an action of its own (¶7).
  if (isAdult(view) || isEighteenByEveryDate(view) || openPeriods(view).length > 0) return false
  // Where the child sleeps was asked in the first hour. That they are placed with a parent now was recorded since.
  return (
    endsOfCare(view).length > 0 &&
    !isNoPlacementOfCare(view) &&
    (isPlacedTonight(view) ||
      isMissingFromPlacement(view) ||
      (isPlacedSinceCare(view) && !mayBeHomeUntold(view)))
  )
}

/**
 * Somebody has recorded why the last care ended. Then it is asked which answer holds, and nothing else is owed or late until that is
 * answered.
 */
export const isEndSaidWhy = ({ answers }: CaseView): boolean => {
  const ended = itemsOf(answers, 'periods-of-care').filter(
    (period) => fieldOf(period, 'care-to') !== undefined
  )
  const last = ended
    .toSorted((one, other) =>
      (fieldOf(one, 'care-to')?.date ?? '').localeCompare(fieldOf(other, 'care-to')?.date ?? '')
    )
    .at(-1)
  return last !== undefined && fieldOf(last, 'care-ended-because') !== undefined
}

/**
 * The child is placed without care, and what is owed in care goes on. That they went missing, once or again, takes nothing away that was owed the day before. It
 * adds nothing either: who left care long before may have lived anywhere, and the placement on record is then of that care.
 */
const isOwedWithoutCare = (view: CaseView): boolean =>
  isPlacedWithoutCare(view) &&
  (isPlacedTonight(view) || isPlacedSinceCare(view) || endedAboutWhenTheyWent(view))

/**
 * `isPlacedWithoutCare`, or an end of care while the child is missing, where nobody has recorded why care ended. Until that is settled, care is taken to go on,
 * with what is owed for it.
 */
export const isTakenToGoOn = (view: CaseView): boolean =>
  (isOwedWithoutCare(view) || isEndToBeAdvisedOn(view)) && !isEndSaidWhy(view)

/**
 * Whether the child is looked after today, by a recorded period or by a placement. What the law then asks is owed from that day. It is also
 * owed until somebody settles which of two answers holds.
 */
export const isLookedAfter = (view: CaseView): boolean =>
  presumedCare(view) !== undefined || openPeriods(view).some(isOfCare) || isTakenToGoOn(view)

/**
 * All care on record has ended, and the child is not where only an authority places: what somebody objected to is over. What was said of it
 * stays on record (decision 102). Whether care ended that was ended while the child was missing is for a lawyer to say.
 */
export const isAccommodationOver = (view: CaseView): boolean =>
  itemsOf(view.answers, 'periods-of-care').some((period) => isOfCare(period) && !goesOn(period, view)) &&
  !openPeriods(view).some(isOfCare) &&
  !isPlacedWithoutCare(view) &&
  !isCareEndedByMissing(view)

/** An adult's care ended at 18 or later, by the youngest age on record. So 18 ended it, and nothing else. */
const isEndedByAge = (to: PlainDate, view: CaseView): boolean => {
  const born = youngestBirth(view)
  return isAdult(view) && born !== undefined && to >= birthday(born, 18)
}

/** The child was still missing on a day after they went: nobody has recorded a return, or it was later. */
const isGoneOn = (day: PlainDate, episode: ItemOf<'missing-episodes'>): boolean => {
  const back = fieldOf(episode, 'missing-returned-on')
  return back === undefined ? fieldOf(episode, 'missing-returned') !== 'yes' : day < firstDayOf(back)
}

/** The days on which care is recorded as ended while the child was missing these times, or on the day on which they went or the next. */
const endsWhileMissing = (
  view: CaseView,
  times: readonly ItemOf<'missing-episodes'>[]
): readonly PlainDate[] =>
  recordedCare(view, firstDayOf).flatMap(({ to }) => {
    const isWhileMissing = times.some((episode) => {
      const since = fieldOf(episode, 'missing-since')
      return (
        to !== undefined &&
        since !== undefined &&
        !isEndedByAge(to, view) &&
        lastDayOf(since) <= addDays(firstDayOf(since), daysOfAMonth) &&
        firstDayOf(since) <= to &&
        (to <= addDays(lastDayOf(since), 1) || (to <= view.today && isGoneOn(to, episode)))
      )
    })
    return to !== undefined && isWhileMissing ? [to] : []
  })

/**
 * Care is recorded as ended while the child was missing, or on the day on which they went or the next. Nothing that was read says that a time missing ends care,
 * on whichever of its days somebody closed a bed. Whether it did end is for a lawyer to say (¶31, regulation 33).
 */
export const isCareEndedByMissing = (view: CaseView): boolean =>
  endsWhileMissing(view, itemsOf(view.answers, 'missing-episodes')).length > 0

/**
 * The last care on record ended in the time missing that goes on, or, of a child who is back, in one before. Nobody has recorded that nobody looks after them:
 * until a lawyer’s answer stands, the days that the law counts from the start of care run on, and the child comes back to them, on a ward too (¶31, ¶39). Not for
 * whoever came back since that end, to no placement, and is missing anew; nor at home or with a parent: there, only a period says that an order holds (regulation 4).
 */
const isEndToBeAdvisedOn = (view: CaseView): boolean => {
  const last = recordedCare(view, firstDayOf).at(-1)?.to
  const isBack = !isMissing(view) && careOfToday(view).isOver && !isNoPlacementOfCare(view)
  const times = isBack ? itemsOf(view.answers, 'missing-episodes') : openEpisodes(view.answers)
  return (
    last !== undefined &&
    last <= view.today &&
    openPeriods(view).length === 0 &&
    !isAdult(view) &&
    !isEighteenByEveryDate(view) &&
    !isPlacedWithParent(view) &&
    endsWhileMissing(view, times).includes(last)
  )
}
