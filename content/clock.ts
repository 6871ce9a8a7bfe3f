import type { About, Source } from './shape'

export interface ClockRow {
  readonly serves: readonly Source[]
  /** The questions that the row’s day can rest on. For each day, policy names one of them (invariant 14). */
  readonly restsOn: readonly string[]
  /** What it is about, as with a question. Without it: care. */
  readonly about?: About
}

/**
 * The statutory clock: every day that the law or the guidance sets, in the order of a child’s journey. Policy says what each day is computed from
 * (machines/policy/clock). The words are in messages under `clock`.
 */
export const clockRows = {
  'nrm-referral': {
    about: 'status',
    serves: ['¶19', 'law:modern-slavery-act-2015-section-52'],
    restsOn: ['referral-by-date', 'referral-made-on']
  },
  'reasonable-grounds': {
    about: 'status',
    serves: ['practice:nrm-decision-times'],
    restsOn: ['referral-made-on']
  },
  'conclusive-grounds': {
    about: 'status',
    serves: ['practice:nrm-decision-times'],
    restsOn: ['nrm-decisions']
  },
  // Once this is decided, the earliest day means nothing any more.
  'conclusive-grounds-decided': {
    about: 'status',
    serves: ['practice:nrm-decision-times'],
    restsOn: ['nrm-decisions']
  },
  reconsideration: {
    about: 'status',
    serves: ['practice:time-to-ask-for-reconsideration'],
    restsOn: ['nrm-decisions']
  },
  'return-interview': {
    about: 'safety',
    serves: ['practice:return-interview-72-hours'],
    restsOn: ['missing-episodes']
  },
  'child-protection-conference': {
    about: 'safety',
    serves: ['practice:child-protection-conference-15-working-days'],
    restsOn: ['strategy-discussion-on', 'later-strategy-discussions', 'child-protection-enquiry-on']
  },
  'arranged-conference': {
    about: 'safety',
    serves: ['¶20'],
    restsOn: ['child-protection-conference-on']
  },
  'protection-plan-review': {
    about: 'safety',
    serves: ['practice:child-protection-review-conference'],
    restsOn: ['child-protection-conference-on', 'protection-review-on']
  },
  'care-basis': {
    serves: ['law:children-act-1989-section-45', 'law:children-act-1989-section-46'],
    restsOn: ['periods-of-care']
  },
  assessment: {
    serves: ['practice:assessment-45-working-days'],
    restsOn: ['assessment-started-on']
  },
  'placement-plan': {
    serves: ['law:care-planning-regulations-9'],
    restsOn: ['placement-since', 'first-placement-on', 'periods-of-care']
  },
  'out-of-area-notice': {
    serves: ['law:care-planning-regulations-13'],
    restsOn: ['placement-since', 'periods-of-care']
  },
  'first-visit': {
    serves: ['law:care-planning-regulations-28'],
    restsOn: ['placement-since', 'first-placement-on', 'periods-of-care']
  },
  'next-visit': {
    serves: ['law:care-planning-regulations-28', 'law:care-planning-regulations-19'],
    restsOn: ['first-visit-on', 'visits']
  },
  'temporary-approval': {
    serves: ['law:care-planning-regulations-24', 'law:care-planning-regulations-25'],
    restsOn: ['placement-since', 'first-placement-on', 'periods-of-care']
  },
  'visits-after-a-year': {
    serves: ['law:care-planning-regulations-28'],
    restsOn: ['placement-since', 'periods-of-care']
  },
  'care-plan': {
    serves: ['law:care-planning-regulations-4'],
    restsOn: ['first-placement-on', 'placement-since', 'periods-of-care']
  },
  'health-assessment': {
    about: 'health',
    serves: ['law:care-planning-regulations-7'],
    restsOn: ['periods-of-care', 'first-placement-on', 'placement-since', 'reviews']
  },
  'arranged-health-assessment': {
    about: 'health',
    serves: ['law:care-planning-regulations-7'],
    restsOn: ['initial-health-assessment-on']
  },
  'health-review': {
    about: 'health',
    serves: ['law:care-planning-regulations-7'],
    restsOn: ['initial-health-assessment-on', 'health-assessment-next-on']
  },
  'personal-education-plan': {
    about: 'education',
    serves: ['practice:personal-education-plan-time'],
    restsOn: ['personal-education-plan-ready-on']
  },
  'first-review': {
    serves: ['law:care-planning-regulations-33'],
    restsOn: ['periods-of-care', 'first-placement-on', 'placement-since']
  },
  'second-review': { serves: ['law:care-planning-regulations-33'], restsOn: ['reviews'] },
  'later-review': { serves: ['law:care-planning-regulations-33'], restsOn: ['reviews'] },
  'arranged-review': { serves: ['law:care-planning-regulations-33'], restsOn: ['reviews'] },
  // Days that others have fixed for the child, and for which the people around the child prepare.
  'asylum-step': {
    about: 'immigration',
    serves: ['¶33', '¶57', 'practice:asylum-steps'],
    restsOn: ['asylum-steps']
  },
  'legal-day': { serves: ['¶33'], restsOn: ['legal-arrangements'] },
  'criminal-matter-day': { about: 'legal', serves: ['¶33'], restsOn: ['criminal-matters'] },
  appeal: {
    about: 'immigration',
    serves: [
      'law:tribunal-procedure-rules-19',
      'law:tribunal-procedure-rules-33',
      'law:upper-tribunal-rules-21'
    ],
    restsOn: ['appeal-due-on', 'decision-sent-on']
  },
  'leave-advice': {
    about: 'immigration',
    serves: ['practice:advice-before-leave-ends'],
    restsOn: ['leave-ends-on', 'leave-granted-on', 'dates-of-birth']
  },
  'leave-end': {
    about: 'immigration',
    serves: ['¶58'],
    restsOn: ['leave-ends-on', 'leave-granted-on', 'dates-of-birth']
  },
  'sixteenth-birthday': { serves: ['law:care-planning-regulations-40'], restsOn: ['dates-of-birth'] },
  'needs-assessment': {
    serves: ['law:care-planning-regulations-42'],
    restsOn: ['dates-of-birth', 'periods-of-care', 'first-placement-on', 'placement-since']
  },
  'pathway-review': {
    serves: ['law:care-leavers-regulations-7'],
    restsOn: ['pathway-plan-made-on', 'reviews', 'pathway-review-on']
  },
  'arranged-pathway-review': {
    serves: ['law:care-leavers-regulations-7'],
    restsOn: ['pathway-review-on']
  },
  'seventeen-and-a-half': { about: 'immigration', serves: ['¶58'], restsOn: ['dates-of-birth'] },
  'eighteenth-birthday': { serves: ['¶7', '¶51'], restsOn: ['dates-of-birth'] },
  'twenty-first-birthday': {
    serves: ['law:children-act-1989-section-23czb'],
    restsOn: ['dates-of-birth']
  },
  'twenty-fifth-birthday': {
    serves: ['law:children-act-1989-section-23czb'],
    restsOn: ['dates-of-birth']
  }
} as const satisfies Readonly<Record<string, ClockRow>>

export type ClockRowId = keyof typeof clockRows
