import type { QuestionId } from '../../../../content/stages'
import type { AnyAnswer, TrackColumn, TrackTexts } from '../../../../machines/case-file/answer'
import { asSaid, isOneOf } from '../../../../machines/case-file/read'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { concerns } from '../../../../machines/facts/audience'
import { whyLeftOut } from '../../../../machines/policy/disclosure/disclosure'
import { isReturnWished } from '../../../../machines/policy/danger/family'
import { isReturningByWish } from '../../../../machines/policy/danger/fear-of-the-authorities'
import { trackColumnsOf } from '../../../../machines/facts/track-texts'
import { tracksOf } from '../../../../machines/facts/tracks'
import { besideWords } from '../../../i18n/lists'
import type { Words } from '../../../i18n/words'
import type { Block, Row } from '../../model'
import { answerWords } from '../words/answer-words'
import { questionOf } from '../../../../machines/facts/asked'
import type { Building } from '../building/context'

/** The words of a track's column. */
export const columnWords = (column: TrackColumn, { words }: Building): string =>
  words(`track-columns.${column}`)

function textsOf(id: QuestionId, building: Building): TrackTexts {
  const answer = building.view.answers[id] as AnyAnswer | undefined
  const texts = answer?.state === 'answered' ? (answer.value as TrackTexts) : {}
  return Object.fromEntries(
    Object.entries(texts).map(([column, text]) => {
      const said = asSaid(text)
      return [column, said === '' ? '' : building.keepBack(said)]
    })
  )
}

/** What is planned under one question: a row for each track that stands. A track without a plan says so. */
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

/** Whether, of the areas that a copy tells, none has anything in any track, not even a reason why it has not. */
export const isNothingPlanned = (areas: readonly QuestionId[], building: Building): boolean =>
  areas
    .filter(
      (id) =>
        concerns(questionOf(id).only, building.view) && whyLeftOut(id, building.disclosure) === undefined
    )
    .every(
      (id) =>
        Object.values(textsOf(id, building)).every((text) => text === '') &&
        answerWords(id, questionOf(id), building.view.answers[id], building) === undefined
    )

/**
 * A return that may stand in front: the young person wishes for it, and reception was not found unsafe. A wish is taken to their lawyer first where a claim was
 * made or is meant, since a threat or a debt may be behind it: their own copy, which anybody may find, hands over no such return (¶27, ¶60).
 */
const mayReturnLead = ({ view, disclosure }: Building): boolean =>
  !isOneOf(view.answers, 'return-reception-state', 'found-unsafe') &&
  (isReturningByWish(view) || (disclosure.toTheChild !== true && isReturnWished(view)))

/**
 * The track whose plan for each area of life stands on a plan’s first pages: the one that leads, else the first that stands. After a refusal a return
 * leads what must be prepared, and not what is done today: none may be assumed, so the time while it is uncertain stands in front there too (¶56, ¶58).
 * What a return would need is gone through with a young person, and not signed as what happens now (¶27, ¶60), unless it is what they asked for.
 */
export function trackInFront(building: Building): TrackColumn | undefined {
  const columns = trackColumnsOf(building.view)
  const { lead } = tracksOf(building.view)
  const first =
    lead === 'return' && columns.includes('transitional') && !mayReturnLead(building) ? 'transitional' : lead
  return columns.find((column) => column === first) ?? columns[0]
}

/**
 * Where each track that stands is planned, a line each, and for which areas of life it is not: whoever signs the first pages, which print one
 * track, reads of the others too. Areas that this copy leaves out are named in no line, whatever is planned for them.
 */
export function trackPlaces(areas: readonly QuestionId[], building: Building): readonly string[] {
  const { words, view, disclosure } = building
  const told = areas.filter(
    (id) => concerns(questionOf(id).only, view) && whyLeftOut(id, disclosure) === undefined
  )
  const isAllTold = areas.every((id) => whyLeftOut(id, disclosure) === undefined)
  const inFront = trackInFront(building)
  return trackColumnsOf(view).map((column) => {
    const track = columnWords(column, building)
    const open = told.filter((id) => (textsOf(id, building)[column] ?? '') === '')
    if (open.length === told.length)
      return words(`documents.track-lines.${isAllTold ? 'none' : 'none-told'}`, { track })
    // What the track in front does not plan stands under its table.
    if (column === inFront) return words('documents.track-lines.in-front', { track })
    return open.length === 0
      ? words('documents.track-lines.further-back', { track })
      : words('documents.track-lines.further-back-in-part', {
          track,
          areas: besideWords(
            open.map((id) => words(`questions.${id}.short`)),
            words
          )
        })
  })
}

/** How the table of life areas is called: with tracks across it, or one plan. */
const trackTableCaption = (view: CaseView): string =>
  `documents.track-table.${trackColumnsOf(view).length === 1 ? 'caption-plan' : 'caption'}`

/** Areas of life of which the same is said, by name in one line. Nothing where there are none. */
export const areasTogether = (areas: readonly string[], said: string, words: Words): readonly Block[] =>
  areas.length === 0
    ? []
    : [
        {
          kind: 'rows',
          rows: [{ label: besideWords(areas, words), values: [said], absent: true }],
          columns: 1
        }
      ]

/**
 * Life areas down, tracks across: one table. An empty cell says that nothing is planned there yet. Areas for which no track has anything are one line
 * under the table, and so are the areas that this copy leaves out.
 * @param columns the tracks of the table: not one that the first pages print
 */
export function trackTableBlocks(
  questions: readonly QuestionId[],
  columns: readonly TrackColumn[],
  building: Building
): readonly Block[] {
  const { words, view, disclosure } = building
  const nothing = words('values.not-yet-planned')
  const short = (id: QuestionId) => words(`questions.${id}.short`)
  // Named whether or not anything is planned.
  const isOut = (id: QuestionId) => whyLeftOut(id, disclosure) === 'placement'
  const rows = questions
    .filter((id) => !isOut(id))
    .map((id) => {
      const texts = textsOf(id, building)
      const absent = answerWords(id, questionOf(id), view.answers[id], building)?.values.join('\n')
      return [short(id), ...columns.map((column) => texts[column] || absent || nothing)]
    })
  const isOpen = (row: readonly string[]) => row.slice(1).every((cell) => cell === nothing)
  const planned = rows.filter((row) => !isOpen(row))
  const tracks = columns.map((column) => columnWords(column, building))
  // Without a table, nothing else names the tracks.
  const inTracks = planned.length === 0 && columns.length > 1
  return [
    ...(planned.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words(trackTableCaption(view)),
            head: [words('documents.track-table.area'), ...tracks],
            rows: planned
          }
        ]),
    ...areasTogether(
      rows.filter(isOpen).map(([area = '']) => area),
      inTracks ? words('documents.track-table.open', { tracks: besideWords(tracks, words) }) : nothing,
      words
    ),
    ...areasTogether(questions.filter(isOut).map(short), words('values.withheld'), words)
  ]
}
