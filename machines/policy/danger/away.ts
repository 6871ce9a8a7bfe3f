import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { openEpisodes } from '../../facts/immediate-safety'
import { hasArrangedDayCome, laterDiscussionsToRecord } from '../../facts/strategy-discussion-and-nrm'
import { isAway } from './returns'

/**
 * Since when the child is away now: the first day that the last time missing can have begun on, of those from which nobody says that they came back. Today where
 * nobody wrote a day: what was done before says nothing of it.
 */
export const goneSince = (view: CaseView): PlainDate => lastGone(view, firstDayOf)

/** The same by the last day that it can have begun on: what was discussed before that day may have been before they went. */
export const goneAtTheLatest = (view: CaseView): PlainDate => lastGone(view, lastDayOf)

const lastGone = ({ answers, today }: CaseView, dayOf: (known: KnownDate) => PlainDate): PlainDate =>
  openEpisodes(answers)
    .map((episode) => {
      const since = fieldOf(episode, 'missing-since')
      return since === undefined ? today : dayOf(since)
    })
    .toSorted()
    .at(-1) ?? today

/** The strategy discussions that were held, by the first day that each can be of. One of today is held once somebody wrote what came of it. */
function daysDiscussed({ answers, today }: CaseView): readonly PlainDate[] {
  const first = isOneOf(answers, 'strategy-discussion', 'held')
    ? valueOf(answers, 'strategy-discussion-on')
    : undefined
  const later = itemsOf(answers, 'later-strategy-discussions').flatMap((one) => {
    const known = fieldOf(one, 'later-discussion-on')
    const isHeld =
      known !== undefined &&
      (lastDayOf(known) < today || fieldOf(one, 'later-discussion-outcome') !== undefined)
    return isHeld ? [known] : []
  })
  return [first, ...later].flatMap((known) =>
    known === undefined || lastDayOf(known) > today ? [] : [firstDayOf(known)]
  )
}

/** A strategy discussion was held on a day after this one: what was discussed in the morning answers nothing of that evening (¶10, ¶20, ¶39). */
export const isDiscussedAfter = (on: PlainDate, view: CaseView): boolean =>
  daysDiscussed(view).some((day) => day > on)

/**
 * An order of its own says to hold one today: a discussion is arranged on no day, or its day has come since the child went and nobody wrote what came of it. One of
 * today may be about them.
 */
function isOneToBeHeldToday(view: CaseView): boolean {
  const gone = goneAtTheLatest(view)
  const mayBeAboutThis = (known: KnownDate | undefined) =>
    known === undefined || firstDayOf(known) > gone || firstDayOf(known) === view.today
  const first = valueOf(view.answers, 'strategy-discussion-on')
  const isFirst = isOneOf(view.answers, 'strategy-discussion', 'arranged') && first === undefined
  return (
    ((isFirst || hasArrangedDayCome(view)) && mayBeAboutThis(first)) ||
    laterDiscussionsToRecord(view).some((one) => mayBeAboutThis(fieldOf(one, 'later-discussion-on')))
  )
}

/**
 * The times missing for which no strategy discussion was held since the child went: it is held for every missing child, whatever is concluded of trafficking
 * (¶10, ¶39). Where none is entered yet, that the child is missing.
 */
export function goneUndiscussed(view: CaseView): readonly string[] {
  if (!isAway(view) || isOneToBeHeldToday(view) || isDiscussedAfter(goneAtTheLatest(view), view)) return []
  const open = openEpisodes(view.answers).map(({ id }) => id)
  return open.length === 0 ? ['is missing'] : open
}
