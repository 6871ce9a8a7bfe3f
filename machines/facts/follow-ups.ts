import type { Audience } from '../../content/shape'
import { isAfterAnAnswer, type AfterAnAnswer } from './after-an-answer'

/** What is asked only after another answer. What was typed is kept to be read where that answer has changed. */
const followUps = [
  'finding-out',
  'claim',
  'claim-not-ruled-out',
  'european-family',
  'threatened',
  'adviser-named',
  'advocate-wanted',
  'visitor-wanted',
  'visitor-declined',
  'basis-of-claim',
  'may-have-fled',
  'police-involved',
  'lived-with-others',
  'accommodated',
  'moves-between-authorities',
  'made-to-repeat',
  'something-left',
  'needs-communication-help',
  'needs-emotional-support',
  'family-out-of-touch',
  'number-by-heart',
  'place-in-education',
  'health-assessment-fixed',
  'legal-support-needed',
  'emergency-place-chosen',
  'conference-possible',
  'has-a-carer',
  'authority-delegated',
  'measures-taken',
  'past-recorded',
  'found-an-adult',
  'not-only-how-old',
  'may-need-specialist-care',
  'placed'
] as const satisfies readonly Audience[]

export type FollowUp = (typeof followUps)[number] | AfterAnAnswer

/** Whether an audience is of those who are asked because of what another answer says. */
export const isFollowUp = (audience: Audience): audience is FollowUp =>
  isAfterAnAnswer(audience) || followUps.some((followUp) => followUp === audience)
