import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'

/** The start of the placement that is recorded, where the child was placed somewhere else before it. */
function movedOn({ answers }: CaseView): PlainDate | undefined {
  const [first, since] = [valueOf(answers, 'first-placement-on'), valueOf(answers, 'placement-since')]
  if (first === undefined || since === undefined) return undefined
  return lastDayOf(first) < firstDayOf(since) ? firstDayOf(since) : undefined
}

/** Something stands as settled that has no day of its own: it may have been for the placement before. */
const hasUndatedAnswers = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'out-of-area-approved', 'by-the-director', 'by-a-nominated-officer') ||
  isOneOf(answers, 'area-police-told', 'yes') ||
  isOneOf(answers, 'placement-registration', 'approved-or-registered') ||
  (isOneOf(answers, 'area-authority-told', 'notified', 'consulted-with-the-care-plan', 'told-late') &&
    valueOf(answers, 'area-authority-told-on') === undefined) ||
  valueOf(answers, 'placement-told') !== undefined

/** A review was held in the new placement, which looks at all of it (regulation 33). */
const isReviewedSince = (moved: PlainDate, { answers, today }: CaseView): boolean =>
  itemsOf(answers, 'reviews').some((review) => {
    const on = fieldOf(review, 'review-on')
    return (
      on !== undefined &&
      fieldOf(review, 'review-state') === 'review-held' &&
      firstDayOf(on) > moved &&
      firstDayOf(on) <= today
    )
  })

/**
 * The day of a move, that has been or is to come, where answers stand that may be of the placement before: who approved it, whether its area's
 * police know, whether it is registered and who was told are of each placement (¶42, regulations 9, 11, 13).
 */
export function moveToLookAt(view: CaseView): PlainDate | undefined {
  const moved = movedOn(view)
  return moved !== undefined && hasUndatedAnswers(view) && !isReviewedSince(moved, view) ? moved : undefined
}
