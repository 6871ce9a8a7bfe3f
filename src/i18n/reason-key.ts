import type { Question } from '../../content/shape'

/**
 * The key of the words that say why a question has no answer. Where it asks what is still to be done, and that does not apply, nothing is left:
 * “does not apply” would read as if nobody owed anything.
 */
export const reasonKey = (question: Question, reason: string): string =>
  question.kind === 'choices' && question.asksWhatIsLeft === true && reason === 'does-not-apply'
    ? 'values.nothing-left'
    : `non-answers.${reason}`
