import { check, stageMachine, step } from '../stage'

/**
 * The strategy discussion, the child protection decision and the National Referral Mechanism (¶14, ¶17–21). An adult whose age is not in
 * doubt has the police discussion and is told about consent; without it nothing of a referral is asked. Somebody who was referred as a
 * child and is 18 by every date is told too, though nobody has settled that: what they answer can be recorded. Who exploits them, and what
 * holds them, is asked of everybody. Refusing a referral ends no risk (¶54, ¶66), and neither does withdrawing a suspicion before that is
 * agreed (¶20). Child protection enquiries are a child's.
 */
export const strategyDiscussionAndNrmMachine = stageMachine(
  'strategy-discussion-and-nrm',
  'what-is-suspected',
  {
    'what-is-suspected': step(
      ['¶17', '¶18', '¶19'],
      [
        { guard: 'hasNothingToDecide', target: 'check-strategy-discussion-and-nrm' },
        { target: 'strategy-discussion' }
      ]
    ),
    'strategy-discussion': step(
      ['¶10', '¶20', '¶39'],
      [
        // Whether a child is at risk where they are is decided whatever is decided about trafficking.
        { guard: 'isOnlyAboutEnquiry', target: 'check-strategy-discussion-and-nrm' },
        { guard: 'isAskedForConsent', target: 'adult-consent' },
        { target: 'referral-decision' }
      ]
    ),
    'adult-consent': step(
      ['law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral'],
      [
        { guard: 'isReferred', target: 'referral-decision' },
        { guard: 'isReferralBeingMade', target: 'referral-being-made' },
        { guard: 'isSuspicionWithdrawn', target: 'suspicion-withdrawn' },
        { guard: 'isReferralPrepared', target: 'before-and-with-the-referral' },
        { target: 'criminal-matters' }
      ]
    ),
    'referral-decision': step(
      ['¶14', '¶19'],
      [
        { guard: 'isReferred', target: 'referral-made' },
        { guard: 'isReferralBeingMade', target: 'referral-being-made' },
        { guard: 'isSuspicionWithdrawn', target: 'suspicion-withdrawn' },
        { target: 'before-and-with-the-referral' }
      ]
    ),
    'referral-made': step(['¶19', '¶31'], 'before-and-with-the-referral'),
    'referral-being-made': step(['¶19'], 'before-and-with-the-referral'),
    // Who exploits the child, and what holds them, is asked on until somebody agrees that nothing is suspected any more.
    'suspicion-withdrawn': step(
      ['¶19', '¶20'],
      [
        { guard: 'isWithdrawalAgreed', target: 'check-strategy-discussion-and-nrm' },
        { target: 'criminal-matters' }
      ]
    ),
    'before-and-with-the-referral': step(
      [
        '¶20',
        'practice:safeguarding-referral-with-the-nrm',
        'practice:guardian-referral',
        'practice:solicitor-told-of-the-referral',
        'practice:prosecutor-told-of-the-referral'
      ],
      'criminal-matters'
    ),
    'criminal-matters': step(['¶33'], 'exploitation-situations'),
    'exploitation-situations': step(['¶20', '¶22', '¶27', '¶35'], 'exploiters'),
    exploiters: step(['¶10', 'practice:debts-that-hold-a-child'], 'future-risk'),
    // In the order of the form: who else may be a victim is looked for once it is known what of (¶21).
    'future-risk': step(
      ['¶19', '¶20'],
      [
        // No referral is prepared from a suspicion that is withdrawn.
        { guard: 'isSuspicionWithdrawn', target: 'check-strategy-discussion-and-nrm' },
        { guard: 'isReferralPrepared', target: 'professional-insight' },
        // An adult who does not agree to another referral: what was decided on the one before stands (¶20).
        { guard: 'hasReferralDecisions', target: 'nrm-decisions' },
        { target: 'check-strategy-discussion-and-nrm' }
      ]
    ),
    'professional-insight': step(
      ['¶31'],
      [
        { guard: 'hasReferralDecisions', target: 'nrm-decisions' },
        { target: 'check-strategy-discussion-and-nrm' }
      ]
    ),
    'nrm-decisions': step(['¶20'], 'check-strategy-discussion-and-nrm'),
    'check-strategy-discussion-and-nrm': check(['¶14', '¶19', '¶20'])
  }
)
