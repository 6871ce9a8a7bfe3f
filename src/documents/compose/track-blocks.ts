import type { QuestionId } from '../../../content/stages'
import type { AnyAnswer, TrackColumn, TrackTexts } from '../../../machines/case-file/answer'
import type { CaseView } from '../../../machines/case-file/case-file'
import { whyLeftOut } from '../../../machines/policy/disclosure/disclosure'
import { trackColumnsOf, tracksOf } from '../../../machines/facts/tracks'
import type { Block, Row } from '../model'
import { answerWords } from './answer-words'
import { questionOf } from '../../../machines/facts/asked'
import type { Building } from './context'

/** The words of a track's column. */
export const columnWords = (column: TrackColumn, { words }: Building): string =>
  words(`track-columns.${column}`)

function textsOf(id: QuestionId, building: Building): TrackTexts {
  const answer = building.view.answers[id] as AnyAnswer | undefined
  const texts = answer?.state === 'answered' ? (answer.value as TrackTexts) : {}
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => [column, text === '' ? '' : building.keepBack(text)])
  )
}

/** What is planned under one question, a row for each track that stands; what has not been planned says so. */
export function trackRows(id: QuestionId, building: Building): readonly Row[] {
  const texts = textsOf(id, building)
  const label = building.words(`questions.${id}.short`)
  const columns = trackColumnsOf(building.view)
  return columns.map((column): Row => {
    const text = texts[column]
    const name =
      columns.length === 1
        ? label
        : building.words('values.track-row', { label, track: columnWords(column, building) })
    return text === undefined || text === ''
      ? { label: name, values: [building.words('values.not-yet-planned')], absent: true }
      : { label: name, values: [text] }
  })
}

/** What is planned in each track that stands, a line each, and which one leads. A track in which nothing is written is not planned for yet. */
export function trackLines(id: QuestionId, building: Building): readonly Row[] {
  const { view, words } = building
  const texts = textsOf(id, building)
  const { lead } = tracksOf(view)
  const labelOf = (column: TrackColumn) => {
    const track = columnWords(column, building)
    return column === lead ? words('documents.track-table.leads', { track }) : track
  }
  return trackColumnsOf(view).map((column): Row => ({
    label: labelOf(column),
    values: [texts[column] || words('values.not-yet-planned')],
    ...(texts[column] ? {} : { absent: true as const })
  }))
}

/** The track of which a plan's first pages print what is planned in each area of life: the one that leads, or else the first that stands. */
export function trackInFront(view: CaseView): TrackColumn | undefined {
  const columns = trackColumnsOf(view)
  const { lead } = tracksOf(view)
  return columns.find((column) => column === lead) ?? columns[0]
}

/** How the table of life areas is called: with tracks across it, or one plan. */
const trackTableCaption = (view: CaseView): string =>
  `documents.track-table.${trackColumnsOf(view).length === 1 ? 'caption-plan' : 'caption'}`

/**
 * Life areas down, tracks across: one table. A cell with nothing in it says that nothing is planned there yet.
 * @param columns the tracks that it has: not one that the first pages print
 */
export function trackTable(
  questions: readonly QuestionId[],
  columns: readonly TrackColumn[],
  building: Building
): Block {
  const { words, view, disclosure } = building
  return {
    kind: 'table',
    caption: words(trackTableCaption(view)),
    head: [words('documents.track-table.area'), ...columns.map((column) => columnWords(column, building))],
    rows: questions.map((id) => {
      // Said whatever is planned, and whether or not anything is.
      if (whyLeftOut(id, disclosure) === 'placement')
        return [words(`questions.${id}.short`), ...columns.map(() => words('values.withheld'))]
      const texts = textsOf(id, building)
      const absent = answerWords(id, questionOf(id), view.answers[id], building)?.values.join('\n')
      return [
        words(`questions.${id}.short`),
        ...columns.map((column) => texts[column] || absent || words('values.not-yet-planned'))
      ]
    })
  }
}
