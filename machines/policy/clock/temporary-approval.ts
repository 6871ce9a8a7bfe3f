import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { addDays } from '../../facts/dates'
import type { ClockEntry } from './entry'
import { counted, toDo, type Day } from './make'

const week = 7

/**
 * The child is with a relative, friend or other connected person who is recorded as approved for the time being, or of whom approval is being
 * looked into: until that is settled, they can have the child with temporary approval alone (regulation 24). Not where nobody has looked into it, or it is refused: such
 * an approval ends on no day. It is checked, or settled, today, and the child visited as often (`isSeenMoreOften`).
 */
export const isWithTemporaryApproval = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'placement-kind', 'connected-person-foster-care') &&
  isOneOf(answers, 'placement-registration', 'temporarily-approved', 'being-checked')

/**
 * A connected person is not approved, or not any more. Whoever was refused after the full assessment may have a review, until whose outcome the
 * approval can be extended, and no placement with them ends before another home is found (regulation 25).
 */
export const isConnectedPersonRefused = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'placement-kind', 'connected-person-foster-care') &&
  isOneOf(answers, 'placement-registration', 'neither')

/** The end of temporary approval: at most 16 weeks, from the start of the placement. Nowhere is it recorded that it was extended (regulations 24, 25). */
export const temporaryApprovalEntries = (view: CaseView, placed: Day): readonly ClockEntry[] =>
  isWithTemporaryApproval(view)
    ? [
        toDo(
          view,
          'temporary-approval',
          counted(placed, (day) => addDays(day, 16 * week))
        )
      ]
    : []

/** Whether that end is near enough to be settled now, which a panel and another home take weeks for, or has gone by. */
export const isNearItsEnd = ({ date }: ClockEntry, { today }: CaseView): boolean =>
  addDays(date, -4 * week) <= today
