import type { ActionId } from '../actions/ids'
import type { Source } from '../shape'
import { whatACarerStops } from './what-a-carer-stops'

/**
 * Of what others owe, what a carer’s copy of a plan lists beside what is the carer’s own: what they are to be told (¶44), what is agreed with them (¶39), who
 * comes to the home, and what they can stop (¶23, ¶43). The rest is the authority’s, and stands behind the count: a carer who reads ten orders of the social worker misses
 * the one that is theirs.
 */
export const owedToCarers: readonly ActionId[] = [
  ...whatACarerStops,
  'brief-the-carer',
  'complete-the-briefing',
  'tell-everyone-of-the-status',
  'agree-what-happens-if-missing',
  'agree-the-placement-plan',
  'arrange-the-visits',
  'name-the-legal-companion',
  'look-again-after-a-return',
  'change-what-feels-punitive',
  'review-an-overdue-measure',
  'settle-what-authorises-a-measure',
  'know-when-the-courts-order-ends'
]

/**
 * What a lawyer’s copy lists: what serves these, beside what is the lawyer’s own (¶14, ¶33). They are legal support, advice on immigration and on a refusal (¶48, ¶57, ¶60), the
 * defence of an accused child, a decision that may be looked at again, and a challenge about age (¶7).
 */
export const servedByALawyer: readonly Source[] = [
  '¶33',
  '¶48',
  '¶57',
  '¶60',
  'law:nationality-immigration-and-asylum-act-2002-schedule-3',
  'law:modern-slavery-act-2015-section-45',
  'practice:age-assessment',
  'practice:prosecutor-told-of-the-referral',
  'practice:reconsideration-of-a-decision',
  'practice:solicitor-told-of-the-referral'
]

/** What is settled with the child’s lawyer, or told them, though it serves something else. */
export const settledWithALawyer: readonly ActionId[] = [
  'authority-of-their-country-asks',
  'embassy-was-approached',
  'establish-the-immigration-position',
  'see-what-is-behind-the-doubts',
  'settle-whether-they-are-eighteen'
]
