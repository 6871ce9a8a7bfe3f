import type { NeedRowId } from '../../../content/needs'
import type { CaseView } from '../../case-file/case-file'
import { isFound } from './needs'

/**
 * Of a list of needs, those that answers found, and those that are ticked; all of them where none was found (¶32).
 * @param options the needs that the question offers
 * @param ticked what was ticked when the page was opened
 */
export function needsOffered(
  options: readonly string[],
  view: CaseView,
  ticked: readonly string[]
): readonly string[] {
  const found = options.filter((option) => isFound(view, option as NeedRowId))
  return found.length === 0
    ? options
    : options.filter((option) => found.includes(option) || ticked.includes(option))
}
