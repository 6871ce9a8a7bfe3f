import {
  positions,
  positionsWithoutClaim,
  type Contingency,
  type ImmigrationPosition,
  type Track
} from '../../content/immigration-tracks'
import { questions, type QuestionId } from '../../content/stages'
import { trackColumns, type AnyAnswer, type TrackColumn, type TrackTexts } from '../case-file/answer'
import type { CaseFile, CaseView } from '../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { fact } from './fact'

/** The strands of planning that stand today, the one that leads, those set aside with their reasons, and what must also be planned for. */
export interface Tracks {
  readonly pursued: readonly Track[]
  readonly lead: Track | undefined
  readonly setAside: readonly { readonly track: Track; readonly reason: string }[]
  readonly contingencies: readonly Contingency[]
}

/** Whether a text, from an address perhaps, names a position. */
export const isPosition = (text: string): text is ImmigrationPosition => Object.hasOwn(positions, text)

/** The immigration position; one that nobody has recorded is not established, never assumed. */
export function immigrationPosition(view: CaseView) {
  return valueOf(view.answers, 'immigration-position') ?? 'not-established'
}

/** A position that was chosen, while what it changes waits to be seen and accepted; nothing where there is none. */
export function proposedPosition({ answers, proposedPosition: chosen }: CaseFile) {
  const recorded = valueOf(answers, 'immigration-position')
  return recorded === undefined || chosen === recorded ? undefined : chosen
}

/**
 * What can still be refused. Not a claim, where somebody has made none and means to make none. Not an appeal, where nothing else can be
 * refused (¶60).
 */
function contingenciesOf(view: CaseView): readonly Contingency[] {
  const position = immigrationPosition(view)
  const { contingencies } = positions[position]
  const claim = view.answers['asylum-claimed-or-intended']
  const isNoneMeant =
    isOneOf(view.answers, 'asylum-claimed-or-intended', 'neither') || claim?.state === 'does-not-apply'
  if (!isNoneMeant || !positionsWithoutClaim.includes(position)) return contingencies
  return contingencies.includes('extension-refused')
    ? contingencies.filter((one) => one !== 'claim-refused')
    : []
}

/**
 * The tracks of this child (¶11, ¶56, ¶59–60). While the position is undecided none can be set aside; after that only with a recorded
 * reason. A child who is British or settled has none.
 */
export function tracksOf(view: CaseView): Tracks {
  const row = positions[immigrationPosition(view)]
  const setAside = row.decided
    ? itemsOf(view.answers, 'tracks-set-aside').flatMap((item) => {
        const track = fieldOf(item, 'set-aside-track')
        const reason = fieldOf(item, 'set-aside-reason')
        const stands = row.tracks.some((other) => other === track)
        return track !== undefined && reason !== undefined && stands ? [{ track, reason }] : []
      })
    : []
  return {
    pursued: row.tracks.filter((track) => !setAside.some((other) => other.track === track)),
    lead: row.lead ?? undefined,
    setAside,
    contingencies: contingenciesOf(view)
  }
}

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

/** Dual, triple or no planning in tracks, from the immigration position (¶11, ¶56). */
export const tracks = fact(['none', 'dual', 'triple'], (view) => {
  const { pursued, setAside } = tracksOf(view)
  if (pursued.length + setAside.length === 0) return 'none'
  return pursued.length === 3 ? 'triple' : 'dual'
})
