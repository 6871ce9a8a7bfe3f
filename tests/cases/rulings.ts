import type { ClockRowId } from '../../content/clock'
import type { DocumentId } from '../../content/documents'
import type { Contingency, ImmigrationPosition, Track } from '../../content/immigration-tracks'
import type { Matter } from '../../content/matters'
import type { RecipientId } from '../../content/recipient-ids'
import type { CaseName } from './expectations'
import { iranRuling } from './iran-ruling'
import { nigeriaRuling } from './nigeria-ruling'
import { romaniaRuling } from './romania-ruling'

/** What a copy of a document for somebody holds, and what it does not, with nothing chosen beside but what stands in `also`. */
export interface CopyRuling {
  readonly of: DocumentId
  readonly for: RecipientId
  readonly also?: readonly Matter[]
  readonly holds: readonly string[]
  /** Nowhere in it, in capitals or not: not in its text, its outline or the name of its file. */
  readonly lacks: readonly string[]
}

/** What must follow from the answers of a named case on the day on which it is played. Written by hand from the guidance. */
export interface Ruling {
  readonly position: ImmigrationPosition
  /** The track that leads; nothing where there are none. */
  readonly lead: Track | undefined
  readonly contingencies: readonly Contingency[]
  /** Actions that must be called for, and that must not, among others. */
  readonly called: readonly string[]
  readonly notCalled: readonly string[]
  /** For whom in a list an action is called for, and for nobody else in it: by the field that names each. */
  readonly calledFor: Readonly<Record<string, readonly string[]>>
  /** Days of the clock; nothing where it tells none. */
  readonly days: { readonly [Row in ClockRowId]?: string | undefined }
  readonly copies: readonly CopyRuling[]
}

/** What must follow in each named case. */
export const rulings: Readonly<Record<CaseName, Ruling>> = {
  eritrea: {
    position: 'claim-undecided',
    lead: 'transitional',
    // ¶60: an open claim may end in leave, and leave in an extension that is refused.
    contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
    called: [
      // ¶30: an embassy can put the family in danger; who left is asked after by way of the caseworker.
      'never-approach-the-embassy',
      'press-the-home-office-for-an-answer',
      // ¶13: not suspected today, looked at again.
      'screen-again',
      'assess-pathway-needs',
      'read-the-plans-back'
    ],
    notCalled: [
      'make-the-nrm-referral',
      'hold-a-strategy-discussion',
      'keep-protecting-from-influence',
      'report-missing',
      'return-home-interview',
      'name-the-reviewing-officer',
      'take-advice-on-the-refusal',
      'apply-to-the-eu-settlement-scheme'
    ],
    calledFor: {},
    // Ten and twenty working days from Friday 6 November 2026; 18 on 17 March 2028.
    days: {
      'care-plan': '2026-11-20',
      'first-review': '2026-12-04',
      'eighteenth-birthday': '2028-03-17',
      'nrm-referral': undefined,
      'return-interview': undefined
    },
    copies: []
  },
  vietnam: {
    position: 'no-claim-yet',
    lead: 'transitional',
    contingencies: ['claim-refused', 'appeal-dismissed'],
    called: [
      // ¶7: his age is doubted, and no full assessment has found him an adult.
      'go-on-treating-as-a-child',
      // ¶7, ¶33: he is released under investigation, and the police are to know of the doubt.
      'tell-the-court-of-the-age',
      'finish-the-nrm-referral',
      'put-the-child-protection-plan-in-place',
      'keep-protecting-from-influence',
      'answer-the-debt',
      'tell-the-prosecutor-once-there-is-a-file'
    ],
    notCalled: [
      'treat-as-a-child',
      'make-the-nrm-referral',
      'report-missing',
      'return-home-interview',
      'keep-protecting-after-a-negative-decision',
      'move-from-bed-and-breakfast',
      'record-why-the-visitor-was-declined'
    ],
    calledFor: { 'refer-the-other-child-once-found': ['Huy (no other name known)'] },
    days: {
      'nrm-referral': '2026-11-25',
      // Looked after since Wednesday 18 November 2026.
      'first-review': '2026-12-16',
      'reasonable-grounds': undefined,
      'return-interview': undefined
    },
    copies: []
  },
  'county-line': {
    position: 'british',
    lead: undefined,
    contingencies: [],
    called: [
      'follow-the-nrm-decisions',
      'keep-protecting-from-influence',
      'answer-the-debt',
      'send-the-evidence'
    ],
    // ¶18: trafficked within the UK, and asked nothing of immigration.
    notCalled: [
      'establish-the-immigration-position',
      'never-approach-the-embassy',
      'tell-about-voluntary-return',
      'find-a-regulated-adviser',
      'set-the-contingencies',
      'make-the-nrm-referral'
    ],
    calledFor: {},
    days: { 'conclusive-grounds': '2026-12-09', appeal: undefined, 'leave-end': undefined },
    copies: []
  },
  romania: romaniaRuling,
  nigeria: nigeriaRuling,
  iran: iranRuling
}
