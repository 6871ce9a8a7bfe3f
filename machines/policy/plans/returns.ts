import type { KnownDate, PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'

type Episode = ReturnType<typeof itemsOf<'missing-episodes'>>[number]

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

/**
 * The times missing that are over, and since which nobody has looked at placement and protection again, whatever the child said of them or did not:
 * needs change, and are kept under review (¶39, ¶42, ¶46). One of which no day is known was looked at by nobody, as far as is known.
 */
export function returnsToLookAt(view: CaseView): readonly Episode[] {
  const over = itemsOf(view.answers, 'missing-episodes').filter(
    (episode) => fieldOf(episode, 'missing-returned') === 'yes'
  )
  if (over.length === 0) return []
  const days = daysLookedAt(view)
  return over.filter((episode) => {
    const back = dayOf(episode)
    // What was held on the day of the return came too early for what is learned after it.
    return back === undefined || !days.some((day) => day > back)
  })
}
