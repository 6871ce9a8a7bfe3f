import { checkAndDocumentsActions } from '../../content/actions/check-and-documents'
import type { ActionId } from '../../content/actions/ids'
import { noLongerCalled } from '../../content/actions/no-longer-called'
import type { ActionContent } from '../../content/actions/action-content'
import { dangers, type Danger } from '../../content/actions/danger'
import { clockRows, type ClockRow, type ClockRowId } from '../../content/clock'
import type { StageId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { whileUnchanged } from '../case-file/remembered'
import { toldOfByChild } from '../policy/people/gone-together'
import { worriesByChild } from '../policy/people/other-children'
import { jobsDue } from '../policy/needs/need-entries'
import { dangersPerhapsMeant } from '../policy/danger/who-may-be-meant'
import { exploitersPerhapsMeant } from '../policy/danger/contact-to-fear'
import { mattersIn, mattersOfStage, type AllOf } from '../policy/disclosure/about'
import type { Called } from '../stages/action'
import { actionOf, entryOf, instanceOf } from '../stages/instances'
import { actionsBeforeTheLastStage, type ActionsOfStage } from '../stages/actions-by-stage'
import { checkAndDocumentsRules } from '../stages/check-and-documents/actions'

/** Something that somebody must do now, called for by the answers. */
export interface Action extends ActionContent {
  readonly id: string
  readonly stage: StageId
}

type Rules = Readonly<Record<string, (view: CaseView) => Called>>

const byStage: readonly ActionsOfStage[] = [
  ...actionsBeforeTheLastStage,
  ['check-and-documents', checkAndDocumentsActions, checkAndDocumentsRules]
]

/** Every action that can be called for, with its stage. */
export const allActions: readonly Action[] = byStage.flatMap(([stage, content]) =>
  Object.entries(content).map(([id, action]) => ({ ...action, id, stage }))
)

/** Actions that earlier builds called for and no answer calls for any more. One in which somebody wrote is looked at by the next review. */
const earlierActions: readonly Action[] = Object.entries<
  Readonly<Record<string, Omit<ActionContent, 'when'>>>
>(noLongerCalled).flatMap(([stage, actions]) =>
  Object.entries(actions).map(([id, action]) => ({ ...action, when: 'review', id, stage: stage as StageId }))
)

/** Every action that a case file can hold something of, whatever build called for it. */
export const knownActions: readonly Action[] = [...allActions, ...earlierActions]

const knownIds: ReadonlySet<string> = new Set(knownActions.map(({ id }) => id))

/** Whether an id is that of an action which answers call for, or once did, as a whole or for one entry. */
export const isDerivedAction = (id: string): boolean => knownIds.has(actionOf(id))

const byId = new Map(knownActions.map((action) => [action.id, action]))

/** What content says of an action, whichever entry it is for; nothing of one that a person added. */
export const contentOf = (id: string): Action | undefined => byId.get(actionOf(id))

const rules: Rules = Object.assign({}, ...byStage.map(([, , stageRules]) => stageRules)) as Rules

/** Whether and by what an action is called for. */
export const callOf = (id: string, view: CaseView): Called => rules[id]?.(view) ?? false

/** Whether an action is called for at all, or for one entry where it is for one. */
export function isCalled(id: string, view: CaseView): boolean {
  const called = callOf(actionOf(id), view)
  const entry = entryOf(id)
  if (typeof called === 'boolean') return called
  return entry === undefined ? called.length > 0 : called.includes(entry)
}

/**
 * For actions that are for one entry each: what calls for them, where something else than the entry does. What is new among it calls for
 * the action anew.
 */
const raisedFor: {
  readonly [Id in ActionId]?: (view: CaseView) => ReadonlyMap<string, readonly string[]>
} = {
  // Somebody who was asked about one man is asked about another.
  'ask-whether-the-carer-is-meant': dangersPerhapsMeant,
  'ask-whether-the-relative-is-meant': exploitersPerhapsMeant,
  'tell-of-worry-for-another-child': toldOfByChild,
  'refer-each-other-child': worriesByChild,
  'see-to-a-need': jobsDue('needs'),
  'see-to-a-health-action': jobsDue('health'),
  'see-to-an-education-action': jobsDue('education'),
  'see-to-a-protection-step': jobsDue('protection')
}

/** What calls for an action, under its id; an action that is for one entry each stands there once for each of them. */
function raising(
  { id, each }: Action,
  called: Called,
  view: CaseView
): readonly (readonly [string, readonly string[]])[] {
  if (typeof called === 'boolean') return called ? [[id, []]] : []
  if (each !== undefined) {
    const by = raisedFor[id as ActionId]?.(view)
    return called.map((entry) => [instanceOf(id, entry), by?.get(entry) ?? []])
  }
  return called.length > 0 ? [[id, called]] : []
}

/** What calls for the actions of a case, and the actions of which a copy says nothing because it is not given what would call for them. */
export interface Occurrences {
  /** By action, the ids of the entries that call for it; none where the answers as a whole do. */
  readonly called: ReadonlyMap<string, readonly string[]>
  readonly leftOut: ReadonlySet<string>
}

/** What calls for each action that is called for. */
export const occurrencesOf: (view: CaseView) => Occurrences = whileUnchanged((view) => {
  const called: (readonly [string, readonly string[]])[] = []
  const leftOut = new Set<string>()
  for (const action of allActions) {
    const result = ifDisclosed(view, () => callOf(action.id, view))
    if (result === undefined) leftOut.add(action.id)
    else called.push(...raising(action, result, view))
  }
  return { called: new Map(called), leftOut }
})

/** What calls for an action, or for it for one entry. Empty where the answers as a whole do; nothing where it is not called for. */
export function raisingOf(id: string, view: CaseView): readonly string[] | undefined {
  const action = contentOf(id)
  if (action === undefined) return undefined
  return raising(action, callOf(action.id, view), view).find(([called]) => called === id)?.[1]
}

/** Ranks what can happen next: the worst first, and no danger last. */
export const rankOfDanger = (danger: Danger | undefined): number =>
  danger === undefined ? dangers.length : dangers.indexOf(danger)

/** Ranks an action by how bad what can happen next is: the worst first, and last what answers no danger. */
export const dangerRank = ({ danger }: Pick<ActionContent, 'danger'>): number => rankOfDanger(danger)

/** What must be done now: by what can happen next, then what cannot wait, then in the order of the journey. Each action once. */
export function actionsOf(view: CaseView): readonly Action[] {
  const ids = new Set(Array.from(occurrencesOf(view).called.keys(), actionOf))
  const called = allActions.filter(({ id }) => ids.has(id))
  const waits = ({ when }: Action) => Number(when !== 'same-day')
  return called.toSorted((one, other) => dangerRank(one) - dangerRank(other) || waits(one) - waits(other))
}

const ownMatters = new Map(
  knownActions.flatMap(({ id, about }) => (about === undefined ? [] : [[id, about] as const]))
)

/** The row of the clock that an action is for, where it is for one. */
export function clockRowOf(id: string): ClockRowId | undefined {
  const entry = contentOf(id)?.each === 'clock-row' ? entryOf(id) : undefined
  return entry !== undefined && Object.hasOwn(clockRows, entry) ? (entry as ClockRowId) : undefined
}

/**
 * What an action is about. It goes by the day of the clock that the action is for, or by its own mark, or else by its stage. An action that
 * a person added goes by its stage too.
 */
export function mattersOfAction(id: string, stage: StageId): AllOf {
  const row = clockRowOf(id)
  if (row !== undefined) return mattersIn(clockRows[row] as ClockRow)
  const own = ownMatters.get(actionOf(id))
  return own === undefined ? mattersOfStage(stage) : mattersIn({ about: own })
}

/** Whether an action answers a danger, or protects by its own mark or that of the day that it is for (¶10, ¶20, ¶23). */
export function isProtecting(id: string): boolean {
  const action = contentOf(id)
  if (action === undefined) return false
  const isOfSafety = clockRowOf(id) !== undefined && mattersOfAction(id, action.stage).includes('safety')
  return action.danger !== undefined || action.protects === true || isOfSafety
}

/** Whether an action is for an entry of a plan, whose words are somebody’s own. */
export function isOfAPlan(id: string): boolean {
  const each = contentOf(id)?.each
  return typeof each === 'object' && each.plan !== undefined
}

const revealing = new Set(knownActions.filter(({ reveals }) => reveals === 'placement').map(({ id }) => id))

/** Whether it could say where the child lives merely that an action is called for (¶23). */
export const actionReveals = (id: string): boolean => revealing.has(actionOf(id))
