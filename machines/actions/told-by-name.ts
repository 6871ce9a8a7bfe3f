import type { ActionId } from '../../content/actions/ids'
import type { ActionRecord } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { toTell } from '../case-file/reason'
import { carersToTellNow } from '../policy/people/carers-to-tell-now'

/** A reason names somebody who has still to be told. */
export const isToTell = (reason: string): boolean => toTell.read(reason) !== undefined

/**
 * Whether a carer was told before anybody wrote their name, as on the first night: then it is done for the first who is named. Of two who are named at once
 * nothing says which (¶44).
 */
export const isToldUnnamed = (
  reason: string,
  { outcome, for: closedFor }: ActionRecord,
  raising: readonly string[]
): boolean =>
  isToTell(reason) &&
  outcome !== undefined &&
  closedFor?.some(isToTell) === false &&
  raising.filter(isToTell).length === 1

const toldByName: { readonly [Id in ActionId]?: (view: CaseView) => readonly string[] } = {
  'brief-the-carer': carersToTellNow
}

/** The people whom an order names before its words, as those who have still to be told: the ids of their entries, as far as a copy is told who they are. */
export const peopleToName = (action: string, view: CaseView): readonly string[] =>
  ifDisclosed(view, () => toldByName[action as ActionId]?.(view) ?? []) ?? []
