import type { Contingency, ImmigrationPosition, Track } from '../../content/immigration-tracks'
import type { ClockRowId } from '../../content/clock'
import type { PlainDate, TrackColumn } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { actionsOf, type Action } from './all'
import { clockOf } from '../policy/clock'
import { leaveEnd } from '../policy/adulthood/leave'
import { statusOf, type Status } from '../facts/status'
import { textsOfTrack, trackColumnsOf, type KeptTexts } from '../facts/track-texts'
import { immigrationPosition, tracksOf } from '../facts/tracks'

/** A date that stands before, after or on both sides of the change, where it is not the same. */
interface DateChange {
  readonly what: 'leave-ends' | ClockRowId
  readonly before: PlainDate | undefined
  readonly after: PlainDate | undefined
}

/** What a change of the immigration position does to the plans. Nothing in it is done yet. */
export interface PositionChange {
  readonly from: ImmigrationPosition
  readonly to: ImmigrationPosition
  /** Columns that come in, with what was written in them before and comes back. */
  readonly comingIn: readonly KeptTexts[]
  /** Columns that go, with what is written in them and kept. */
  readonly going: readonly KeptTexts[]
  readonly lead: { readonly before: Track | undefined; readonly after: Track | undefined }
  readonly contingencies: {
    readonly asked: readonly Contingency[]
    readonly noLonger: readonly Contingency[]
    readonly staying: readonly Contingency[]
  }
  readonly actions: { readonly called: readonly Action[]; readonly noLonger: readonly Action[] }
  readonly status: { readonly before: Status; readonly after: Status }
  readonly dates: readonly DateChange[]
}

/** The case as it would be in another position: nothing else is touched, so that what was written stays. */
export const withPosition = (view: CaseView, to: ImmigrationPosition): CaseView => ({
  ...view,
  answers: { ...view.answers, 'immigration-position': { state: 'answered', value: to } }
})

const only = <Thing>(these: readonly Thing[], others: readonly Thing[]) =>
  these.filter((one) => !others.includes(one))

/** The first date of each row of the clock. */
function datesOf(view: CaseView): ReadonlyMap<DateChange['what'], PlainDate> {
  const dates = new Map<DateChange['what'], PlainDate>()
  const end = leaveEnd(view)
  if (end !== undefined) dates.set('leave-ends', end.date)
  for (const { row, date } of clockOf(view)) {
    // The end of leave is said once.
    if (row !== 'leave-end' && !dates.has(row)) dates.set(row, date)
  }
  return dates
}

function dateChanges(before: CaseView, after: CaseView): readonly DateChange[] {
  const [earlier, later] = [datesOf(before), datesOf(after)]
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((what) => ({ what, before: earlier.get(what), after: later.get(what) }))
    .filter((change) => change.before !== change.after)
}

function columnsGained(from: readonly TrackColumn[], to: readonly TrackColumn[], view: CaseView) {
  return only(to, from).map((column) => textsOfTrack(column, view))
}

/**
 * What differs between the case as it is and as it would be.
 * @param before the case on its path today
 * @param after the case with the new position, on the path that this would give
 * @param all every answer, also those of branches left behind: what was written in a track before comes back from there
 */
export function positionChange(before: CaseView, after: CaseView, all: CaseView): PositionChange {
  const [tracksBefore, tracksAfter] = [tracksOf(before), tracksOf(after)]
  const [columnsBefore, columnsAfter] = [trackColumnsOf(before), trackColumnsOf(after)]
  const [actionsBefore, actionsAfter] = [actionsOf(before), actionsOf(after)]
  const lacking = (these: readonly Action[], others: readonly Action[]) =>
    these.filter(({ id }) => !others.some((other) => other.id === id))
  return {
    from: immigrationPosition(before),
    to: immigrationPosition(after),
    comingIn: columnsGained(columnsBefore, columnsAfter, all),
    going: columnsGained(columnsAfter, columnsBefore, all),
    lead: { before: tracksBefore.lead, after: tracksAfter.lead },
    contingencies: {
      asked: only(tracksAfter.contingencies, tracksBefore.contingencies),
      noLonger: only(tracksBefore.contingencies, tracksAfter.contingencies),
      staying: tracksAfter.contingencies.filter((one) => tracksBefore.contingencies.includes(one))
    },
    actions: {
      called: lacking(actionsAfter, actionsBefore),
      noLonger: lacking(actionsBefore, actionsAfter)
    },
    status: { before: statusOf(before), after: statusOf(after) },
    dates: dateChanges(before, after)
  }
}
