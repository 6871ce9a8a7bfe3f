import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isAdult, isEighteenByEveryDate, youngestBirth } from '../../facts/age'
import { goesOn, isOfCare, isSaidNotLookedAfter, recordedCare } from '../../facts/care'
import { addDays, birthday, firstDayOf, lastDayOf } from '../../facts/dates'

/** The periods of care that have not ended: where the child stands today. */
export const openPeriods = (view: CaseView): readonly ItemOf<'periods-of-care'>[] =>
  itemsOf(view.answers, 'periods-of-care').filter((period) => goesOn(period, view))

/** Whether the child is looked after today on one of these bases, as far as it is recorded. */
export const isHeldUnder = (view: CaseView, ...bases: readonly string[]): boolean =>
  openPeriods(view).some((period) => bases.includes(fieldOf(period, 'care-legal-basis') ?? ''))

/** The day from which care is taken to go on though nobody has recorded when it began, and what says so. */
interface PresumedCare {
  readonly question: 'placement-since' | 'first-placement-on'
  readonly since: KnownDate
}

/** It says when care was, or that there was none. */
const tellsOfCare = (period: ItemOf<'periods-of-care'>): boolean =>
  isSaidNotLookedAfter(period) || (fieldOf(period, 'care-from') ?? fieldOf(period, 'care-to')) !== undefined

/** Tonight’s place is one in which a child is placed: whatever is said of care, the child is not at home. */
export const isPlacedTonight = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'place-tonight', 'foster-home', 'childrens-home', 'supported-accommodation')

/** What is recorded of a placement shows no care: it is with a parent, or with family of whom nobody says that they were placed there. */
const isNoPlacementOfCare = ({ answers }: Pick<CaseView, 'answers'>): boolean =>
  isOneOf(answers, 'placement-kind', 'with-parent') ||
  (isOneOf(answers, 'place-tonight', 'with-family', 'with-an-adult-not-yet-checked') &&
    valueOf(answers, 'placement-kind') === undefined)

/**
 * From when somebody was in care of whom nobody has recorded when, by what is recorded: whoever an authority has placed is looked after, from the
 * first placement at the latest. Not who is placed with a parent, of whom only a period says that an order holds (regulations 4, 9, 33).
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

/** The same while it goes on: not of an adult, who may live on where they were placed as a child. */
export const presumedCare = (view: CaseView): PresumedCare | undefined =>
  isAdult(view) ? undefined : presumedFrom(view)

/**
 * All care on record has ended, and the child is where only an authority places, or was placed anew since: two answers that cannot both be
 * left. Who lives with family may be there by another right, and of whom somebody says that nobody looks after them that is settled by itself.
 */
export function isPlacedWithoutCare(view: CaseView): boolean {
  const { answers, today } = view
  // By each date on record they are 18, which ended it: that their age is unsettled has an order of its own (¶7).
  if (isAdult(view) || isEighteenByEveryDate(view) || openPeriods(view).length > 0) return false
  const ends = itemsOf(answers, 'periods-of-care').flatMap((period) => fieldOf(period, 'care-to')?.date ?? [])
  const since = valueOf(answers, 'placement-since')?.date
  const isAnew = since !== undefined && since <= today && ends.every((end) => end <= since)
  // Where the child sleeps was asked in the first hour; that they are placed with a parent now is said since.
  return ends.length > 0 && !isNoPlacementOfCare(view) && (isPlacedTonight(view) || isAnew)
}

/** Somebody has said why the care that ended last did: what holds is asked, and nothing else is owed or late until it is answered. */
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

/** The same where nobody has said why care ended: until it is settled it is taken to go on, with what is owed for it. */
export const isTakenToGoOn = (view: CaseView): boolean => isPlacedWithoutCare(view) && !isEndSaidWhy(view)

/**
 * Whether the child is looked after today, as somebody has recorded or a placement shows: what the law then asks is owed from that day, and until
 * somebody settles which of two answers holds.
 */
export const isLookedAfter = (view: CaseView): boolean =>
  presumedCare(view) !== undefined || openPeriods(view).some(isOfCare) || isTakenToGoOn(view)

/** An adult’s care that ended with their childhood, by the youngest age on record: 18 ended it, and nothing else. */
const isEndedByAge = (to: PlainDate, view: CaseView): boolean => {
  const born = youngestBirth(view)
  return isAdult(view) && born !== undefined && to >= birthday(born, 18)
}

/** A day that is known no nearer than by its year is no sign that two things came together. */
const daysOfAMonth = 31

/** Care is recorded as ended on the day on which the child went missing, or the next: whether it did, a lawyer says (¶31). */
export const isCareEndedByMissing = (view: CaseView): boolean =>
  recordedCare(view, firstDayOf).some(({ to }) =>
    itemsOf(view.answers, 'missing-episodes').some((episode) => {
      const since = fieldOf(episode, 'missing-since')
      return (
        to !== undefined &&
        since !== undefined &&
        !isEndedByAge(to, view) &&
        lastDayOf(since) <= addDays(firstDayOf(since), daysOfAMonth) &&
        firstDayOf(since) <= to &&
        to <= addDays(lastDayOf(since), 1)
      )
    })
  )
