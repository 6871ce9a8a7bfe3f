import type { DocumentId } from './documents'
import type { QuestionId, StepId } from './stages'

/** The steps to which other pages link, each under the purpose for which people go there. */
export const stepTo = {
  begin: 'opening-page',
  screen: 'screenings',
  conclude: 'conclusion',
  recordMissingEpisode: 'trust',
  recordAgeAssessment: 'age-assessment-record',
  recordBirth: 'who-the-child-is',
  recordPosition: 'immigration-position',
  enterPeople: 'people',
  followReferral: 'nrm-decisions',
  recordReviews: 'reviews',
  meetNeeds: 'meeting-needs',
  handOver: 'handover',
  share: 'sharing',
  recordOversight: 'authority-oversight',
  finish: 'finishing'
} as const satisfies Readonly<Record<string, StepId>>

/** The document in which the first hour ends. */
export const documentAfterFirstHour: DocumentId = 'first-night'

/** The questions whose answers also stand on other pages, each under what is read there. */
export const questionOn = {
  reference: 'reference',
  name: 'known-as',
  whereTheChildIs: 'where-the-child-is',
  placeTonight: 'place-tonight',
  people: 'people',
  screenings: 'screenings',
  position: 'immigration-position',
  needs: 'needs',
  reviews: 'reviews',
  goals: 'care-plan-goals',
  goalsBeforePlan: 'short-term-goals',
  tracks: 'care-plan-tracks',
  tracksSetAside: 'tracks-set-aside',
  recipients: 'plan-recipients',
  handover: 'handover-told',
  enquirers: 'enquirers',
  copiedToRecord: 'case-record-copied-on'
} as const satisfies Readonly<Record<string, QuestionId>>

/** What a step shows below its questions. */
type ShownBelow =
  /** What a referral means for the child, as far as the referral has come. */
  | 'course-of-referral'
  /** The link to the finished versions, which reviews look at. */
  | 'finished-versions'

export const shownBelow: Readonly<Partial<Record<StepId, ShownBelow>>> = {
  'nrm-decisions': 'course-of-referral',
  reviews: 'finished-versions'
}

/** The steps on which a suspicion is recorded or decided on. The referral notice is full there, and short elsewhere. */
export const saysAllOfReferral: readonly StepId[] = ['conclusion', 'referral-decision']
