import type { ActionRecord, ActionRecords } from './action-record'
import type { CaseFile } from './case-file'
import { fieldOf, itemsOf } from './read'

const doneOf = ({ before = [], outcome }: ActionRecord) =>
  [...before, ...(outcome === undefined ? [] : [outcome])].filter(({ state }) => state === 'done')

/** The record of an earlier state, with what was done since behind it. It is asked anew, and nobody forgets that it was done. */
function withDoneSince(earlier: ActionRecord, now: ActionRecord): ActionRecord {
  const known = new Set(doneOf(earlier).map((one) => JSON.stringify(one)))
  const since = doneOf(now).filter((one) => !known.has(JSON.stringify(one)))
  return since.length === 0 ? earlier : { ...earlier, before: [...(earlier.before ?? []), ...since] }
}

function actionsBroughtBack(earlier: ActionRecords, now: ActionRecords): ActionRecords {
  const doneSince = Object.entries(now).filter(
    ([id, record]) => !Object.hasOwn(earlier, id) && doneOf(record).length > 0
  )
  const kept = Object.entries(earlier).map(([id, record]): readonly [string, ActionRecord] => {
    const later = Object.hasOwn(now, id) ? now[id] : undefined
    return [id, later === undefined ? record : withDoneSince(record, later)]
  })
  return Object.fromEntries([...kept, ...doneSince])
}

/**
 * An earlier state as it is brought back. No state takes back what has left the house since, or was done in it. People who were given a
 * copy stand in its list, since it has to be known who has the address (¶23). What was done stands behind its action.
 */
export function toBringBack(earlier: CaseFile, now: CaseFile): CaseFile {
  const given = itemsOf(now.answers, 'plan-recipients').filter(
    (one) => fieldOf(one, 'recipient-given-on') !== undefined
  )
  const ids = new Set(given.map(({ id }) => id))
  const others = itemsOf(earlier.answers, 'plan-recipients').filter(({ id }) => !ids.has(id))
  const actions = actionsBroughtBack(earlier.actions, now.actions)
  if (given.length === 0) return { ...earlier, actions }
  const recipients = { state: 'answered', value: [...others, ...given] } as const
  return { ...earlier, actions, answers: { ...earlier.answers, 'plan-recipients': recipients } }
}
