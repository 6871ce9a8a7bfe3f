import type { ActionRecord } from '../case-file/action-record'
import { remand } from '../case-file/reason'
import { heldTonight, isDoneWithProsecutor } from '../policy/accusations/with-prosecutor'
import { leftUnwritten } from '../policy/people/gone-together'

/** As what it called for an action before it was written down: a remand, or a time missing. */
const unwritten = (reason: string): string | undefined =>
  leftUnwritten(reason) ?? (remand.read(reason) === undefined ? undefined : heldTonight)

/**
 * Whether a reason only writes down for what an action was done already. It does not where that had ended on an earlier day: what is written then is another
 * remand, or another time missing (¶33, ¶39).
 */
export function isWrittenDownLater(
  reason: string,
  { for: closedFor, gone }: Pick<ActionRecord, 'for' | 'gone'>,
  today: string
): boolean {
  const before = unwritten(reason)
  return before !== undefined && closedFor?.includes(before) === true && (gone?.[before] ?? today) >= today
}

/** Whether it was done for that charge or remand too, or only its entry is late (¶33). */
export const isDoneForThatFile = (
  reason: string,
  { outcome, for: closedFor }: Pick<ActionRecord, 'outcome' | 'for'>,
  raising: readonly string[]
): boolean =>
  outcome !== undefined &&
  closedFor !== undefined &&
  isDoneWithProsecutor(reason, raising, closedFor, outcome.on)
