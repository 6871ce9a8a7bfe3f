import type { ActionId } from '../actions/ids'
import type { immediateSafetyActions } from '../actions/immediate-safety'
import type { Role } from '../roles'
import type { DocumentContent } from './shape'

/**
 * What a carer’s copy has of this page: what a carer does tonight, and what holds for everybody who is with the child. The duty team’s copy has the rest:
 * what the first responder, the social worker or a manager does, and how the child stands in the United Kingdom.
 */
export const firstNightForCarers = {
  owners: ['carer', 'key-worker'],
  actions: ['adult-does-not-interpret'],
  missing: ['if-missing-carer'],
  // Whoever has the child knows the kind of home, and no carer acts on it that all is well: the room is for what is done if the child is gone (¶39). Anything else
  // than these words stays: that nothing is recorded, that it was said of another place, that it waits.
  withoutSaying: {
    'place-tonight': ['foster-home', 'childrens-home'],
    'safe-place-first': ['safe-now'],
    'police-told': ['yes'],
    'photograph-on-file': ['on-file']
  }
} as const satisfies {
  readonly owners: readonly Role[]
  readonly actions: readonly (keyof typeof immediateSafetyActions)[]
  readonly missing: readonly string[]
  readonly withoutSaying: Readonly<Record<string, readonly string[]>>
}

/**
 * Stands beside the order that nobody who asks is told where the child is: who was named as not to be told, whatever papers they show, and who may answer
 * enquiries (¶23).
 */
export const nobodyIsTold = { not: 'must-not-be-told-location', may: 'who-may-answer-enquiries' } as const

/** Looked at again by day, with police and carers together: on a sheet for the night it would push what is done if this child goes missing out of sight (¶39). */
export const notOfTheNight: readonly ActionId[] = ['look-again-after-a-return']

/**
 * One page for the people who have the child tonight, and for the duty team: what they cannot wait to know (¶10, ¶23, ¶24, ¶26, ¶34, ¶39). Where nothing is
 * recorded under an essential question, the page says so.
 */
export const firstNight = {
  stages: [],
  inAHurry: true,
  withoutSources: true,
  parts: [
    { id: 'the-child', kind: 'the-child', andWhoIsWithThem: true },
    { id: 'dangers', kind: 'dangers', fromWhere: true, withWhomTheyFear: true },
    { id: 'waiting-contact', kind: 'waiting-contact', withWhoGoesOn: true },
    {
      id: 'tonight',
      kind: 'recorded',
      questions: [
        'child-phones',
        'place-tonight',
        'safe-place-first',
        'where-the-child-is',
        'police-told',
        'photograph-on-file',
        'police-officer',
        // Last, because it is the longest: in two columns it stands beside all the others.
        'safe-place-arrangements'
      ],
      essential: ['place-tonight', 'safe-place-first', 'police-told', 'photograph-on-file']
    },
    { id: 'nobody-is-told', kind: 'nobody-is-told', forCarers: false },
    { id: 'cannot-wait', kind: 'cannot-wait' },
    // It is looked for at a door that stands open at night, so no carer turns a page for it (¶39).
    { id: 'if-missing', kind: 'missing-tonight', about: 'safety' },
    { id: 'missing-call', kind: 'missing-call' },
    // The dangers say to carers already that whoever asks is told nothing: what they do if the child is gone turns no page for the names (¶39).
    { id: 'not-to-be-told', kind: 'nobody-is-told', forCarers: true },
    { id: 'status-note', kind: 'status-tonight' },
    {
      id: 'language-and-health',
      kind: 'recorded',
      questions: [
        'first-language',
        'interpreter-needed',
        'interpreter-person',
        'interpreter-language',
        'communication-help',
        'health-attention-today',
        'health-needs-known',
        // What the child cannot do alone: whoever is with them tonight helps them to eat, wash and walk (¶25, ¶34).
        'disability-needs',
        'medicines-and-allergies',
        'self-harm-worry',
        'distress-plan'
      ],
      essential: ['first-language', 'interpreter-needed', 'health-attention-today', 'medicines-and-allergies']
    },
    {
      id: 'next-48-hours',
      kind: 'recorded',
      questions: ['first-48-hours-plan', 'first-48-hours-who', 'what-helps-feel-safe'],
      essential: ['first-48-hours-plan']
    }
  ]
} as const satisfies DocumentContent
