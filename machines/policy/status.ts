import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'
import { position } from './facts/case-details'
import { suspicion } from './facts/suspicion'

/**
 * The child's status as the care plan must note it. Three flags, since regulation 5(1)(f) ends at indefinite leave
 * and asks for a claim or the intention of one, while ¶7 and the needs do not.
 */
export interface Status {
  /** A victim of trafficking, or there is reason to believe so (regulation 5(1)(f)(i)). */
  readonly trafficked: 'known' | 'suspected' | 'still-finding-out' | 'no' | 'not-concluded'
  /** Unaccompanied, with asylum claimed or intended and no indefinite leave (regulation 5(1)(f)(ii)). */
  readonly unaccompaniedAsylumSeeking: boolean
  /** Whether the claim has been made or is only meant to be; nothing where neither is recorded. */
  readonly claim: 'claimed' | 'intended' | undefined
  /** Separated from both parents and from any responsible adult, without a claim. */
  readonly unaccompaniedWithoutClaim: boolean
}

function isUnaccompanied({ answers }: CaseView): boolean {
  return (
    isOneOf(answers, 'unaccompanied-separated-from-both-parents', 'yes') &&
    isOneOf(answers, 'unaccompanied-no-responsible-adult', 'yes')
  )
}

/** Whether the child is known or suspected to have been trafficked, as somebody concluded it. */
export function traffickedStatus(view: CaseView): Status['trafficked'] {
  const conclusion = valueOf(view.answers, 'trafficking-conclusion')
  if (conclusion === 'known' || conclusion === 'suspected' || conclusion === 'still-finding-out')
    return conclusion
  return suspicion.of(view) === 'not-suspected' ? 'no' : 'not-concluded'
}

/** The status flags that follow from the answers. */
export function statusOf(view: CaseView): Status {
  const settled = position.of(view) === 'settled' || position.of(view) === 'british'
  const asylum = valueOf(view.answers, 'asylum-claimed-or-intended')
  const claim = asylum === 'claimed' || asylum === 'intended' ? asylum : undefined
  const unaccompanied = isUnaccompanied(view) && position.of(view) !== 'british'
  return {
    trafficked: traffickedStatus(view),
    unaccompaniedAsylumSeeking: unaccompanied && claim !== undefined && !settled,
    claim,
    unaccompaniedWithoutClaim: unaccompanied && claim === undefined
  }
}
