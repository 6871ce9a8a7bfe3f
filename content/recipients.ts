import { documentIds, type DocumentId } from './documents/ids'
import type { Matter } from './matters'
import type { RecipientId } from './recipient-ids'
import type { Role } from './roles'

/**
 * Whether somebody is given what is about a matter: always; only where whoever makes the copy says, for this one copy, that it
 * is needed; or not through a copy that is made here at all.
 */
export type Giving = 'given' | 'if-needed' | 'never'

/** Somebody for whom copies are made. */
export interface Recipient {
  /** Every matter has its answer, so that a new one cannot be forgotten. */
  readonly gives: Readonly<Record<Matter, Giving>>
  /** The documents that are usually made for them. Another can be made too, and leaves out the same. */
  readonly documents: readonly DocumentId[]
  /** The documents that are made for them before anybody else. */
  readonly first?: readonly DocumentId[]
  /** What they are always given in one document, because it is of no use without it. */
  readonly always?: Readonly<Partial<Record<DocumentId, readonly Matter[]>>>
  /** Who they are among the people around the child, to be offered by name in the list of who received what. */
  readonly roles: readonly Role[]
  /** Their own name says where the child lives, and stays in their copy: they know it. */
  readonly knowsOwnName?: true
  /** They recover a child who goes missing (¶39): each place where the child was is one to look in. */
  readonly looksForTheChild?: true
  /** They work with children, and whoever is a danger may be one of them: where one does, who is a danger is told by voice and on no paper. */
  readonly worksWithChildren?: true
  /** The copy begins with a few plain words to the child. */
  readonly speaksToTheChild?: true
  /** They take the case over: what a copy leaves out of who that is, says nothing to them but that it is they. */
  readonly takesOver?: true
}

/** Where the child lives is in no copy unless whoever makes it says so, each time (¶23); it begins every row below. */
const asked = { identity: 'given', placement: 'if-needed' } as const

/**
 * Who is given what. Carers know what the child has been through (¶44) and the status with what follows from it (¶32); the
 * police know whom to look for and how; a school knows what teaching needs. What the child told a lawyer goes to no school,
 * surgery or police station. Whoever has the child before them knows who may harm the child and who asks (`danger`): the school gate
 * is a place where somebody waits. The child knows already; what is on paper can be found.
 */
export const recipients = {
  full: {
    roles: ['independent-reviewing-officer', 'team-manager'],
    gives: {
      ...asked,
      status: 'given',
      care: 'given',
      safety: 'given',
      danger: 'given',
      past: 'given',
      investigation: 'given',
      health: 'given',
      intimate: 'given',
      education: 'given',
      immigration: 'given',
      legal: 'given',
      family: 'given',
      'other-people': 'given',
      oversight: 'given'
    },
    documents: documentIds
  },
  police: {
    roles: ['police'],
    looksForTheChild: true,
    gives: {
      ...asked,
      status: 'given',
      care: 'if-needed',
      safety: 'given',
      danger: 'given',
      past: 'if-needed',
      investigation: 'given',
      health: 'if-needed',
      intimate: 'if-needed',
      education: 'if-needed',
      immigration: 'if-needed',
      // A defence is the child’s and the solicitor’s to put (¶33).
      legal: 'never',
      family: 'given',
      'other-people': 'given',
      oversight: 'never'
    },
    documents: ['missing-child-sheet', 'protection-and-placement-plan'],
    first: ['missing-child-sheet'],
    // Nobody can look for a child without knowing where the child went missing from, which hangs on whether care goes on, and what
    // medicine cannot wait (¶39).
    always: { 'missing-child-sheet': ['placement', 'health', 'care'] }
  },
  carer: {
    roles: ['carer', 'key-worker'],
    knowsOwnName: true,
    gives: {
      ...asked,
      status: 'given',
      care: 'given',
      safety: 'given',
      danger: 'given',
      past: 'given',
      investigation: 'if-needed',
      health: 'given',
      intimate: 'if-needed',
      education: 'given',
      immigration: 'given',
      legal: 'if-needed',
      family: 'given',
      'other-people': 'if-needed',
      oversight: 'never'
    },
    documents: [
      'first-night',
      'protection-and-placement-plan',
      'care-plan',
      'missing-child-sheet',
      'pathway-plan'
    ],
    first: ['first-night'],
    // Whoever has the child tonight knows where that is, and is of no use without it.
    always: { 'first-night': ['placement'] }
  },
  child: {
    roles: [],
    gives: {
      ...asked,
      status: 'given',
      care: 'given',
      safety: 'given',
      danger: 'if-needed',
      past: 'given',
      investigation: 'if-needed',
      health: 'given',
      intimate: 'given',
      education: 'given',
      immigration: 'given',
      legal: 'given',
      family: 'given',
      'other-people': 'if-needed',
      oversight: 'if-needed'
    },
    documents: ['care-plan', 'protection-and-placement-plan', 'pathway-plan', 'review-record'],
    speaksToTheChild: true
  },
  health: {
    roles: ['designated-nurse', 'health-professional'],
    gives: {
      ...asked,
      status: 'given',
      care: 'if-needed',
      safety: 'if-needed',
      danger: 'given',
      past: 'if-needed',
      investigation: 'if-needed',
      health: 'given',
      intimate: 'given',
      education: 'if-needed',
      immigration: 'if-needed',
      legal: 'never',
      family: 'if-needed',
      'other-people': 'if-needed',
      oversight: 'never'
    },
    documents: ['care-plan']
  },
  school: {
    roles: ['designated-teacher', 'virtual-school-head'],
    worksWithChildren: true,
    gives: {
      ...asked,
      status: 'if-needed',
      care: 'if-needed',
      safety: 'if-needed',
      danger: 'given',
      past: 'if-needed',
      investigation: 'if-needed',
      health: 'if-needed',
      intimate: 'never',
      education: 'given',
      immigration: 'if-needed',
      legal: 'never',
      family: 'if-needed',
      'other-people': 'if-needed',
      oversight: 'never'
    },
    documents: ['care-plan']
  },
  lawyer: {
    roles: ['legal-representative'],
    gives: {
      ...asked,
      status: 'given',
      care: 'given',
      safety: 'given',
      danger: 'given',
      past: 'given',
      investigation: 'if-needed',
      health: 'given',
      intimate: 'if-needed',
      education: 'given',
      immigration: 'given',
      legal: 'given',
      family: 'given',
      'other-people': 'if-needed',
      // The authority’s own legal advice is the authority’s, not the child’s lawyer’s.
      oversight: 'never'
    },
    documents: ['assessment-record', 'care-plan', 'pathway-plan', 'nrm-preparation-sheet']
  },
  'receiving-authority': {
    roles: [],
    gives: {
      ...asked,
      status: 'given',
      care: 'given',
      safety: 'given',
      danger: 'given',
      past: 'given',
      investigation: 'given',
      health: 'given',
      intimate: 'given',
      education: 'given',
      immigration: 'given',
      legal: 'given',
      family: 'given',
      'other-people': 'given',
      oversight: 'if-needed'
    },
    documents: [
      'transfer-summary',
      'assessment-record',
      'indicators-record',
      'care-plan',
      'protection-and-placement-plan',
      'missing-child-sheet',
      'pathway-plan',
      'review-record',
      'action-list'
    ],
    takesOver: true
  }
} as const satisfies Readonly<Record<RecipientId, Recipient>>
