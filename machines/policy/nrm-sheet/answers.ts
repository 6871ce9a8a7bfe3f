import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

/** The options of the form that follow from what is recorded; none where the record does not say. */
export type Chosen = readonly string[]

/** How a question was answered, if at all. */
export const stateOf = (view: CaseView, id: QuestionId) => (view.answers[id] as AnyAnswer | undefined)?.state

/** Yes or no, as recorded. “Does not apply” is no. */
export function yesNo(view: CaseView, id: QuestionId): Chosen {
  const value = valueOf(view.answers, id)
  if (value === 'yes' || value === 'no') return [value]
  return stateOf(view, id) === 'does-not-apply' ? ['no'] : []
}

/** Yes where something is recorded under one of the questions; no where each was looked at and there is nothing. */
export function anyRecorded(view: CaseView, ...ids: readonly QuestionId[]): Chosen {
  if (ids.some((id) => stateOf(view, id) === 'answered')) return ['yes']
  return ids.every((id) => stateOf(view, id) === 'does-not-apply' || stateOf(view, id) === 'not-known')
    ? ['no']
    : []
}

/** One answer from those about each situation or person: yes where one is; no only where every one is. */
export function combined(answers: readonly (AnyAnswer | undefined)[]): Chosen {
  const is = (answer: AnyAnswer | undefined, value: string) =>
    answer?.state === 'answered' && answer.value === value
  if (answers.some((answer) => is(answer, 'yes'))) return ['yes']
  const isNo = (answer: AnyAnswer | undefined) => is(answer, 'no') || answer?.state === 'does-not-apply'
  return answers.length > 0 && answers.every(isNo) ? ['no'] : []
}

/** The form’s option for one of ours. */
export const mapped = (value: string | undefined, options: Readonly<Record<string, string>>): Chosen => {
  const option = value === undefined ? undefined : options[value]
  return option === undefined ? [] : [option]
}
