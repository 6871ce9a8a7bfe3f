import type { LocalDetailId } from '../local-details'
import type { PlanListId } from '../needs'
import type { Role } from '../roles'
import type { About, Only } from '../shape'
import type { StatementId } from '../statements'
import type { lifeAreas } from './life-areas'

/** A signatory's line in a document. */
export type Signatory =
  | 'child'
  | 'parental-responsibility'
  | 'social-worker'
  | 'manager'
  | 'independent-reviewing-officer'
  | 'carer'
  | 'personal-adviser'
  | 'interpreter'

interface Named {
  readonly id: string
  /** What it is about, where it prints what follows from answers and not the answers themselves. */
  readonly about?: About
  readonly only?: Only
  /** It speaks to those who have something to do: in a copy for the child it comes after all the others, before the signatures. */
  readonly lateForChild?: true
  /** It speaks to those alone who work with children, as a school does. */
  readonly to?: 'worksWithChildren'
  /** It stands in every child’s plan alike: it is printed in an annex, and only where somebody asks for it. */
  readonly annex?: true
}

/** A part of a copy that is the child's own: in the second person, in plain words. */
export interface ChildsOwn {
  readonly what:
    | 'name'
    /** How the child is spoken with, and what makes it easy to understand. */
    | 'easy'
    | 'status'
    | 'dangers'
    /** That the plan is not made yet, where it waits. */
    | 'not-yet'
    | 'said'
    /** Whether the child can stay: who decides, and that nobody knows. */
    | 'may-happen'
    | 'plan'
    /** Whom to ask about what is done to keep the child safe. */
    | 'kept-safe'
    | 'dates'
    | 'who-is-who'
    | 'rights'
    | 'in-danger'
    | 'ring'
    | 'sign'
  readonly questions: readonly string[]
  readonly lists: readonly PlanListId[]
  readonly areas: readonly (typeof lifeAreas)[number][]
}

/** One part of a document: what it prints. Only `answers` print what was asked; the others say what follows from it. */
export type Part = Named &
  (
    | { readonly kind: 'answers'; readonly steps: readonly string[] }
    | { readonly kind: 'statements'; readonly statements: readonly StatementId[] }
    | { readonly kind: 'tracks'; readonly questions: readonly string[] }
    /** What is planned in each track, a line each. */
    | { readonly kind: 'track-lines'; readonly questions: readonly string[] }
    /** What is needed and what will be done, by whom and by when, in one table: of the entries of lists, and of areas of life. */
    | {
        readonly kind: 'plan-table'
        readonly lists: readonly PlanListId[]
        readonly areas: readonly (typeof lifeAreas)[number][]
      }
    | ({ readonly kind: 'childs-own' } & ChildsOwn)
    /** Who may harm the child, who asks for the child, and what to do about it. */
    | {
        readonly kind: 'dangers'
        /** With the numbers, addresses and cars from which somebody asked, whoever has the copy: it is all that its reader has before them. */
        readonly fromWhere?: true
      }
    /** What is recorded under some questions, in short; of the essential ones also that nothing is. */
    | {
        readonly kind: 'recorded'
        readonly questions: readonly string[]
        readonly essential: readonly string[]
      }
    /** What must be done. A document that has it in two places says what has its turn now before the rest. */
    | { readonly kind: 'actions'; readonly turn?: 'now' | 'after-now' }
    /** What must be done, of these stages, in short: who, what, by when. The action list says all of it. */
    | {
        readonly kind: 'actions-in-short'
        readonly stages: readonly string[]
        /** Of these stages too, what protects: whoever signs the plan sees what is still to be done for it. */
        readonly protecting?: readonly string[]
      }
    | {
        readonly kind: 'clock'
        /** What was done, nobody has to do who takes the case over. */
        readonly withoutDone?: true
      }
    /** What the child says, before what others say. */
    | { readonly kind: 'views'; readonly questions: readonly string[] }
    | { readonly kind: 'signatures'; readonly who: readonly Signatory[] }
    | {
        readonly kind: 'local-details'
        readonly details: readonly LocalDetailId[]
        /** Whom to call of the people around the child: by their role, and by the question that names them. */
        readonly calls?: { readonly roles: readonly Role[]; readonly named: readonly string[] }
      }
    | {
        readonly kind:
          | 'status-note'
          | 'the-child'
          /** With whom contact waits until it was assessed. */
          | 'waiting-contact'
          | 'not-yet-required'
          | 'not-yet-planned'
          | 'dates'
          | 'timeline'
          | 'contrary'
          | 'not-explored'
          /** How much of each stage nobody has explored yet: a line a stage. */
          | 'explored'
          /** The days that come next, and those that have passed without what they are for. */
          | 'next-dates'
          /** What the days of the clock rest on. */
          | 'clock-rules'
          /** Of a finished version: who looked at it, and how much nobody has explored. */
          | 'finished'
          | 'changes'
          | 'all-changes'
          | 'review'
          /** Who may say where the child is, and that nobody else does. */
          | 'nobody-is-told'
          /** What must be done today, of all that is called for. */
          | 'cannot-wait'
          /** Of the status what whoever is with the child tonight must know; the duty team has all of it. */
          | 'status-tonight'
          /** What is done if the child goes missing: a carer's copy has the carer's part. */
          | 'missing-tonight'
          | 'missing-who'
          | 'missing-where'
          | 'missing-does'
          | 'missing-call'
          /** Each time that the child was missing, a line each: since when, whether they are back, who has talked with them. */
          | 'times-missing'
          | 'currency'
          | 'status-consequences'
          | 'referral-after'
          /** What was recorded of a referral before the suspicion was withdrawn. */
          | 'referral-before'
          | 'nrm-sheet'
      }
  )

/** A document that is printed and signed, part by part. Parts are shown only where they concern the child and hold something. */
export interface DocumentContent {
  readonly parts: readonly Part[]
  /** Whose it is, where it is not made of every case. */
  readonly only?: Only
  /** The stages whose actions it lists. */
  readonly stages: readonly string[]
  /** It also says of what somebody was asked that it does not apply: that it was looked at is part of the record. */
  readonly saysWhatDoesNotApply?: true
  /** Authorities paste it into their case system, so it is offered as a Word file too; the others are read and signed as they are. */
  readonly asWord?: true
  /** It is not required while this stage waits. */
  readonly waitsWith?: 'pathway-planning'
  /** It is read at night, by whoever looks nothing up: its sentences stand without their ¶s. */
  readonly withoutSources?: true
  /** It has to stand on one page. */
  readonly onePage?: true
  /** It is read in a hurry: before the child stands how it must be handled and for whom it is, and at its end what it follows. */
  readonly inAHurry?: true
}
