import type { PlainDate } from '../case-file/answer'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { allActions } from './all'
import { actionListOf } from './list'
import { cannotWait, isOwed } from './order'

/** What can happen next while it is undone, so that it is of the same day (¶10, ¶23). */
const answersADanger = allActions
  .filter(({ danger, when }) => danger !== undefined && when === 'same-day')
  .map(({ id }) => id)

/** The child is missing, and nobody has recorded that the police were told, in the case or beside the action: of all that cannot wait it is the first (¶39). */
export const isReportOwed = (file: Pick<CaseFile, 'actions' | 'answers'>, view: CaseView): boolean =>
  actionListOf(file, view, ['report-missing']).some((item) => item.outcome === undefined && isOwed(item))

/**
 * The first day of what answers a danger, is of the same day, and is open. Only somebody who opens the case can do it or call it done, and that saves: so the day
 * holds until then. One that is ahead is a day that somebody wrote for all of it.
 */
export function cannotWaitSince(
  file: Pick<CaseFile, 'actions' | 'answers'>,
  view: CaseView
): PlainDate | undefined {
  return actionListOf(file, view, answersADanger)
    .filter(cannotWait)
    .flatMap(({ due }) => due.date ?? [])
    .sort()
    .at(0)
}
