import type { ClockRowId } from '../../../content/clock'
import type { QuestionId } from '../../../content/stages'
import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf, type ItemOf } from '../../case-file/read'
import { lastDayOf } from '../../facts/dates'
import { isDropped } from '../accusations/dropped'
import { stepsAhead } from '../plans/asylum-steps'
import type { ClockEntry } from './entry'
import { dayOf, disclosedRows, recorded, toDo } from './make'
import { notPutOff } from './arranged-reviews'

/** A day that others have fixed, or as much of it as is known. Nobody is late for such a day, so it is never overdue. */
const fixed = (view: CaseView, row: ClockRowId, question: QuestionId, known: KnownDate): ClockEntry => ({
  ...toDo(view, row, recorded(dayOf(question, known))),
  state: { kind: 'due' },
  ...(known.precision === 'day' ? {} : { precision: known.precision })
})

/** The day has not passed, by the last day that it can mean. */
export const isToCome = (known: KnownDate | undefined, view: CaseView): known is KnownDate =>
  known !== undefined && lastDayOf(known) >= view.today

/** The first of some recorded days that has not gone by. */
function next(
  view: CaseView,
  row: ClockRowId,
  question: QuestionId,
  days: readonly (KnownDate | undefined)[]
): readonly ClockEntry[] {
  const [first] = days
    .filter((known) => isToCome(known, view))
    .sort((one, other) => one.date.localeCompare(other.date))
  return first === undefined ? [] : [fixed(view, row, question, first)]
}

/** The next step of the claim that has a day: one that was put off has none until it is fixed anew. */
const nextStep = (view: CaseView, isTold: (kind: string | undefined) => boolean) =>
  next(
    view,
    'asylum-step',
    'asylum-steps',
    stepsAhead(view)
      .filter((step) => fieldOf(step, 'asylum-step-state') !== 'put-off')
      .filter((step) => isTold(fieldOf(step, 'asylum-step-kind')))
      .map((step) => fieldOf(step, 'asylum-step-on'))
  )

const nextOfAll = (view: CaseView) => nextStep(view, () => true)

/**
 * The same, for a paper that the child carries. A hearing is public, and its day tells anybody who finds the paper where the child will be
 * (¶23).
 */
export const nextStepForAChild = (view: CaseView): readonly ClockEntry[] =>
  disclosedRows(view, () => nextStep(view, (kind) => kind !== 'appeal-hearing'))

/**
 * An arranged review, for the same paper: one that has passed without a word of what came of it does not hide the day of the next, to which the child can
 * still come (¶46, ¶47).
 * @param arranged the first that is arranged for the care of today
 */
export function nextReviewForAChild(view: CaseView, arranged: ClockEntry): readonly ClockEntry[] {
  if (arranged.state.kind !== 'overdue') return [arranged]
  const ahead = disclosedRows(view, () => next(view, 'arranged-review', 'reviews', notPutOff(view)))
  return ahead.length > 0 ? ahead : [arranged]
}

/** Whether a hearing of the claim has a day that has not gone by. */
export const isHearingAhead = (view: CaseView): boolean =>
  nextStep(view, (kind) => kind === 'appeal-hearing').length > 0

/** The next day of one legal matter. A day of the claim that is a step of the claim too stands only once. */
function ofMatter(view: CaseView, item: ItemOf<'legal-arrangements'>): readonly ClockEntry[] {
  const known = fieldOf(item, 'legal-matter-next-date')
  const matter = fieldOf(item, 'legal-matter')
  if (!isToCome(known, view)) return []
  const isStep =
    matter === 'immigration-and-asylum' && nextOfAll(view).some(({ date }) => date === known.date)
  const entry = fixed(view, 'legal-day', 'legal-arrangements', known)
  return isStep ? [] : [matter === undefined ? entry : { ...entry, matter }]
}

const ofMatters = (view: CaseView): readonly ClockEntry[] =>
  disclosedRows(
    view,
    ...itemsOf(view.answers, 'legal-arrangements').map((item) => () => ofMatter(view, item))
  )

/** The legal matters that are a criminal case. */
export const criminalMatters: readonly unknown[] = ['criminal-case-as-victim', 'criminal-case-as-accused']

/** The same day of a criminal case, which this copy tells as the day of that legal matter: it stands once. */
const isDayOfMatter = ({ date, precision }: ClockEntry, view: CaseView): boolean =>
  (ifDisclosed(view, () => ofMatters(view)) ?? []).some(
    (of) => of.date === date && of.precision === precision && criminalMatters.includes(of.matter)
  )

/** The days for which the child is prepared and accompanied: of the claim, of each legal matter, with the police or at court (¶33, ¶57). */
export const daysAheadEntries = (view: CaseView): readonly ClockEntry[] =>
  disclosedRows(
    view,
    () => nextOfAll(view),
    () => ofMatters(view),
    () =>
      next(
        view,
        'criminal-matter-day',
        'criminal-matters',
        // Nobody is prepared for a day that fell away with the accusation.
        itemsOf(view.answers, 'criminal-matters')
          .filter((item) => !isDropped(item))
          .flatMap((item) => [fieldOf(item, 'criminal-matter-on'), fieldOf(item, 'criminal-matter-next-on')])
      ).filter((entry) => !isDayOfMatter(entry, view))
  )
