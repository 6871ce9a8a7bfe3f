import type { Question } from '../../../content/shape'
import { nonAnswers, type NonAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'

/** The reasons for having no answer that a page offers: only where the child was asked can the child have chosen not to say. */
export const reasonsOffered = (question: Question): readonly NonAnswer[] =>
  nonAnswers.filter((reason) => reason !== 'chose-not-to-say' || question.saidBy === 'child')

/** The options that a page offers in this child's case; none where a question has no options. */
export function optionsOffered(question: Question, view: CaseView): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no']
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  const { options, optionsOnly } = question
  return options.filter((option) => concerns(optionsOnly?.[option], view))
}
