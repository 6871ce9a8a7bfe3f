import { check, stageMachine, step } from '../stage'

/**
 * Care plan: status and needs, the long-term plan, views, legal support, health, education, daily life, and tracks where they are due
 * (¶32–38, ¶56, ¶59–60). A care plan is a child's: at 18 the pathway plan stands alone. What goes on beside it is the status and who knows
 * of it, legal support, health care, threats, college, and what is under way for health and education.
 */
export const carePlanMachine = stageMachine('care-plan', 'meeting-needs', {
  'meeting-needs': step(
    ['¶2', '¶8', '¶12', '¶32', 'law:care-planning-regulations-5'],
    [{ guard: 'isAdult', target: 'legal-support' }, { target: 'permanence' }]
  ),
  permanence: step(['¶25', '¶29', '¶30', 'law:care-planning-regulations-5'], 'wishes-and-feelings'),
  'wishes-and-feelings': step(
    ['¶27', '¶30', 'law:care-planning-regulations-4', 'law:care-planning-regulations-5'],
    'legal-support'
  ),
  'legal-support': step(['¶14', '¶33', '¶57', 'law:legal-privilege', 'practice:asylum-steps'], 'health-now'),
  'health-now': step(
    ['¶34', 'law:care-planning-regulations-7', 'law:care-planning-regulations-schedule-1'],
    'health-checks'
  ),
  'health-checks': step(
    ['¶34', 'law:care-planning-regulations-schedule-1', 'practice:health-screening'],
    'health-actions'
  ),
  'health-actions': step(
    ['¶34', '¶35'],
    [{ guard: 'isAdult', target: 'college-and-english' }, { target: 'education-now' }]
  ),
  'education-now': step(
    ['¶36', '¶37', '¶38', 'law:care-planning-regulations-schedule-1'],
    'education-actions'
  ),
  'college-and-english': step(['¶36', 'practice:college-and-esol'], 'education-actions'),
  'education-actions': step(
    ['¶34', '¶36'],
    [
      { guard: 'isAdult', target: 'check-care-plan' },
      { guard: 'hasTracks', target: 'tracks' },
      { target: 'check-care-plan' }
    ]
  ),
  tracks: step(['¶11', '¶56', '¶59', '¶60', '¶63', '¶65'], 'check-care-plan'),
  'check-care-plan': check(['¶32', '¶34'])
})
