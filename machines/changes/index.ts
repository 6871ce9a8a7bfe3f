import { stages, type StageId } from '../../content/stages'
import type { IndicatorDetail, Mark } from '../case-file/answer'
import { ifDisclosed } from '../case-file/if-disclosed'
import { answerChanges, type AnswerChange } from './answers'
import { detailChanges, markChanges, textChanges, type SignChange, type TextChange } from './cells'
import {
  actionChanges,
  leavingCareChange,
  changedPosition,
  trackChanges,
  type ActionChange,
  type TrackChange,
  type Turn,
  type WithActions
} from './what-follows'
import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { LeavingCare } from '../policy/adulthood/leaving-care'

/** What changed from one version of a case to another. Each question that changed stands in it once. */
export interface Changes {
  readonly position: Turn<ImmigrationPosition> | undefined
  readonly leavingCare: Turn<LeavingCare['category']> | undefined
  readonly tracks: readonly TrackChange[]
  readonly answers: readonly { readonly stage: StageId; readonly changes: readonly AnswerChange[] }[]
  readonly texts: readonly TextChange[]
  readonly marks: readonly SignChange<Mark>[]
  readonly details: readonly SignChange<IndicatorDetail>[]
  readonly actions: readonly ActionChange[]
}

/**
 * Compares two versions of a case (¶46, ¶52). Only what concerns the child as the case stands now is told: a question that is no longer
 * asked of this child does not come back as a change.
 */
export function changesBetween(before: WithActions, now: WithActions): Changes {
  // A copy says nothing of what follows from answers that it leaves out of either version.
  const both = <Result>(compare: () => Result) =>
    ifDisclosed(before.view, () => ifDisclosed(now.view, compare))
  return {
    position: both(() => changedPosition(before.view, now.view)),
    leavingCare: both(() => leavingCareChange(before.view, now.view)),
    tracks: both(() => trackChanges(before.view, now.view)) ?? [],
    answers: stages
      .map(({ id }) => ({ stage: id, changes: answerChanges(id, before.view, now.view) }))
      .filter(({ changes }) => changes.length > 0),
    texts: textChanges(before.view, now.view),
    marks: markChanges(before.view, now.view),
    details: detailChanges(before.view, now.view),
    actions: actionChanges(before, now)
  }
}
