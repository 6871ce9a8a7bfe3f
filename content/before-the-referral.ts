import type { Sooner } from './shape'

/**
 * What the Home Office’s form alone asks is needed in the first days until a referral is made (¶19). Once it is, whoever made it, the form is sent: what
 * stands in no ¶ and calls for nothing waits until the first review. Who exploits the child, who else may be a victim, the evidence that can still be sent
 * and the crime on record wait for nothing (¶10, ¶20).
 */
export const beforeTheReferral = { of: 'referral-to-make', needed: 'first-days' } as const satisfies Sooner

/** The same of what the child says of helping the police, which is needed too once a crime is recorded: it calls for their protection (¶33, ¶39). */
export const beforeTheReferralOrAtACrime = {
  of: 'help-to-ask-about',
  needed: 'first-days'
} as const satisfies Sooner

/**
 * The child’s full name, other names, gender and nationality are asked of every child before the review. The form is about a child with a name, and the police
 * are told today each name, and whether they look for a girl or a boy (¶10, ¶19, ¶39): of a child who may have been trafficked they are needed in the first days
 * until the referral is made.
 */
export const namedInTheReferral = {
  of: ['worry', 'referral-to-make'],
  needed: 'first-days'
} as const satisfies Sooner
