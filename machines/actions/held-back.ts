import type { ActionRecords } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { occurrencesOf } from './all'
import { actionOf } from '../stages/instances'

const beforeBriefing = ['ask-whether-the-carer-is-meant', 'find-out-who-has-the-child']
const beforeContact = ['ask-whether-the-relative-is-meant', 'settle-whether-reaching-them-is-safe']

/**
 * Nobody is told what the child has been through, and with nobody is contact helped, before it is settled whether they are the one from whom
 * the child is kept (¶30, ¶42).
 */
const waitsFor: Readonly<Record<string, readonly string[]>> = {
  'brief-the-carer': beforeBriefing,
  'complete-the-briefing': beforeBriefing,
  'promote-safe-contact': beforeContact,
  'weigh-who-is-safe-as-a-carer': beforeContact,
  'have-family-traced': beforeContact,
  'seek-parents-views': beforeContact
}

/**
 * The actions that wait until another is closed, for everybody for whom it is called for. What the answers call for stays so: no answer
 * says that it was settled, and whoever closes the other has said it.
 * @param followed the records as the answers now stand
 * @returns their ids in content
 */
export function heldBack(followed: ActionRecords, view: CaseView): ReadonlySet<string> {
  const open = new Set(
    [...occurrencesOf(view).called.keys()]
      .filter((id) => followed[id]?.outcome === undefined)
      .map((id) => actionOf(id))
  )
  return new Set(
    Object.entries(waitsFor).flatMap(([id, others]) => (others.some((other) => open.has(other)) ? [id] : []))
  )
}
