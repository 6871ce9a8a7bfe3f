import type { CaseView } from '../case-file/case-file'
import { isOneOf } from '../case-file/read'

/** It was concluded that traffickers influence the child still, or may (¶27). */
export const mayBeInfluenced = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'influence-conclusion', 'continuing', 'possible')

/** It was concluded that the child may go missing (¶27, ¶39). */
export const mayGoMissing = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'missing-risk-conclusion', 'likely', 'possible')

/**
 * A risk of exploitation is on record, whatever is concluded of trafficking: the child may be influenced still, or may be exploited in time
 * to come (¶20).
 */
export const isAtRiskOfExploitation = (view: CaseView): boolean =>
  mayBeInfluenced(view) || isOneOf(view.answers, 'future-exploitation-concern', 'yes')
