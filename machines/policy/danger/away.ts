import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { openEpisodes } from '../../facts/immediate-safety'

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

/** A strategy discussion was held since the child went: the next one follows it. */
export const isDiscussedSinceGone = (view: CaseView): boolean => isDiscussedAfter(goneAtTheLatest(view), view)
