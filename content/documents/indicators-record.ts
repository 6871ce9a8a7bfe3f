import type { DocumentContent } from './shape'

/** What was looked for, seen and not seen, screening by screening, and what was concluded (¶13, ¶18, ¶19). */
export const indicatorsRecord = {
  stages: ['trafficking-indicators'],
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child' },
    { id: 'contrary', kind: 'contrary' },
    { id: 'conclusion', kind: 'answers', steps: ['conclusion'] },
    { id: 'indicators', kind: 'answers', steps: ['indicator-details'] },
    {
      id: 'themes',
      kind: 'answers',
      steps: ['screenings', 'indicators-forms-of-exploitation']
    },
    { id: 'explored', kind: 'explored' },
    { id: 'signatures', kind: 'signatures', who: ['social-worker', 'manager'] },
    {
      id: 'sign-statements',
      kind: 'statements',
      statements: ['signs-not-added-up', 'potential-victims-count'],
      annex: true
    },
    { id: 'currency', kind: 'currency', about: 'oversight', annex: true },
    { id: 'not-explored', kind: 'not-explored', annex: true }
  ]
} as const satisfies DocumentContent
