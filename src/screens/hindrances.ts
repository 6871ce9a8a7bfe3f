import type { StepId } from '../../content/stages'
import type { Hindrance } from '../../machines/policy/finishing'

/** The step on which each thing that keeps a case from being finished is recorded. */
export const mendedOn: Readonly<Record<Hindrance, StepId>> = {
  'safety-unrecorded': 'safe-place',
  'strategy-discussion-unrecorded': 'strategy-discussion',
  'referral-unrecorded': 'referral-decision',
  'conclusion-unrecorded': 'conclusion',
  'contingency-missing': 'if-refused',
  'visitor-reason-missing': 'visitor-declined',
  'measure-incomplete': 'safety-measures'
}
