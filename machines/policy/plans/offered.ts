import type { Question } from '../../../content/shape'
import { nonAnswers, type NonAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { concerns } from '../../facts/audience'

/**
 * The reasons for having no answer that a page offers. “Chose not to say” is offered only where the child was asked. “Does not apply” is
 * not offered where something is so of everybody. A reason that an earlier build kept is offered too, to be read and changed.
 */
export const reasonsOffered = (question: Question, kept?: NonAnswer): readonly NonAnswer[] =>
  nonAnswers.filter(
    (reason) =>
      reason === kept ||
      ((reason !== 'chose-not-to-say' || question.saidBy === 'child') &&
        (reason !== 'does-not-apply' || question.applies !== 'always'))
  )

/**
 * The options that a page offers in this child's case; none where a question has no options. The chosen option is always offered: a page on
 * which nothing is ticked would say that nothing is answered.
 */
export function optionsOffered(question: Question, view: CaseView, kept?: string): readonly string[] {
  if (question.kind === 'yes-no') return ['yes', 'no']
  if (question.kind !== 'choice' && question.kind !== 'choices') return []
  const { options, optionsOnly } = question
  const isKept = (option: string) => question.kind === 'choice' && option === kept
  return options.filter((option) => isKept(option) || concerns(optionsOnly?.[option], view))
}
