import type { Danger } from '../../content/actions/danger'
import type { Source } from '../../content/shape'
import type { StageId } from '../../content/stages'
import type { PlainDate } from '../case-file/answer'
import type { ActionOutcome } from '../case-file/action-record'
import type { Due } from './due'

/** The owner of an action: what a person wrote, or a role with the people around the child who have it. */
export type Owner =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'role'; readonly role: string; readonly people: readonly string[] }

/** One action with what the answers call for and what people have done with it. */
export interface ActionItem {
  /** The id that it is kept under: the action's id and, where it is for one entry, the id of the entry. */
  readonly id: string
  /** Its id in content; one that a person added has its own. */
  readonly action: string
  /** The entry that it is for, of the list that content names. */
  readonly entry?: string | undefined
  /** What a person wrote; without it, the words of the action. */
  readonly what?: string
  /** What the entry said when this was closed, where the next job is written into it by now. */
  readonly closedAs?: string
  /** The orders that stand in its words too, and in no list by themselves; absent where none does. */
  readonly joined?: readonly string[]
  /** The ids of the orders that this one stands for in a list (seen-together.ts); absent where it stands for itself. */
  readonly together?: readonly string[]
  readonly owner: Owner
  /** The owner unless a person says otherwise. */
  readonly defaultOwner: Owner
  /** The day on which it was called for, or added. */
  readonly since: PlainDate
  /** The day on which it was first called for, where that is an earlier one and nobody had done it. */
  readonly first?: PlainDate
  readonly due: Due
  /** The day of what it comes before, as of a handover: it is owed until that is over. */
  readonly comesBefore?: PlainDate
  /** The day on which what holds the child ends by the law, for what settles it before then. It stands whatever day somebody wrote. */
  readonly careEnds?: PlainDate
  readonly state: 'open' | 'overdue' | 'done' | 'dismissed'
  /** Whether the answers call for it; one that a person added is never called for. */
  readonly called: boolean
  /** A person added it. */
  readonly added: boolean
  readonly outcome?: ActionOutcome
  /** What came of it at earlier times. */
  readonly before: readonly ActionOutcome[]
  readonly serves: readonly Source[]
  readonly stage: StageId
  readonly sameDay: boolean
  readonly danger?: Danger
  readonly contrary: boolean
  readonly protects: boolean
}
