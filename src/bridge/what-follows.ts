/** What follows from a case’s answers: what must be done, and which days are ahead. No first question waits for this code. */
import { followActions, withRecordsAsOpened } from '../../machines/actions/follow'
import { followedOnOpening } from '../../machines/actions/since-when'
import type { ActionOutcome } from '../../machines/case-file/action-record'
import type { PlainDate } from '../../machines/case-file/answer'
import type { CaseFile, CaseView } from '../../machines/case-file/case-file'
import {
  withActionEdited,
  withActionReopened,
  withOutcome,
  type ActionEdit
} from '../../machines/case-file/change-actions'
import { onPath } from '../../machines/journey/paths'

export { withRecordsAsOpened as toChangeActions }
export { withSaidOfOne } from '../../machines/case-file/said-of-one'
export { listedOf } from './listed'

/** A case with the actions that its answers call for. When a person opens it, each action is dated from the day on which time called for it. */
export const followedCase = (file: CaseFile, view: CaseView, isOpened = false): CaseFile =>
  isOpened
    ? followedOnOpening(file, view, (today) => onPath({ answers: file.answers, today }))
    : followActions(file, view)

/** A case with what a person writes in an action, or with one that they add. */
export const withEdit = (file: CaseFile, id: string, edit: ActionEdit, today: PlainDate): CaseFile =>
  withActionEdited(withRecordsAsOpened(file), id, edit, today)

/** A case with some actions called done, or set aside with a reason. */
export const withClosed = (
  file: CaseFile,
  ids: readonly string[],
  outcome: ActionOutcome,
  today: PlainDate
): CaseFile => ids.reduce((one, id) => withOutcome(one, id, outcome, today), withRecordsAsOpened(file))

/** A case with some actions open again that were done or set aside. */
export const withReopened = (file: CaseFile, ids: readonly string[]): CaseFile =>
  ids.reduce(withActionReopened, withRecordsAsOpened(file))
