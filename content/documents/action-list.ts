import { everyStage } from './every-stage'
import type { DocumentContent } from './shape'

/** Everything that somebody must do, for every plan, with the days that the law or the guidance sets. */
export const actionList = {
  stages: everyStage,
  parts: [
    { id: 'finished', kind: 'finished', lateForChild: true },
    { id: 'the-child', kind: 'the-child' },
    { id: 'contrary', kind: 'contrary' },
    { id: 'actions', kind: 'actions' },
    // What somebody wrote that they will do is done by somebody too: an order comes of it only once its day is there (¶32).
    {
      id: 'plan-table',
      kind: 'plan-table',
      lists: ['needs', 'health', 'education', 'protection', 'support'],
      areas: [],
      ahead: true
    },
    { id: 'clock', kind: 'clock' },
    { id: 'not-yet-planned', kind: 'not-yet-planned', about: 'care' },
    { id: 'clock-rules', kind: 'clock-rules', about: 'care', annex: true }
  ]
} as const satisfies DocumentContent
