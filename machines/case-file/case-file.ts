import type { QuestionId, Questions, StageId, StepId } from '../../content/stages'
import type { Answer, PlainDate, ValueOf } from './answer'

export type Answers = { readonly [Id in QuestionId]?: Answer<ValueOf<Questions[Id]>> }

/** A version that the practitioner finished; `answers` says at which count of changes. */
export interface FinishedVersion {
  readonly number: number
  readonly finishedOn: PlainDate
  readonly changes: number
}

/** One child's file: answers, where it was left, and dated records. Everything else is derived from it. */
export interface CaseFile {
  readonly schema: 1
  readonly id: string
  readonly contentVersion: string
  readonly openedOn: PlainDate
  /** When it was last saved, as an ISO instant. */
  readonly savedAt: string
  /** How often it has been saved: each save must follow the one before, so that nobody overwrites another's. */
  readonly revision: number
  /** How often an answer has changed. */
  readonly changes: number
  /** The step where the case was left. */
  readonly step: StepId
  readonly answers: Answers
  /** On which day the practitioner said that a stage is done. */
  readonly stagesDone: { readonly [Stage in StageId]?: PlainDate }
  readonly versions: readonly FinishedVersion[]
}

/** What policy reads: the answers and the day on which it is asked. */
export interface CaseView {
  readonly answers: Answers
  readonly today: PlainDate
}
