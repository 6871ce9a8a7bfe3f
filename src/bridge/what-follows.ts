/** What follows from a case’s answers: what must be done, and which days are ahead. No first question waits for this code. */
import { followActions } from '../../machines/actions/follow'
import { followedOnOpening } from '../../machines/actions/since-when'
import type { CaseFile, CaseView } from '../../machines/case-file/case-file'
import { onPath } from '../../machines/journey/paths'

export { withRecordsAsOpened as toChangeActions } from '../../machines/actions/follow'
export { openDates } from '../../machines/journey/open-dates'

/** A case with the actions that its answers call for. When a person opens it, each action is dated from the day on which time called for it. */
export const followedCase = (file: CaseFile, view: CaseView, isOpened = false): CaseFile =>
  isOpened
    ? followedOnOpening(file, view, (today) => onPath({ answers: file.answers, today }))
    : followActions(file, view)
