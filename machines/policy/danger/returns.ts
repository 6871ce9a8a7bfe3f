import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isAdult, isChild, youngestBirth } from '../../facts/age'
import { addDays, addMonths, birthday, daysBetween, firstDayOf, lastDayOf, later } from '../../facts/dates'
import { isMissing, openEpisodes } from '../../facts/immediate-safety'
import { reviewsThatFoundProtected } from '../../facts/review-advocacy-and-support'

/** A time missing. */
export type Episode = ItemOf<'missing-episodes'>

/** The days on which those around the child looked at the case together: reviews that found the child protected, and strategy discussions. */
function daysLookedAt({ answers, today }: CaseView): readonly PlainDate[] {
  const reviews = reviewsThatFoundProtected({ answers }).map((review) => fieldOf(review, 'review-on'))
  const first = isOneOf(answers, 'strategy-discussion', 'held')
    ? [valueOf(answers, 'strategy-discussion-on')]
    : []
  const later = itemsOf(answers, 'later-strategy-discussions').map((one) =>
    fieldOf(one, 'later-discussion-on')
  )
  return [...reviews, ...first, ...later]
    .filter((known): known is KnownDate => known !== undefined)
    .map(firstDayOf)
    .filter((day) => day <= today)
}

/** When the child came back; where that is not recorded, since when they were missing. */
const dayOf = (episode: Episode): PlainDate | undefined => {
  const known = fieldOf(episode, 'missing-returned-on') ?? fieldOf(episode, 'missing-since')
  return known === undefined ? undefined : firstDayOf(known)
}

/** The times missing from which the child came back. */
export const returns = ({ answers }: CaseView): readonly Episode[] =>
  itemsOf(answers, 'missing-episodes').filter((episode) => fieldOf(episode, 'missing-returned') === 'yes')

/** The child was missing, on whatever day, and came back. That they are missing again takes no return back. */
export const hasComeBack = (view: CaseView): boolean => returns(view).length > 0

/** How many months may lie between two reviews of an adult’s plan (¶52). What has been over for longer is no news of an adult. */
const monthsBetweenReviews = 6

/** Whether what happened on a day still matters today: for a child always, for an adult where it is not long over. */
export const isOfTodayStill = (day: PlainDate, view: CaseView): boolean =>
  addMonths(day, monthsBetweenReviews) >= view.today || !isAdult(view)

/** Whether a time missing still matters today. It does where nobody knows when it was. */
function isEpisodeOfTodayStill(episode: Episode, view: CaseView): boolean {
  const back = dayOf(episode)
  return back === undefined || isOfTodayStill(back, view)
}

/**
 * For how many days after a return somebody is to ask at once whether the child is hurt. After that, health assessments see to it (¶25).
 */
const daysToAskOfHurt = 28

/**
 * The times missing from which the child came back not long ago, or on a day that nobody knows. What was answered about the child's body
 * before says nothing of after (¶25, ¶39). None while the child is gone again.
 */
export const returnsOfLate = (view: CaseView): readonly string[] =>
  openEpisodes(view.answers).length > 0
    ? []
    : returns(view)
        .filter((episode) => {
          const back = fieldOf(episode, 'missing-returned-on')
          if (back !== undefined) return addDays(lastDayOf(back), daysToAskOfHurt) >= view.today
          // A child who went missing months ago may have come back this week.
          const gone = dayOf(episode)
          return gone === undefined || addMonths(gone, monthsBetweenReviews) >= view.today
        })
        .map(({ id }) => id)

interface Return {
  readonly id: string
  readonly on: PlainDate
  /** The first day on which the child can have been missing; absent where that is not recorded. */
  readonly since?: PlainDate
}

/** Each return of a child who was missing, with its day. Returns of which no day is known are left out. */
export const returnDays = (view: CaseView): readonly Return[] =>
  returns(view).flatMap((episode) => {
    const [on, since] = [dayOf(episode), fieldOf(episode, 'missing-since')]
    if (on === undefined) return []
    return [{ id: episode.id, on, ...(since === undefined ? {} : { since: firstDayOf(since) }) }]
  })

/** The times missing from which the child may have come back after a day. A return without a day may be of any. */
export const returnsThatMayBeAfter = (day: PlainDate, view: CaseView): readonly string[] =>
  returns(view).flatMap((episode) => {
    const back = fieldOf(episode, 'missing-returned-on')
    return back === undefined || lastDayOf(back) > day ? [episode.id] : []
  })

/**
 * The times missing from which the child came back to a place that may not be the one that began on a day. Where nobody wrote when the child came back, it
 * counts if they went missing since that day. After the months between two reviews, those around the child have looked at where the child lives (¶46).
 */
export const returnsFromThere = (began: KnownDate, view: CaseView): readonly string[] =>
  returns(view).flatMap((episode) => {
    const [gone, back] = [fieldOf(episode, 'missing-since'), fieldOf(episode, 'missing-returned-on')]
    const day = back ?? gone
    const isSince =
      back === undefined
        ? gone !== undefined && lastDayOf(gone) >= firstDayOf(began)
        : lastDayOf(back) > lastDayOf(began)
    const isLately = day !== undefined && addMonths(lastDayOf(day), monthsBetweenReviews) >= view.today
    return isSince && isLately ? [episode.id] : []
  })

/** The times missing that are over, where both days are known. */
const timesAway = (view: CaseView): readonly { readonly gone: PlainDate; readonly back: PlainDate }[] =>
  returns(view).flatMap((episode) => {
    const [gone, back] = [fieldOf(episode, 'missing-since'), fieldOf(episode, 'missing-returned-on')]
    if (gone === undefined || back === undefined || firstDayOf(back) > view.today) return []
    return [{ gone: firstDayOf(gone), back: firstDayOf(back) }]
  })

/** The day on which a child was back who was missing on this day; nothing where they were there (¶39). */
export const returnAfter = (day: PlainDate, view: CaseView): PlainDate | undefined =>
  timesAway(view).find(({ gone, back }) => gone <= day && day < back)?.back

/** The day up to which something waited that is done with the child, without the days on which the child was missing since (¶39). */
export function withoutDaysAway(since: PlainDate, view: CaseView): PlainDate {
  return timesAway(view)
    .filter(({ back }) => back > since)
    .toSorted((one, other) => one.gone.localeCompare(other.gone))
    .reduce((day, { gone, back }) => {
      const from = later(day, gone)
      return back > from ? addDays(day, daysBetween(from, back)) : day
    }, since)
}

/**
 * Tonight's place says that the child is missing, and every time missing on record is over. One of the two answers is old, and nobody knows
 * which.
 */
export const isSaidToBeBack = (view: Pick<CaseView, 'answers'>): boolean =>
  isMissing(view) &&
  openEpisodes(view.answers).length === 0 &&
  itemsOf(view.answers, 'missing-episodes').length > 0

/** Missing, and no answer says that they are back: nothing can be done with the child, only for them (¶39). */
export const isAway = (view: Pick<CaseView, 'answers'>): boolean => isMissing(view) && !isSaidToBeBack(view)

/**
 * The times missing that still say something of the risk of today. While the child is missing, that is one of them, as `tonight`. Writing
 * it down as a time missing is nothing new; the child's return is (¶27, ¶39).
 */
export function timesMissing(view: CaseView): readonly string[] {
  const back = returns(view).flatMap((episode) => (isEpisodeOfTodayStill(episode, view) ? [episode.id] : []))
  const isGone = openEpisodes(view.answers).length > 0 || (back.length === 0 && isMissing(view))
  return [...(isGone ? ['tonight'] : []), ...back]
}

/**
 * Whether a day was before an 18th birthday that has come, by the youngest age on record. An age that an assessment did not bear out does
 * not count.
 */
function isOfChildhood(day: PlainDate, view: CaseView): boolean {
  const born = youngestBirth(view)
  const eighteenth = born === undefined ? undefined : birthday(born, 18)
  return eighteenth !== undefined && eighteenth <= view.today && day < eighteenth
}

/**
 * Whether a talk with somebody independent is still owed after one time missing. A child has one after each. An adult has one after a time
 * that began while they were a child: no birthday takes away what was not done. For an adult, a time that is long over, or has no day, no
 * longer counts. Nobody talks with a child who is missing again: the talk is owed once they are found.
 */
export function isTalkOwed(episode: Episode, view: CaseView): boolean {
  if (fieldOf(episode, 'missing-returned') !== 'yes' || isSpokenOf(episode)) return false
  if (openEpisodes(view.answers).length > 0) return false
  if (isChild(view)) return true
  const back = fieldOf(episode, 'missing-returned-on')
  const since = fieldOf(episode, 'missing-since') ?? back
  return (
    since !== undefined &&
    isOfChildhood(firstDayOf(since), view) &&
    isOfTodayStill(firstDayOf(back ?? since), view)
  )
}

/**
 * Whether the days by which the talk is owed count from this return: they do for a child. Somebody who came back as an adult has none by
 * law.
 */
export const isReturnOfChild = (day: PlainDate, view: CaseView): boolean =>
  isChild(view) || isOfChildhood(day, view)

/** Whether somebody spoke with the child about this time missing, or offered to. */
const isSpokenOf = (episode: Episode): boolean =>
  ['done', 'offered-and-declined'].includes(fieldOf(episode, 'missing-return-interview') ?? '')

/**
 * Whether somebody looked at the case after a return, by the days on which anybody did: after the last day that the return can have. Where nobody wrote when the
 * child came back, a review may have been held while they were gone: two things are so before it counts as looked at, that it was spoken of with the child, and
 * that somebody looked at the case since they went.
 */
function isLookedAtOnceBack(episode: Episode, days: readonly PlainDate[]): boolean {
  const isLookedAtAfter = (known: KnownDate | undefined) =>
    days.some((day) => known === undefined || day > lastDayOf(known))
  const back = fieldOf(episode, 'missing-returned-on')
  // A review or discussion on the day of the return came too early for what is learned after it.
  if (back !== undefined) return isLookedAtAfter(back)
  return isLookedAtAfter(fieldOf(episode, 'missing-since')) && isSpokenOf(episode)
}

/** The same of a time missing by its id. */
export const isReturnLookedAt = (id: string, days: readonly PlainDate[], view: CaseView): boolean =>
  returns(view).some((episode) => episode.id === id && isLookedAtOnceBack(episode, days))

/**
 * The times missing that are over, and since which nobody has looked at placement and protection again, whatever the child said of them.
 * Needs change, and are kept under review (¶39, ¶42, ¶46). A child who is missing again is looked for first.
 */
export function returnsToLookAt(view: CaseView): readonly Episode[] {
  if (openEpisodes(view.answers).length > 0) return []
  const over = returns(view).filter((episode) => isEpisodeOfTodayStill(episode, view))
  // When anybody looked at the case is asked only for a child who came back: few copies are told it.
  return over.filter((episode) => !isLookedAtOnceBack(episode, daysLookedAt(view)))
}
