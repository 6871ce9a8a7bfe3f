import { stages, type QuestionId, type StageId, type StepId } from '../content/stages'
import type { Answers, CaseView } from './case-file/case-file'
import { ifGiven } from './case-file/given'
import { concerns } from './policy/audience'
import { audienceOf, questionsOf } from './policy/asked'
import { stageMachines } from './stages'
import { walk } from './walk'

/** The steps that the answers now lead through, for each stage. */
export type Paths = Readonly<Record<StageId, readonly StepId[]>>

/** Walks every stage. */
export function pathsOf(view: CaseView): Paths {
  const paths = stages.map(({ id }) => [id, walk(stageMachines[id], view)] as const)
  return Object.fromEntries(paths) as Record<StageId, readonly StepId[]>
}

/** The questions of a step that this child's case asks, in order; in a copy not those whose being asked tells what is left out. */
export function askedOn(step: StepId, view: CaseView): readonly QuestionId[] {
  return questionsOf(step).filter((id) => ifGiven(view, () => concerns(audienceOf(id), view)) === true)
}

/** Every question that the answers now lead to. */
export function askedOf(paths: Paths, view: CaseView): ReadonlySet<QuestionId> {
  return new Set(stages.flatMap(({ id }) => paths[id].flatMap((step) => askedOn(step, view))))
}

/**
 * The answers on the path that the answers now give. Those of a branch left behind are kept in the case file, but no
 * document and no status uses them.
 */
export function answersOnPath(view: CaseView, paths: Paths): Answers {
  const asked = askedOf(paths, view)
  return Object.fromEntries(Object.entries(view.answers).filter(([id]) => asked.has(id as QuestionId)))
}

/**
 * The case as documents and statuses see it.
 * @param paths the paths of this view, where they have been walked already
 */
export const onPath = (view: CaseView, paths: Paths = pathsOf(view)): CaseView => ({
  ...view,
  answers: answersOnPath(view, paths)
})
