import type { ActionContent } from './action-content'

/** What must be done so that signs of exploitation are looked for, concluded on and looked for again. */
export const traffickingIndicatorsActions = {
  'record-the-conclusion': {
    about: 'status',
    serves: ['¶13', '¶19', '¶20'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'say-why-nothing-is-suspected': {
    about: 'status',
    serves: ['¶13', '¶19'],
    owner: 'social-worker',
    when: 'five-working-days',
    protects: true
  },
  'find-out-by-the-date': {
    about: 'status',
    serves: ['¶13', '¶19'],
    owner: 'social-worker',
    when: 'two-days',
    protects: true
  },
  'finding-out-is-overdue': {
    about: 'status',
    serves: ['¶19', '¶23'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true
  },
  'act-on-a-forced-marriage': {
    serves: ['¶20', 'law:marriage-and-civil-partnership-minimum-age-act-2022', 'practice:forced-marriage'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-decided',
    protects: true
  },
  'screen-again': { serves: ['¶13', '¶46'], owner: 'social-worker', when: 'review', protects: true }
} as const satisfies Readonly<Record<string, ActionContent>>
