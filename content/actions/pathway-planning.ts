import type { ActionContent } from '../shape'

/** What must be done so that the move to adulthood is planned and safe. */
export const pathwayPlanningActions = {
  'assess-pathway-needs': {
    serves: ['¶52', 'law:care-planning-regulations-42'],
    owner: 'social-worker',
    when: 'planned',
    due: 'needs-assessment'
  },
  'add-status-to-pathway-assessment': {
    serves: ['¶52', 'law:care-planning-regulations-42'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },
  'ask-what-the-young-person-hopes-for': {
    serves: ['¶51', 'law:care-planning-regulations-42'],
    owner: 'social-worker',
    when: 'planned'
  },
  'set-short-term-goals': { serves: ['¶56'], owner: 'social-worker', when: 'planned' },
  'appoint-personal-adviser': { serves: ['¶66'], owner: 'team-manager', when: 'planned', protects: true },
  'appoint-overdue-personal-adviser': {
    serves: ['¶66'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'brief-personal-adviser-on-migrant-issues': { serves: ['¶66'], owner: 'social-worker', when: 'planned' },
  'brief-personal-adviser-on-trafficker-risk': {
    serves: ['¶54', '¶66'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'plan-help-with-systems': { serves: ['¶53'], owner: 'social-worker', when: 'planned' },
  'plan-against-isolation': { serves: ['¶54'], owner: 'social-worker', when: 'planned', protects: true },
  'weigh-trafficker-risk-in-accommodation': {
    serves: ['¶54'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'plan-safety-after-care': {
    serves: ['¶54', '¶66'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'arrange-education-funding': { serves: ['¶64'], owner: 'social-worker', when: 'planned' },
  'explain-entitlements': { serves: ['¶64'], owner: 'social-worker', when: 'planned' },
  'explain-status-and-entitlements': { serves: ['¶64'], owner: 'social-worker', when: 'planned' },
  'restore-support-refused-for-status': {
    serves: ['¶8', '¶51'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'arrange-advice-before-leave-ends': {
    serves: ['¶60', 'practice:advice-before-leave-ends'],
    owner: 'social-worker',
    when: 'planned',
    due: 'leave-advice'
  },
  'explain-asylum-process': { serves: ['¶57', '¶58'], owner: 'social-worker', when: 'planned' },
  'agree-work-with-legal-representative': { serves: ['¶57'], owner: 'social-worker', when: 'planned' },
  'agree-work-with-decision-maker': { serves: ['¶57'], owner: 'social-worker', when: 'planned' },
  'draft-return-contingency': { serves: ['¶56', '¶60'], owner: 'social-worker', when: 'planned' },
  'check-reception-is-safe': {
    serves: ['¶58', '¶60'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'tell-of-unsafe-reception': {
    serves: ['¶60', '¶63'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'plan-support-if-refused': {
    serves: ['¶60', '¶65'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'carry-out-human-rights-assessment': {
    serves: ['¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'restore-support-ended-without-assessment': {
    serves: ['¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'write-pathway-contingency': {
    serves: ['¶60', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1'],
    owner: 'social-worker',
    when: 'planned'
  },
  'set-pathway-review': {
    serves: ['¶52', 'law:care-leavers-regulations-7'],
    owner: 'social-worker',
    when: 'planned',
    due: 'pathway-review'
  },
  'consider-status-at-pathway-review': {
    serves: ['¶52', 'law:care-planning-regulations-schedule-7'],
    owner: 'independent-reviewing-officer',
    when: 'same-day',
    contrary: true
  }
} as const satisfies Readonly<Record<string, ActionContent>>
