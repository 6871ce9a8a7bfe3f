import { clockRows, type ClockRow } from '../../../content/clock'
import { firstYear, lastYear } from '../../../content/bank-holidays'
import { clockOf, type ClockEntry } from '../../../machines/policy/clock'
import { mattersIn } from '../../../machines/policy/recipients'
import type { About, Block } from '../model'
import { anyOf } from '../copy/given'
import { about } from './about'
import { clockBasis, clockDay, clockRule, clockState, clockTitle } from './clock-words'
import type { Building } from './context'

/** Days that say by being there that the child lives outside the authority's area. */
const revealing: ReadonlySet<ClockEntry['row']> = new Set(['out-of-area-notice'])

/** The days of the clock that a copy may show (¶23). */
export const shownEntries = ({
  view,
  location
}: Pick<Building, 'view' | 'location'>): readonly ClockEntry[] =>
  clockOf(view).filter(({ row }) => location === 'shown' || !revealing.has(row))

/** What a day of the clock is about. */
export const aboutEntry = ({ row }: ClockEntry): About => about(mattersIn(clockRows[row] as ClockRow))

const isByItself = ({ state }: ClockEntry) => state.kind === 'milestone' || state.kind === 'past-milestone'

/**
 * The statutory clock: what, by when, what that rests on and how it stands. Birthdays and the end of leave, which ask for
 * nothing themselves, stand in the table of dates.
 */
export function clockBlocks(building: Building): readonly Block[] {
  const { words } = building
  const entries = shownEntries(building).filter((entry) => !isByItself(entry))
  if (entries.length === 0) return []
  const around = { about: anyOf(entries.map(aboutEntry)) ?? [] }
  return [
    { kind: 'paragraph', text: words('clock.screen.document-lead'), ...around },
    {
      kind: 'table',
      caption: words('clock.screen.table'),
      rowsAbout: entries.map(aboutEntry),
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
      text: words('clock.holidays.note', { first: String(firstYear), last: String(lastYear) }),
      ...around
    }
  ]
}
