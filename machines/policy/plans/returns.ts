import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { isAdult, isChild, youngestBirth } from '../../facts/age'
import { addDays, addMonths, birthday, firstDayOf, lastDayOf } from '../../facts/dates'
import { isMissing, openEpisodes } from '../../facts/immediate-safety'

type Episode = ItemOf<'missing-episodes'>

/** The days on which those around the child looked at the case together: reviews that were held, and strategy discussions. */
function daysLookedAt({ answers, today }: CaseView): readonly PlainDate[] {
  const reviews = itemsOf(answers, 'reviews')
    .filter((review) => fieldOf(review, 'review-state') === 'review-held')
    .map((review) => fieldOf(review, 'review-on'))
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
const returns = ({ answers }: CaseView): readonly Episode[] =>
  itemsOf(answers, 'missing-episodes').filter((episode) => fieldOf(episode, 'missing-returned') === 'yes')

/** How many months may lie between two reviews of an adult’s plan (¶52): what is over for longer is no news of an adult. */
const monthsBetweenReviews = 6

/** Whether what was on a day still says something of today: of a child always, of an adult where it is not long over. */
export const isOfTodayStill = (day: PlainDate, view: CaseView): boolean =>
  addMonths(day, monthsBetweenReviews) >= view.today || !isAdult(view)

/** Whether a time missing says something of today: also where nobody knows when it was. */
function isOfToday(episode: Episode, view: CaseView): boolean {
  const back = dayOf(episode)
  return back === undefined || isOfTodayStill(back, view)
}

/** For how long after a return somebody is to ask today whether the child is hurt; after it, health assessments see to it (¶25). */
const daysToAskOfHurt = 28

/**
 * The times missing from which the child came back not long ago, or nobody knows when: what was answered of the body before says nothing of
 * after (¶25, ¶39). None while the child is gone again.
 */
export const returnsOfLate = (view: CaseView): readonly string[] =>
  openEpisodes(view.answers).length > 0
    ? []
    : returns(view)
        .filter((episode) => {
          const back = fieldOf(episode, 'missing-returned-on')
          if (back !== undefined) return addDays(lastDayOf(back), daysToAskOfHurt) >= view.today
          // Who went missing months ago may have come back this week.
          const gone = dayOf(episode)
          return gone === undefined || addMonths(gone, monthsBetweenReviews) >= view.today
        })
        .map(({ id }) => id)

/** Each return of a child who was missing, by its day; none of which no day is known. */
export const returnDays = (view: CaseView): readonly { readonly id: string; readonly on: PlainDate }[] =>
  returns(view).flatMap((episode) => {
    const on = dayOf(episode)
    return on === undefined ? [] : [{ id: episode.id, on }]
  })

/** The place of tonight says that the child is missing, and each time missing that is recorded is over: one of the two is old, and nobody knows which. */
export const isSaidToBeBack = (view: Pick<CaseView, 'answers'>): boolean =>
  isMissing(view) &&
  openEpisodes(view.answers).length === 0 &&
  itemsOf(view.answers, 'missing-episodes').length > 0

/** Missing, and no answer says that they are back: nothing can be done with the child, only for them (¶39). */
export const isAway = (view: Pick<CaseView, 'answers'>): boolean => isMissing(view) && !isSaidToBeBack(view)

/**
 * Each time that the child was missing not so long ago that it says nothing of the risk of today; and while they are missing, that: writing it
 * down as a time is nothing new, their return is (¶27, ¶39).
 */
export function timesMissing(view: CaseView): readonly string[] {
  const back = returns(view).flatMap((episode) => (isOfToday(episode, view) ? [episode.id] : []))
  const isGone = openEpisodes(view.answers).length > 0 || (back.length === 0 && isMissing(view))
  return [...(isGone ? ['tonight'] : []), ...back]
}

/** Whether a day was before an 18th birthday that has come, by the youngest age on record: by none that an assessment did not bear out. */
function isOfChildhood(day: PlainDate, view: CaseView): boolean {
  const born = youngestBirth(view)
  const eighteenth = born === undefined ? undefined : birthday(born, 18)
  return eighteenth !== undefined && eighteenth <= view.today && day < eighteenth
}

/**
 * Whether somebody independent is still owed a talk with them after one time missing: a child after each; and an adult after one that began
 * while they were a child, since no birthday takes away what was not done. What is long over, or has no day, is nothing of today. Nobody
 * talks with a child who is missing again: it is owed once they are found.
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

/** The days by which that is owed count from each return of a child; who came back as an adult has none by law. */
export const isReturnOfChild = (day: PlainDate, view: CaseView): boolean =>
  isChild(view) || isOfChildhood(day, view)

/** Whether somebody spoke with the child about it, or offered to. */
const isSpokenOf = (episode: Episode): boolean =>
  ['done', 'offered-and-declined'].includes(fieldOf(episode, 'missing-return-interview') ?? '')

/**
 * The times missing that are over, and since which nobody has looked at placement and protection again, whatever the child said of them or did not:
 * needs change, and are kept under review (¶39, ¶42, ¶46). One of which no day is known was looked at once it was spoken of with the child and
 * anybody looked at the case. Who is missing again is looked for first: whoever is not there has not come back.
 */
export function returnsToLookAt(view: CaseView): readonly Episode[] {
  if (openEpisodes(view.answers).length > 0) return []
  const over = returns(view).filter((episode) => isOfToday(episode, view))
  return over.filter((episode) => {
    // Only of somebody who came back is it asked when anybody looked at the case, which few copies are told.
    const days = daysLookedAt(view)
    const back = dayOf(episode)
    if (back === undefined) return days.length === 0 || !isSpokenOf(episode)
    // What was held on the day of the return came too early for what is learned after it.
    return !days.some((day) => day > back)
  })
}
