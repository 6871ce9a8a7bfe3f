import type { Only, Source } from './shape'

interface AfterStatement {
  readonly serves: readonly Source[]
  readonly only?: Only
}

/** What a referral that is made, and each decision on it, means for the plan. Which of them apply is policy's. */
export const meaningsOfReferral = {
  'waiting-for-reasonable-grounds': { serves: ['¶19', '¶20'] },
  'reasonable-grounds-positive': { serves: ['¶19', '¶20'] },
  'reasonable-grounds-negative': { serves: ['¶19', '¶20', '¶33'] },
  'waiting-for-conclusive-grounds': { serves: ['¶19'] },
  'turning-18-before-the-decision': { serves: ['¶19'] },
  'conclusive-grounds-positive': { serves: ['¶19', '¶22'] },
  'conclusive-grounds-positive-permission': {
    serves: ['¶33', 'law:nationality-and-borders-act-2022-section-65'],
    only: 'not-british-or-settled'
  },
  'conclusive-grounds-negative': { serves: ['¶19', '¶20', '¶33'] },
  'reconsideration-positive': { serves: ['¶19'] },
  'reconsideration-negative': { serves: ['¶19', '¶20', '¶33'] },
  'suspended-or-closed': { serves: ['¶19', '¶20'] }
} as const satisfies Readonly<Record<string, AfterStatement>>

export type MeaningOfReferral = keyof typeof meaningsOfReferral

/** What no decision on a referral changes. */
export const standsWhateverIsDecided = {
  protection: { serves: ['¶20'] },
  care: { serves: ['¶8', '¶32'] },
  plan: { serves: ['¶32', '¶46'] },
  birthdays: { serves: ['¶54', '¶66'] },
  conclusion: { serves: ['¶13', '¶20'] }
} as const satisfies Readonly<Record<string, AfterStatement>>

export type StandsWhateverIsDecided = keyof typeof standsWhateverIsDecided
