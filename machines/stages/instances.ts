import type { ActionRecord, ActionRecords } from '../case-file/action-record'
import { without } from '../case-file/without'

/** What stands between the id of an action and that of the entry that it is for. No id of an action has it. */
const mark = ':'

/** The id of an action that stands for one entry of a list alone. */
export const instanceOf = (action: string, entry: string): string => `${action}${mark}${entry}`

/** The id of the action in content, whichever entry it is for. */
export const actionOf = (id: string): string => id.split(mark, 1)[0] ?? id

/** The id of the entry that an action is for; nothing where it is for the case as a whole. */
export const entryOf = (id: string): string | undefined => {
  const at = id.indexOf(mark)
  return at < 0 ? undefined : id.slice(at + mark.length)
}

/**
 * What is kept of an action for one entry, where an earlier build kept it for all entries together. It is closed for this one if it was
 * closed for it. What came of it for others is not said of it.
 */
function ofOneEntry(all: ActionRecord, entry: string): ActionRecord | undefined {
  const { for: closedFor, before, outcome, ...record } = without(all, 'gone')
  if (closedFor === undefined)
    return {
      ...record,
      ...(before === undefined ? {} : { before }),
      ...(outcome === undefined ? {} : { outcome })
    }
  if (!closedFor.includes(entry)) return undefined
  // Where something new had called for it since, what it was closed with stands behind it.
  const last = outcome ?? before?.at(-1)
  const earlier = outcome === undefined ? before?.slice(0, -1) : before
  return {
    ...record,
    ...(last === undefined ? {} : { outcome: last }),
    ...(earlier === undefined || earlier.length === 0 ? {} : { before: earlier })
  }
}

/** What is kept of an action; of one that is for one entry, also where it was kept for all of them together. */
export function recordFor(records: ActionRecords, id: string): ActionRecord | undefined {
  if (Object.hasOwn(records, id)) return records[id]
  const [entry, action] = [entryOf(id), actionOf(id)]
  const all = Object.hasOwn(records, action) ? records[action] : undefined
  return entry === undefined || all === undefined ? undefined : ofOneEntry(all, entry)
}
