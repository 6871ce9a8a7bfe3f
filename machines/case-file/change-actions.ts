import type { StageId } from '../../content/stages'
import type { ActionOutcome, ActionRecord, ActionTyped } from './action-record'
import type { PlainDate } from './answer'
import type { CaseFile } from './case-file'
import { without } from './without'

/** What was typed, with something more added; nothing where nothing is left. */
export function typedWith(typed: ActionTyped | undefined, more: ActionTyped): ActionTyped | undefined {
  const kept = Object.entries({ ...typed, ...more }).filter(
    ([, value]) => value !== undefined && value !== ''
  )
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

/** What a person writes in an action. A field that is there and undefined is taken away, so that what is derived holds again. */
export interface ActionEdit {
  readonly what?: string | undefined
  readonly owner?: string | undefined
  readonly due?: PlainDate | undefined
  readonly typed?: ActionTyped | undefined
  readonly addedTo?: StageId | undefined
}

/** The record of an action in a case; nothing where there is none. */
export const recordOf = (file: CaseFile, id: string): ActionRecord | undefined =>
  Object.hasOwn(file.actions, id) ? file.actions[id] : undefined

/** Whether a person has done anything with an action. One that nobody touched is derived as a whole. */
export const isTouched = ({ what, owner, due, typed, addedTo, outcome, before }: ActionRecord): boolean =>
  [what, owner, due, typed, addedTo, outcome, before].some((one) => one !== undefined)

/** Whether nothing is left of an action that a person added: it was opened, and emptied again. */
const isEmpty = ({ what, owner, due, typed, addedTo, outcome, before }: ActionRecord): boolean =>
  addedTo !== undefined &&
  !what &&
  !owner &&
  due === undefined &&
  typed === undefined &&
  outcome === undefined &&
  before === undefined

function withRecord(file: CaseFile, id: string, record: ActionRecord): CaseFile {
  const others = without(file.actions, id)
  return {
    ...file,
    actions: isEmpty(record) ? others : { ...others, [id]: record },
    changes: file.changes + 1
  }
}

/**
 * The case with what a person wrote in an action. It wins over what is derived, and nothing but a person changes it.
 * @param today the day from which one counts that the case does not know yet
 */
export function withActionEdited(file: CaseFile, id: string, edit: ActionEdit, today: PlainDate): CaseFile {
  const before = recordOf(file, id) ?? { since: today, called: edit.addedTo === undefined }
  const changed = { ...before, ...edit }
  const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined))
  return withRecord(file, id, kept as unknown as ActionRecord)
}

/** The record without what was kept when it was last closed: what it was closed for, and from when it was called for then. */
function withoutClosing(record: ActionRecord): ActionRecord {
  const kept: ActionRecord = without(without(record, 'for'), 'gone')
  return without(without(kept, 'otherSince'), 'anew')
}

/** The case with an action done, or dismissed with a reason. An earlier outcome is replaced only where it was reopened first. */
export function withOutcome(file: CaseFile, id: string, outcome: ActionOutcome, today: PlainDate): CaseFile {
  const { typed, ...record }: ActionRecord = recordOf(file, id) ?? { since: today, called: true }
  // A note or a reason stands in the outcome now; a day that was not whole stays as it was typed.
  const unfinished = typed?.due === undefined ? {} : { typed: { due: typed.due } }
  // It is closed for what calls for it now. An action that was set aside while nothing called for it is open once something does again.
  return withRecord(file, id, { ...without(withoutClosing(record), 'ceased'), ...unfinished, outcome })
}

/** The same action open again, with the outcome that it had kept behind it. */
export function reopened(record: ActionRecord): ActionRecord {
  const { outcome, ...rest } = record
  if (outcome === undefined) return record
  return { ...withoutClosing(rest), before: [...(rest.before ?? []), outcome] }
}

/** The case with an action open again; what came of it before stays on record. */
export function withActionReopened(file: CaseFile, id: string): CaseFile {
  const record = recordOf(file, id)
  return record?.outcome === undefined ? file : withRecord(file, id, reopened(record))
}
