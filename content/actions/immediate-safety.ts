import type { ActionContent } from './action-content'

/** What must be done in the first hours. */
export const immediateSafetyActions = {
  'find-a-safe-place': {
    closedBy: 'safe-place-first',
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-safe',
    protects: true
  },
  'move-from-bed-and-breakfast': {
    serves: ['¶45'],
    owner: 'team-manager',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true,
    contrary: true
  },
  'check-the-adult': {
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true
  },
  // Also where the child is at the police station only to be kept safe: a person who is taken for a suspect is questioned within hours.
  // It says where the child is and tells of no accusation, so the officer there is given it.
  'solicitor-and-adult-at-the-police-station': {
    serves: ['¶10', '¶23', '¶26', '¶33', 'practice:solicitor-and-appropriate-adult-at-police-interviews'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'unsafe-tonight',
    protects: true
  },
  'location-was-told': {
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    protects: true,
    contrary: true
  },
  'tell-enquirers-nothing': {
    serves: ['¶23'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    protects: true
  },
  // The child may have fled that authority, and the family may be within its reach.
  'authority-of-their-country-asks': {
    serves: ['practice:never-approach-the-embassy'],
    owner: 'social-worker',
    when: 'same-day',
    protects: true
  },
  // A known address is a risk: the child may be drawn back there, and somebody may come from there.
  'tell-the-police-what-leads-to-the-child': {
    serves: ['¶10', '¶23', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'sought-out',
    protects: true
  },
  'adult-does-not-interpret': {
    serves: ['¶26', 'practice:accompanying-adult-never-interprets'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'spoken-for',
    protects: true
  },
  'tell-the-police': {
    closedBy: 'police-told',
    serves: ['¶10', '¶23'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-prepared',
    protects: true
  },
  'agree-police-roles': {
    serves: ['¶10', '¶39'],
    owner: 'social-worker',
    when: 'two-days',
    danger: 'not-prepared',
    protects: true
  },
  'record-another-way-of-recognising': {
    serves: ['¶39'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-prepared',
    protects: true
  },
  'take-a-photograph': {
    closedBy: 'photograph-on-file',
    serves: ['¶39'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-prepared',
    protects: true
  },
  'note-the-phone-numbers': {
    serves: ['¶39', '¶43', 'practice:philomena-protocol'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'not-prepared',
    protects: true
  },
  'report-missing': {
    serves: ['¶39'],
    owner: 'carer',
    when: 'same-day',
    danger: 'missing',
    protects: true
  },
  // Two answers say opposite things. Until somebody has looked, nobody is told that the child is missing, or that they are not.
  'missing-and-returned-differ': {
    serves: ['¶39'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'missing',
    protects: true
  },
  'look-for-the-child': {
    serves: ['¶10', '¶39'],
    owner: 'social-worker',
    when: 'same-day',
    danger: 'missing',
    protects: true
  },
  'return-home-interview': {
    serves: ['practice:return-interview-72-hours'],
    owner: 'social-worker',
    when: 'two-days',
    due: 'return-interview',
    protects: true,
    closedBy: 'missing-episodes'
  },
  'plan-the-first-48-hours': { serves: ['¶23'], owner: 'social-worker', when: 'same-day', protects: true }
} as const satisfies Readonly<Record<string, ActionContent>>
