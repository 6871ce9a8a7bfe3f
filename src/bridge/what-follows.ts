/** What follows from a case's answers and no first question waits for: what must be done, and which days are ahead. */
import { followActions } from '../../machines/actions/follow'
import { followedOnOpening } from '../../machines/actions/since-when'
import type { CaseFile, CaseView } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'

export { withRecordsAsOpened as toChangeActions } from '../../machines/actions/follow'
export { openDates } from '../../machines/journey/open-dates'

/** A case with its actions as its answers call for them; of one that somebody opens, each from the day on which time did. */
export const followedCase = (file: CaseFile, view: CaseView, isOpened = false): CaseFile =>
  isOpened
    ? followedOnOpening(file, view, (today) => onPath({ answers: file.answers, today }))
    : followActions(file, view)
