import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { daysBetween, firstDayOf, lastDayOf } from '../../facts/dates'
import { openEpisodes } from '../../facts/immediate-safety'

/** The first day on which the child can have been missing this time; nothing where nobody wrote one. */
export const goneSince = ({ answers }: Pick<CaseView, 'answers'>): PlainDate | undefined =>
  openEpisodes(answers)
    .flatMap((episode) => {
      const since = fieldOf(episode, 'missing-since')
      return since === undefined ? [] : [firstDayOf(since)]
    })
    .toSorted()[0]

/** For so many days after a child went, what is told once is still told: nobody may have got to it on the first evening. */
const daysToTell = 2

/** The child has just gone, or nobody wrote when. */
export function hasJustGone(view: CaseView): boolean {
  const since = goneSince(view)
  return since === undefined || daysBetween(since, view.today) <= daysToTell
}

/** A strategy discussion was held since the child went: the next one follows it (¶10, ¶39). */
export function isDiscussedSinceGone(view: CaseView): boolean {
  const { answers, today } = view
  const since = goneSince(view)
  const first = isOneOf(answers, 'strategy-discussion', 'held')
    ? valueOf(answers, 'strategy-discussion-on')
    : undefined
  const later = itemsOf(answers, 'later-strategy-discussions').map((one) =>
    fieldOf(one, 'later-discussion-on')
  )
  return [first, ...later].some(
    (known) =>
      known !== undefined && since !== undefined && firstDayOf(known) >= since && lastDayOf(known) <= today
  )
}
