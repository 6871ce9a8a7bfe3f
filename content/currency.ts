import type { Only } from './shape'

/** Something in the draft that has changed, or that the draft could not know. Its words: what the draft says, what applies now, and the source. */
export interface CurrencyNote {
  /** The paragraphs of the draft that it is about. */
  readonly paragraphs: readonly string[]
  /** The steps on which it is shown. Documents that print these steps print it too. */
  readonly steps: readonly string[]
  /** The day on which the source was last checked. */
  readonly checked: string
  readonly only?: Only
}

/** The day on which the sources of all notes here were last checked. A note that is checked again gets a day of its own. */
const checked = '2026-11-24'

/** Everything that has changed since January 2014, in the order of the paragraphs. */
export const currencyNotes = {
  edition: {
    paragraphs: ['5'],
    steps: ['meeting-needs', 'finishing'],
    checked
  },
  'who-is-covered': {
    paragraphs: ['1', '2', '3'],
    steps: ['immigration-position', 'what-is-suspected'],
    checked
  },
  // A note of its own, because the worker of a British child does not read it.
  'who-is-covered-without-a-claim': {
    paragraphs: ['3', '7'],
    steps: ['immigration-position'],
    checked,
    only: 'not-british'
  },
  regulations: {
    paragraphs: ['8', '32', '46', '52'],
    steps: ['meeting-needs', 'reviews', 'pathway-need-assessment'],
    checked
  },
  'safeguarding-partners': {
    paragraphs: ['6'],
    steps: ['people', 'sharing'],
    checked
  },
  'children-wellbeing-act': {
    paragraphs: ['4'],
    steps: ['strategy-discussion', 'protection-steps'],
    checked,
    only: 'child'
  },
  'age-assessment': {
    paragraphs: ['7'],
    // Only a person whose age is in doubt comes to these steps.
    steps: ['age-doubt', 'age-assessment-record', 'age-challenge'],
    checked
  },
  'age-assessment-board': {
    paragraphs: ['7'],
    steps: ['age-doubt', 'age-assessment-record', 'age-challenge'],
    checked,
    only: 'under-immigration-control'
  },
  'home-office-age-threshold': {
    paragraphs: ['7'],
    steps: ['age-doubt'],
    checked,
    only: 'not-british'
  },
  'transfer-scheme': {
    paragraphs: ['7'],
    steps: ['periods-of-care'],
    checked,
    only: ['child', 'under-immigration-control']
  },
  'working-with-police-missing': {
    paragraphs: ['10', '39'],
    steps: ['police-agreement', 'if-missing'],
    checked
  },
  guardians: {
    paragraphs: ['12'],
    steps: ['before-and-with-the-referral', 'advocacy'],
    checked,
    only: 'child'
  },
  'modern-slavery-guidance': {
    paragraphs: ['17', '18'],
    steps: ['what-is-suspected', 'screenings'],
    checked
  },
  'competent-authority': {
    paragraphs: ['19'],
    steps: ['referral-decision', 'referral-made', 'referral-being-made', 'nrm-decisions'],
    checked
  },
  'online-referral': {
    paragraphs: ['19', '21'],
    steps: ['referral-decision', 'referral-made', 'before-and-with-the-referral'],
    checked
  },
  'duty-to-notify': {
    paragraphs: ['19'],
    steps: ['referral-decision', 'adult-consent'],
    checked
  },
  'decision-times': {
    paragraphs: ['19', '20'],
    steps: ['nrm-decisions'],
    checked
  },
  'indicator-lists': {
    paragraphs: ['21'],
    steps: ['screenings', 'indicator-details'],
    checked
  },
  'core-assessment': {
    paragraphs: ['22', '23', '25', '27', '28', '31'],
    steps: ['assessment-start', 'assessment-conclusion'],
    checked
  },
  'legal-aid': {
    paragraphs: ['33'],
    steps: ['legal-support'],
    checked,
    only: 'not-british'
  },
  'virtual-school-head': {
    paragraphs: ['37', '38'],
    steps: ['education-actions', 'education-now'],
    checked,
    only: 'child'
  },
  'out-of-area': {
    paragraphs: ['42'],
    steps: ['out-of-area', 'placement-and-distance'],
    checked,
    only: 'child'
  },
  'restrictive-measures': {
    paragraphs: ['43'],
    steps: ['safety-measures', 'restraint-and-liberty'],
    checked,
    only: 'child'
  },
  'placements-by-age': {
    paragraphs: ['42', '45'],
    steps: ['placement', 'placement-and-distance'],
    checked,
    only: 'child'
  },
  'immigration-advice-authority': {
    paragraphs: ['48', '67'],
    steps: ['immigration-advice'],
    checked,
    only: 'not-british'
  },
  'voluntary-return': {
    paragraphs: ['50', '61', '62'],
    steps: ['return-planning', 'immigration-advice'],
    checked,
    only: 'under-immigration-control'
  },
  'staying-put': {
    paragraphs: ['54'],
    steps: ['pathway-accommodation'],
    checked: '2026-11-29'
  },
  'length-of-leave': {
    paragraphs: ['58', '59'],
    steps: ['immigration-position', 'leave', 'pathway-immigration-steps'],
    checked,
    only: 'under-immigration-control'
  },
  'other-leave': {
    paragraphs: ['58'],
    steps: ['immigration-position'],
    checked,
    only: 'under-immigration-control'
  },
  'returns-law': {
    paragraphs: ['60', '63'],
    steps: ['pathway-if-refused', 'tracks'],
    checked,
    only: 'under-immigration-control'
  },
  'schedule-three': {
    paragraphs: ['65'],
    steps: ['tracks', 'pathway-if-refused', 'pathway-money'],
    checked,
    only: 'under-immigration-control'
  },
  'personal-adviser': {
    paragraphs: ['66'],
    steps: ['pathway-personal-adviser'],
    checked
  },
  'homelessness-guidance': {
    paragraphs: ['annex-a', '53'],
    steps: ['pathway-accommodation'],
    checked
  }
} as const satisfies Readonly<Record<string, CurrencyNote>>

export type CurrencyNoteId = keyof typeof currencyNotes

/** How a resource of the draft’s Annex A stands today. `check`: nobody has established this yet. */
export type ResourceState = 'stands' | 'replaced' | 'published' | 'gone' | 'check'

/** One resource of Annex A, in its order. No address or number of 2014 is given as live. */
interface Resource {
  readonly id: string
  readonly state: ResourceState
  readonly checked: string
}

/** The day on which stored public pages were searched by name for resources that nobody had checked before. */
export const annexSearched = '2026-11-26'

export const annexResources = [
  { id: 'working-together', state: 'replaced', checked },
  { id: 'care-planning-volume-2', state: 'stands', checked: annexSearched },
  { id: 'transition-volume-3', state: 'stands', checked: annexSearched },
  { id: 'homelessness', state: 'replaced', checked },
  { id: 'safeguarding-trafficked', state: 'stands', checked },
  { id: 'nspcc', state: 'check', checked: annexSearched },
  { id: 'hillingdon', state: 'check', checked: annexSearched },
  { id: 'on-the-safe-side', state: 'stands', checked },
  { id: 'london-toolkit', state: 'check', checked: annexSearched },
  { id: 'ecpat-training', state: 'check', checked: annexSearched },
  { id: 'cfab-training', state: 'check', checked: annexSearched },
  { id: 'missing-guidance', state: 'published', checked },
  { id: 'police-missing-guidance', state: 'gone', checked },
  { id: 'missing-strategy', state: 'check', checked: annexSearched },
  { id: 'ceop', state: 'replaced', checked: annexSearched },
  { id: 'sexual-exploitation-guidance', state: 'replaced', checked: annexSearched },
  { id: 'sexual-exploitation-action-plan', state: 'check', checked: annexSearched },
  { id: 'sexual-exploitation-guide', state: 'check', checked: annexSearched },
  { id: 'national-working-group', state: 'check', checked: annexSearched },
  { id: 'pace', state: 'stands', checked }
] as const satisfies readonly Resource[]

/** When the stored pages were read of Ofcom (emergency video relay, 2023 and 2025) and of the NHS and fire services (texts to 999). */
const checkedWithoutVoice = '2026-11-28'

/** Today’s contacts, with when each was last checked. All are given as text, and none is a link. */
export const contactsToday = [
  { id: 'helpline', checked },
  { id: 'guardian-service', checked },
  { id: 'salvation-army', checked },
  { id: 'single-competent-authority', checked },
  { id: 'immigration-enforcement-competent-authority', checked },
  { id: 'voluntary-returns-service', checked },
  { id: 'referral-service', checked },
  { id: 'sign-to-999', checked: checkedWithoutVoice },
  { id: 'text-to-999', checked: checkedWithoutVoice }
] as const satisfies readonly { readonly id: string; readonly checked: string }[]
