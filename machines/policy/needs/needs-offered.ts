import type { NeedRowId } from '../../../content/needs'
import type { Question } from '../../../content/shape'
import type { CaseView } from '../../case-file/case-file'
import { isFound } from './needs'

/**
 * Of a list of needs, those that answers found, and those that are ticked; all of them where none was found (¶32).
 * @param options the needs that the question offers
 * @param ticked what was ticked when the page was opened
 */
function needsOffered(
  options: readonly string[],
  view: CaseView,
  ticked: readonly string[]
): readonly string[] {
  const found = options.filter((option) => isFound(view, option as NeedRowId))
  return found.length === 0
    ? options
    : options.filter((option) => found.includes(option) || ticked.includes(option))
}

/**
 * Of the options of a question, those that a page offers: of needs the ones that were found or are ticked, and of anything else all.
 * @param ticked what was answered when the page was opened
 */
export const offeredOf = (
  question: Question,
  options: readonly string[],
  view: CaseView,
  ticked: unknown
): readonly string[] =>
  question.kind === 'choices' && question.offers === 'needs-found'
    ? needsOffered(options, view, Array.isArray(ticked) ? ticked.map(String) : [])
    : options
