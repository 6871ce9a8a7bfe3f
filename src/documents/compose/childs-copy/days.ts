import { daysForAChild, monthsThatAChildSees } from '../../../../content/documents/childs-copy'
import type { ClockRowId } from '../../../../content/clock'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { youngestBirth } from '../../../../machines/facts/age'
import { addMonths, birthday } from '../../../../machines/facts/dates'
import { isOwedAdviceAlone } from '../../../../machines/facts/thirteen-weeks'
import type { ClockEntry } from '../../../../machines/policy/clock'
import {
  isHearingAhead,
  nextReviewForAChild,
  nextStepForAChild
} from '../../../../machines/policy/clock/days-ahead'
import type { Row } from '../../model'
import { arrangedFor, shownEntries } from '../days/clock-blocks'
import { clockDay } from '../words/clock-words'
import type { Building } from '../building/context'

/** The row by which a thing is told once: an arranged day and the last days for the same thing have one row. */
const whatFor = (row: ClockRowId): ClockRowId => arrangedFor[row] ?? row

/** Each thing once: the day that is arranged, or else the next last day; where all have passed, the one that was arranged, or else the first. */
function eachOnce(entries: readonly ClockEntry[]): readonly ClockEntry[] {
  return entries.filter((entry) => {
    const same = entries.filter(({ row }) => whatFor(row) === whatFor(entry.row))
    const ahead = same.filter(({ state }) => state.kind === 'due')
    const first = ahead.length > 0 ? ahead : same
    return entry === (first.find(({ row }) => row === whatFor(row)) ?? first[0])
  })
}

/**
 * A day that has passed, of which nobody has recorded that it was kept: the child reads of it until somebody has, and whom to ask (¶46, ¶47, ¶52).
 * Nobody is told so of a review that counts as the second, and may be a later one.
 */
const isPassed = ({ state, unsure }: ClockEntry): boolean =>
  state.kind === 'overdue' && unsure !== 'counted-as-the-first-review'

/**
 * A day of which the child reads that there is one, and whom to ask: at a court, with the police or a lawyer. The day itself would tell anybody who finds
 * the paper where the child will be (¶23); a child who is not told that it comes cannot ask who goes along (¶27, ¶33).
 */
function daysNotWritten(entries: readonly ClockEntry[], { view, words }: Building): readonly Row[] {
  const isSet = entries.some(
    ({ row }) =>
      row === 'legal-day' || row === 'criminal-matter-day' || (row === 'asylum-step' && isHearingAhead(view))
  )
  return isSet
    ? [
        {
          label: words('childs-copy.days-otherwise.not-written'),
          values: [words('childs-copy.days-otherwise.ask-when')]
        }
      ]
    : []
}

const reviewsOfCare: readonly ClockRowId[] = [
  'arranged-review',
  'first-review',
  'second-review',
  'later-review'
]

/** No review is held of care that has ended with 18, where no pathway plan is reviewed after it (regulation 33, Children Act 1989 s24). */
function isAfterCare({ row, date }: ClockEntry, { view }: Building): boolean {
  const born = youngestBirth(view)
  return (
    reviewsOfCare.includes(row) &&
    born !== undefined &&
    date >= birthday(born, 18) &&
    isToldThat(view, isOwedAdviceAlone)
  )
}

/** What happens next, and when. */
export function dateRows(building: Building): readonly Row[] {
  const { words, view } = building
  const last = addMonths(view.today, monthsThatAChildSees)
  const shown = shownEntries(building)
  const entries = shown
    .flatMap((entry) => {
      if (entry.row === 'arranged-review') return nextReviewForAChild(view, entry)
      return entry.row === 'asylum-step' ? nextStepForAChild(view) : [entry]
    })
    .filter(
      (entry) =>
        (entry.state.kind === 'due' || isPassed(entry)) &&
        entry.date <= last &&
        !isAfterCare(entry, building) &&
        daysForAChild.some((one) => one === entry.row)
    )
    .sort((one, other) => one.date.localeCompare(other.date))
  return [
    ...eachOnce(entries).map((entry) => {
      const day = clockDay(entry, words)
      return {
        label: words(`childs-copy.days.${entry.row}`),
        values: [isPassed(entry) ? words('childs-copy.days-otherwise.passed', { day }) : day]
      }
    }),
    ...daysNotWritten(
      shown.filter(({ date }) => date <= last),
      building
    )
  ]
}
