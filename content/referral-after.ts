import type { About, Only, Source } from './shape'

interface AfterStatement {
  readonly serves: readonly Source[]
  readonly about?: About
  readonly only?: Only
}

/** What a referral that was made, and each decision on it, means for the plan. Policy says which of these apply. */
export const meaningsOfReferral = {
  'waiting-for-reasonable-grounds': { serves: ['¶20', 'practice:nrm-decision-times'] },
  'reasonable-grounds-positive': { serves: ['practice:nrm-decision-times'] },
  'reasonable-grounds-negative': { serves: ['practice:reconsideration-of-a-decision'] },
  'reasonable-grounds-negative-past-its-day': { serves: ['practice:reconsideration-of-a-decision'] },
  'waiting-for-conclusive-grounds': { serves: ['practice:nrm-decision-times'] },
  'turning-18-before-the-decision': { serves: ['practice:consent-to-stay-at-18'] },
  'conclusive-grounds-positive': { serves: ['¶32'] },
  'conclusive-grounds-positive-permission': {
    serves: ['¶33', 'law:nationality-and-borders-act-2022-section-65'],
    only: 'under-immigration-control'
  },
  'conclusive-grounds-negative': { serves: ['¶32', 'practice:reconsideration-of-a-decision'] },
  'conclusive-grounds-negative-past-its-day': {
    serves: ['¶32', 'practice:reconsideration-of-a-decision']
  },
  'reconsideration-positive': { serves: ['practice:reconsideration-of-a-decision'] },
  'reconsideration-negative': { serves: ['practice:reconsideration-of-a-decision'] },
  'suspended-or-closed': { serves: ['practice:nrm-decision-times'] },
  'reconsideration-asked-for': { serves: ['¶20', 'practice:reconsideration-of-a-decision'] }
} as const satisfies Readonly<Record<string, AfterStatement>>

export type MeaningOfReferral = keyof typeof meaningsOfReferral

/** What is asked of the solicitor after some decisions: only for readers who are told what passes with the child’s lawyers. */
export const askedOfTheSolicitor = {
  'reasonable-grounds-negative': {
    about: 'legal',
    serves: ['¶33', 'practice:reconsideration-of-a-decision']
  },
  'reasonable-grounds-negative-past-its-day': {
    about: 'legal',
    serves: ['¶33', 'practice:reconsideration-of-a-decision']
  },
  'conclusive-grounds-positive': { about: 'legal', serves: ['¶33'] },
  'conclusive-grounds-negative': {
    about: 'legal',
    serves: ['¶33', 'practice:reconsideration-of-a-decision']
  },
  'conclusive-grounds-negative-past-its-day': {
    about: 'legal',
    serves: ['¶33', 'practice:reconsideration-of-a-decision']
  },
  'reconsideration-negative': { about: 'legal', serves: ['¶33', 'practice:reconsideration-of-a-decision'] },
  'suspended-or-closed': { about: 'legal', serves: ['¶33', 'practice:nrm-decision-times'] }
} as const satisfies Readonly<Partial<Record<MeaningOfReferral, AfterStatement>>>

/** What no decision on a referral changes. */
export const standsWhateverIsDecided = {
  protection: { serves: ['¶20'] },
  care: { serves: ['¶8'] },
  plan: { serves: ['¶32', '¶46'] },
  birthdays: { serves: ['¶54', '¶66'] },
  conclusion: { serves: ['¶20'] }
} as const satisfies Readonly<Record<string, AfterStatement>>

export type StandsWhateverIsDecided = keyof typeof standsWhateverIsDecided
