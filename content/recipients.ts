import { documentIds, type DocumentId } from './documents/ids'
import type { Matter } from './matters'
import type { RecipientId } from './recipient-ids'
import type { Role } from './roles'

/**
 * Whether a recipient is given what is about a matter: always; only where the person who makes the copy says, for this one copy, that it is needed; or never
 * through a copy that is made here.
 */
export type Giving = 'given' | 'if-needed' | 'never'

/** Somebody for whom copies are made. */
export interface Recipient {
  /** Every matter has a value, so that a new matter cannot be forgotten. */
  readonly gives: Readonly<Record<Matter, Giving>>
  /** The documents that are usually made for them. Any other can be made too, and leaves out the same. */
  readonly documents: readonly DocumentId[]
  /** The documents that are made for them before anybody else gets one. */
  readonly first?: readonly DocumentId[]
  /** Matters that they are always given in one document, because the document is useless without them. */
  readonly always?: Readonly<Partial<Record<DocumentId, readonly Matter[]>>>
  /** Their roles among the people around the child: the list of who received what offers these people by name. */
  readonly roles: readonly Role[]
  /** Their own name says where the child lives, and stays in their copy: they know it. */
  readonly knowsOwnName?: true
  /** They recover a child who goes missing (¶39). For them, each place where the child was is a place to look. */
  readonly looksForTheChild?: true
  /**
   * They work with children, and a person who is a danger may work there too. Where a danger to the child works with children, these recipients are told by
   * voice who it is, and no paper for them names anybody.
   */
  readonly worksWithChildren?: true
  /** The copy begins with a few plain words to the child. */
  readonly speaksToTheChild?: true
  /** They act for the child in matters of law: of what is still to be done, their copy lists what is of these (¶33). */
  readonly actsInLaw?: true
  /** They take the case over. Where a copy leaves out who takes over, theirs says only that it is they. */
  readonly takesOver?: true
}

/** Where the child lives is in no copy unless the person who makes the copy says so, each time (¶23). Every row below begins with this. */
const asked = { identity: 'given', placement: 'if-needed' } as const

/**
 * Who is given what. Carers know what the child has been through (¶44), and the status with what follows from it (¶32). The police know whom to look for and
 * how. A school knows what teaching needs. What the child told a lawyer goes to no school, surgery or police station. Everybody who has the child before
 * them knows who may harm the child and who asks (`danger`): somebody can wait at a school gate. The child knows already, but paper can be found.
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
      // A defence is for the child and the solicitor to put forward (¶33).
      legal: 'never',
      family: 'given',
      'other-people': 'given',
      oversight: 'never'
    },
    documents: ['missing-child-sheet', 'protection-and-placement-plan'],
    first: ['missing-child-sheet'],
    // Nobody can look for a child without knowing where the child went missing from, which depends on whether care goes on, and which medicine cannot wait
    // (¶39).
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
    // People who have the child tonight know where the child is, and the page is useless without it.
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
    actsInLaw: true,
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
