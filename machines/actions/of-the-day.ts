import type { ActionId } from '../../content/actions/ids'
import { needRows, type NeedRow } from '../../content/needs'
import type { QuestionId } from '../../content/stages'
import type { ActionRecords } from '../case-file/action-record'
import type { PlainDate } from '../case-file/answer'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { ifDisclosed, isToldThat } from '../case-file/if-disclosed'
import { isOneOf, valueOf } from '../case-file/read'
import { daysOfHealthLookedAt, toldSinceAsked } from '../policy/danger/doctor-anew'
import { isReturnLookedAt, returnDays, returnsThatMayBeAfter } from '../policy/danger/returns'
import { openNeeds, type Need } from '../policy/needs/needs'
import { followedRecords } from './follow'
import { heldBack } from './held-back'

/** What became of it: needed since a day before today, or done or set aside on a day. */
interface OfTheDay {
  readonly state: 'since' | 'done' | 'dismissed'
  readonly on: PlainDate
}

/**
 * Answers that speak of the day on which they are given, each with the action that it alone calls for. From that action it is known since
 * when the answer holds (¶25).
 */
const callsOf: Readonly<Partial<Record<QuestionId, (view: CaseView) => ActionId | undefined>>> = {
  'health-attention-today': ({ answers }) =>
    isOneOf(answers, 'health-attention-today', 'yes') ? 'see-a-doctor-or-nurse-today' : undefined,
  // Where self-harm is feared too, help today was called for by either.
  'emotional-support-needed': (view) =>
    isOneOf(view.answers, 'emotional-support-needed', 'today') &&
    !isOneOf(view.answers, 'self-harm-worry', 'yes')
      ? 'get-help-today'
      : undefined
}

const asking: ActionId = 'find-out-whether-a-doctor-is-needed'
const seeing: ActionId = 'see-a-doctor-or-nurse-today'

/** What became of an answer that speaks of its day. Nothing for any other answer, and nothing on the day itself while it is not done. */
export function ofTheDay(id: QuestionId, records: ActionRecords, view: CaseView): OfTheDay | undefined {
  const action = ifDisclosed(view, () => callsOf[id]?.(view))
  const record = action === undefined ? undefined : followedRecords(records, view)[action]
  if (record === undefined) return undefined
  if (record.outcome !== undefined) return { state: record.outcome.state, on: record.outcome.on }
  return record.since < view.today ? { state: 'since', on: record.since } : undefined
}

/**
 * Whether what was answered of a doctor is asked anew, and nobody has said yet what came of it. Until then it is nobody's answer for today.
 * It goes by what a copy is told of what came since (¶25, ¶39).
 */
export function isAskedAnew(id: QuestionId, records: ActionRecords, view: CaseView): boolean {
  if (id !== 'health-attention-today' || valueOf(view.answers, id) === undefined) return false
  const followed = followedRecords(records, view)
  const isOpen = followed[asking]?.called === true && followed[asking].outcome === undefined
  return isOpen && toldSinceAsked(view).length > 0 && !heldBack(followed, view).has(asking)
}

/**
 * The child came back after the case was opened, weeks ago perhaps, and nobody said that they were asked again, or seen. What was answered of the day before
 * must not read as of today, on whatever day a paper is made (¶22, ¶25, ¶34). It does so no longer once a doctor assessed the child, or a review was held,
 * after the last day that the return can have, or, of a return without its day, also spoken of with the child: the order itself has given way to them by then. A copy that is not told whether anybody did says the same.
 */
export function wasNeverAskedSinceAReturn(
  id: QuestionId,
  { actions, openedOn }: Pick<CaseFile, 'actions' | 'openedOn'>,
  view: CaseView
): boolean {
  if (id !== 'health-attention-today' || valueOf(view.answers, id) === undefined) return false
  const followed = followedRecords(actions, view)
  const seen = [asking, seeing].flatMap((one) => followed[one]?.outcome?.on ?? []).toSorted()
  const last = seen.at(-1)
  const looked = ifDisclosed(view, () => daysOfHealthLookedAt(view)) ?? []
  // A review that may have been held while the child was away looked at nobody.
  const isLookedAt = (back: string) => isToldThat(view, () => isReturnLookedAt(back, looked, view))
  const back = ifDisclosed(view, () =>
    (last === undefined
      ? returnsThatMayBeAfter(openedOn, view)
      : // A return of which no day is known calls for the question by itself, and was asked about when that was done.
        returnDays(view).flatMap(({ id: one, on }) => (on > last ? [one] : []))
    ).filter((one) => !isLookedAt(one))
  )
  return (back ?? []).length > 0
}

/** The needs that no plan answers completely, without needs of a day for which the action is done. */
export const needsLeft = (records: ActionRecords, view: CaseView): readonly Need[] =>
  openNeeds(view).filter(({ row }) => {
    const question = row === undefined ? undefined : (needRows[row] as NeedRow).ofTheDay
    return question === undefined || ofTheDay(question, records, view)?.state !== 'done'
  })
