import type { ActionRecord } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf } from '../case-file/read'
import { hasLeft } from '../facts/has-left'
import { saidBefore } from '../policy/needs/need-entries'
import { entryOf } from '../stages/instances'
import type { Owner } from './action-item'
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

/**
 * Whose an order is. One that was closed is nobody’s who came later: no first day is on record, so once somebody of the part has left since, it is said of the
 * part alone (¶31, invariant 17).
 */
export function ownerAsClosed(owner: Owner, { outcome }: ActionRecord, { answers, today }: CaseView): Owner {
  if (owner.kind === 'edited' || outcome === undefined) return owner
  const hasChanged = itemsOf(answers, 'people').some(
    (person) =>
      fieldOf(person, 'person-role') === owner.role && hasLeft(person, today) && !hasLeft(person, outcome.on)
  )
  return hasChanged ? { ...owner, people: [] } : owner
}
