import type { StageId } from '../../content/stages'
import type { PlainDate } from './answer'

/** How an action ended: somebody did it, or set it aside with a reason. */
export type ActionOutcome =
  | { readonly state: 'done'; readonly on: PlainDate; readonly note?: string }
  | { readonly state: 'dismissed'; readonly on: PlainDate; readonly reason: string }

/** What was typed and is no answer yet, exactly: a day that is not whole, a note or a reason beside an action that is still open. */
export interface ActionTyped {
  readonly due?: Readonly<Record<string, string>> | undefined
  readonly note?: string | undefined
  readonly reason?: string | undefined
}

/**
 * What the case file keeps of one action, under the action's id (a derived one) or a random id (one that a person added).
 * What a person wrote in it wins over what is derived, and is never overwritten.
 */
export interface ActionRecord {
  /** The day on which the answers first called for it, or on which it was added. */
  readonly since: PlainDate
  /** Whether the answers called for it when they were last looked at. One that a person added is never called for. */
  readonly called: boolean
  readonly what?: string
  readonly owner?: string
  readonly due?: PlainDate
  readonly typed?: ActionTyped
  /** The stage that an added one belongs to; it has this and `what`, a derived one has not. */
  readonly addedTo?: StageId
  readonly outcome?: ActionOutcome
  /**
   * The entries that called for it when it was closed. Another entry calls for it anew: it is open again. It is closed as it was if that
   * entry no longer calls for it.
   */
  readonly for?: readonly string[]
  /** Which of these have ceased to call for it since, and when. One that calls for it again on a later day opens it again. */
  readonly gone?: Readonly<Record<string, PlainDate>>
  /** Outcomes of earlier times that the answers called for it: what was done once can be called for again. */
  readonly before?: readonly ActionOutcome[]
  /**
   * The day on which the answers ceased to call for it, or for what it was open for. Called for again on that day, it is as it was:
   * somebody who only looks at the options of an answer changes nothing.
   */
  readonly ceased?: PlainDate
  /**
   * While it is open for something new: the day from which it was called for before that. It is its day again if the new goes. Once it is
   * closed again, until the day is over: the day from which it was open.
   */
  readonly otherSince?: PlainDate
  /**
   * For an action that decides something: whether what calls for it came after a decision, or nobody has decided. For one that turns into another
   * order: whether it has. An earlier build did not say.
   */
  readonly anew?: boolean
  /** On the day of `ceased` it was open for something new, though it had been closed before. */
  readonly wasOpen?: true
  /** The day on which it was first called for, where it was called for again later and nobody had done it. */
  readonly first?: PlainDate
}

export type ActionRecords = Readonly<Record<string, ActionRecord>>
