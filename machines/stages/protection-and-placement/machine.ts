import { check, stageMachine, step } from '../stage'

/**
 * Protection and placement: a safe place to live, who knows what, measures, and a missing child (¶15, ¶39–45). What protects goes on at
 * 18 (¶54, ¶66); a child protection plan and the regulations on placements of children do not.
 */
export const protectionAndPlacementMachine = stageMachine(
  'protection-and-placement',
  [{ guard: 'isAdult', target: 'protection-steps' }, { target: 'child-protection-plan' }],
  {
    'child-protection-plan': step(['¶20', '¶39'], 'protection-steps'),
    'protection-steps': step(['¶10', '¶39'], 'child-involvement'),
    'child-involvement': step(['¶40', '¶41'], 'placement'),
    placement: step(['¶42', '¶45', 'law:care-planning-regulations-9'], 'placement-and-distance'),
    'placement-and-distance': step(
      ['¶12', '¶42'],
      [
        { guard: 'isAdult', target: 'placement-now' },
        { guard: 'isOutOfArea', target: 'out-of-area' },
        { target: 'placement-now' }
      ]
    ),
    'out-of-area': step(['¶42', 'law:care-planning-regulations-11'], 'area-authority'),
    'area-authority': step(
      ['¶10', '¶39', 'law:care-planning-regulations-11', 'law:care-planning-regulations-13'],
      'placement-now'
    ),
    'placement-now': step(
      ['¶42', '¶45', 'law:care-planning-regulations-27a', 'law:care-planning-regulations-27c'],
      'emergency-accommodation'
    ),
    'emergency-accommodation': step(['¶45'], 'carer-briefing'),
    'carer-briefing': step(['¶15', '¶44'], 'safety-measures'),
    'safety-measures': step(
      ['¶41', '¶43', '¶44'],
      [{ guard: 'measuresMayRestrain', target: 'restraint-and-liberty' }, { target: 'number-memorised' }]
    ),
    'restraint-and-liberty': step(
      ['¶41', 'law:european-convention-on-human-rights-5', 'law:re-d-2019-uksc-42'],
      'number-memorised'
    ),
    'number-memorised': step(['¶43'], 'if-missing'),
    'if-missing': step(['¶10', '¶39'], 'missing-child-file'),
    'missing-child-file': step(
      ['¶39', 'practice:philomena-protocol'],
      [{ guard: 'isAdult', target: 'review-of-protection' }, { target: 'daily-life' }]
    ),
    'daily-life': step(['law:care-planning-regulations-schedule-2'], 'placement-contact'),
    'placement-contact': step(
      ['¶29', '¶43', 'law:care-planning-regulations-schedule-2'],
      'social-worker-visits'
    ),
    'social-worker-visits': step(['¶24', 'law:care-planning-regulations-28'], 'placement-agreement'),
    'placement-agreement': step(
      ['law:care-planning-regulations-9', 'law:care-planning-regulations-13'],
      'review-of-protection'
    ),
    'review-of-protection': step(['¶20', '¶39', '¶46'], 'check-protection-and-placement'),
    'check-protection-and-placement': check(['¶39', '¶42', '¶44'])
  }
)
