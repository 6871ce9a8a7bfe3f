import { check, stageMachine, step } from '../stage'

/** Trafficking indicators: a dated pass, theme by theme, and what the practitioner concludes (¶13, ¶17, ¶18, ¶21). */
export const traffickingIndicatorsMachine = stageMachine('trafficking-indicators', 'screenings', {
  screenings: step(['¶13', '¶21', '¶31'], 'indicators-arrival-journey-and-documents'),
  'indicators-arrival-journey-and-documents': step(
    ['¶13', '¶17', '¶28'],
    'indicators-adults-and-living-situation'
  ),
  'indicators-adults-and-living-situation': step(['¶13', '¶17'], 'indicators-control-fear-and-presentation'),
  'indicators-control-fear-and-presentation': step(['¶13', '¶24', '¶35'], 'indicators-missing-and-movement'),
  'indicators-missing-and-movement': step(['¶13', '¶18', '¶23'], 'indicators-sexual-exploitation'),
  'indicators-sexual-exploitation': step(['¶13', '¶17', '¶18'], 'indicators-criminal-exploitation'),
  'indicators-criminal-exploitation': step(['¶13', '¶17', '¶18'], 'indicators-labour-and-domestic-servitude'),
  'indicators-labour-and-domestic-servitude': step(
    ['¶13', '¶17'],
    'indicators-health-wellbeing-and-services'
  ),
  'indicators-health-wellbeing-and-services': step(['¶13'], 'indicators-money-contact-and-other'),
  'indicators-money-contact-and-other': step(
    ['¶13', '¶17'],
    [{ guard: 'hasMarkedIndicators', target: 'indicator-details' }, { target: 'conclusion' }]
  ),
  'indicator-details': step(['¶13', '¶21'], 'conclusion'),
  conclusion: step(['¶13', '¶19', '¶20'], 'check-trafficking-indicators'),
  'check-trafficking-indicators': check(['¶13', '¶21'])
})
