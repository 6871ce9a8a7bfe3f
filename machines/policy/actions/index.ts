import { carePlanActions } from '../../../content/actions/care-plan'
import { caseDetailsActions } from '../../../content/actions/case-details'
import { checkAndDocumentsActions } from '../../../content/actions/check-and-documents'
import { coreAssessmentActions } from '../../../content/actions/core-assessment'
import { immediateSafetyActions } from '../../../content/actions/immediate-safety'
import { pathwayPlanningActions } from '../../../content/actions/pathway-planning'
import { protectionAndPlacementActions } from '../../../content/actions/protection-and-placement'
import { reviewAdvocacyAndSupportActions } from '../../../content/actions/review-advocacy-and-support'
import { strategyDiscussionAndNrmActions } from '../../../content/actions/strategy-discussion-and-nrm'
import { traffickingIndicatorsActions } from '../../../content/actions/trafficking-indicators'
import type { ActionContent } from '../../../content/actions/action-content'
import type { StageId } from '../../../content/stages'
import type { CaseView } from '../../case-file/case-file'
import { ifGiven } from '../../case-file/given'
import { mattersIn, mattersOfStage, type AllOf } from '../recipients'
import type { Called } from './action'
import { carePlanRules } from './care-plan'
import { caseDetailsRules } from './case-details'
import { checkAndDocumentsRules } from './check-and-documents'
import { coreAssessmentRules } from './core-assessment'
import { immediateSafetyRules } from './immediate-safety'
import { pathwayPlanningRules } from './pathway-planning'
import { protectionAndPlacementRules } from './protection-and-placement'
import { reviewAdvocacyAndSupportRules } from './review-advocacy-and-support'
import { strategyDiscussionAndNrmRules } from './strategy-discussion-and-nrm'
import { traffickingIndicatorsRules } from './trafficking-indicators'

/** Something that somebody must do now, called for by the answers. */
export interface Action extends ActionContent {
  readonly id: string
  readonly stage: StageId
}

type Content = Readonly<Record<string, ActionContent>>
type Rules = Readonly<Record<string, (view: CaseView) => Called>>

const byStage: readonly (readonly [StageId, Content, Rules])[] = [
  ['immediate-safety', immediateSafetyActions, immediateSafetyRules],
  ['case-details', caseDetailsActions, caseDetailsRules],
  ['core-assessment', coreAssessmentActions, coreAssessmentRules],
  ['trafficking-indicators', traffickingIndicatorsActions, traffickingIndicatorsRules],
  ['strategy-discussion-and-nrm', strategyDiscussionAndNrmActions, strategyDiscussionAndNrmRules],
  ['care-plan', carePlanActions, carePlanRules],
  ['protection-and-placement', protectionAndPlacementActions, protectionAndPlacementRules],
  ['review-advocacy-and-support', reviewAdvocacyAndSupportActions, reviewAdvocacyAndSupportRules],
  ['pathway-planning', pathwayPlanningActions, pathwayPlanningRules],
  ['check-and-documents', checkAndDocumentsActions, checkAndDocumentsRules]
]

/** Every action that can be called for, with its stage. */
export const allActions: readonly Action[] = byStage.flatMap(([stage, content]) =>
  Object.entries(content).map(([id, action]) => ({ ...action, id, stage }))
)

const derivedIds: ReadonlySet<string> = new Set(allActions.map(({ id }) => id))

/** Whether an id is that of an action which answers can call for. */
export const isDerivedAction = (id: string): boolean => derivedIds.has(id)

const rules: Rules = Object.assign({}, ...byStage.map(([, , stageRules]) => stageRules)) as Rules

/** What calls for an action: the ids of entries, none where the answers as a whole do; nothing where it is not called for. */
function raising(called: Called): readonly string[] | undefined {
  if (typeof called === 'boolean') return called ? [] : undefined
  return called.length > 0 ? called : undefined
}

/** What calls for the actions of a case, and which of them a copy says nothing of, since what would call for them is left out of it. */
export interface Occurrences {
  readonly called: ReadonlyMap<string, readonly string[]>
  readonly leftOut: ReadonlySet<string>
}

/** What calls for each action that is called for. */
export function occurrencesOf(view: CaseView): Occurrences {
  const called = new Map<string, readonly string[]>()
  const leftOut = new Set<string>()
  for (const { id } of allActions) {
    const result = ifGiven(view, () => rules[id]?.(view) ?? false)
    if (result === undefined) leftOut.add(id)
    const by = result === undefined ? undefined : raising(result)
    if (by !== undefined) called.set(id, by)
  }
  return { called, leftOut }
}

/** What must be done now: what cannot wait first, then in the order of the journey. Each action once. */
export function actionsOf(view: CaseView): readonly Action[] {
  const occurrences = occurrencesOf(view)
  const called = allActions.filter(({ id }) => occurrences.called.has(id))
  return [
    ...called.filter(({ when }) => when === 'same-day'),
    ...called.filter(({ when }) => when !== 'same-day')
  ]
}

const ownMatters = new Map(
  allActions.flatMap(({ id, about }) => (about === undefined ? [] : [[id, about] as const]))
)

/** What an action is about: its own mark, or that of its stage, which holds for those that a person added to it too. */
export function mattersOfAction(id: string, stage: StageId): AllOf {
  const own = ownMatters.get(id)
  return own === undefined ? mattersOfStage(stage) : mattersIn({ about: own })
}

const revealing = new Set(allActions.filter(({ reveals }) => reveals === 'placement').map(({ id }) => id))

/** Whether it could say where the child lives that an action is called for (¶23). */
export const actionReveals = (id: string): boolean => revealing.has(id)
