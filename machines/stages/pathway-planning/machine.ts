import { check, stageMachine, step } from '../stage'

/** Pathway planning: needs, wishes, tracks, life areas, asylum and return, refusal of an adult, contingency and review (¶51–¶67). */
export const pathwayPlanningMachine = stageMachine('pathway-planning', 'pathway-need-assessment', {
  // With less than 13 weeks in care by 18 they are owed advice and assistance, and no adviser (regulation 40, Children Act 1989 s24).
  'pathway-need-assessment': step(
    ['¶8', '¶51', '¶52', '¶55', '¶56', '¶59'],
    [{ guard: 'isOwedNoAdviser', target: 'pathway-accommodation' }, { target: 'pathway-personal-adviser' }]
  ),
  'pathway-personal-adviser': step(['¶66'], 'pathway-accommodation'),
  'pathway-accommodation': step(['¶51', '¶54', '¶55', '¶56'], 'pathway-education-and-training'),
  'pathway-education-and-training': step(['¶53', '¶55', '¶56', '¶64'], 'pathway-money'),
  'pathway-money': step(['¶51', '¶64'], 'pathway-health'),
  'pathway-health': step(
    ['¶54', '¶55', '¶56'],
    [{ guard: 'isBritish', target: 'pathway-review' }, { target: 'pathway-immigration-steps' }]
  ),
  // Somebody who is settled is asked nothing of a claim, a return or a refusal (¶64, ¶65).
  'pathway-immigration-steps': step(
    ['¶55', '¶56', '¶57', '¶58', '¶59', '¶60', '¶67'],
    [{ guard: 'hasTracks', target: 'return-planning' }, { target: 'pathway-review' }]
  ),
  // The care plan of a child says what a refusal would mean, and the pathway plan prints it; at 18 no care plan stands beside it.
  'return-planning': step(
    ['¶56', '¶58', '¶60', '¶61', '¶62'],
    [{ guard: 'isAdult', target: 'pathway-if-refused' }, { target: 'pathway-review' }]
  ),
  'pathway-if-refused': step(
    ['¶60', '¶63', '¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    'pathway-review'
  ),
  'pathway-review': step(
    [
      '¶51',
      '¶52',
      '¶55',
      'law:care-planning-regulations-schedule-8',
      'law:care-leavers-regulations-schedule-1'
    ],
    'check-pathway-planning'
  ),
  'check-pathway-planning': check(['¶51', '¶55'])
})
