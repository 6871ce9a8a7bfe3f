import type { ClockRowId } from '../clock'
import { planLists, type PlanList, type PlanListId } from '../needs'
import type { QuestionId } from '../stages'
import type { About, Source } from '../shape'
import type { Danger } from './danger'

/**
 * How soon it has to be done, where neither the clock nor an answer sets the day. What keeps a child safe is never left to a
 * plan or a review (¶10, ¶23, ¶39): it is `same-day`, or suggested within `two-days` or `five-working-days`.
 *
 * - `same-day`: cannot wait until tomorrow
 * - `care-plan`: belongs in the care plan, and so comes with it
 * - `planned`: two working weeks, or the next review where that comes sooner
 * - `review`: what the next review looks at
 * - `standing`: holds all the time, and has no day on which it is done
 */
export type When =
  'same-day' | 'two-days' | 'five-working-days' | 'care-plan' | 'planned' | 'review' | 'standing'

/** The list whose entries each call for an action of their own, and the fields that tell an entry without a name from others. */
export interface EachEntry {
  readonly list: QuestionId
  readonly toldBy: readonly string[]
  /** The plan whose entries they are: each is told by the first of those fields that says something. */
  readonly plan?: PlanListId
  /** The field that names who does it; whoever it is by default, where that is nobody. */
  readonly by?: string
}

/** Each brother, sister or other child; of one whose name nobody knows it is told how old they are and what links them (¶20). */
export const eachOtherChild = {
  list: 'siblings-and-other-children',
  toldBy: ['connected-child-age', 'connected-child-relation']
} as const satisfies EachEntry

/** Each entry of a plan's list whose day has come, told by one of these fields; it stays with whoever was to do it (¶35). */
export function eachPlanned(plan: PlanListId, ...toldBy: readonly string[]): EachEntry {
  const { list, byWhom }: PlanList = planLists[plan]
  return { list, toldBy, plan, by: byWhom }
}

/** Each legal matter whose day has passed. What came of it is asked of whoever represents the child, and is not theirs to record (¶33). */
export const eachLegalDay = {
  list: planLists.legal.list,
  toldBy: ['legal-matter'],
  plan: 'legal'
} as const satisfies EachEntry

/** Each arrest, interview, charge or hearing: two may be of two accusations, and each has a day of its own (¶33). */
export const eachCriminalMatter = {
  list: 'criminal-matters',
  toldBy: ['criminal-matter-kind']
} as const satisfies EachEntry

/** Something that somebody must do. Policy decides when it is due to be done; the words are in the stage's messages under `actions`. */
export interface ActionContent {
  readonly serves: readonly Source[]
  /** Whose it is by default: a role of the people around the child, or a service. */
  readonly owner: string
  readonly when: When
  /** What can happen next while it is undone. What answers a danger stands before everything that answers none. */
  readonly danger?: Danger
  /** One action for each entry of this list, or each day of the clock, that calls for it: what is done for one closes none of the others. */
  readonly each?: EachEntry | 'clock-row'
  /** The row of the statutory clock that says by when, where one does. */
  readonly due?: ClockRowId
  /** It protects the child, so no decision about status or NRM and no birthday removes it (¶20, ¶54, ¶66). */
  readonly protects?: true
  /** That it is called for could say where the child lives (¶23): in no copy that withholds it. */
  readonly reveals?: 'placement'
  /** What it is about, as with a question: its stage’s, where nothing stands. */
  readonly about?: About
  /**
   * The question that a paper for the night prints, and one answer to which says that this is done. It is closed by that answer, and not by
   * calling it done: the paper would go on saying that it is not.
   */
  readonly closedBy?: QuestionId
  /** It answers something that happened contrary to the guidance, and prints as that. */
  readonly contrary?: true
}
