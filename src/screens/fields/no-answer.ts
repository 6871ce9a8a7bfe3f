import type { Question } from '../../../content/shape'
import { nonAnswers, type AnyAnswer, type NonAnswer, type Typed } from '../../../machines/case-file/answer'
import { datePartsOf } from '../../../machines/case-file/date-parts'
import type { Answer, KnownDate } from '../../../machines/case-file/answer'
import type { Words } from '../../i18n/words'

/** The reason that an answer gives for having no value. */
export function reasonOf(answer: AnyAnswer | undefined): NonAnswer | undefined {
  return answer === undefined || answer.state === 'answered' || answer.state === 'unfinished'
    ? undefined
    : answer.state
}

/** What was typed in a field beside a reason, kept as it was typed. */
function typedOf(question: Question, answer: AnyAnswer | undefined): Typed | undefined {
  if (answer === undefined) return undefined
  if (answer.state !== 'answered') return answer.typed
  if (question.kind === 'date') return { ...datePartsOf(answer as Answer<KnownDate>) }
  return typeof answer.value === 'string' ? answer.value : undefined
}

/** The answer that a reason gives; what was typed is kept with it as a note. */
export function withReason(question: Question, answer: AnyAnswer | undefined, reason: NonAnswer): AnyAnswer {
  const typed = typedOf(question, answer)
  // A chosen option is no text that could be a note.
  return typed === undefined ||
    question.kind === 'choice' ||
    question.kind === 'yes-no' ||
    question.kind === 'person'
    ? { state: reason }
    : { state: reason, typed }
}

/** Whether the reason has a control of its own beside the field. In questions with choices, the reason is one of the choices. */
export const hasReasonApart = ({ kind }: Question): boolean =>
  !['choice', 'yes-no', 'choices'].includes(kind) && !kind.startsWith('indicator-')

/** Whether that control is there now: beside what holds entries, or several texts, it goes with the first of them. */
export const showsReasonApart = (question: Question, answer: AnyAnswer | undefined): boolean =>
  hasReasonApart(question) &&
  (answer?.state !== 'answered' || ['text', 'long-text', 'date', 'person'].includes(question.kind))

/** Whether a hint names one of the reasons in its words. If Tab passed over the reasons then, people would find only the field. */
export const sendsToReason = (hint: string | undefined, words: Words): boolean =>
  hint !== undefined &&
  nonAnswers.some((reason) => hint.toLowerCase().includes(words(`non-answers.${reason}`).toLowerCase()))

export const isNonAnswer = (text: string): text is NonAnswer => nonAnswers.some((reason) => reason === text)
