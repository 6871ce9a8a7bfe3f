/** The life areas of the pathway plan, in the order of its table. */
export const lifeAreas = [
  'tracks-accommodation',
  'tracks-education-and-training',
  'tracks-work',
  'tracks-money',
  'tracks-health',
  'tracks-family-and-contacts',
  'tracks-identity-and-belonging',
  'tracks-daily-skills',
  'tracks-staying-safe-from-exploitation',
  'tracks-immigration-steps'
] as const
