import { stages } from '../../../content/stages'
import { momentOf, startOf } from '../../../machines/journey/moments'
import { onPath, pathsOf } from '../../../machines/journey/paths'

/**
 * Works out, once, where a case without answers leads. Every new case begins with it, and the first time takes many times as long as the next. To be called
 * in the moment before somebody opens one; the result is remembered where it is asked for.
 */
export function newCaseReady(today: string): void {
  const view = { answers: {}, today }
  const paths = pathsOf(view)
  const moment = momentOf({}, onPath(view, paths))
  for (const { id } of stages) startOf(id, paths, view, moment)
}
