import { stages, type QuestionId } from '../../../content/stages'
import type { CaseView } from '../../../machines/case-file/case-file'
import { askedOn } from '../../../machines/journey/paths'
import { stageMachines } from '../../../machines/stages'
import { walk } from '../../../machines/journey/walk'

/** The stages on whose pages a question can stand. */
const stagesOf = (id: string) =>
  stages.filter(({ steps }) =>
    Object.values(steps as Readonly<Record<string, readonly string[]>>).some((ids) => ids.includes(id))
  )

/**
 * Those of these questions that nobody in this case is asked: the way through the stages does not lead to them, or they are for
 * others. Only the stages that can ask them are walked.
 */
export function notAsked(view: CaseView, ids: readonly string[]): readonly string[] {
  const walked = new Set(ids.flatMap(stagesOf))
  const asked = new Set<string>(
    [...walked].flatMap(({ id }) =>
      walk(stageMachines[id], view).flatMap((step): readonly QuestionId[] => askedOn(step, view))
    )
  )
  return ids.filter((id) => !asked.has(id))
}
