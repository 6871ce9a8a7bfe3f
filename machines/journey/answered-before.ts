import { askedAnew, askedAnewOf, stillToDo } from '../../content/asked-anew'
import type { Moment } from '../../content/moments'
import { stages, type QuestionId, type StepId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'
import { concerns } from '../facts/audience'
import { isStillOpen, isToBeFound, openItems } from '../policy/plans/open-questions'
import { askedInMoment } from './moments'
import { askedOn, type Paths } from './paths'

/** Whether nothing of an answer is left to do: it is known, the child may not say more later, no entry has a gap, and it is not one that says “not yet”. */
const isSettled = (view: CaseView, id: QuestionId): boolean =>
  !isToBeFound(view.answers, id) &&
  view.answers[id]?.state !== 'chose-not-to-say' &&
  !isStillOpen(view, id) &&
  openItems(view, id).length === 0 &&
  !isOneOf(view.answers, id, ...(stillToDo[id] ?? []))

function isAskedAnewByTheStep(step: StepId, id: QuestionId, view: CaseView): boolean {
  const ofWhom = askedAnewOf[step]?.[id]
  return askedAnew[step]?.includes(id) === true || (ofWhom !== undefined && concerns(ofWhom, view))
}

/**
 * What of a step was answered before: an earlier step of the case's path asks it too, nothing of its answer is left to do, and this step does not
 * ask it anew. None where all that is asked now is: whoever comes to such a step is there for it.
 */
export function answeredBefore(
  step: StepId,
  paths: Paths,
  view: CaseView,
  now: Moment
): readonly QuestionId[] {
  const way = stages.flatMap(({ id }) => paths[id])
  const earlier = new Set(way.slice(0, Math.max(0, way.indexOf(step))).flatMap((one) => askedOn(one, view)))
  const asked = askedInMoment(step, view, now).now
  const before = asked.filter(
    (id) => earlier.has(id) && !isAskedAnewByTheStep(step, id, view) && isSettled(view, id)
  )
  return before.length < asked.length ? before : []
}
