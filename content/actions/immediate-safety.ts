import type { ActionContent } from './action-content'

/** What must be done in the first hours. */
export const immediateSafetyActions = {
  'find-a-safe-place': { serves: ['¶23'], owner: 'social-worker', when: 'same-day', protects: true },
  'move-from-bed-and-breakfast': {
    serves: ['¶45'],
    owner: 'team-manager',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'check-the-adult': { serves: ['¶23'], owner: 'social-worker', when: 'same-day', protects: true },
  'location-was-told': {
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true,
    contrary: true
  },
  'tell-the-police': { serves: ['¶10', '¶23'], owner: 'social-worker', when: 'same-day', protects: true },
  'agree-police-roles': { serves: ['¶10', '¶39'], owner: 'social-worker', when: 'two-days', protects: true },
  'record-another-way-of-recognising': {
    serves: ['¶39'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  'take-a-photograph': { serves: ['¶39'], owner: 'carer', when: 'same-day', protects: true },
  'report-missing': { serves: ['¶39'], owner: 'carer', when: 'same-day', protects: true },
  'return-home-interview': {
    serves: ['practice:return-interview-72-hours'],
    owner: 'social-worker',
    when: 'two-days',
    due: 'return-interview',
    protects: true
  },
  'plan-the-first-48-hours': { serves: ['¶23'], owner: 'social-worker', when: 'same-day', protects: true }
} as const satisfies Readonly<Record<string, ActionContent>>
