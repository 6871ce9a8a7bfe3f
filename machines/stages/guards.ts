import type { Source } from '../../content/shape'
import type { CaseView } from '../case-file/case-file'
import { facts, type FactName, type FactValue } from '../facts'

/** A guard that reads as a sentence: it holds when the fact has one of the values. Kept as data, so that tests can branch on the fact. */
interface Sentence {
  /** Why the edges turn that it guards: what it rests on. */
  readonly serves: readonly Source[]
  readonly fact: FactName
  readonly values: readonly string[]
}

function when<Name extends FactName>(
  serves: readonly Source[],
  name: Name,
  ...values: readonly FactValue<Name>[]
): Sentence {
  return { serves, fact: name, values }
}

/** Every guard of every machine. */
export const sentences = {
  hasAgeAssessment: when(['¶7'], 'ageAssessment', 'begun'),
  hasDecision: when(['¶58', '¶60'], 'decision', 'made'),
  hasMarkedIndicators: when(['¶13', '¶21'], 'indicators', 'marked'),
  hasNothingToDecide: when(['¶19', '¶20'], 'concern', 'none'),
  hasReferralDecisions: when(['¶19', '¶20'], 'referralDecisions', 'asked'),
  hasTracks: when(['¶11', '¶56', '¶59'], 'tracks', 'dual', 'triple'),
  isAdult: when(['¶7'], 'age', 'adult'),
  isAgeChallenged: when(['¶7'], 'ageChallenge', 'raised'),
  isAgeInDoubt: when(['¶7'], 'ageDoubt', 'in-doubt', 'assessed-child', 'assessed-adult'),
  isAskedForConsent: when(['¶7', 'practice:consent-to-stay-at-18'], 'consent', 'asked'),
  isBritish: when(['¶18'], 'position', 'british'),
  isFoundAnAdult: when(['¶7'], 'ageDoubt', 'assessed-adult'),
  isHandedOver: when(['¶24', '¶31'], 'handover', 'planned'),
  isOnlyAboutEnquiry: when(['¶20'], 'concern', 'enquiry'),
  isOutOfArea: when(
    ['¶42', 'law:care-planning-regulations-11'],
    'outOfArea',
    'adjoining-area',
    'at-a-distance'
  ),
  isOwedNoAdviser: when(
    ['law:care-planning-regulations-40', 'law:children-act-1989-section-24'],
    'adviser',
    'not-asked'
  ),
  isReferralBeingMade: when(['¶19'], 'referral', 'being-made'),
  isReferralPrepared: when(
    ['¶19', 'law:modern-slavery-act-2015-section-52', 'practice:consent-to-a-referral'],
    'preparation',
    'called-for'
  ),
  isReferred: when(['¶19'], 'referral', 'made'),
  isSuspicionWithdrawn: when(['¶19', '¶20'], 'referral', 'withdrawn'),
  isTransferAskedFor: when(['practice:national-transfer-scheme'], 'transfer', 'asked-for'),
  isWithdrawalAgreed: when(['¶20'], 'withdrawal', 'agreed'),
  keepsAgeAssessment: when(['¶7'], 'ageAssessment', 'begun'),
  measuresMayRestrain: when(
    ['¶41', '¶43', 'law:european-convention-on-human-rights-5'],
    'measures',
    'may-restrain'
  ),
  needsInterpreter: when(['¶26'], 'interpreter', 'needed')
} as const satisfies Readonly<Record<string, Sentence>>

export type GuardName = keyof typeof sentences

/** Whether a sentence holds for this case today. */
export function holds(sentence: Sentence, view: CaseView): boolean {
  return sentence.values.includes(facts[sentence.fact].of(view))
}
