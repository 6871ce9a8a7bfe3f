import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { Moment } from '../../content/moments'
import type { QuestionId, Questions, StageId, StepId } from '../../content/stages'
import type { ActionRecords } from './action-record'
import type { Answer, PlainDate, ValueOf } from './answer'

export type Answers = { readonly [Id in QuestionId]?: Answer<ValueOf<Questions[Id]>> }

/** A version that the practitioner finished; `answers` says at which count of changes. */
export interface FinishedVersion {
  readonly number: number
  readonly finishedOn: PlainDate
  readonly changes: number
  /** The review that it came from, where one was opened. */
  readonly review?: Review
}

/** A review that reopened a finished case as its next version (¶46, ¶52). */
export interface Review {
  /** The finished version that it looks back on. */
  readonly of: number
  readonly openedOn: PlainDate
  readonly kind: 'care-plan' | 'pathway-plan' | 'both' | 'change-of-status'
}

/** Something that an earlier build kept and today's questions have no place for. */
export interface SetAside {
  /** Where it stood in the file, as `answers/reference`. */
  readonly from: string
  /** What stood there, as JSON. */
  readonly json: string
}

/** Entries of a list that came in under one id. Each has its own now; the first has kept the old one. */
export interface Unclear {
  readonly list: string
  readonly ids: readonly string[]
}

/** One child's file: answers, where it was left, and dated records. Everything else is derived from it. */
export interface CaseFile {
  readonly schema: 2
  readonly id: string
  readonly contentVersion: string
  readonly openedOn: PlainDate
  /** When it was last saved, as an ISO instant. */
  readonly savedAt: string
  /** How often it has been saved: each save must follow the one before, so that nobody overwrites another's. */
  readonly revision: number
  /** How often an answer has changed. */
  readonly changes: number
  /** At which count of changes the day of the copy in the case record was entered: what was changed since is not in it. */
  readonly recordCopied?: number
  /** The step where the case was left. */
  readonly step: StepId
  readonly answers: Answers
  /** A moment that somebody has gone on to before it follows from the answers. */
  readonly moment?: Moment
  /** On which day the practitioner said that a stage is done. */
  readonly stagesDone: { readonly [Stage in StageId]?: PlainDate }
  /** What people have done with actions: changed, added, completed, dismissed. */
  readonly actions: ActionRecords
  readonly versions: readonly FinishedVersion[]
  /** The review that reopened the last finished version; nothing while no review is under way. */
  readonly review?: Review
  /** Another position in the UK that was chosen, while what it would change is not accepted. Nothing follows from it yet. */
  readonly proposedPosition?: ImmigrationPosition
  /** What no longer fits today's questions, kept as it was. */
  readonly setAside?: readonly SetAside[]
  /**
   * Entries that could be taken for one another, where something names them by their id. They stay here until somebody has looked at them.
   */
  readonly unclear?: readonly Unclear[]
}

/** What policy reads: the answers and the day on which it is asked. */
export interface CaseView {
  readonly answers: Answers
  readonly today: PlainDate
}
