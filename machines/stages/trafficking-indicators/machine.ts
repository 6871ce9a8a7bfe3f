import { check, stageMachine, step } from '../stage'

/**
 * Trafficking indicators: a dated pass, theme by theme, and what the practitioner concludes (¶13, ¶17, ¶18, ¶21). Whatever was
 * marked, the way leads to the conclusion; the notice over each page leads there at once.
 */
export const traffickingIndicatorsMachine = stageMachine('trafficking-indicators', 'screenings', {
  screenings: step(['¶13', '¶17', '¶18', '¶21', '¶31'], 'indicators-forms-of-exploitation'),
  'indicators-forms-of-exploitation': step(
    ['¶13', '¶17'],
    [{ guard: 'hasMarkedIndicators', target: 'indicator-details' }, { target: 'conclusion' }]
  ),
  'indicator-details': step(['¶13', '¶21'], 'conclusion'),
  conclusion: step(['¶13', '¶19', '¶20'], 'check-trafficking-indicators'),
  'check-trafficking-indicators': check(['¶13', '¶21'])
})
