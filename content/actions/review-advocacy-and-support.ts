import type { ActionContent } from './action-content'

/** What must be done so that plans are reviewed, the child is heard, and support is there. */
export const reviewAdvocacyAndSupportActions = {
  'name-the-reviewing-officer': {
    serves: ['¶46', 'law:care-planning-regulations-5'],
    owner: 'team-manager',
    when: 'care-plan'
  },
  'brief-the-reviewing-officer': {
    about: 'oversight',
    serves: ['¶15', '¶46'],
    owner: 'social-worker',
    when: 'planned'
  },
  'tell-the-child-about-the-reviewing-officer': {
    serves: ['¶28'],
    owner: 'independent-reviewing-officer',
    when: 'planned',
    waits: 'for-the-return'
  },
  'arrange-the-next-review': {
    serves: ['¶46', 'law:care-planning-regulations-33', 'law:care-planning-regulations-39'],
    owner: 'independent-reviewing-officer',
    when: 'care-plan'
  },
  'hold-the-overdue-review': {
    serves: ['law:care-planning-regulations-33'],
    owner: 'independent-reviewing-officer',
    when: 'same-day',
    contrary: true
  },
  'first-review-was-late': {
    serves: ['law:care-planning-regulations-33'],
    owner: 'team-manager',
    when: 'same-day',
    contrary: true
  },
  'look-at-what-the-review-left-out': {
    about: 'status',
    serves: ['¶46'],
    owner: 'independent-reviewing-officer',
    when: 'same-day',
    contrary: true
  },
  'meet-the-status-needs': {
    about: 'status',
    serves: ['¶15', '¶46', 'law:care-planning-regulations-schedule-7'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'meet-the-protection-needs': {
    about: 'safety',
    serves: ['¶46'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'see-to-the-protection-needs': {
    about: 'safety',
    serves: ['¶46'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'tell-the-child-about-advocacy': {
    serves: ['¶47', 'law:children-act-1989-section-26a'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'explain-advocacy-without-complaint': {
    serves: ['¶47'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'arrange-an-advocate': {
    serves: ['¶47', 'law:children-act-1989-section-26a'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'look-for-a-specialist-advocate': { serves: ['¶47'], owner: 'social-worker', when: 'planned' },
  'find-a-regulated-adviser': {
    about: 'immigration',
    serves: ['¶14', '¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'check-the-advisers-level': {
    about: 'immigration',
    serves: ['¶48', 'law:immigration-and-asylum-act-1999-section-84'],
    owner: 'social-worker',
    when: 'five-working-days'
  },
  'find-an-adviser-of-the-right-level': {
    about: 'immigration',
    serves: ['¶48', 'law:immigration-and-asylum-act-1999-section-84'],
    owner: 'social-worker',
    when: 'same-day',
    contrary: true
  },
  'find-a-specialist-in-children': {
    about: 'immigration',
    serves: ['¶14'],
    owner: 'social-worker',
    when: 'planned'
  },
  'unregulated-advice-was-given': {
    about: 'immigration',
    serves: ['¶48', '¶67', 'law:immigration-and-asylum-act-1999-section-84'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'offer-an-independent-visitor': {
    serves: ['¶49', 'law:children-act-1989-section-23zb'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'explain-the-independent-visitor': {
    serves: ['¶49'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'find-an-independent-visitor': {
    serves: ['¶49', 'law:children-act-1989-section-23zb'],
    owner: 'social-worker',
    when: 'planned'
  },
  'arrange-first-visitor-meeting': {
    serves: ['¶49'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'unless-booked'
  },
  'tell-about-voluntary-return': {
    about: 'immigration',
    serves: ['¶50'],
    owner: 'social-worker',
    when: 'planned',
    waits: 'for-the-return'
  },
  'look-at-specialist-support': { serves: ['¶12'], owner: 'social-worker', when: 'planned' },
  'press-for-specialist-support': { serves: ['¶12'], owner: 'team-manager', when: 'five-working-days' }
} as const satisfies Readonly<Record<string, ActionContent>>
