import type { Paths } from '../../../../machines/journey/paths'
import type { ActionOutcome } from '../../../../machines/case-file/action-record'
import type { CaseFile, CaseView } from '../../../../machines/case-file/case-file'
import type { Disclosure } from '../../../../machines/policy/disclosure/disclosure'
import type { LocalDetails } from '../../../../machines/case-file/local-details'
import type { Words } from '../../../i18n/words'
import type { VersionBefore } from './earlier-version'

/** Whether this copy shows where the child lives. The person who makes the copy says so, each time (¶23). */
export type Location = 'withheld' | 'shown'

/** What a document can tell of a case file. It tells nothing of how often it was saved, where it was left, or what was set aside. */
type FileTold = Pick<CaseFile, 'answers' | 'actions' | 'versions' | 'review' | 'changes' | 'openedOn'>

/** What every part of a document is built from. */
export interface Building {
  /** What the copy tells. The file, the answers and the paths hold nothing else. */
  readonly disclosure: Disclosure
  readonly file: FileTold
  /** The answers on the path that they now give, and the day. */
  readonly view: CaseView
  readonly paths: Paths
  readonly location: Location
  /** The entries of people who are a danger to the child, as far as the copy tells: it names none of them as help (¶23, ¶26, ¶30). */
  readonly keptAway: ReadonlySet<string>
  /** Keeps back, in what a person typed, what would say where the child lives. In a copy that shows the place it changes nothing. */
  readonly keepBack: (typed: string) => string
  /** The questions that the document's table of tracks prints, so that its other parts do not print them again. */
  readonly inTable: ReadonlySet<string>
  /** The fields of lists that the document's table of what will be done prints, so that its other parts do not print them again. */
  readonly inPlanTable?: ReadonlySet<string>
  /** Entries of plans that are done, and how that was recorded, as far as this copy tells of both. */
  readonly entriesDone?: ReadonlyMap<string, ActionOutcome>
  /** Entries of plans whose day has come with nothing recorded of them, as far as this copy tells. */
  readonly entriesUnrecorded?: ReadonlySet<string>
  /** Whether the document plans in tracks, so that it may speak of them as its own. */
  readonly printsTracks?: boolean
  /** Whether its first pages say which tracks were set aside and which no plan covers, so that no table says it again. */
  readonly saysTracksFirst?: boolean
  /** Whether its first pages print each area of life in the track that leads, so that no table prints that track again. */
  readonly printsAreasFirst?: boolean
  /** Whether a part of its own says how a child whose age is in doubt is treated. */
  readonly saysAgeApart?: boolean
  /** Whether the document has the note on the child’s status, so that no row says again what somebody concluded. */
  readonly printsStatus?: boolean
  /** Whether the document prints where the child is placed: then what was said of tonight is not printed beside it. */
  readonly printsPlacement?: true
  /** Whether the document prints what an age assessment found: then it says beside it how the child is treated. */
  readonly printsAgeFound?: true
  /** Whether it says to let nobody take the child whom the social worker has not named, not even family. */
  readonly saysNobodyCollects?: boolean
  /** Whether this copy has only one part of the document, so that nobody signs it. */
  readonly isPartAlone?: boolean
  /** Whether it is read by other people than the one who fills it in. What speaks to that one person is then said in words for paper. */
  readonly onPaper?: true
  /** Whether it says of questions that were asked that they do not apply. */
  readonly saysWhatDoesNotApply?: boolean
  /**
   * What this document has printed: each question stands in it once, and so does a sentence of which it said more. Undefined where one question is
   * printed by itself.
   */
  readonly printed?: Set<string>
  /** The stages whose actions the document lists. */
  readonly stages: readonly string[]
  /** The finished version before this one; nothing for a first. */
  readonly before: VersionBefore | undefined
  readonly localDetails: LocalDetails
  readonly words: Words
}
