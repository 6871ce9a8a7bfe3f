import type { ActionId } from '../../content/actions/ids'
import type { ClockRowId } from '../../content/clock'
import type { CaseView } from '../case-file/case-file'
import { ifDisclosed } from '../case-file/if-disclosed'
import { valueOf } from '../case-file/read'
import { isMissing } from '../facts/immediate-safety'
import { goneSince } from '../policy/danger/away'
import { isAway } from '../policy/danger/returns'
import { clockOf, type ClockEntry } from '../policy/clock'
import { actionsBeforeTheLastStage } from './actions-by-stage'

/** Actions that see to what is overdue without having their day from the clock. */
const alsoSeesTo: Readonly<Partial<Record<ClockRowId, readonly ActionId[]>>> = {
  'first-review': ['hold-the-overdue-review'],
  'second-review': ['hold-the-overdue-review'],
  'later-review': ['hold-the-overdue-review'],
  'arranged-review': ['hold-the-overdue-review'],
  'next-visit': ['arrange-the-visits'],
  'care-basis': ['care-without-a-basis'],
  'leave-end': ['ask-what-was-done-before-leave-ended'],
  'protection-plan-review': ['review-protection-now']
}

/**
 * Nobody can visit a child who is missing, and no plan is agreed with people to whom the child never came. Finding the child comes first.
 * Both fall due again once the child is back (¶39).
 */
const visits: readonly ClockRowId[] = ['first-visit', 'next-visit']
const waitsForReturn = ({ row, date }: Pick<ClockEntry, 'row' | 'date'>, view: CaseView): boolean =>
  ((visits.includes(row) ||
    (row === 'placement-plan' && valueOf(view.answers, 'placement-kind') === undefined)) &&
    isMissing(view)) ||
  // Nobody examines a child who is not there, nor goes on assessing one. An assessment that was late before is brought to its end by what is
  // known (¶22, ¶25, ¶34, ¶39).
  (isAway(view) && (row === 'health-assessment' || (row === 'assessment' && date >= goneSince(view))))

/** The rows of the clock that are overdue and that somebody around the child has to see to. */
const overdueEntries = (view: CaseView): readonly ClockEntry[] =>
  clockOf(view).filter(({ state }) => state.kind === 'overdue')

/** The actions that see to a row: those that have their day from it, and those that are named for it. */
const seeTo = (row: ClockRowId): readonly string[] => [
  ...actionsBeforeTheLastStage.flatMap(([, content]) =>
    Object.keys(content).filter((id) => content[id]?.due === row)
  ),
  ...(alsoSeesTo[row] ?? [])
]

const isCalled = (id: string, view: CaseView): boolean =>
  actionsBeforeTheLastStage.some(([, , rules]) => {
    const called = rules[id]?.(view) ?? false
    return typeof called === 'boolean' ? called : called.length > 0
  })

/**
 * The rows of the clock that are overdue and that no other action sees to. What the law's clock calls overdue calls for somebody, whichever
 * row it is. A copy has only the rows of which it can be told.
 */
export const rowsNobodySeesTo = (view: CaseView): readonly ClockRowId[] =>
  overdueEntries(view)
    .filter(
      (entry) =>
        ifDisclosed(
          view,
          () => waitsForReturn(entry, view) || seeTo(entry.row).some((id) => isCalled(id, view))
        ) === false
    )
    .map(({ row }) => row)

/**
 * What ends by itself with its day. Nobody can appeal in time any more, and what a lawyer is asked after that is called for by the day that was
 * missed (`lastDayMissed`). Every other row is a duty that lasts until it is recorded as met.
 */
const endsWithItsDay: readonly ClockRowId[] = ['appeal']

/**
 * Since when a row of the clock to which an action sees is overdue, where one is and the duty lasts. Nobody has to do what waits until the child is back.
 * @param id the action as content has it
 * @param own the row that the action is for, where it is for one
 */
export const overdueFor = (
  id: string,
  own: ClockRowId | undefined,
  view: CaseView
): ClockEntry['date'] | undefined =>
  overdueEntries(view).find(
    (entry) =>
      !endsWithItsDay.includes(entry.row) &&
      (entry.row === own || seeTo(entry.row).includes(id)) &&
      ifDisclosed(view, () => waitsForReturn(entry, view)) === false
  )?.date
