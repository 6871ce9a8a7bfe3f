import { clockRows, type ClockRow } from '../../../content/clock'
import { firstYear, lastYear } from '../../../content/bank-holidays'
import { clockOf, type ClockEntry } from '../../../machines/policy/clock'
import { mattersIn } from '../../../machines/policy/disclosure/recipients'
import type { Block } from '../model'
import { clockBasis, clockDay, clockRule, clockState, clockTitle } from './clock-words'
import type { Building } from './context'
import { tells } from './told'

/** The days of the clock that a copy tells. */
export const shownEntries = (building: Pick<Building, 'view' | 'disclosure'>): readonly ClockEntry[] =>
  clockOf(building.view).filter(({ row }) => tells(building, mattersIn(clockRows[row] as ClockRow)))

const isByItself = ({ state }: ClockEntry) => state.kind === 'milestone' || state.kind === 'past-milestone'

/**
 * The statutory clock: what, by when, what that rests on and how it stands. Birthdays and the end of leave, which ask for
 * nothing themselves, stand in the table of dates.
 */
export function clockBlocks(building: Building): readonly Block[] {
  const { words } = building
  const entries = shownEntries(building).filter((entry) => !isByItself(entry))
  if (entries.length === 0) return []
  return [
    { kind: 'paragraph', text: words('clock.screen.document-lead') },
    {
      kind: 'table',
      caption: words('clock.screen.table'),
      head: ['what', 'by-when', 'rests-on', 'state'].map((column) => words(`clock.screen.${column}`)),
      rows: entries.map((entry) => [
        clockTitle(entry, words),
        clockDay(entry, words),
        [clockRule(entry, words), ...clockBasis(entry, words)].join('\n'),
        clockState(entry, words)
      ])
    },
    {
      kind: 'paragraph',
      text: words('clock.holidays.note', { first: String(firstYear), last: String(lastYear) })
    }
  ]
}
