import { check, stageMachine, step } from '../stage'

/**
 * Core assessment (now: single assessment): what is known, language, what the child understands, the recorded risks, the child's
 * story, family, and needs (¶22–31, ¶43). The risks stand before the story, because the time to protect is short (¶23).
 */
export const coreAssessmentMachine = stageMachine('core-assessment', 'assessment-start', {
  'assessment-start': step(
    ['¶22', '¶23', '¶24', '¶25', '¶26', '¶31'],
    [{ guard: 'needsInterpreter', target: 'interpreter' }, { target: 'influence-of-traffickers' }]
  ),
  interpreter: step(['¶26'], 'influence-of-traffickers'),
  'influence-of-traffickers': step(['¶27', '¶28', '¶43'], 'experiences'),
  experiences: step(['¶22', '¶23', '¶28', '¶31'], 'health-and-disability'),
  'health-and-disability': step(['¶25', '¶34'], 'education-so-far'),
  'education-so-far': step(['¶25', '¶36'], 'family-and-contact'),
  'family-and-contact': step(['¶22', '¶29', '¶30'], 'assessment-conclusion'),
  'assessment-conclusion': step(
    ['¶22', '¶23', '¶24', '¶25', '¶26', '¶27', '¶28', '¶31', '¶32'],
    'check-core-assessment'
  ),
  'check-core-assessment': check(['¶22', '¶31'])
})
