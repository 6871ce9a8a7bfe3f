import type { CaseView } from '../case-file/case-file'
import { facts, type FactName, type FactValue } from '../facts'

/** A guard that reads as a sentence: it holds when the fact has one of the values. Kept as data, so that tests can branch on the fact. */
interface Sentence {
  readonly fact: FactName
  readonly values: readonly string[]
}

function when<Name extends FactName>(name: Name, ...values: readonly FactValue<Name>[]): Sentence {
  return { fact: name, values }
}

/** Every guard of every machine. */
export const sentences = {
  hasAgeAssessment: when('ageAssessment', 'begun'),
  hasDecision: when('decision', 'made'),
  hasMarkedIndicators: when('indicators', 'marked'),
  hasNothingToDecide: when('concern', 'none'),
  hasReferralDecisions: when('referralDecisions', 'asked'),
  hasTracks: when('tracks', 'dual', 'triple'),
  isAdult: when('age', 'adult'),
  isAgeChallenged: when('ageChallenge', 'raised'),
  isAgeInDoubt: when('ageDoubt', 'in-doubt', 'assessed-child', 'assessed-adult'),
  isAskedForConsent: when('consent', 'asked'),
  isBritish: when('position', 'british'),
  isFoundAnAdult: when('ageDoubt', 'assessed-adult'),
  isHandedOver: when('handover', 'planned'),
  isOnlyAboutEnquiry: when('concern', 'enquiry'),
  isOutOfArea: when('outOfArea', 'adjoining-area', 'at-a-distance'),
  isOwedNoAdviser: when('adviser', 'not-asked'),
  isReferralBeingMade: when('referral', 'being-made'),
  isReferralPrepared: when('preparation', 'called-for'),
  isReferred: when('referral', 'made'),
  isSuspicionWithdrawn: when('referral', 'withdrawn'),
  isTransferAskedFor: when('transfer', 'asked-for'),
  isWithdrawalAgreed: when('withdrawal', 'agreed'),
  keepsAgeAssessment: when('ageAssessment', 'begun'),
  measuresMayRestrain: when('measures', 'may-restrain'),
  needsInterpreter: when('interpreter', 'needed')
} as const satisfies Readonly<Record<string, Sentence>>

export type GuardName = keyof typeof sentences

/** Whether a sentence holds for this case today. */
export function holds(sentence: Sentence, view: CaseView): boolean {
  return sentence.values.includes(facts[sentence.fact].of(view))
}
