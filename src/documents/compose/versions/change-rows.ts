import type { IndicatorDetail } from '../../../../machines/case-file/answer'
import type { Changes } from '../../../../machines/changes'
import type { ActionChange } from '../../../../machines/changes/what-follows'
import { contentOf } from '../../../../machines/actions/all'
import { joinedTo } from '../../../../machines/actions/contained'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { askedOf } from '../../../../machines/journey/paths'
import { concerns } from '../../../../machines/facts/audience'
import { isActionGiven } from '../../../../machines/actions/disclosed-actions'
import { screeningsOf } from '../../../../machines/policy/danger/screenings'
import { trackColumnsOf } from '../../../../machines/facts/track-texts'
import { actionText } from '../words/action-text'
import { outcomeWords } from '../words/action-words'
import { changeRow, type ChangeRow, type Sides } from './change-words'
import type { Building } from '../building/context'
import type { VersionBefore } from '../building/earlier-version'
import { screeningName } from '../words/screening-name'
import { tells } from '../building/if-told'
import { columnWords } from '../answers/track-blocks'

/** What follows from the answers: the position, the leaving-care category and the tracks that stand. */
export function statusRows({ position, leavingCare, tracks }: Changes, { now }: Sides): readonly ChangeRow[] {
  const { words, view } = now
  const option = (id: string) => words(`questions.immigration-position.options.${id}`)
  const category = (id: string) => words(`versions.categories.${id}`)
  const positionRow =
    position === undefined
      ? []
      : [
          [
            words('questions.immigration-position.short'),
            option(position.before),
            option(position.now)
          ] as const
        ]
  const careRow =
    leavingCare === undefined
      ? []
      : [[words('versions.leaving-care'), category(leavingCare.before), category(leavingCare.now)] as const]
  // A child who is British or settled has no tracks, and no copy about them speaks of tracks.
  const trackRows = (isToldThat(view, () => concerns('under-immigration-control', view)) ? tracks : []).map(
    ({ track, kind }) =>
      [
        words(`tracks.${track}.title`),
        words(`versions.track-before.${kind}`),
        words(`versions.track-now.${kind}`)
      ] as const
  )
  const ofPosition = tells(now, ['immigration'])
  const all = [...(ofPosition ? positionRow : []), ...careRow, ...(ofPosition ? trackRows : [])]
  return all.map(([what, before, after]) => ({ what, before, now: after }))
}

/** The texts written in tracks. */
export function textRows({ texts }: Changes, { before, now }: Sides): readonly ChangeRow[] {
  const { words } = now
  const columns = new Set([...trackColumnsOf(before.view), ...trackColumnsOf(now.view)])
  // An answer to which the others no longer lead is kept as it was. The change is the answer that led away from it.
  const asked = askedOf(now.paths, now.view)
  return texts
    .filter(({ id }) => asked.has(id))
    .map(({ id, column, before: earlier, now: later }) => {
      const label = words(`questions.${id}.short`)
      const what =
        columns.size === 1 ? label : words('values.track-row', { label, track: columnWords(column, now) })
      const shown = (text: string | undefined) =>
        text === undefined ? words('values.not-yet-planned') : now.keepBack(text)
      return changeRow(what, shown(earlier), shown(later), now)
    })
}

/** The signs’ marks, and who noticed them. */
export function signRows({ marks, details }: Changes, { before, now }: Sides): readonly ChangeRow[] {
  const { words } = now
  const screenings = [...screeningsOf(before.view.answers), ...screeningsOf(now.view.answers)]
  const nameOf = (id: string) => {
    return screeningName(screenings.findLast((screening) => screening.id === id)?.on, words)
  }
  const detailWords = (detail: IndicatorDetail | undefined) =>
    detail === undefined
      ? words('values.not-recorded')
      : now.keepBack(
          [detail.who, detail.when, detail.context]
            .map((text) => text || words('values.not-recorded'))
            .join('\n')
        )
  return [
    ...marks.map(({ screening, indicator, before: earlier, now: later }) => ({
      what: words('versions.sign', {
        screening: nameOf(screening),
        indicator: words(`indicators.${indicator}`)
      }),
      before: words(`marks.${earlier ?? 'not-explored'}`),
      now: words(`marks.${later ?? 'not-explored'}`)
    })),
    ...details.map(({ screening, indicator, before: earlier, now: later }) =>
      changeRow(
        words('versions.sign-details', {
          screening: nameOf(screening),
          indicator: words(`indicators.${indicator}`)
        }),
        detailWords(earlier),
        detailWords(later),
        now
      )
    )
  ]
}

function actionNow({ kind, outcome }: ActionChange, building: Building): string {
  return outcome === undefined
    ? building.words(`versions.action-now.${kind}`)
    : outcomeWords(outcome, building, 'versions.action-now')
}

/** The actions of some stages, or of all. */
export function actionRows(
  { actions }: Changes,
  earlier: VersionBefore,
  { now }: Sides,
  stages: readonly string[] | undefined
): readonly ChangeRow[] {
  const recordOf = ({ id }: ActionChange) => now.file.actions[id] ?? earlier.actions[id]
  const given = actions.filter((change) => {
    const stage = contentOf(change.id)?.stage ?? recordOf(change)?.addedTo
    const isOther = stage !== undefined && stages?.includes(stage) === false
    return stage !== undefined && !isOther && isActionGiven(change.id, stage, now.disclosure)
  })
  const rowOf = (change: ActionChange, what: string) => ({
    what,
    before: now.words(`versions.action-before.${change.kind}`),
    now: actionNow(change, now)
  })
  // Actions that only the days of the plans’ entries called for are one line here: they stand with the actions. An overdue review has a row of its own.
  const due = given.filter(({ id, kind }) => kind === 'come-due' && contentOf(id)?.each !== undefined)
  return [
    ...given
      .filter((change) => !due.includes(change))
      .map((change) => {
        const own = recordOf(change)?.what
        // What stands in a row of its own is not said here too: it was not done with it (invariant 17).
        const said = () => actionText(change.id, now, joinedTo(change.id, now.file.actions, now.view))
        return rowOf(change, own === undefined ? said() : now.keepBack(own))
      }),
    ...due.slice(0, 1).map((change) => rowOf(change, now.words('versions.come-due', { count: due.length })))
  ]
}
