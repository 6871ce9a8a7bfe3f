/** The themes that the indicators are asked by, in the order of asking: one step each. */
export const indicatorThemes = [
  'arrival-journey-and-documents',
  'adults-and-living-situation',
  'control-fear-and-presentation',
  'missing-and-movement',
  'sexual-exploitation',
  'criminal-exploitation',
  'labour-and-domestic-servitude',
  'health-wellbeing-and-services',
  'money-contact-and-other'
] as const

export type IndicatorTheme = (typeof indicatorThemes)[number]
