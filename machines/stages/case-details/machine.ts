import { check, stageMachine, step } from '../stage'

/**
 * Case details: who the child is, how old, on what basis here and in care, and who is around the child (¶7, ¶18, ¶31, ¶48). Nobody holds
 * parental responsibility for an adult.
 */
export const caseDetailsMachine = stageMachine('case-details', 'who-the-child-is', {
  'who-the-child-is': step(
    ['¶7', '¶31'],
    [
      // Nothing that is recorded there takes its page away while nobody doubts the age.
      // It is `hasAgeAssessment` under a second name: whoever misses the page is sent to `age-in-doubt`, which leads there.
      { guard: 'keepsAgeAssessment', target: 'age-doubt' },
      { guard: 'isAgeInDoubt', target: 'age-doubt' },
      { target: 'immigration-position' }
    ]
  ),
  'age-doubt': step(
    ['¶7'],
    [
      { guard: 'hasAgeAssessment', target: 'age-assessment-record' },
      { guard: 'isAgeChallenged', target: 'age-challenge' },
      { target: 'immigration-position' }
    ]
  ),
  'age-assessment-record': step(
    ['¶7'],
    [
      { guard: 'isAgeChallenged', target: 'age-challenge' },
      { guard: 'isFoundAnAdult', target: 'safe-move-of-an-adult' },
      { target: 'immigration-position' }
    ]
  ),
  'age-challenge': step(
    ['¶7', '¶33'],
    [{ guard: 'isFoundAnAdult', target: 'safe-move-of-an-adult' }, { target: 'immigration-position' }]
  ),
  'safe-move-of-an-adult': step(['¶7'], 'immigration-position'),
  'immigration-position': step(
    ['¶7', '¶11', '¶56', '¶58'],
    [{ guard: 'hasDecision', target: 'leave' }, { target: 'periods-of-care' }]
  ),
  leave: step(['¶58', '¶60', '¶65'], 'periods-of-care'),
  'periods-of-care': step(
    ['¶7', '¶31'],
    [
      { guard: 'isAdult', target: 'people' },
      { guard: 'isTransferAskedFor', target: 'transfer-between-authorities' },
      { target: 'parental-responsibility' }
    ]
  ),
  'transfer-between-authorities': step(
    ['¶8', '¶31', 'practice:national-transfer-scheme'],
    'parental-responsibility'
  ),
  'parental-responsibility': step(
    [
      'law:children-act-1989-section-20',
      'practice:parental-responsibility-and-consents',
      'practice:delegated-authority'
    ],
    'people'
  ),
  people: step(['¶19', '¶20', '¶31', '¶48', '¶67'], 'check-case-details'),
  'check-case-details': check(['¶7', '¶31'])
})
