import { indicators } from '../../content/indicators'
import type { Question } from '../../content/shape'
import { questions, type QuestionId } from '../../content/stages'
import {
  trackColumns,
  type AnyAnswer,
  type IndicatorDetail,
  type IndicatorDetails,
  type IndicatorMarks,
  type Mark,
  type TrackColumn,
  type TrackTexts
} from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { concerns } from '../facts/audience'
import { isAskedOf } from '../facts/trafficking-indicators'
import { isTold } from './answers'
import { isSame } from './same'

/** What stood in one cell and what stands there; nothing where it was or is empty. */
interface Change<Cell> {
  readonly before: Cell | undefined
  readonly now: Cell | undefined
}

/** A track's text under one question. */
export interface TextChange extends Change<string> {
  readonly id: QuestionId
  readonly column: TrackColumn
}

/** One sign in one screening: its mark, or who noticed it, when and in what context. */
export interface SignChange<Cell> extends Change<Cell> {
  readonly screening: string
  readonly indicator: string
}

type Kind = 'tracks' | 'indicator-marks' | 'indicator-details'

/** The values of the questions of one kind that concern the child, before and now. */
function valuesOf<Value>(kind: Kind, before: CaseView, now: CaseView) {
  return (Object.entries(questions) as [QuestionId, Question][]).flatMap(([id, question]) => {
    if (question.kind !== kind || !isToldThat(now, () => concerns(question.only, now))) return []
    const answers = [before.answers[id], now.answers[id]] as (AnyAnswer | undefined)[]
    if (!isTold(question, answers[0], answers[1])) return []
    const [earlier, later] = answers.map((answer) =>
      answer?.state === 'answered' ? (answer.value as unknown as Value) : undefined
    )
    return [{ id, before: earlier, now: later }]
  })
}

/** The tracks' texts that changed. An empty text is none. */
export function textChanges(before: CaseView, now: CaseView): readonly TextChange[] {
  return valuesOf<TrackTexts>('tracks', before, now).flatMap((value) =>
    trackColumns
      .map((column) => ({
        id: value.id,
        column,
        before: value.before?.[column] || undefined,
        now: value.now?.[column] || undefined
      }))
      .filter((change) => change.before !== change.now)
  )
}

type BySign<Cell> = Readonly<Record<string, Readonly<Record<string, Cell>>>>

function signChanges<Cell>(
  before: BySign<Cell> | undefined,
  now: BySign<Cell> | undefined,
  view: CaseView,
  isEmpty: (cell: Cell) => boolean
): readonly SignChange<Cell>[] {
  const screenings = [...new Set([...Object.keys(before ?? {}), ...Object.keys(now ?? {})])]
  const shown = indicators.filter(({ id }) => isAskedOf(id, view))
  const cell = (of: BySign<Cell> | undefined, screening: string, indicator: string) => {
    const found = of?.[screening]?.[indicator]
    return found === undefined || isEmpty(found) ? undefined : found
  }
  return screenings.flatMap((screening) =>
    shown
      .map(({ id }) => ({
        screening,
        indicator: id,
        before: cell(before, screening, id),
        now: cell(now, screening, id)
      }))
      .filter((change) => !isSame(change.before, change.now))
  )
}

/** The signs whose mark changed, screening by screening. What nobody marked is not explored. */
export const markChanges = (before: CaseView, now: CaseView): readonly SignChange<Mark>[] =>
  valuesOf<IndicatorMarks>('indicator-marks', before, now).flatMap((value) =>
    signChanges(value.before, value.now, now, (mark: Mark) => mark === 'not-explored')
  )

/** The signs whose details changed: who noticed them, when or in what context. */
export const detailChanges = (before: CaseView, now: CaseView): readonly SignChange<IndicatorDetail>[] =>
  valuesOf<IndicatorDetails>('indicator-details', before, now).flatMap((value) =>
    signChanges(value.before, value.now, now, (detail: IndicatorDetail) =>
      [detail.who, detail.when, detail.context].every((text) => text === '')
    )
  )
