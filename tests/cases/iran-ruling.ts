import type { Ruling } from './rulings'

/** What must follow for the boy with an address in his hand, while it is still being found out what waits there. */
export const iranRuling: Ruling = {
  position: 'claim-undecided',
  lead: 'transitional',
  // ¶60: an open claim may end in leave, and leave in an extension that is refused.
  contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
  called: [
    // ¶23: who asks without saying who they are is told nothing; ¶10, ¶39: the police know what leads to the child.
    'tell-enquirers-nothing',
    'tell-the-police-what-leads-to-the-child',
    // ¶19–20: somebody named finds out, by a day.
    'find-out-by-the-date',
    'keep-missing-risk-under-review',
    'keep-protecting-from-influence',
    'protect-from-future-exploitation',
    'never-approach-the-embassy',
    'press-the-home-office-for-an-answer',
    'answer-the-debt',
    'agree-delegated-authority',
    'obtain-the-consents',
    'arrange-immunisation',
    'refer-to-specialist-mental-health',
    'secure-a-place-in-education',
    'use-priority-admission',
    'arrange-english-support',
    'produce-the-personal-education-plan',
    'finish-the-statement-in-time',
    'press-for-specialist-support',
    'read-the-plans-back'
  ],
  notCalled: [
    'note-the-phone-numbers',
    // Not suspected yet: no referral is due, and nobody says that he is a victim.
    'make-the-nrm-referral',
    'make-the-guardian-referral',
    'report-the-crime',
    'name-who-finds-out',
    'finding-out-is-overdue',
    'hold-a-strategy-discussion',
    'decide-on-child-protection',
    'report-missing',
    'take-a-photograph',
    'name-the-home-office-caseworker',
    'establish-whether-unaccompanied',
    // ¶30: his mother waits for her own assessment.
    'seek-parents-views',
    'have-family-traced',
    // He declined, and said why (¶49).
    'record-why-the-visitor-was-declined',
    'offer-an-independent-visitor',
    'arrange-pregnancy-care',
    'assess-pathway-needs'
  ],
  calledFor: {
    'refer-the-other-child-once-found': ['A boy on the boat, name not known'],
    'refer-each-other-child': [],
    'assess-family-contact': ['Karwan Rostami', 'Shirin Ahmadi']
  },
  days: {
    // From Thursday 12 November 2026: ten and twenty working days.
    'care-plan': '2026-11-26',
    'first-review': '2026-12-10',
    // Before the first review, which is arranged for that day (regulation 7).
    'health-assessment': '2026-12-08',
    'sixteenth-birthday': '2027-10-04',
    'nrm-referral': undefined,
    'reasonable-grounds': undefined,
    'return-interview': undefined,
    appeal: undefined
  },
  copies: [
    {
      of: 'missing-child-sheet',
      for: 'police',
      holds: ['Zanyar Rostami', '114 Canal Road, Millbridge', 'Tariq', '22 Ropewalk Hill', 'Sorani'],
      lacks: ['Farah Siddall', 'wrote on the wall', 'Alan Prewett']
    },
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      // ¶23, ¶44: who asks, that his uncle is being looked at, and where the boy may go.
      holds: ['Tariq', '114 Canal Road', 'Karwan Rostami'],
      lacks: ['Ropewalk Hill', 'A boy on the boat']
    },
    {
      of: 'care-plan',
      for: 'school',
      // Whom to keep away and tell nothing, and not why (¶23).
      holds: ['Zanyar Rostami', 'About thirty words', 'Tariq', 'Karwan'],
      lacks: ['Canal Road', 'asylum', 'debt', 'exploit', 'traffick', 'Farah Siddall']
    },
    {
      of: 'care-plan',
      for: 'lawyer',
      holds: ['Farah Siddall', 'Zanyar Rostami'],
      lacks: ['Ropewalk Hill', 'A boy on the boat']
    },
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      holds: ['His mother’s brother', 'His employer', 'Still finding out', 'Ian Threlfall'],
      lacks: ['the decision-maker', 'Farsi was used on the first night']
    }
  ]
}
