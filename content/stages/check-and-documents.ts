import { documentIds } from '../documents/ids'
import { recipientIds } from '../recipient-ids'
import type { StageContent } from '../shape'

/** Departures from the guidance, a manager's oversight, who receives the plans, handing the case over, and finishing (¶5, ¶9, ¶12–16, ¶23, ¶24, ¶31, ¶63). */
export const checkAndDocuments = {
  id: 'check-and-documents',
  check: 'finishing',
  about: 'oversight',
  needed: 'first-review',
  steps: {
    'authority-oversight': [
      'manager-oversight',
      'manager-oversight-by',
      'manager-oversight-on',
      'authority-still-to-do',
      'departures'
    ],
    sharing: [
      'still-to-explain',
      'views-and-plan',
      'child-wishes',
      'care-plan-ready-on',
      'plan-recipients',
      'must-not-be-told-location',
      'home-office-sharing',
      'case-record-copied-on'
    ],
    handover: ['handover-kind'],
    'handover-details': [
      'handover-authority',
      'handover-on',
      'handover-told',
      'handover-child-told',
      'child-wishes'
    ],
    finishing: []
  },
  questions: {
    departures: {
      kind: 'list',
      about: 'oversight',
      named: 'departure-what',
      fields: {
        'departure-what': { kind: 'text', serves: ['¶5'] },
        'departure-paragraph': { kind: 'text', optional: true, serves: ['¶5'] },
        'departure-reason': { kind: 'long-text', serves: ['¶5'] },
        'departure-agreed-by': { kind: 'person', serves: ['¶5'] },
        'departure-agreed-on': { kind: 'date', tense: 'happened', serves: ['¶5'] }
      },
      serves: ['¶5']
    },
    'manager-oversight': {
      kind: 'long-text',
      serves: ['¶9', '¶13', '¶14', '¶15', '¶16']
    },
    // The first page of a finished version says that a manager looked at the plan, and when. What the manager said is the authority’s own.
    'manager-oversight-by': {
      kind: 'person',
      firstOffered: 'team-manager',
      about: 'care',
      serves: ['¶9']
    },
    'manager-oversight-on': {
      kind: 'date',
      about: 'care',
      tense: 'happened',
      serves: ['¶9']
    },
    'authority-still-to-do': {
      kind: 'choices',
      asksWhatIsLeft: true,
      options: ['train-those-around-the-child', 'copy-to-the-case-record'],
      serves: ['¶13', '¶15', '¶31', 'law:care-planning-regulations-50']
    },
    'plan-recipients': {
      kind: 'list',
      // Each copy that is made is noted here where it is made (¶31, ¶32). To look through who has what is for reviews.
      needed: 'review-to-review',
      about: 'care',
      named: 'recipient-name',
      fields: {
        'recipient-name': { kind: 'text', serves: ['¶31', 'practice:distribution-list'] },
        'recipient-documents': {
          kind: 'choices',
          options: documentIds,
          serves: ['¶31', '¶32', 'practice:distribution-list']
        },
        'recipient-copy': {
          kind: 'choice',
          options: recipientIds,
          serves: ['practice:distribution-list']
        },
        'recipient-version': { kind: 'text', serves: ['practice:distribution-list'] },
        'recipient-how': {
          kind: 'choice',
          options: [
            'by-hand',
            'by-secure-email',
            'through-a-case-system',
            'by-post',
            'read-aloud',
            'another-way'
          ],
          serves: ['practice:distribution-list']
        },
        'recipient-given-on': { kind: 'date', tense: 'happened', serves: ['practice:distribution-list'] },
        'recipient-needs-location': { kind: 'yes-no', serves: ['¶23'] },
        'recipient-location-reason': { kind: 'text', optional: true, serves: ['¶23'] }
      },
      serves: ['¶10', '¶31', '¶32', 'practice:distribution-list']
    },
    'must-not-be-told-location': {
      kind: 'long-text',
      // The people who look after the child must know this from the first day (¶23).
      needed: 'first-days',
      about: 'safety',
      serves: ['¶23', '¶30', 'law:care-planning-regulations-schedule-2', 'law:care-planning-regulations-13']
    },
    'home-office-sharing': {
      kind: 'list',
      // Information is shared for what comes with a return, or for managing it (¶63).
      needed: 'review-to-review',
      about: 'immigration',
      named: 'home-office-shared-what',
      fields: {
        'home-office-shared-what': { kind: 'text', serves: ['¶63'] },
        'home-office-shared-with': { kind: 'person', serves: ['¶63'] },
        'home-office-shared-why': { kind: 'long-text', serves: ['¶63'] },
        'home-office-shared-on': { kind: 'date', tense: 'happened', serves: ['¶63'] }
      },
      only: 'not-british',
      serves: ['¶63']
    },
    'case-record-copied-on': {
      kind: 'date',
      needed: 'review-to-review',
      tense: 'happened',
      serves: ['law:care-planning-regulations-50']
    },
    'handover-kind': {
      kind: 'choice',
      needed: 'review-to-review',
      // Nobody waits for a review to say what comes of a social worker’s last day.
      sooner: { of: 'workers-change', needed: 'first-days' },
      about: 'care',
      options: ['none-planned', 'another-worker', 'another-team', 'another-authority'],
      unprinted: ['none-planned'],
      serves: ['¶24', '¶31']
    },
    // These are asked of nobody without a handover. The other authority may be the one in whose area the child lives.
    'handover-authority': {
      kind: 'text',
      needed: 'first-days',
      about: 'care',
      reveals: 'placement',
      serves: ['¶31']
    },
    'handover-on': {
      kind: 'date',
      needed: 'first-days',
      about: 'care',
      tense: 'either',
      serves: ['¶31']
    },
    'handover-told': { kind: 'long-text', needed: 'first-days', about: 'care', serves: ['¶24', '¶31'] },
    'handover-child-told': { kind: 'long-text', needed: 'first-days', about: 'care', serves: ['¶24'] }
  }
} as const satisfies StageContent
