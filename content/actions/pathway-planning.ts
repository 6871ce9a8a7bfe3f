import type { ActionContent } from './action-content'

/** What must be done so that the move to adulthood is planned and safe. */
export const pathwayPlanningActions = {
  'assess-pathway-needs': {
    serves: ['¶52', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-5'],
    owner: 'social-worker',
    when: 'planned',
    due: 'needs-assessment'
  },
  // The assessment is no plan: the law asks for the plan that rests on it. It sets no day for that.
  'make-the-pathway-plan': {
    serves: [
      '¶55',
      'law:care-planning-regulations-39',
      'law:care-planning-regulations-43',
      'law:care-leavers-regulations-6'
    ],
    owner: 'social-worker',
    when: 'planned'
  },
  'add-status-to-pathway-assessment': {
    about: 'status',
    serves: ['¶8', '¶52', 'law:care-planning-regulations-42'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },
  'appoint-personal-adviser': {
    serves: ['¶66', 'law:children-act-1989-schedule-2', 'law:children-act-1989-section-23czb'],
    owner: 'team-manager',
    when: 'five-working-days',
    protects: true
  },
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
    when: 'five-working-days',
    protects: true
  },
  // Adult services know of nobody who has not been named to them.
  'ask-for-an-assessment-by-adult-social-care': {
    about: ['care', 'health'],
    serves: ['¶25', 'law:care-act-2014-section-9', 'law:care-act-2014-section-58'],
    owner: 'social-worker',
    when: 'planned'
  },
  // The 18th birthday comes on its day, whatever is decided by then. Nobody should move on that day to a home that nobody has looked at (¶54).
  'agree-home-and-money-from-eighteen': {
    serves: [
      '¶10',
      '¶39',
      '¶54',
      '¶64',
      'law:children-act-1989-section-23c',
      'law:children-act-1989-section-23cza',
      'practice:students-who-have-left-care'
    ],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  // Without them nobody proves who they are, works or is paid from 18. A travel document and an eVisa come with leave.
  'get-the-papers-before-eighteen': {
    about: ['care', 'immigration'],
    serves: ['law:care-leavers-regulations-schedule-1', 'practice:papers-by-18'],
    owner: 'social-worker',
    when: 'planned'
  },
  // At 21 staying put ends, and an adviser comes only to who asks. Half a year before, home and money from then can still be planned (¶54).
  'agree-what-changes-at-twenty-one': {
    serves: ['¶54', '¶66', 'law:children-act-1989-section-23cza', 'law:children-act-1989-section-23czb'],
    owner: 'social-worker',
    when: 'planned'
  },
  // Told while something can still be done: a person with less than 13 weeks of care by 18 has no right to an adviser.
  'decide-on-advice-and-assistance': {
    serves: ['¶54', 'law:children-act-1989-section-24', 'law:care-planning-regulations-40'],
    owner: 'team-manager',
    when: 'five-working-days'
  },
  'explain-entitlements': {
    serves: ['¶64'],
    owner: 'social-worker',
    when: 'review',
    waits: 'for-the-return'
  },
  'restore-support-refused-for-status': {
    about: 'immigration',
    serves: ['¶8', '¶51'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  // Schedule 3 can bar some support to an adult. So the answer alone does not show that the refusal is contrary to the guidance (¶65).
  'look-into-support-refused-to-an-adult': {
    about: 'immigration',
    serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'arrange-advice-before-leave-ends': {
    about: 'immigration',
    serves: ['¶33', 'practice:advice-before-leave-ends'],
    owner: 'social-worker',
    when: 'planned',
    due: 'leave-advice'
  },
  // A person who gets advice and applies in time keeps their leave meanwhile. A person who is late may lose it, and all that rests on it (¶60, ¶65).
  'get-advice-before-leave-runs-out': {
    about: 'immigration',
    serves: ['¶33', '¶60', 'practice:advice-before-leave-ends'],
    owner: 'social-worker',
    when: 'same-day',
    due: 'leave-advice',
    protects: true
  },
  'check-what-is-done-before-leave-ends': {
    about: 'immigration',
    serves: ['¶33', '¶60', 'practice:advice-before-leave-ends'],
    owner: 'social-worker',
    when: 'five-working-days',
    due: 'leave-end',
    protects: true
  },
  // On the day on which it is known: leave may have ended before the child was found.
  'ask-what-was-done-before-leave-ended': {
    about: 'immigration',
    serves: ['¶33', '¶60'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'explain-asylum-process': {
    about: 'immigration',
    serves: ['¶57', '¶58'],
    owner: 'social-worker',
    when: 'planned'
  },
  'check-reception-is-safe': {
    about: 'immigration',
    serves: ['¶58', '¶60'],
    owner: 'social-worker',
    when: 'planned',
    protects: true
  },
  'stop-asking-about-reception': {
    about: 'immigration',
    serves: ['¶60'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'tell-of-unsafe-reception': {
    about: 'immigration',
    serves: ['¶60', '¶63'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'carry-out-human-rights-assessment': {
    about: 'immigration',
    serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'restore-support-ended-without-assessment': {
    about: 'immigration',
    serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'consider-status-at-pathway-review': {
    about: 'status',
    serves: ['¶52', 'law:care-planning-regulations-schedule-7'],
    owner: 'independent-reviewing-officer',
    when: 'same-day',
    contrary: true
  }
} as const satisfies Readonly<Record<string, ActionContent>>
