import type { FieldQuestion, Question } from '../../../content/shape'
import { questions, type QuestionId } from '../../../content/stages'
import type { Answer, AnyAnswer, Item, KnownDate } from '../../case-file/answer'
import type { Answers, CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { valueOf } from '../../case-file/read'
import { advisesOnImmigration } from '../people/advises-on-immigration'
import { concerns } from '../../facts/audience'
import { isAskedInEntry } from './asked-in-entry'
import { isOvertaken } from '../../facts/review-advocacy-and-support'
import { openTracksOf } from '../../facts/track-texts'
import { mayRestrain } from '../../facts/safety-measures'

const isOpenState = (state: string | undefined) =>
  state === undefined || state === 'not-yet-explored' || state === 'unfinished'

/** An empty list does not say “none”: it comes from removing the last entry, or from a file from elsewhere. */
const isEmptied = (answer: AnyAnswer | undefined) =>
  answer?.state === 'answered' && Array.isArray(answer.value) && answer.value.length === 0

/** Whether a question still has to be looked at: nothing given, not yet explored, or unfinished. */
export function isOpen(answers: Answers, id: QuestionId): boolean {
  const answer = answers[id] as AnyAnswer | undefined
  return isOpenState(answer?.state) || isEmptied(answer)
}

/**
 * The same in a whole case, whose answers stand as they were given: what another answer has overtaken is asked again, as its documents say. So is what is planned
 * in one track alone, while another stands (¶56).
 */
export const isStillOpen = (view: CaseView, id: QuestionId): boolean =>
  isOpen(view.answers, id) || isOvertaken(id, view) || openTracksOf(view, id).length > 0

/** Nobody has it yet: not looked at, or looked for and not known. */
export const isToBeFound = (answers: Answers, id: QuestionId): boolean =>
  isOpen(answers, id) || answers[id]?.state === 'not-known'

/** It has no value, for whatever reason. */
export const isUnanswered = ({ answers }: CaseView, id: QuestionId): boolean =>
  valueOf(answers, id) === undefined

/** One item of a list, with its fields that still have to be looked at. */
export interface OpenItem {
  readonly number: number
  readonly item: Item
  readonly fields: readonly string[]
}

/** Fields of a person that are asked only of somebody who advises on immigration (¶48, ¶67). */
const ofAdvisers: readonly string[] = ['person-regulated-as', 'person-regulated-level']

/** Fields of a review that are known before it is held. The review has still to find everything else. */
const beforeReviews: readonly string[] = ['review-on', 'review-state', 'review-chaired-by']

function isReviewToCome(item: Item, { today }: CaseView): boolean {
  const [state, on] = [item.fields['review-state'], item.fields['review-on']]
  if (state?.state === 'answered') return state.value !== 'review-held'
  const day = on?.state === 'answered' ? (on.value as KnownDate).date : undefined
  return day !== undefined && day > today
}

/** Whether the field beside it gives reason to ask for this one. Nobody has to say “Does not apply” where it does not. */
function hasReason({ after }: FieldQuestion, item: Item): boolean {
  const beside = after === undefined ? undefined : item.fields[after.field]
  return after === undefined || (beside?.state === 'answered' && after.is.some((one) => one === beside.value))
}

/** Whether an open field is a gap in its entry. An optional field is none: a note that nobody wrote is no gap. */
function isGap(id: string, field: FieldQuestion, item: Item, view: CaseView): boolean {
  if (field.optional === true || !concerns(field.only, view) || !hasReason(field, item)) return false
  if (!isAskedInEntry(id, item, view)) return false
  // Asked of a measure that may restrain, also where only its kind says so.
  if (id === 'measure-legal-advice' && !mayRestrain(item)) return false
  if (ofAdvisers.includes(id) && !advisesOnImmigration(item, view)) return false
  if (id.startsWith('review-') && !beforeReviews.includes(id) && isReviewToCome(item, view)) return false
  return isOpenState(item.fields[id]?.state)
}

/** The items of a list in which something is open; none where all was looked at, or the question is no list. */
export function openItems(view: CaseView, id: QuestionId): readonly OpenItem[] {
  const question: Question = questions[id]
  const answer = view.answers[id] as Answer<unknown> | undefined
  if (question.kind !== 'list' || answer?.state !== 'answered') return []
  return (answer.value as readonly Item[])
    .map((item, index) => ({
      number: index + 1,
      item,
      fields: Object.entries(question.fields).flatMap(([field, asked]) =>
        // In a copy nothing is said of a field that is left out.
        isToldThat(view, () => isGap(field, asked, item, view)) ? [field] : []
      )
    }))
    .filter(({ fields }) => fields.length > 0)
}
