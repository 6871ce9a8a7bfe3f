import type { About } from './shape'

/** Details that are set once on a machine and used everywhere. They say nothing about a child. Words are in messages under `local-details`. */
export interface LocalDetail {
  readonly kind: 'text' | 'long-text'
  /** The steps on which the detail is shown. */
  readonly steps: readonly string[]
  /** The question that the detail can fill, where nobody has answered it. */
  readonly fills?: string
  /** The detail could reveal where a child lives (¶23): it is in no copy unless its recipient needs it. */
  readonly reveals?: 'placement'
  /** What the detail is about, as with a question. Without it, everybody who is given the document reads it. */
  readonly about?: About
}

export const localDetails = {
  authority: {
    kind: 'text',
    steps: ['periods-of-care', 'people', 'referral-made']
  },
  team: { kind: 'text', steps: ['people'] },
  'out-of-hours-number': {
    kind: 'text',
    steps: ['first-48-hours', 'if-missing', 'police-agreement']
  },
  'number-to-memorise': {
    kind: 'text',
    about: 'safety',
    steps: ['first-48-hours', 'safety-measures'],
    fills: 'memorised-number'
  },
  'virtual-school-head': {
    kind: 'text',
    about: 'education',
    steps: ['education-actions', 'people']
  },
  'missing-protocol': {
    kind: 'long-text',
    about: 'safety',
    steps: ['police-agreement', 'first-48-hours', 'trust', 'if-missing']
  },
  'emergency-accommodation-route': {
    kind: 'long-text',
    about: 'care',
    steps: ['safe-place', 'placement-and-distance'],
    reveals: 'placement'
  },
  'personal-education-plan-time': { kind: 'text', about: 'education', steps: ['education-actions'] }
} as const satisfies Readonly<Record<string, LocalDetail>>

export type LocalDetailId = keyof typeof localDetails
