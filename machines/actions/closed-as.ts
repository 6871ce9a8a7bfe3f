import type { ActionRecord } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { saidBefore } from '../policy/needs/need-entries'
import { entryOf } from '../stages/instances'
import { contentOf } from './all'

/**
 * What an entry of a plan said when it was closed, where the next job was written into it, for a later day. What was done is said of those
 * words, and not of the next job (invariant 17): it stands behind that job once its day has come.
 */
export function closedAsOf(
  id: string,
  { called, outcome, for: closedFor = [] }: ActionRecord,
  view: CaseView
): string | undefined {
  const each = contentOf(id)?.each
  const plan = typeof each === 'object' ? each.plan : undefined
  return called || outcome === undefined || plan === undefined
    ? undefined
    : saidBefore(view, plan, entryOf(id), closedFor)
}
