/**
 * The roles around a child, and what a person’s name says about where the child lives (¶23): nothing (`elsewhere`); where it is, since the person lives or
 * works there (`there`); or perhaps where it is (`perhaps-there`). Every role has its mark, so that a new role cannot be forgotten.
 */
export const roleMarks = {
  'social-worker': 'elsewhere',
  'team-manager': 'elsewhere',
  'independent-reviewing-officer': 'elsewhere',
  carer: 'there',
  'key-worker': 'there',
  police: 'elsewhere',
  'home-office-caseworker': 'elsewhere',
  'legal-representative': 'elsewhere',
  'lawyer-of-the-authority': 'elsewhere',
  'personal-adviser': 'elsewhere',
  'virtual-school-head': 'elsewhere',
  'designated-teacher': 'there',
  'health-professional': 'there',
  'designated-nurse': 'there',
  interpreter: 'elsewhere',
  advocate: 'elsewhere',
  'independent-visitor': 'elsewhere',
  'child-trafficking-guardian': 'elsewhere',
  'childrens-guardian': 'elsewhere',
  'support-worker': 'perhaps-there',
  'first-responder': 'elsewhere',
  parent: 'elsewhere',
  relative: 'elsewhere',
  other: 'perhaps-there'
} as const satisfies Readonly<Record<string, 'elsewhere' | 'there' | 'perhaps-there'>>

export type Role = keyof typeof roleMarks

/** Every role, in the order in which it is offered. */
export const roles = Object.keys(roleMarks) as readonly Role[]
