import type { Ruling } from './rulings'

/** What must follow for the girl who was made to beg: negative decision on 6 November, taken off a coach on 22 November 2026. */
export const romaniaRuling: Ruling = {
  position: 'no-claim-yet',
  lead: 'transitional',
  // She means to claim nothing, so that nothing can be refused, and nothing of it keeps her plan from being finished.
  contingencies: [],
  called: [
    // ¶23: who asks without saying who they are is told nothing; ¶10, ¶39: the police know what leads to the child.
    'tell-enquirers-nothing',
    'tell-the-police-what-leads-to-the-child',
    // ¶20: protection is a child protection decision and does not hang on the referral’s.
    'keep-protecting-after-a-negative-decision',
    'ask-the-solicitor-about-a-negative-decision',
    'protect-from-future-exploitation',
    'keep-protecting-from-influence',
    'keep-missing-risk-under-review',
    // Those who exploited her rang her within the last week.
    'keep-safe-from-exploiters-in-touch',
    'make-existing-contact-safe',
    // Statutory guidance on missing children: somebody independent within 72 hours.
    'return-home-interview',
    // ¶39, ¶43: she was passed a second handset, and it was found when she was back. Nobody has said here that she was asked for phones since.
    'note-the-phone-numbers',
    // Looked after children of the European Union: the authority has duties, whether or not there is a claim.
    'apply-to-the-eu-settlement-scheme',
    // Eighteen months with a woman who is no relative.
    'report-the-private-fostering',
    'look-for-other-children',
    'answer-the-debt',
    'send-the-evidence',
    // ¶33: compensation has nobody in place yet.
    'take-advice-on-compensation'
  ],
  notCalled: [
    // The decision has come: there is none to wait for, and none to refer for again.
    'follow-the-nrm-decisions',
    'make-the-nrm-referral',
    // She has claimed nothing, so nothing was refused.
    'take-advice-on-the-refusal',
    'establish-the-immigration-position',
    'name-the-home-office-caseworker',
    // She is back, and the police know of her.
    'report-missing',
    'tell-the-police',
    'find-a-safe-place',
    'take-a-photograph',
    'hold-a-strategy-discussion',
    // ¶26: the interpreter of today is independent and trained.
    'check-interpreter-independence',
    // ¶30: her mother was assessed as safe and has been asked; a cousin is another matter.
    'seek-parents-views',
    'name-the-reviewing-officer',
    'explain-consent-before-eighteen',
    'assess-pathway-needs'
  ],
  // One referral never covers two children: each who is named and each who is not (¶20).
  calledFor: {
    'refer-each-other-child': [
      'Alin (no other name known)',
      'A girl, name not known',
      'A baby, name not known'
    ],
    'tell-of-worry-for-another-child': ['A girl, name not known', 'A baby, name not known'],
    'refer-the-other-child-once-found': ['Nelu (no other name known)'],
    // Of her own people only the cousin is not assessed.
    'assess-family-contact': ['Ionuț Bălan']
  },
  days: {
    // 72 hours after 22 November.
    'return-interview': '2026-11-25',
    // Looked after since Wednesday 2 September 2026: twenty working days, and three months after the review of 29 September.
    'first-review': '2026-09-30',
    'second-review': '2026-12-29',
    // Six weeks after the visit of 23 November.
    'next-visit': '2027-01-04',
    'eighteenth-birthday': '2031-05-14',
    appeal: undefined,
    'leave-end': undefined
  },
  copies: [
    {
      of: 'missing-child-sheet',
      for: 'police',
      // ¶39: whom to look for, where, and from where she went.
      holds: [
        'Denisa Maria Bălan',
        'Dover',
        '27 Foundry Terrace',
        'Viorel',
        'Camelia Stancu',
        '9 Plover Close'
      ],
      lacks: ['EU Settlement', 'Harriet Quaye', 'Imogen Salter', 'reconsideration']
    },
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      // ¶44: the risk from those who exploited her, and what to do when they call.
      holds: ['Camelia Stancu', 'Viorel', 'Rings 999', 'Dover', 'ten steps behind'],
      lacks: ['Alin (no other name', 'Plover Close', 'Imogen Salter', 'HB26C00417']
    },
    {
      of: 'care-plan',
      for: 'school',
      // Whom to keep away and tell nothing, and not why (¶23).
      holds: ['Denisa Maria Bălan', 'Mathematics at her age', 'Viorel', 'Stancu'],
      lacks: ['Foundry Terrace', 'begg', 'negative', 'Dover', 'trafficked', 'iron', 'Settlement Scheme']
    },
    {
      of: 'care-plan',
      for: 'health',
      holds: ['Two fillings', 'trauma team'],
      lacks: ['Settlement Scheme', 'Imogen Salter', 'Mathematics']
    },
    {
      of: 'care-plan',
      for: 'lawyer',
      holds: [
        'Harriet Quaye',
        'EU Settlement Scheme',
        'The conclusive grounds decision of 6 November 2026 is negative'
      ],
      // The authority’s own advice is the authority’s.
      lacks: ['Imogen Salter', 'what a good parent would do', 'Alin (no other name', 'Plover Close']
    },
    {
      of: 'care-plan',
      for: 'child',
      holds: ['Mama. Then '],
      lacks: [
        'Plover Close',
        'Alin (no other name',
        'Released under investigation',
        // What everyone does in the worst hours is told to them, and is nothing that the child said.
        'Say her name first',
        // Whoever finds the paper is not told what keeps her out of reach.
        'out of reach of'
      ]
    },
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      // ¶15, ¶23, ¶44: who is suspected, that contact is not safe, and that somebody asks where she is.
      holds: [
        'Viorel (Says he is an uncle; no tie is established). Link to the child: Collected the money',
        'A friend of the family',
        'Maureen Tully'
      ],
      lacks: ['Imogen Salter']
    },
    {
      of: 'care-plan',
      for: 'carer',
      holds: ['Viorel (Says he is an uncle; no tie is established). Link to the child: Collected the money'],
      lacks: ['Imogen Salter']
    },
    // What the solicitor advises is no surgery’s (¶33).
    { of: 'care-plan', for: 'health', holds: [], lacks: ['Harriet Quaye'] },
    // What the authority did otherwise than the guidance is its own, and no carer’s.
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      holds: [],
      lacks: ['the decision-maker is told so']
    },
    // Those who take over are told whom to ring.
    { of: 'transfer-summary', for: 'receiving-authority', holds: ['01632 960250'], lacks: [] }
  ]
}
