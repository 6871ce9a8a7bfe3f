import { stages } from '../../../content/stages'
import { momentOf, startOf } from '../../../machines/journey/moments'
import { onPath, pathsOf } from '../../../machines/journey/paths'

/**
 * Works out where a case without answers leads, once: it is what every new case begins with, and takes many times as long the first
 * time as ever after. For the moment before somebody opens one; what was worked out is remembered where it is asked for.
 */
export function newCaseReady(today: string): void {
  const view = { answers: {}, today }
  const paths = pathsOf(view)
  const moment = momentOf({}, onPath(view, paths))
  for (const { id } of stages) startOf(id, paths, view, moment)
}
