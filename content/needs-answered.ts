/**
 * For each list, which of the needs that answers find (needs.ts) its entries can answer. Each entry says itself which of these it answers: a check-up at the
 * dentist plans nothing against self-harm, however complete it is.
 */
export const needsAnsweredIn = {
  needs: [
    'medical-attention',
    'safety-from-self-harm',
    'emotional-support',
    'help-against-threats',
    'safety-from-traffickers',
    'safety-from-going-missing',
    'health',
    'disability',
    'pregnancy',
    'unborn-child',
    'genital-mutilation',
    'after-experiences',
    'interpreter',
    'communication',
    'english',
    'education',
    'special-education',
    'identity',
    'safety-skills'
  ],
  health: [
    'medical-attention',
    'safety-from-self-harm',
    'emotional-support',
    'help-against-threats',
    'health',
    'disability',
    'pregnancy',
    'unborn-child',
    'genital-mutilation'
  ],
  education: ['english', 'education', 'special-education'],
  protection: [
    'safety-from-self-harm',
    'help-against-threats',
    'safety-from-traffickers',
    'safety-from-going-missing',
    'unborn-child',
    'genital-mutilation',
    'safety-skills'
  ],
  support: ['emotional-support', 'after-experiences']
} as const satisfies Readonly<Record<string, readonly string[]>>
