import { check, stageMachine, step } from '../stage'

/**
 * Core assessment (now: single assessment): what is known, language, what the child understands, the recorded risks, the child's
 * story, family, and needs (¶22–31, ¶43). The risks stand before the story, because the time to protect is short (¶23).
 */
export const coreAssessmentMachine = stageMachine('core-assessment', 'assessment-start', {
  'assessment-start': step(['¶22', '¶23', '¶24'], 'minimising-distress'),
  'minimising-distress': step(['¶31'], 'language-and-interpreter'),
  'language-and-interpreter': step(
    ['¶25', '¶26'],
    [{ guard: 'needsInterpreter', target: 'interpreter' }, { target: 'understanding' }]
  ),
  interpreter: step(['¶26'], 'understanding'),
  understanding: step(['¶24', '¶27', '¶28'], 'who-does-what'),
  'who-does-what': step(['¶24', '¶28'], 'influence-of-traffickers'),
  'influence-of-traffickers': step(['¶24', '¶27', '¶35'], 'risk-of-going-missing'),
  'risk-of-going-missing': step(['¶27', '¶39'], 'keeping-safe'),
  'keeping-safe': step(['¶43'], 'origin-and-family'),
  'origin-and-family': step(
    ['¶22', '¶29'],
    [{ guard: 'isBritish', target: 'experiences' }, { target: 'reasons-for-coming' }]
  ),
  'reasons-for-coming': step(['¶28'], 'journey'),
  journey: step(['¶22'], 'experiences'),
  experiences: step(['¶22'], 'emotional-impact'),
  'emotional-impact': step(['¶25', '¶34', '¶35'], 'health-and-disability'),
  'health-and-disability': step(['¶25'], 'education-so-far'),
  'education-so-far': step(['¶25', '¶36'], 'identity-and-background'),
  'identity-and-background': step(['¶25'], 'family-and-contact'),
  'family-and-contact': step(['¶29', '¶30'], 'reunification'),
  reunification: step(
    ['¶29', '¶30'],
    [{ guard: 'isBritish', target: 'how-spoken-to' }, { target: 'family-tracing' }]
  ),
  'family-tracing': step(['¶30'], 'how-spoken-to'),
  'how-spoken-to': step(['¶23', '¶31'], 'what-the-child-needs'),
  'what-the-child-needs': step(['¶22', '¶25', '¶32'], 'assessment-conclusion'),
  'assessment-conclusion': step(['¶22', '¶27'], 'check-core-assessment'),
  'check-core-assessment': check(['¶22', '¶31'])
})
