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

/** Who sees to an area of life, and by when. */
export const whoAndWhenOf = (area: (typeof lifeAreas)[number]) => {
  const name = area.slice('tracks-'.length)
  return { byWhom: `${name}-by-whom`, byWhen: `${name}-by-when` }
}
