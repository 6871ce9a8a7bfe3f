import type { ClockRowId } from '../../../content/clock'
import type { QuestionId } from '../../../content/stages'
import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { stepsAhead } from '../plans/asylum-steps'
import type { ClockEntry } from './entry'
import { dayOf, disclosedRows, recorded, toDo } from './make'

/** The first of some recorded days that has not gone by: nobody is late for what others have fixed, so that none is ever overdue. */
function next(
  view: CaseView,
  row: ClockRowId,
  question: QuestionId,
  days: readonly (KnownDate | undefined)[]
): readonly ClockEntry[] {
  const [first] = days
    .flatMap((known) => (known === undefined ? [] : [dayOf(question, known)]))
    .filter(({ date }) => date >= view.today)
    .sort((one, other) => one.date.localeCompare(other.date))
  return first === undefined ? [] : [toDo(view, row, recorded(first))]
}

/** The days for which the child is prepared and accompanied: of the claim, of a legal matter, with the police or at court (¶33, ¶57). */
export const daysAheadEntries = (view: CaseView): readonly ClockEntry[] =>
  disclosedRows(
    view,
    () =>
      next(
        view,
        'asylum-step',
        'asylum-steps',
        stepsAhead(view).map((step) => fieldOf(step, 'asylum-step-on'))
      ),
    () =>
      next(
        view,
        'legal-day',
        'legal-arrangements',
        itemsOf(view.answers, 'legal-arrangements').map((item) => fieldOf(item, 'legal-matter-next-date'))
      ),
    () =>
      next(
        view,
        'criminal-matter-day',
        'criminal-matters',
        itemsOf(view.answers, 'criminal-matters').flatMap((item) => [
          fieldOf(item, 'criminal-matter-on'),
          fieldOf(item, 'criminal-matter-next-on')
        ])
      )
  )
