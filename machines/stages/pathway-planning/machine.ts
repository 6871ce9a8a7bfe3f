import { check, stageMachine, step } from '../stage'

/** Pathway planning: needs, wishes, tracks, life areas, asylum, return and refusal, contingency and review (¶51–¶67). */
export const pathwayPlanningMachine = stageMachine('pathway-planning', 'pathway-need-assessment', {
  'pathway-need-assessment': step(['¶8', '¶51', '¶52', '¶55'], 'pathway-wishes'),
  'pathway-wishes': step(
    ['¶51', '¶55'],
    [{ guard: 'hasTracks', target: 'pathway-tracks' }, { target: 'pathway-personal-adviser' }]
  ),
  'pathway-tracks': step(['¶56', '¶59'], 'pathway-personal-adviser'),
  'pathway-personal-adviser': step(
    ['¶57', '¶66'],
    [{ guard: 'isBritish', target: 'isolation' }, { target: 'new-to-the-uk' }]
  ),
  'new-to-the-uk': step(['¶53'], 'isolation'),
  isolation: step(['¶54'], 'pathway-accommodation'),
  'pathway-accommodation': step(['¶51', '¶54', '¶55', '¶56'], 'pathway-education-and-training'),
  'pathway-education-and-training': step(['¶53', '¶55', '¶56', '¶64'], 'pathway-work'),
  'pathway-work': step(['¶55', '¶56', '¶64'], 'pathway-money'),
  'pathway-money': step(['¶51', '¶64', '¶65'], 'pathway-health'),
  'pathway-health': step(['¶55', '¶56'], 'pathway-family-and-contacts'),
  'pathway-family-and-contacts': step(['¶54', '¶55'], 'pathway-identity-and-belonging'),
  'pathway-identity-and-belonging': step(['¶54', '¶55'], 'pathway-daily-skills'),
  'pathway-daily-skills': step(['¶53', '¶55'], 'pathway-staying-safe-from-exploitation'),
  'pathway-staying-safe-from-exploitation': step(
    ['¶54', '¶66'],
    [{ guard: 'isBritish', target: 'pathway-contingency' }, { target: 'pathway-immigration-steps' }]
  ),
  // Whoever is settled is asked nothing of a claim, a return or a refusal (¶64, ¶65).
  'pathway-immigration-steps': step(
    ['¶55', '¶56', '¶58', '¶59', '¶60', '¶67'],
    [{ guard: 'hasTracks', target: 'asylum-process' }, { target: 'pathway-contingency' }]
  ),
  'asylum-process': step(['¶57', '¶58'], 'return-planning'),
  'return-planning': step(['¶56', '¶58', '¶60'], 'return-arrangements'),
  'return-arrangements': step(['¶61', '¶62', '¶63'], 'pathway-if-refused'),
  'pathway-if-refused': step(
    ['¶60', '¶65'],
    [{ guard: 'isAdult', target: 'human-rights-assessment' }, { target: 'pathway-contingency' }]
  ),
  'human-rights-assessment': step(
    ['¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    'pathway-contingency'
  ),
  'pathway-contingency': step(
    ['law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1'],
    'pathway-review'
  ),
  'pathway-review': step(['¶51', '¶52', '¶55', '¶56'], 'check-pathway-planning'),
  'check-pathway-planning': check(['¶51', '¶55'])
})
