import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { addDays } from '../../facts/dates'
import type { ClockEntry } from './entry'
import { counted, toDo, type Day } from './make'

const week = 7

/**
 * The child is with a relative, friend or other connected person who is approved for the time being, or whose approval is being looked
 * into. Until that is settled, they can have the child with temporary approval alone (regulation 24). Not where nobody has looked into it,
 * or it is refused: then no approval ends on any day. It is checked, or settled, today, and the child is visited as often
 * (`isSeenMoreOften`).
 */
export const isWithTemporaryApproval = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'placement-kind', 'connected-person-foster-care') &&
  isOneOf(answers, 'placement-registration', 'temporarily-approved', 'being-checked')

/**
 * A connected person is not approved, or not any more. Somebody who was refused after the full assessment may have a review, and until its
 * outcome the approval can be extended. No placement with them ends before another home is found (regulation 25).
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

/** Whether that end is near enough to be settled now, or has passed. A panel and another home take weeks. */
export const isNearItsEnd = ({ date }: ClockEntry, { today }: CaseView): boolean =>
  addDays(date, -4 * week) <= today
