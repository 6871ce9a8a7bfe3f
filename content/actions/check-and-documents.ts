import type { ActionContent } from './action-content'

/** What must be done so that the plans are overseen and understood, and reach only the people who need them. */
export const checkAndDocumentsActions = {
  'give-reason-for-departure': {
    serves: ['¶5'],
    owner: 'team-manager',
    when: 'same-day',
    contrary: true
  },
  // Each day on the list says what it rests on, and who is told of it.
  'see-to-what-is-overdue': {
    about: 'care',
    serves: ['law:care-planning-regulations-28', 'law:care-leavers-regulations-7'],
    owner: 'social-worker',
    when: 'same-day',
    each: 'clock-row'
  },
  'train-those-around-the-child': {
    serves: ['¶13', '¶15', '¶16'],
    owner: 'team-manager',
    when: 'planned',
    protects: true
  },
  'agree-who-must-not-know': {
    about: 'safety',
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'read-the-plans-back': {
    about: 'care',
    serves: ['¶26', 'practice:interpreter-reads-plan-back'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'copy-to-the-case-record': {
    serves: ['law:care-planning-regulations-50'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'hand-the-case-over': { about: 'care', serves: ['¶24', '¶31'], owner: 'social-worker', when: 'planned' },
  'tell-the-child-of-the-handover': {
    about: 'care',
    serves: ['¶24', '¶27'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  }
} as const satisfies Readonly<Record<string, ActionContent>>
