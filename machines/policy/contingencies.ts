import type { Contingency } from '../../content/immigration-tracks'
import type { QuestionId } from '../../content/stages'
import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { tracksOf } from './tracks'

/** The question under which each contingency is planned for (¶60, ¶65). */
export const contingencyQuestions = {
  'claim-refused': 'if-claim-refused',
  'extension-refused': 'if-extension-refused',
  'appeal-dismissed': 'if-appeal-dismissed'
} as const satisfies Readonly<Record<Contingency, QuestionId>>

/** The refusals that this child's plans must provide for, and do not yet. */
export function missingContingencies(view: CaseView): readonly Contingency[] {
  return tracksOf(view).contingencies.filter(
    (contingency) => valueOf(view.answers, contingencyQuestions[contingency]) === undefined
  )
}
