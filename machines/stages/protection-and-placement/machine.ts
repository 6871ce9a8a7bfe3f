import { check, stageMachine, step } from '../stage'

/**
 * Protection and placement: a safe place to live, who knows what, measures, and a missing child (¶15, ¶39–45). What protects goes on at
 * 18 (¶54, ¶66); a child protection plan and the regulations on placements of children do not.
 */
export const protectionAndPlacementMachine = stageMachine('protection-and-placement', 'protection-steps', {
  'protection-steps': step(['¶10', '¶20', '¶39', '¶46'], 'placement'),
  placement: step(
    [
      '¶42',
      '¶45',
      'law:care-planning-regulations-9',
      'law:care-planning-regulations-27a',
      'law:care-planning-regulations-27c'
    ],
    'placement-and-distance'
  ),
  'placement-and-distance': step(
    ['¶42', '¶45'],
    [
      { guard: 'isAdult', target: 'safety-measures' },
      { guard: 'isOutOfArea', target: 'out-of-area' },
      { target: 'safety-measures' }
    ]
  ),
  'out-of-area': step(
    ['¶10', 'law:care-planning-regulations-11', 'law:care-planning-regulations-13'],
    'safety-measures'
  ),
  'safety-measures': step(
    ['¶40', '¶41', '¶43', '¶44'],
    [{ guard: 'measuresMayRestrain', target: 'restraint-and-liberty' }, { target: 'if-missing' }]
  ),
  'restraint-and-liberty': step(
    ['¶41', 'law:european-convention-on-human-rights-5', 'law:re-d-2019-uksc-42'],
    'if-missing'
  ),
  'if-missing': step(
    ['¶10', '¶15', '¶39', '¶44', 'practice:philomena-protocol'],
    [{ guard: 'isAdult', target: 'check-protection-and-placement' }, { target: 'daily-life' }]
  ),
  'daily-life': step(['¶29', 'law:care-planning-regulations-schedule-2'], 'placement-agreement'),
  'placement-agreement': step(
    [
      '¶24',
      'law:care-planning-regulations-9',
      'law:care-planning-regulations-13',
      'law:care-planning-regulations-28',
      'law:care-planning-regulations-29'
    ],
    'check-protection-and-placement'
  ),
  'check-protection-and-placement': check(['¶39', '¶42', '¶44'])
})
