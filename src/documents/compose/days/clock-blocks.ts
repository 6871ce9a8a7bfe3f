import { clockRows, type ClockRow, type ClockRowId } from '../../../../content/clock'
import { firstYear, lastYear } from '../../../../content/bank-holidays'
import type { PlainDate } from '../../../../machines/case-file/answer'
import { addMonths, daysBetween } from '../../../../machines/facts/dates'
import { clockOf, isEighteenNear, type ClockEntry } from '../../../../machines/policy/clock'
import { mattersIn } from '../../../../machines/policy/disclosure/about'
import { besideWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import type { Block } from '../../model'
import {
  clockBasis,
  clockDay,
  clockDayWithKind,
  clockRule,
  clockState,
  clockTitle
} from '../words/clock-words'
import type { Building } from '../building/context'
import { paragraph } from '../building/paragraph'
import { tells } from '../building/if-told'

/** The days of the clock that a copy tells. */
export const shownEntries = (building: Pick<Building, 'view' | 'disclosure'>): readonly ClockEntry[] =>
  clockOf(building.view).filter(({ row }) => tells(building, mattersIn(clockRows[row] as ClockRow)))

const isByItself = ({ state }: ClockEntry) => state.kind === 'milestone' || state.kind === 'past-milestone'

/** At most this many days stand on the plan’s own pages. */
const mostDays = 6

/** Days that others have fixed: for these the child is prepared and accompanied, or loses a right by them (¶33, ¶57, ¶60). */
const fixedByOthers: readonly ClockRowId[] = [
  'asylum-step',
  'legal-day',
  'criminal-matter-day',
  'appeal',
  'reconsideration'
]

/** Such a day in the next month. Nothing that is late takes its place. A day on which a time ran out is none that comes. */
const isFixedNear = ({ row, date, state }: ClockEntry, today: PlainDate) =>
  fixedByOthers.includes(row) && state.kind !== 'past-milestone' && date <= addMonths(today, 1)

/**
 * The needs assessment is due three months after 16, or after becoming eligible later. It is shown from a year before these three months begin: for a
 * younger child it says nothing yet (¶52).
 */
const isFarOff = ({ row, date }: ClockEntry, today: PlainDate) =>
  row === 'needs-assessment' && date > addMonths(today, 12 + 3)

/** The arranged day that stands alone for a row’s last day, as long as it is no later (¶20, ¶46, ¶52). */
export const arrangedFor: Readonly<Partial<Record<ClockRowId, ClockRowId>>> = {
  'child-protection-conference': 'arranged-conference',
  'health-assessment': 'arranged-health-assessment',
  'first-review': 'arranged-review',
  'second-review': 'arranged-review',
  'later-review': 'arranged-review',
  'pathway-review': 'arranged-pathway-review'
}

const standsFor = (arranged: ClockEntry, { row, date, state }: ClockEntry) =>
  arranged.row === arrangedFor[row] &&
  arranged.state.kind === 'due' &&
  state.kind === 'due' &&
  arranged.date <= date

/** Whether an arranged day stands in place of this row’s last day. */
export const isArranged = (entry: ClockEntry, entries: readonly ClockEntry[]) =>
  entries.some((other) => standsFor(other, entry))

/** What is arranged for a day after its last day, as far as it is known which day that is (¶46). */
const isArrangedTooLate = ({ row, date, state }: ClockEntry, entries: readonly ClockEntry[]): boolean =>
  reviews.includes(row) &&
  state.kind === 'due' &&
  entries.some(
    (last) =>
      arrangedFor[last.row] === row &&
      last.state.kind === 'due' &&
      last.unsure !== 'counted-as-the-first-review' &&
      last.date < date
  )

/** The title of a day. An arranged day has the name of what it is arranged for, unless the last day for that stands beside it. */
function nextTitle(entry: ClockEntry, shown: readonly ClockEntry[], words: Words): string {
  const of = Object.entries(arrangedFor).flatMap(([row, arranged]) => (arranged === entry.row ? [row] : []))
  const [only] = of.length === 1 ? of : []
  return only === undefined || shown.some(({ row }) => row === only)
    ? clockTitle(entry, words)
    : words(`clock.rows.${only}.title`)
}

/** A day that is only aimed at, or that ends a span, is no last day. */
const isLastDay = ({ row, opens, basis }: ClockEntry) =>
  basis.kind === 'computed' && opens === undefined && row !== 'reasonable-grounds'

/** A day that comes next: overdue, the last day on which it can be done, or arranged, and whether that is in time. */
function nextDay(entry: ClockEntry, entries: readonly ClockEntry[], words: Words): string {
  const day = clockDay(entry, words)
  if (isArrangedTooLate(entry, entries)) return words('clock.screen.after-the-last-day', { day })
  if (entry.state.kind === 'overdue') return words('clock.screen.overdue-day', { day })
  return entry.state.kind === 'due' && isLastDay(entry) ? words('clock.screen.at-the-latest', { day }) : day
}

/** The reviews, at which all of a plan is looked at: the person who chairs them looks for the next one first (¶46). */
const reviews: readonly ClockRowId[] = [
  'arranged-review',
  'arranged-pathway-review',
  'first-review',
  'second-review',
  'later-review',
  'pathway-review'
]

/** Everything that comes on one day is one line. */
const linesOf = (entries: readonly ClockEntry[], words: Words): readonly (readonly ClockEntry[])[] =>
  [...new Set(entries.map((entry) => nextDay(entry, entries, words)))].map((day) =>
    entries.filter((entry) => nextDay(entry, entries, words) === day)
  )

/** What is late or comes within a month, the nearest to today first, and then what comes later: a day months ago hides no other (¶39, ¶46). */
const nearestFirst =
  (today: PlainDate) =>
  ([one]: readonly ClockEntry[], [other]: readonly ClockEntry[]): number => {
    if (one === undefined || other === undefined) return 0
    const isLater = ({ date }: ClockEntry) => Number(date > addMonths(today, 1))
    const away = ({ date }: ClockEntry) => Math.abs(daysBetween(today, date))
    return isLater(one) - isLater(other) || away(one) - away(other)
  }

/**
 * The days that come next, in their order. Nothing that is late takes the place of the birthday, of a day fixed soon, of the next review, or of the end of what
 * holds the child. How many more days come, and where they stand, is said at the end.
 */
export function nextDateBlocks(building: Building): readonly Block[] {
  const { words, view } = building
  const entries = shownEntries(building)
  const isNear = (entry: ClockEntry) => isEighteenNear(entry, view.today) || isFixedNear(entry, view.today)
  const open = entries
    .filter(
      (entry) =>
        isNear(entry) ||
        (['due', 'overdue'].includes(entry.state.kind) &&
          !isArranged(entry, entries) &&
          !isFarOff(entry, view.today))
    )
    .toSorted((one, other) => one.date.localeCompare(other.date))
  const review = open.find(({ row }) => reviews.includes(row))
  const lines = linesOf(open, words)
  // A child whom no law holds is held without one each day longer (Children Act 1989 s46).
  const isKept = (line: readonly ClockEntry[]) =>
    line.some((entry) => isNear(entry) || entry === review || entry.row === 'care-basis')
  // The line that says how many more there are takes room too.
  const most = lines.length > mostDays ? mostDays - 1 : mostDays
  const room = Math.max(0, most - lines.filter(isKept).length)
  const others = lines
    .filter((line) => !isKept(line))
    .toSorted(nearestFirst(view.today))
    .slice(0, room)
  const next = lines.filter((line) => isKept(line) || others.includes(line))
  const shown = next.flat()
  if (shown.length === 0) return []
  const more = open.length - shown.length
  const heading = words('documents.parts.clock')
  return [
    {
      kind: 'rows',
      rows: [
        ...next.map((line) => ({
          label: besideWords(
            line.map((entry) => nextTitle(entry, shown, words)),
            words
          ),
          values: line.slice(0, 1).map((entry) => nextDay(entry, open, words))
        })),
        ...(more === 0
          ? []
          : [
              {
                label: words('clock.screen.more-days', { more }),
                values: [words('clock.screen.more-under', { heading })]
              }
            ])
      ],
      columns: 2
    }
  ]
}

/** The days in the table and its annex. Days in the table of dates, and days that are years away, are in neither. */
const listedEntries = (building: Building): readonly ClockEntry[] =>
  shownEntries(building).filter((entry) => !isByItself(entry) && !isFarOff(entry, building.view.today))

/** What each day rests on: the rule, and the recorded day from which it is counted. Days that rest on the same have it said once. */
export function clockRuleBlocks(building: Building): readonly Block[] {
  const { words } = building
  const entries = listedEntries(building)
  if (entries.length === 0) return []
  const restsOn = (entry: ClockEntry) => [clockRule(entry, words), ...clockBasis(entry, words)].join('\n')
  const titlesFor = (rule: string) => [
    ...new Set(entries.filter((entry) => restsOn(entry) === rule).map((entry) => clockTitle(entry, words)))
  ]
  return [
    {
      kind: 'table',
      caption: '',
      head: ['what', 'rests-on'].map((column) => words(`clock.screen.${column}`)),
      rows: [...new Set(entries.map(restsOn))].map((rule) => [besideWords(titlesFor(rule), words), rule])
    },
    paragraph(words('clock.holidays.note', { first: String(firstYear), last: String(lastYear) }))
  ]
}

/**
 * The statutory clock: what, by when and how it stands. What each day rests on stands in the annex. Where something is arranged in time, its day stands
 * alone, and the annex has the rule of the last day (¶20, ¶46, ¶52). Birthdays and the end of leave ask for nothing themselves, and stand in the table of dates.
 * @param withoutDone leaves out what was done. Whoever takes the case on reads no other dates there, so the 18th birthday that is near stands among these
 */
export function clockBlocks(building: Building, withoutDone = false): readonly Block[] {
  const { words, view } = building
  const listed = listedEntries(building)
  const entries = shownEntries(building).filter(
    (entry) =>
      (withoutDone && isEighteenNear(entry, view.today)) ||
      (listed.includes(entry) && !(withoutDone && entry.state.kind === 'done') && !isArranged(entry, listed))
  )
  if (entries.length === 0) return []
  return [
    paragraph(words('clock.screen.document-lead')),
    {
      kind: 'table',
      caption: '',
      head: ['what', 'by-when', 'state'].map((column) => words(`clock.screen.${column}`)),
      rows: entries.map((entry) => [
        clockTitle(entry, words),
        clockDayWithKind(entry, words),
        clockState(entry, words)
      ])
    }
  ]
}
