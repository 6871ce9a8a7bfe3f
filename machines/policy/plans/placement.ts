import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

/** Whether the child lives in the recorded placement today: one that is still to come is no place to look for a child. */
export function hasPlacementBegun({ answers, today }: CaseView): boolean {
  const since = valueOf(answers, 'placement-since')
  if (valueOf(answers, 'placement-address') === undefined) return false
  return since === undefined || since.date <= today
}
