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

/** A list where each entry calls for an action of its own. `toldBy` names the fields that tell an entry without a name from the others. */
export interface EachEntry {
  readonly list: QuestionId
  readonly toldBy: readonly string[]
  /** The plan that the entries belong to. Each entry is named by the first of those fields that says something. */
  readonly plan?: PlanListId
}

/** Each brother, sister or other child. Where nobody knows the name, the action says how old the child is and what links them (¶20). */
export const eachOtherChild = {
  list: 'siblings-and-other-children',
  toldBy: ['connected-child-age', 'connected-child-relation']
} as const satisfies EachEntry

/**
 * Each entry of a plan’s list whose day has come, named by one of these fields. Who was to do it stands in the plan and is asked; to look whether needs are
 * met, and to record it, is the authority’s (¶35, ¶46).
 */
export function eachPlanned(plan: PlanListId, ...toldBy: readonly string[]): EachEntry {
  const { list }: PlanList = planLists[plan]
  return { list, toldBy, plan }
}

/** Each legal matter whose day has passed. The child’s lawyer is asked what came of it; to record it is not the lawyer’s task (¶33). */
export const eachLegalDay = {
  list: planLists.legal.list,
  toldBy: ['legal-matter'],
  plan: 'legal'
} as const satisfies EachEntry

/** Each arrest, interview, charge or hearing. Two of them may belong to two accusations, and each has its own day (¶33). */
export const eachCriminalMatter = {
  list: 'criminal-matters',
  toldBy: ['criminal-matter-kind']
} as const satisfies EachEntry

/** An action: something that somebody must do. Policy decides when it is due. Its words are in the stage’s messages under `actions`. */
export interface ActionContent {
  readonly serves: readonly Source[]
  /** Whose it is by default: a role among the people around the child, or a service. */
  readonly owner: string
  readonly when: When
  /** What can happen next while the action is undone. Actions that answer a danger stand before all others. */
  readonly danger?: Danger
  /** One action for each entry of this list, or each day of the clock, that calls for it. What is done for one entry closes no other. */
  readonly each?: EachEntry | 'clock-row'
  /** The row of the statutory clock that gives the day, where a row does. */
  readonly due?: ClockRowId
  /** It protects the child, so no decision about status or NRM and no birthday removes it (¶20, ¶54, ¶66). */
  readonly protects?: true
  /** The mere fact that this action is called for could say where the child lives (¶23). It is in no copy that withholds the place. */
  readonly reveals?: 'placement'
  /**
   * It is done with the child, who is not there while missing, or for another time: it waits for the return, and what was done before stays
   * done (¶25, ¶39). Where others are booked for it (`unless-booked`), it is listed meanwhile if a day that somebody wrote is ahead: they have
   * to be told. Each action has its place in tests/rules/while-missing.json.
   */
  readonly waits?: 'for-the-return' | 'unless-booked'
  /** What it is about, as with a question. Without it, what its stage is about. */
  readonly about?: About
  /**
   * A question that a paper for the night prints, or that the action's day in the clock waits for, with an answer that says that this action is done.
   * Only that answer closes the action. Marking it done does not: the paper, or the clock, would go on saying that it is not.
   */
  readonly closedBy?: QuestionId
  /** It answers something that happened contrary to the guidance, and is printed as such. */
  readonly contrary?: true
}
