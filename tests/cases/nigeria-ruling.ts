import type { CopyRuling, Ruling } from './rulings'

/** What she told the midwife is in no copy for whoever is not given it, in any words of the app’s (¶34 in a health plan alone). */
const mutilation = ['mutilation', 'FGM']

/** No carer, police officer or school learns of it from a copy for which nothing was ticked. */
const untold: readonly CopyRuling[] = (
  [
    ['missing-child-sheet', 'police'],
    ['missing-child-sheet', 'carer'],
    ['care-plan', 'school']
  ] as const
).map(([of, recipient]) => ({ of, for: recipient, holds: [], lacks: mutilation }))

/** What must follow for the girl who was kept as a servant, and whose exploiter rings the office. */
export const nigeriaRuling: Ruling = {
  position: 'not-established',
  lead: 'transitional',
  contingencies: ['claim-refused', 'extension-refused', 'appeal-dismissed'],
  called: [
    // ¶23: who asks without saying who they are is told nothing; ¶10, ¶39: the police know what leads to the child.
    'tell-enquirers-nothing',
    'tell-the-police-what-leads-to-the-child',
    'establish-the-immigration-position',
    // She takes advice on asylum: nobody goes to an embassy meanwhile (¶30).
    'never-approach-the-embassy',
    // Somebody who may be no lawyer offered to “fix the paper” (¶48).
    'unregulated-advice-was-given',
    'follow-the-nrm-decisions',
    // Consent is asked of her at 18, not before (¶19).
    'explain-consent-before-eighteen',
    'follow-the-genital-mutilation-procedure',
    // She lives in foster care: that it will be a place for both is decided beside what the baby needs, and marked as done there (¶42).
    'consider-a-parent-and-child-placement',
    'make-existing-contact-safe',
    'keep-safe-from-exploiters-in-touch',
    'keep-protecting-from-influence',
    'protect-from-future-exploitation',
    'report-the-private-fostering',
    'answer-the-debt',
    'assess-pathway-needs',
    'brief-personal-adviser-on-trafficker-risk',
    'take-advice-on-compensation'
  ],
  notCalled: [
    // The conference on 27 November decides (¶20).
    'decide-on-a-child-protection-plan',
    'note-the-phone-numbers',
    // Nobody who rang was told where she is.
    'location-was-told',
    'make-the-nrm-referral',
    'tell-the-police',
    'tell-the-police-of-threats',
    'report-missing',
    'return-home-interview',
    // She is in the midwife’s care.
    'arrange-pregnancy-care',
    // What the unborn baby needs is planned, and the pregnancy was looked at as a sign (¶13, ¶22, ¶34).
    'plan-for-the-unborn-child',
    'look-for-exploitation-behind-a-pregnancy',
    // She does not want a photograph; how else to know her is recorded (¶39).
    'record-another-way-of-recognising',
    'take-a-photograph',
    'ask-about-genital-mutilation',
    'keep-protecting-after-a-negative-decision',
    // Her age is not in doubt because of another’s passport (¶7).
    'decide-about-an-age-assessment',
    'go-on-treating-as-a-child',
    // ¶30: her grandmother’s assessment comes first.
    'have-family-traced',
    'new-contact-before-assessment',
    'agree-the-plan-with-the-child',
    'legal-meeting-alone',
    'name-the-reviewing-officer'
  ],
  calledFor: {
    'refer-the-other-child-once-found': ['Faith (no other name known)'],
    // The Bankole children are being assessed: nobody has to be told of them again.
    'tell-of-worry-for-another-child': [],
    'refer-each-other-child': []
  },
  days: {
    // From Friday 6 November 2026: ten and twenty working days; thirteen weeks later she is an eligible child, and three months on.
    'care-plan': '2026-11-20',
    'first-review': '2026-12-04',
    // The first review is arranged for that day (regulation 7).
    'health-assessment': '2026-12-03',
    'needs-assessment': '2027-05-05',
    // Fifteen working days after the strategy discussion of 9 November; thirty days after the decision of 16 November.
    'child-protection-conference': '2026-11-30',
    'conclusive-grounds': '2026-12-16',
    'eighteenth-birthday': '2028-04-19',
    'return-interview': undefined,
    appeal: undefined
  },
  copies: [
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      // ¶23, ¶44: who rings, that she is told nothing, and what to do.
      holds: ['takes a number and says nothing at all', 'Rings 999'],
      lacks: ['Millrace Cottages', 'Faith (no other name']
    },
    {
      of: 'missing-child-sheet',
      for: 'police',
      holds: [
        'Eseosa Grace Omoruyi',
        '8 Beechcroft Avenue',
        'Mrs or Mr Bankole',
        'visibly pregnant',
        '3 Millrace Cottages'
      ],
      lacks: ['Dominic Achebe', 'contraception']
    },
    {
      of: 'care-plan',
      for: 'school',
      // “Nothing of the pregnancy to college before she says so.”
      // Whom to keep away and tell nothing, and not why (¶23).
      holds: ['Eseosa Grace Omoruyi', 'Reads well, writes carefully', 'Bankole'],
      lacks: ['pregnan', 'baby', 'midwife', 'birth plan', 'servitude', 'traffick', 'Dominic Achebe']
    },
    {
      of: 'care-plan',
      for: 'health',
      // The pregnancy and its care are the nurse’s. What she wants known of herself she shares, or somebody ticks it for this copy (¶31).
      holds: ['Iron, folic acid, vitamin D'],
      lacks: ['Harbour College', 'fix the paper', 'contraception']
    },
    { of: 'care-plan', for: 'health', also: ['past'], holds: ['contraception'], lacks: ['Harbour College'] },
    { of: 'care-plan', for: 'carer', holds: ['26 weeks'], lacks: ['contraception'] },
    ...untold,
    {
      of: 'protection-and-placement-plan',
      for: 'carer',
      holds: ['Titilayo Bankole', 'Suspected of exploiting the child', 'Her aunt', 'Gwen Hartnell'],
      lacks: ['mutilation']
    },
    {
      of: 'protection-and-placement-plan',
      for: 'police',
      holds: ['Titilayo Bankole'],
      lacks: ['mutilation']
    },
    { of: 'missing-child-sheet', for: 'police', holds: ['Mrs or Mr Bankole', 'Titilayo Bankole'], lacks: [] },
    { of: 'care-plan', for: 'carer', holds: ['Titilayo Bankole'], lacks: ['mutilation'] },
    { of: 'pathway-plan', for: 'carer', holds: [], lacks: ['mutilation'] },
    { of: 'action-list', for: 'carer', holds: [], lacks: ['mutilation'] },
    { of: 'care-plan', for: 'lawyer', holds: ['Titilayo Bankole'], lacks: ['mutilation'] },
    // Whoever is given everything reads who is suspected, and the app’s own words as they are.
    {
      of: 'care-plan',
      for: 'full',
      holds: ['Titilayo Bankole', 'Specialist support'],
      lacks: ['[left out] support', '[left out] mental health']
    },
    { of: 'care-plan', for: 'health', holds: [], lacks: ['Dominic Achebe'] }
  ]
}
