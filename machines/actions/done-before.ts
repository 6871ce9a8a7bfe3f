import type { ActionRecord } from '../case-file/action-record'
import { isTouched } from '../case-file/change-actions'
import { without } from '../case-file/without'

/**
 * The action was closed and called for anew on a later day, or something was written of what was done. So it was no mere press that
 * somebody took back (invariant 17).
 */
export const wasDoneBefore = ({ since, before = [] }: ActionRecord): boolean =>
  before.some((outcome) => outcome.on < since || 'note' in outcome || 'reason' in outcome)

/**
 * An action that was done, called for anew and is called for no more stands as it was done: nobody owes it, and nobody changed it
 * (invariant 17).
 */
export function asDoneBefore(record: ActionRecord): ActionRecord {
  const { before = [], ...rest } = record
  const outcome = before.at(-1)
  const isAsItWas = record.called || isTouched(without(record, 'before'))
  // What somebody opened again on its day was never done.
  if (isAsItWas || outcome === undefined || outcome.on >= record.since) return record
  return { ...rest, outcome, before: before.slice(0, -1) }
}
