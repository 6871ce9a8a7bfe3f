import type { LocalDetailId } from '../local-details'
import type { Role } from '../roles'
import type { About, Only } from '../shape'
import type { StatementId } from '../statements'

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
}

/** One part of a document: what it prints. Only `answers` print what was asked; the others say what follows from it. */
export type Part = Named &
  (
    | { readonly kind: 'answers'; readonly steps: readonly string[] }
    | { readonly kind: 'statements'; readonly statements: readonly StatementId[] }
    | { readonly kind: 'tracks'; readonly questions: readonly string[] }
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
          /** Who may harm the child, who asks for the child, and what to do about it. */
          | 'dangers'
          | 'not-yet-required'
          | 'not-yet-planned'
          | 'dates'
          | 'clock'
          | 'timeline'
          | 'actions'
          | 'contrary'
          | 'not-explored'
          /** Of a finished version: who looked at it, and how much nobody has explored. */
          | 'finished'
          | 'changes'
          | 'all-changes'
          | 'review'
          | 'missing-who'
          | 'missing-where'
          | 'missing-does'
          | 'missing-call'
          | 'currency'
          | 'status-consequences'
          | 'referral-after'
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
  /** It has to stand on one page. */
  readonly onePage?: true
}
