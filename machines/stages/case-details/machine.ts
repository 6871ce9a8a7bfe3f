import { check, stageMachine, step } from '../stage'

/** Case details: who the child is, how old, on what basis here and in care, and who is around the child (¶7, ¶18, ¶31, ¶48). Nobody holds parental responsibility for an adult. */
export const caseDetailsMachine = stageMachine('case-details', 'names', {
  names: step(['¶24', '¶31'], 'who-the-child-is'),
  'who-the-child-is': step(['¶25', '¶26'], 'dates-of-birth'),
  'dates-of-birth': step(
    ['¶7'],
    [{ guard: 'isAgeInDoubt', target: 'age-doubt' }, { target: 'immigration-position' }]
  ),
  'age-doubt': step(
    ['¶7'],
    [
      { guard: 'hasAgeAssessment', target: 'age-assessment-record' },
      { target: 'age-challenge-and-safe-move' }
    ]
  ),
  'age-assessment-record': step(['¶7'], 'age-challenge-and-safe-move'),
  'age-challenge-and-safe-move': step(
    ['¶7', '¶42'],
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
  'safe-move-of-an-adult': step(['¶7', '¶20', '¶42'], 'immigration-position'),
  'immigration-position': step(
    ['¶7', '¶11', '¶56', '¶58'],
    [{ guard: 'hasDecision', target: 'leave' }, { target: 'references' }]
  ),
  leave: step(['¶58', '¶59', '¶60', '¶65'], 'references'),
  references: step(['¶31'], [{ guard: 'isBritish', target: 'periods-of-care' }, { target: 'unaccompanied' }]),
  unaccompanied: step(['¶7', '¶32'], 'periods-of-care'),
  'periods-of-care': step(
    ['¶7', '¶8', '¶31', '¶51'],
    [
      { guard: 'isAdult', target: 'trafficking' },
      { guard: 'isTransferAskedFor', target: 'transfer-between-authorities' },
      { target: 'parental-responsibility' }
    ]
  ),
  'transfer-between-authorities': step(
    ['¶8', '¶31', '¶40', 'practice:national-transfer-scheme'],
    'parental-responsibility'
  ),
  'parental-responsibility': step(
    [
      '¶29',
      'law:children-act-1989-section-20',
      'practice:parental-responsibility-and-consents',
      'practice:delegated-authority'
    ],
    'trafficking'
  ),
  trafficking: step(['¶7', '¶17', '¶18', '¶20'], 'siblings-and-other-children'),
  'siblings-and-other-children': step(['¶19', '¶20', '¶29'], 'people'),
  people: step(['¶10', '¶12', '¶24', '¶31', '¶48', '¶67'], 'already-told'),
  'already-told': step(['¶31'], 'check-case-details'),
  'check-case-details': check(['¶7', '¶31'])
})
