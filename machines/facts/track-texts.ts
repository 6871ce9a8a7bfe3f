import { questions, type QuestionId } from '../../content/stages'
import { trackColumns, type AnyAnswer, type TrackColumn, type TrackTexts } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { tracksOf } from './tracks'

/** The columns in which this child's plans are written: one for each track, or a single one where there are none. */
export function trackColumnsOf(view: CaseView): readonly TrackColumn[] {
  const { pursued } = tracksOf(view)
  return pursued.length > 0 ? pursued : ['plan']
}

/** Every question whose answer has a text for each track. */
export const trackQuestions = (Object.keys(questions) as QuestionId[]).filter(
  (id) => questions[id].kind === 'tracks'
)

/** What is written under one question, by track, whether the track stands or not; a reason for having none holds no texts. */
export function trackTextsOf(view: CaseView, id: QuestionId): TrackTexts {
  const answer = view.answers[id] as AnyAnswer | undefined
  return answer?.state === 'answered' ? (answer.value as TrackTexts) : {}
}

/** The tracks that stand and in which nothing is written under a question that has something in another: it is begun, and not planned (¶56). */
export function openTracksOf(view: CaseView, id: QuestionId): readonly TrackColumn[] {
  if (!trackQuestions.includes(id)) return []
  const texts = trackTextsOf(view, id)
  if (Object.keys(texts).length === 0) return []
  return trackColumnsOf(view).filter((column) => (texts[column] ?? '').trim() === '')
}

/**
 * The texts after one of them was written or emptied; nothing where none is left. Whatever stands in another track stays,
 * also in one that is set aside (¶56).
 */
export function withTrackText(texts: TrackTexts, column: TrackColumn, text: string): TrackTexts | undefined {
  const all = { ...texts, [column]: text }
  return Object.values(all).every((one) => one === '') ? undefined : all
}

/** What was written in a track that does not stand today: it is kept, and comes back if the track does. */
export interface KeptTexts {
  readonly column: TrackColumn
  readonly texts: readonly { readonly question: QuestionId; readonly text: string }[]
}

/** The texts of one track, question by question. */
export function textsOfTrack(column: TrackColumn, view: CaseView): KeptTexts {
  const texts = trackQuestions.flatMap((question) => {
    const text = trackTextsOf(view, question)[column]
    return text === undefined || text === '' ? [] : [{ question, text }]
  })
  return { column, texts }
}

/** Everything that is written in tracks that do not stand today. */
export function keptTexts(view: CaseView): readonly KeptTexts[] {
  const pursued = trackColumnsOf(view)
  return trackColumns
    .filter((column) => !pursued.includes(column))
    .map((column) => textsOfTrack(column, view))
    .filter(({ texts }) => texts.length > 0)
}
