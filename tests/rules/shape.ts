/**
 * One case of a rule: what is answered, by question, on top of a small named base (bases.json). `of` names the base, a child of 16
 * where nothing stands; `null` takes away an answer that would stand there otherwise. The file’s schema says what can be answered.
 */
export type RuleCase = Readonly<Record<string, unknown>>

/** By when something has to be done, as a practitioner says it. */
export const daysSaid = {
  today: 'same-day',
  'within two days': 'two-days',
  'within five working days': 'five-working-days',
  'with the care plan': 'care-plan',
  'within two weeks or by the next review': 'planned',
  'at the next review': 'review',
  'all the time': 'standing'
} as const

/** What one action must do: written by hand from the guidance and the law, never from the code. */
export interface ActionRow {
  /** Why it is called for, in a line. */
  readonly why: string
  /** Each of these cases calls for it. */
  readonly calls: readonly RuleCase[]
  /** None of these calls for it. Each is told as a change to the first case that does. */
  readonly near: readonly RuleCase[]
  /** Who does it: a role around the child. */
  readonly whose: string
  readonly by: string
  /** The row of the statutory clock that says by when, where one does. */
  readonly clock?: string | undefined
  /** Whether it protects the child, so that no decision about status and no birthday removes it. */
  readonly protects: boolean
  /** Whether it answers something that happened contrary to what is required. */
  readonly contrary: boolean
  /** What can happen next while it is undone, where that is a danger. */
  readonly danger?: string | undefined
  /** Whether it could say where the child lives that this is called for. */
  readonly reveals?: boolean | undefined
  /** The matters that somebody has to be given, all of them, to be told of it. */
  readonly about: readonly string[]
  /** The paragraphs of the guidance, the law and the practice that it rests on, all of them. */
  readonly sources: readonly string[]
}

/** Something that holds in some cases and not in others that differ by little. */
export interface HoldsRow {
  readonly why: string
  readonly holds: readonly RuleCase[]
  /** Each is told as a change to the first case in which it holds. */
  readonly near: readonly RuleCase[]
  readonly sources: readonly string[]
}

/** A fact: for each value that it can take, cases in which it has that one and no other. */
export interface FactRow<Value extends string> {
  readonly why: string
  readonly values: Readonly<Record<Value, readonly RuleCase[]>>
}

/** What an immigration position means for planning. */
export interface PositionRow {
  readonly tracks: readonly string[]
  readonly lead: string | null
  /** Whether it is decided, so that a track may be set aside with a reason. */
  readonly decided: boolean
  readonly contingencies: readonly string[]
  readonly sources: readonly string[]
}

/** One row of the statutory clock. */
export interface ClockTableRow {
  readonly why: string
  /** The day that each case gives, and the question on whose answer it rests. */
  readonly days: readonly { readonly day: string; readonly from: string; readonly case: RuleCase }[]
  /** In none of these does the row stand, told as a change to the first case. */
  readonly near: readonly RuleCase[]
  readonly about: readonly string[]
  readonly sources: readonly string[]
}

/** Who may be given what, matter by matter, and which documents are usually made for them. */
export interface RecipientRow {
  readonly why: string
  readonly may: Readonly<Record<string, string>>
  readonly documents: readonly string[]
  /** The documents that are made for them before anybody else. */
  readonly first: readonly string[]
  /** What they are given in one document whatever is chosen, since it is of no use without. */
  readonly always: Readonly<Record<string, readonly string[] | undefined>>
  readonly roles: readonly string[]
  readonly knowsOwnName: boolean
  readonly speaksToTheChild: boolean
  readonly sources: readonly string[]
}

/** One step of the journey: what it serves, and who is led through it, where that is not everybody. */
export interface StepRow {
  readonly sources: readonly string[]
  readonly led?: readonly RuleCase[] | undefined
  /** None of these is led through it, told as a change to the first that is. */
  readonly near?: readonly RuleCase[] | undefined
}
