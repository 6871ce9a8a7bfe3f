import type { ActionId } from '../actions/ids'
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
  /** What the part is about, where it prints what follows from answers and not the answers themselves. */
  readonly about?: About
  readonly only?: Only
  /** It speaks to people who have something to do. In a copy for the child it comes after all other parts, before the signatures. */
  readonly lateForChild?: true
  /** It speaks only to people who work with children, as a school does. */
  readonly to?: 'worksWithChildren'
  /** It is alike in every child’s plan. It is printed in an annex, and only where somebody asks for it. */
  readonly annex?: true
}

/** A part of a copy that is the child's own: in the second person, in plain words. */
export interface ChildsOwn {
  readonly what:
    | 'name'
    /** In which language, and with which help, the child is spoken with. */
    | 'easy'
    | 'status'
    | 'dangers'
    /** That the plan is not made yet, where it still waits. */
    | 'not-yet'
    | 'said'
    /** When the last review was, what the child’s own part in it was, and whom to ask what was decided. */
    | 'review'
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
  /** The child’s copy of the care plan says the same, word for word. The part stands where there is no care plan. */
  readonly isInCarePlan?: true
}

/** One part of a document: what it prints. Only `answers` prints what was asked. The others say what follows from answers. */
export type Part = Named &
  (
    | {
        readonly kind: 'answers'
        readonly steps: readonly string[]
        /** Questions that it leaves out for whoever has the child: their paper lies in the home. */
        readonly notInTheHome?: readonly string[]
      }
    | { readonly kind: 'statements'; readonly statements: readonly StatementId[] }
    | { readonly kind: 'tracks'; readonly questions: readonly string[] }
    /** What is planned in each track, a line each; with areas of life, where each track is planned, and for which of them it is not. */
    | {
        readonly kind: 'track-lines'
        readonly questions: readonly string[]
        readonly areas?: readonly (typeof lifeAreas)[number][]
      }
    /** What is needed and what will be done, by whom and by when, in one table: from the entries of lists, or for areas of life. */
    | {
        readonly kind: 'plan-table'
        readonly lists: readonly PlanListId[]
        readonly areas: readonly (typeof lifeAreas)[number][]
        /** Before the table, each measure that may restrain the child: whoever signs answers for it (¶41, ¶43, ¶44). */
        readonly withRestraint?: true
        /** Only what has not come to its day, beside the orders that come of it on that day. Not in the child’s own copy. */
        readonly ahead?: true
      }
    | ({ readonly kind: 'childs-own' } & ChildsOwn)
    /** Who may harm the child, who asks for the child, and what to do about it. */
    | {
        readonly kind: 'dangers'
        /** Prints the numbers, addresses and cars from which somebody asked, whoever gets the copy: the reader has nothing else. */
        readonly fromWhere?: true
        /** To a carer it says here whom the child fears, as it was recorded beside the phones. */
        readonly withWhomTheyFear?: true
      }
    /** Who must not be told where the child is. It stands in one place for carers and in another for everybody else. */
    | { readonly kind: 'nobody-is-told'; readonly forCarers: boolean }
    /** What is recorded under some questions, in short. For the essential ones also that nothing is recorded. */
    | {
        readonly kind: 'recorded'
        readonly questions: readonly string[]
        readonly essential: readonly string[]
      }
    /** What must be done. A document that has it in two places says what has its turn now before the rest. */
    | { readonly kind: 'actions'; readonly turn?: 'now' | 'after-now' }
    /** What must be done in these stages, in short: who, what, by when. The action list has all of it in full. */
    | {
        readonly kind: 'actions-in-short'
        readonly stages: readonly string[]
        /** Of these stages it also lists what protects: a person who signs the plan sees what is still to be done for it. */
        readonly protecting?: readonly string[]
        /** What an entry of this list called for is among them, however many there are. */
        readonly foundIn?: 'reviews'
        /** The action by which this document is made: whoever reads it has it in their hands. */
        readonly madeBy?: ActionId
      }
    | {
        readonly kind: 'clock'
        /** Leaves out what was done: the people who take the case over do not have to do it. The 18th birthday stands there once it is near. */
        readonly withoutDone?: true
      }
    /** Whose document it is. A plan also says here on which basis the child is looked after today, and a plan of care the kind of placement with it. */
    | {
        readonly kind: 'the-child'
        readonly with?: 'basis' | 'basis-and-placement'
        /** With another child who is with this one, and whose child nobody has established: for whoever has both tonight. */
        readonly andWhoIsWithThem?: true
      }
    /** What the child says, before what others say. */
    | { readonly kind: 'views'; readonly questions: readonly string[] }
    /** What a reader looks for first: printed here, and not again where its step is printed. */
    | { readonly kind: 'in-front'; readonly questions: readonly string[] }
    | { readonly kind: 'signatures'; readonly who: readonly Signatory[] }
    | {
        readonly kind: 'local-details'
        readonly details: readonly LocalDetailId[]
        /** Whom to call among the people around the child: by their role, and by the question that names them. */
        readonly calls?: { readonly roles: readonly Role[]; readonly named: readonly string[] }
      }
    /** The needs that no plan meets whole. Of a plan of one thing, those alone that are planned on its own steps: what another paper plans stands there. */
    | { readonly kind: 'not-yet-planned'; readonly ofItsSteps?: true }
    /** With whom contact waits until it was assessed and, beside that, with whom it goes on. */
    | { readonly kind: 'waiting-contact'; readonly withWhoGoesOn?: true }
    | {
        readonly kind:
          | 'status-note'
          | 'not-yet-required'
          | 'advice-alone'
          | 'dates'
          | 'timeline'
          | 'contrary'
          | 'not-explored'
          /** How much of each stage nobody has explored yet, one line for each stage. */
          | 'explored'
          /** The days that come next, and past days on which the thing due was not done. */
          | 'next-dates'
          /** What each day of the clock rests on. */
          | 'clock-rules'
          /** Of a finished version: who looked at it, and how much nobody has explored. */
          | 'finished'
          | 'changes'
          | 'all-changes'
          | 'review'
          /** Who may say where the child is; nobody else may. */
          /** What must be done today, of all that is called for. */
          | 'cannot-wait'
          /** What people who are with the child tonight must know of the status. The duty team has all of it. */
          | 'status-tonight'
          /** What is done if the child goes missing: a carer's copy has the carer's part. */
          | 'missing-tonight'
          | 'missing-who'
          | 'missing-where'
          | 'missing-does'
          | 'missing-call'
          /** Each time that the child was missing, one line each: since when, whether they are back, and who has talked with them. */
          | 'times-missing'
          | 'currency'
          | 'status-consequences'
          | 'referral-after'
          /** What was recorded of a referral before the suspicion was withdrawn. */
          | 'referral-before'
          | 'nrm-sheet'
      }
  )

/** A document that is printed and signed, part by part. A part is shown only where it concerns the child and holds something. */
export interface DocumentContent {
  readonly parts: readonly Part[]
  /** Who it is made for, where not every case has it. */
  readonly only?: Only
  /** The stages whose actions it lists. */
  readonly stages: readonly string[]
  /** It also says which questions do not apply: the record shows that somebody looked at them. */
  readonly saysWhatDoesNotApply?: true
  /** Authorities paste it into their case system, so it is also offered as a Word file. The other documents are read and signed as they are. */
  readonly asWord?: true
  /** It is not required while this stage waits. */
  readonly waitsWith?: 'pathway-planning'
  /** It is read at night by people who look nothing up, so its sentences stand without their ¶s. */
  readonly withoutSources?: true
  /** It has to stand on one page. */
  readonly onePage?: true
  /** It is read in a hurry. Before the child, it says how it must be handled and who it is for; which guidance it follows stands at its end. */
  readonly inAHurry?: true
}
