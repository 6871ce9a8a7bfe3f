import type { About, Only, Source } from './shape'

/** A sentence that documents print because the guidance says so; its words are in messages under `statements`. */
export interface Statement {
  readonly serves: readonly Source[]
  /** What it is about, as with a question. Without it: care. */
  readonly about?: About
  /** Who reads it, where it does not concern every child. */
  readonly only?: Only
  /**
   * A further condition: the basis of care (policy says on which basis the child is looked after, machines/policy/placement/care-basis.ts), or that the document
   * plans in tracks.
   */
  readonly when?: 'section-20' | 'tracks'
  /** The sentence to which this one adds. By itself this one says nothing. */
  readonly besides?: string
}

/** Every sentence that documents print. */
export const statements = {
  edition: { serves: ['¶5'] },
  scope: { serves: ['¶3'] },
  'scope-alone-in-the-uk': {
    about: 'immigration',
    serves: ['law:statutory-guidance-2017'],
    only: 'not-british'
  },
  'within-the-uk-alike': { about: 'status', serves: ['¶18'] },
  'read-with-wider-guidance': { serves: ['¶4'] },
  'departures-need-reasons': { serves: ['¶5'] },
  'duties-whatever-the-status': { about: 'immigration', serves: ['¶8'], only: 'not-british' },
  // Only for an adult without settled status: a person who is settled or British reads nothing of it.
  'schedule-three-may-limit-support': {
    about: 'immigration',
    serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    only: 'under-immigration-control'
  },
  'duties-until-a-transfer': {
    about: 'immigration',
    serves: ['¶8', 'law:ecpat-uk-v-kent-2023-ewhc-1953-admin'],
    only: ['child', 'not-british']
  },
  'same-duties-to-every-child': { serves: ['¶8', '¶29'], only: 'child' },
  'absence-is-told-at-once': { about: 'education', serves: ['¶23', '¶39'], only: 'child' },
  'nobody-else-collects': { about: 'education', serves: ['¶23', '¶30'], only: 'child' },
  'family-contact-waits': { about: 'family', serves: ['¶30'], only: 'child' },
  'a-child-until-assessed': { about: 'identity', serves: ['¶7'], only: 'child' },
  'section-20-no-parental-responsibility': {
    serves: ['law:children-act-1989-section-20'],
    only: 'child',
    when: 'section-20'
  },
  'potential-victims-count': { about: 'status', serves: ['¶7', '¶17'], only: 'child' },
  'signs-not-added-up': {
    about: 'investigation',
    serves: ['practice:observable-facts-not-assumptions', 'practice:cumberland-lodge']
  },
  'no-consent-asked': {
    about: 'status',
    serves: ['practice:consent-to-a-referral', 'practice:child-told-about-the-referral'],
    only: ['child', 'worry']
  },
  'referral-is-made-online': {
    about: 'status',
    serves: ['¶19', '¶21', 'practice:referral-is-made-online'],
    only: 'worry'
  },
  'protection-stands': { about: 'safety', serves: ['¶20'] },
  'negative-decision-removes-nothing': { about: 'status', serves: ['¶20'], only: 'worry' },
  'defence-is-for-the-solicitor': {
    about: 'legal',
    serves: ['law:modern-slavery-act-2015-section-45'],
    only: 'worry'
  },
  'location-confidential': { about: 'safety', serves: ['¶23'] },
  'location-enquiries-immigration-services': {
    about: 'immigration',
    serves: ['¶23'],
    only: 'not-british',
    besides: 'location-confidential'
  },
  'assessment-is-now-single': { serves: ['¶22', 'practice:single-assessment-time-limit'] },
  'do-not-ask-again': { serves: ['¶31'] },
  'everyone-knows-the-status': { about: 'status', serves: ['¶32'] },
  'officials-are-separate': { about: 'immigration', serves: ['¶28'], only: 'not-british' },
  'embassy-never-approached': {
    about: 'immigration',
    serves: ['practice:never-approach-the-embassy'],
    only: 'not-british'
  },
  'companion-at-legal-meetings': { serves: ['¶33', 'law:legal-privilege'] },
  'support-against-threats-goes-on': { about: 'safety', serves: ['¶35'] },
  'admissions-priority': { about: 'education', serves: ['¶37'], only: 'child' },
  'right-place-is-gained': { about: ['education', 'care'], serves: ['¶37'], only: 'child' },
  'senior-manager-watches-education': { about: 'education', serves: ['¶38'], only: 'child' },
  'bed-and-breakfast-never-suitable': { serves: ['¶45'], only: 'child' },
  'status-considered-in-reviews': { about: 'status', serves: ['¶46', '¶52'] },
  'protection-must-not-copy-control': { about: 'safety', serves: ['¶41', '¶44'] },
  'measures-may-restrain': {
    about: 'safety',
    serves: ['law:european-convention-on-human-rights-5', 'law:re-d-2019-uksc-42']
  },
  'advocacy-for-every-looked-after-child': {
    serves: ['¶47', 'law:children-act-1989-section-26a'],
    only: 'child'
  },
  'immigration-advice-regulated': { about: 'immigration', serves: ['¶48', '¶67'], only: 'not-british' },
  'visitor-offered-to-every-child': { serves: ['¶49'], only: 'child' },
  'voluntary-return-service-current': {
    about: 'immigration',
    serves: ['¶50', '¶61', '¶62'],
    only: 'under-immigration-control'
  },
  'care-leaving-support-for-all': { serves: ['¶51'] },
  'status-no-bearing-on-care-leaving': { about: 'immigration', serves: ['¶51', '¶55'], only: 'not-british' },
  'planning-does-not-pre-empt': {
    about: 'immigration',
    serves: ['¶56'],
    only: 'under-immigration-control',
    when: 'tracks'
  },
  'unaccompanied-leave-is-temporary': {
    about: 'immigration',
    serves: ['¶58'],
    only: 'under-immigration-control'
  },
  'further-leave-not-guaranteed': {
    about: 'immigration',
    serves: ['¶59'],
    only: 'under-immigration-control'
  },
  'outcomes-of-a-claim': { about: 'immigration', serves: ['¶58'], only: 'under-immigration-control' },
  'after-a-refusal': {
    about: 'immigration',
    serves: ['¶60', 'law:immigration-act-1971-section-3c'],
    only: 'under-immigration-control'
  },
  'schedule-three-adults-only': {
    about: 'immigration',
    serves: ['¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    only: 'under-immigration-control'
  },
  // What the draft said about a scheme that has closed, so that ¶61 and ¶62 can be read beside what there is today.
  'return-help-in-2014': {
    about: 'immigration',
    serves: ['¶61', '¶62'],
    only: 'under-immigration-control'
  },
  'return-sensitively-and-humanely': {
    about: 'immigration',
    serves: ['¶63'],
    only: 'under-immigration-control'
  },
  'sharing-with-home-office': { about: 'immigration', serves: ['¶63'], only: 'not-british' },
  'personal-adviser-to-25': {
    only: 'adviser-owed',
    serves: ['¶66', 'law:children-act-1989-schedule-2', 'law:children-act-1989-section-23czb']
  },
  'risk-outlasts-birthdays': { about: 'safety', serves: ['¶54', '¶66'] }
} as const satisfies Readonly<Record<string, Statement>>

export type StatementId = keyof typeof statements
