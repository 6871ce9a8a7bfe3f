import { stages, type QuestionId, type StageId, type StepId } from '../../content/stages'
import type { Answers, CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { whileUnchanged } from '../case-file/remembered'
import { concerns } from '../facts/audience'
import { audienceOf, questionsOf } from '../facts/asked'
import { isOvertaken } from '../facts/review-advocacy-and-support'
import { stageMachines } from '../stages'
import { walk } from './walk'

/** The steps that the answers now lead through, for each stage. */
export type Paths = Readonly<Record<StageId, readonly StepId[]>>

const walked = stages.map(({ id }) => [id, whileUnchanged((view) => walk(stageMachines[id], view))] as const)
let last: Paths | undefined

/** Walks every stage on which something has changed. */
export function pathsOf(view: CaseView): Paths {
  const paths = Object.fromEntries(walked.map(([id, path]) => [id, path(view)])) as Record<
    StageId,
    readonly StepId[]
  >
  // The same paths are the same object, so that what follows from them alone is not worked out anew.
  if (last === undefined || stages.some(({ id }) => paths[id] !== last?.[id])) last = paths
  return last
}

/** The questions of a step that this child's case asks, in order; in a copy not those whose being asked tells what is left out. */
export function askedOn(step: StepId, view: CaseView): readonly QuestionId[] {
  return questionsOf(step).filter((id) => isToldThat(view, () => concerns(audienceOf(id), view)))
}

const askedAlong = new WeakMap<Paths, (view: CaseView) => ReadonlySet<QuestionId>>()

/** Every question that the answers now lead to. */
export function askedOf(paths: Paths, view: CaseView): ReadonlySet<QuestionId> {
  const asked =
    askedAlong.get(paths) ??
    whileUnchanged(
      (now) => new Set(stages.flatMap(({ id }) => paths[id].flatMap((step) => askedOn(step, now))))
    )
  askedAlong.set(paths, asked)
  return asked(view)
}

/**
 * The answers on the path that the answers now give. Those of a branch left behind are kept in the case file, but no
 * document and no status uses them, nor what another answer has overtaken.
 */
function answersOnPath(view: CaseView, paths: Paths): Answers {
  const asked = askedOf(paths, view)
  const stands = (id: QuestionId) => asked.has(id) && !isOvertaken(id, view)
  return Object.fromEntries(Object.entries(view.answers).filter(([id]) => stands(id as QuestionId)))
}

/**
 * The case as documents and statuses see it.
 * @param paths the paths of this view, where they have been walked already
 */
export const onPath = (view: CaseView, paths: Paths = pathsOf(view)): CaseView => ({
  ...view,
  answers: answersOnPath(view, paths)
})
