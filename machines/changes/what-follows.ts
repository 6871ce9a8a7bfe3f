import type { ImmigrationPosition, Track } from '../../content/immigration-tracks'
import type { ActionOutcome, ActionRecords } from '../case-file/action-record'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { contentOf, occurrencesOf, type Occurrences } from '../actions/all'
import { actionOf, entryOf, recordFor } from '../stages/instances'
import { dayOfEntry, entriesOf } from '../policy/needs/need-entries'
import { leavingCare, type LeavingCare } from '../policy/adulthood/leaving-care'
import { immigrationPosition, tracksOf } from '../facts/tracks'
import { isSame } from './same'

/** A value that follows from the answers, and differs. */
export interface Turn<Value> {
  readonly before: Value
  readonly now: Value
}

const turn = <Value>(before: Value, now: Value): Turn<Value> | undefined =>
  before === now ? undefined : { before, now }

/** How the immigration position has changed, where it has. */
export const changedPosition = (before: CaseView, now: CaseView): Turn<ImmigrationPosition> | undefined =>
  turn(immigrationPosition(before), immigrationPosition(now))

export const leavingCareChange = (
  before: CaseView,
  now: CaseView
): Turn<LeavingCare['category']> | undefined => turn(leavingCare(before).category, leavingCare(now).category)

/** What became of a track: it stands anew or no longer, or was set aside or taken up again. */
export interface TrackChange {
  readonly track: Track
  readonly kind: 'begun' | 'ended' | 'set-aside' | 'reinstated'
}

type TrackState = 'stands' | 'set-aside' | 'none'

const kinds: Readonly<Record<TrackState, Readonly<Record<TrackState, TrackChange['kind'] | undefined>>>> = {
  stands: { stands: undefined, 'set-aside': 'set-aside', none: 'ended' },
  'set-aside': { stands: 'reinstated', 'set-aside': undefined, none: 'ended' },
  none: { stands: 'begun', 'set-aside': 'set-aside', none: undefined }
}

/** The tracks that came, went, were set aside or taken up again. */
export function trackChanges(before: CaseView, now: CaseView): readonly TrackChange[] {
  const [earlier, later] = [tracksOf(before), tracksOf(now)]
  const stateIn = (tracks: typeof earlier, track: Track): TrackState => {
    if (tracks.pursued.includes(track)) return 'stands'
    return tracks.setAside.some((one) => one.track === track) ? 'set-aside' : 'none'
  }
  return (['transitional', 'long-term', 'return'] as const).flatMap((track) => {
    const kind = kinds[stateIn(earlier, track)][stateIn(later, track)]
    return kind === undefined ? [] : [{ track, kind }]
  })
}

/** A case with what people have done with its actions. */
export interface WithActions {
  readonly view: CaseView
  readonly actions: ActionRecords
}

/** What became of an action. `come-due`: the earlier answers call for it too by now; `settled`: the answers no longer call for it. */
export interface ActionChange {
  readonly id: string
  readonly kind: 'new' | 'come-due' | 'settled' | 'done' | 'dismissed' | 'reopened'
  readonly outcome?: ActionOutcome
}

/** The entry of a plan that an action is for stands, and has a later day: nothing was settled, and the entry says by when (¶46). */
function hasALaterDay(id: string, { view }: WithActions): boolean {
  const each = contentOf(id)?.each
  const plan = typeof each === 'object' ? each.plan : undefined
  if (plan === undefined) return false
  return isToldThat(view, () => {
    const entry = entriesOf(view, plan).find((one) => one.id === entryOf(id))
    return entry !== undefined && (dayOfEntry(plan, entry) ?? view.today) > view.today
  })
}

/** Actions that came or went with the answers, that people added, and what people did with them. */
export function actionChanges(before: WithActions, now: WithActions): readonly ActionChange[] {
  // The version before, read today. What it calls for by now, nobody changed: a day has come (¶46).
  const unchanged = occurrencesOf({ ...before.view, today: now.view.today })
  const [was, is] = [occurrencesOf(before.view), occurrencesOf(now.view)]
  const listed = ({ called }: Occurrences, actions: ActionRecords) => {
    const added = Object.keys(actions).filter((id) => actions[id]?.addedTo !== undefined)
    return new Set([...called.keys(), ...added])
  }
  const [earlier, later] = [listed(was, before.actions), listed(is, now.actions)]
  const leftOut = new Set([...was.leftOut, ...is.leftOut])
  const ids = new Set([...later, ...earlier, ...Object.keys(now.actions), ...Object.keys(before.actions)])
  return [...ids].flatMap((id): readonly ActionChange[] => {
    if (leftOut.has(actionOf(id))) return []
    const outcome = now.actions[id]?.outcome
    const ended = recordFor(before.actions, id)?.outcome
    if (outcome !== undefined && !isSame(outcome, ended)) return [{ id, kind: outcome.state, outcome }]
    if (later.has(id) && !earlier.has(id))
      return [{ id, kind: unchanged.called.has(id) ? 'come-due' : 'new' }]
    if (earlier.has(id) && !later.has(id)) return hasALaterDay(id, now) ? [] : [{ id, kind: 'settled' }]
    return later.has(id) && outcome === undefined && ended !== undefined ? [{ id, kind: 'reopened' }] : []
  })
}
