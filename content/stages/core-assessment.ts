import { assessedAtOnce, startedUndated } from '../assessed-at-once'
import { needsAnsweredIn } from '../needs-answered'
import type { StageContent } from '../shape'

/** The core assessment (now: single assessment): what the child lived through, needs and risks (¶22–31, ¶43). */
export const coreAssessment = {
  id: 'core-assessment',
  check: 'check-core-assessment',
  about: 'past',
  needed: 'first-review',
  steps: {
    'assessment-start': [
      'safe-place-first',
      'assessment-started-on',
      'assessment-timing',
      'already-told',
      'records-awaited',
      'child-asked-to-repeat',
      'distress-steps',
      'languages-used',
      'communication-help-needed'
    ],
    interpreter: [
      'interpreter-person',
      'interpreter-language',
      'interpreter-gender-choice',
      'interpreter-trained',
      'interpreter-independence',
      'interpreter-independence-how',
      'interpreters-not-used'
    ],
    'influence-of-traffickers': [
      'influence-child-view',
      'influence-assessment',
      'influence-conclusion',
      'missing-risk-conclusion',
      'safety-skills-conclusion',
      'not-yet-understood'
    ],
    experiences: [
      'life-before',
      'reasons-in-own-words',
      'reasons-from-others',
      'experiences-of-abuse',
      'experiences-needs',
      'work-history',
      'left-for-later'
    ],
    'health-and-disability': [
      'feelings-child-words',
      'emotional-impact-noticed',
      'self-harm-worry',
      'emotional-support-needed',
      'physical-health-now',
      'health-needs-known',
      'disability-needs',
      'communication-help'
    ],
    'education-so-far': [
      'education-history',
      'education-needs-found',
      'cultural-background',
      'identity-support'
    ],
    'family-and-contact': [
      'family-members',
      'has-children-of-their-own',
      'children-of-their-own',
      'living-with-family-wishes',
      'family-contacts',
      'reunification-considered',
      'family-relationships-plan',
      'parents-views-sought',
      'parents-views',
      'home-office-liaison',
      'tracing-support'
    ],
    'assessment-conclusion': [
      'conversations',
      'needs',
      'assessment-analysis',
      'not-yet-understood',
      'how-explained',
      'assessment-child-view',
      'assessment-finished-on',
      'left-for-later-until',
      'repeat-put-right-on'
    ],
    'check-core-assessment': []
  },
  questions: {
    'assessment-started-on': {
      kind: 'date',
      about: 'care',
      tense: 'happened',
      only: 'child',
      sooner: assessedAtOnce,
      serves: ['¶22', '¶23', 'practice:single-assessment-time-limit']
    },
    'assessment-timing': {
      kind: 'choice',
      about: 'care',
      options: ['at-once', 'waited-for-safe-place', 'delayed', 'not-started'],
      only: ['child', 'assessment-begun'],
      sooner: startedUndated,
      serves: ['¶23']
    },
    'already-told': {
      kind: 'list',
      sooner: assessedAtOnce,
      named: 'told-to',
      fields: {
        'told-to': { kind: 'text', serves: ['¶31'] },
        'told-by': { kind: 'text', serves: ['¶31'] },
        'told-on': { kind: 'date', tense: 'happened', approximate: true, serves: ['¶31'] },
        'told-what': { kind: 'long-text', reveals: 'placement', serves: ['¶31'] },
        'told-record': {
          kind: 'choice',
          options: ['on-our-file', 'asked-for', 'not-yet-asked-for', 'no-record-made', 'refused'],
          serves: ['¶31']
        }
      },
      serves: ['¶31']
    },
    'records-awaited': { kind: 'long-text', about: 'care', serves: ['¶31'] },
    'child-asked-to-repeat': { kind: 'yes-no', about: 'care', serves: ['¶31'] },
    'repeat-put-right-on': {
      kind: 'date',
      about: 'care',
      tense: 'happened',
      only: 'made-to-repeat',
      serves: ['¶31']
    },
    'distress-steps': {
      kind: 'long-text',
      about: 'care',
      serves: ['¶22', '¶23', '¶24', '¶31']
    },
    'languages-used': {
      kind: 'long-text',
      about: 'identity',
      saidBy: 'child',
      serves: ['¶25', '¶26', 'law:care-planning-regulations-5']
    },
    'interpreter-needed': {
      kind: 'yes-no',
      needed: 'first-hour',
      about: 'identity',
      serves: ['¶26', 'prompt-sheet:interpreter-needed']
    },
    'communication-help-needed': {
      kind: 'choice',
      options: [
        'no',
        'british-sign-language',
        'another-sign-language',
        'own-signs',
        'cannot-read',
        'yes',
        'cannot-follow'
      ],
      about: 'identity',
      serves: ['¶25', 'prompt-sheet:communication-help']
    },
    'communication-help': {
      kind: 'long-text',
      only: 'needs-communication-help',
      about: 'identity',
      serves: ['¶25', 'prompt-sheet:communication-aid']
    },
    'interpreter-person': {
      kind: 'person',
      firstOffered: 'interpreter',
      about: 'identity',
      sooner: assessedAtOnce,
      serves: ['¶26']
    },
    'interpreter-language': {
      kind: 'text',
      about: 'identity',
      serves: ['¶26', 'prompt-sheet:interpreter-language']
    },
    'interpreter-gender-choice': {
      kind: 'choice',
      about: 'identity',
      options: ['woman', 'man', 'no-preference', 'not-asked'],
      saidBy: 'child',
      serves: ['practice:interpreter-gender-choice']
    },
    'interpreter-trained': {
      kind: 'choice',
      about: 'identity',
      options: ['trained', 'being-arranged', 'not-trained'],
      sooner: assessedAtOnce,
      serves: ['¶26']
    },
    'interpreter-independence': {
      kind: 'choice',
      about: 'identity',
      options: ['independent', 'not-yet-checked', 'came-with-the-child', 'linked'],
      sooner: assessedAtOnce,
      serves: ['¶26', 'practice:accompanying-adult-never-interprets']
    },
    'interpreter-independence-how': { kind: 'long-text', about: 'identity', serves: ['¶26'] },
    'interpreters-not-used': {
      kind: 'list',
      only: 'interpreters-not-used',
      about: ['identity', 'danger'],
      named: 'not-used-interpreter',
      fields: {
        'not-used-interpreter': { kind: 'person', serves: ['¶26'] },
        'not-used-because': {
          kind: 'choice',
          options: ['came-with-the-child', 'linked'],
          serves: ['¶26', 'practice:accompanying-adult-never-interprets']
        },
        'not-used-how': { kind: 'long-text', about: 'other-people', optional: true, serves: ['¶26'] }
      },
      serves: ['¶26']
    },
    'not-yet-understood': {
      kind: 'choices',
      about: 'care',
      options: ['where-they-are', 'their-situation', 'the-risks', 'who-does-what', 'the-assessment'],
      sooner: assessedAtOnce,
      serves: ['¶27', '¶28']
    },
    'how-explained': { kind: 'long-text', about: ['care', 'past'], serves: ['¶24', '¶26', '¶27', '¶28'] },
    // A child who is accused may say in it what they did: no copy for the police has it unless somebody says so (¶24, ¶33).
    'influence-child-view': {
      kind: 'long-text',
      about: ['safety', 'past'],
      saidBy: 'child',
      serves: ['¶27']
    },
    'influence-assessment': {
      kind: 'long-text',
      about: 'safety',
      sooner: assessedAtOnce,
      serves: ['¶27', '¶40', '¶43']
    },
    'influence-conclusion': {
      kind: 'choice',
      about: 'safety',
      options: ['continuing', 'possible', 'no-sign'],
      sooner: assessedAtOnce,
      serves: ['¶27']
    },
    'missing-risk-conclusion': {
      kind: 'choice',
      about: 'safety',
      options: ['likely', 'possible', 'no-sign'],
      sooner: assessedAtOnce,
      serves: ['¶27']
    },
    'safety-skills-conclusion': {
      kind: 'choice',
      about: 'safety',
      options: ['enough-for-now', 'some', 'not-yet'],
      serves: ['¶43']
    },
    'life-before': { kind: 'long-text', saidBy: 'child', serves: ['¶22'] },
    'family-members': {
      kind: 'long-text',
      about: 'family',
      saidBy: 'child',
      serves: ['¶29', 'law:care-planning-regulations-5', 'prompt-sheet:family']
    },
    // Part of who the child is, for readers who are told the status: a surgery sees a mother, and perhaps her baby (¶25, ¶34). A school sees neither.
    'has-children-of-their-own': {
      kind: 'yes-no',
      needed: 'first-hour',
      about: ['identity', 'status'],
      saidBy: 'child',
      only: ['worry', 'may-have-a-child'],
      serves: ['prompt-sheet:children']
    },
    'children-of-their-own': {
      kind: 'text',
      needed: 'first-hour',
      about: ['identity', 'status'],
      saidBy: 'child',
      only: ['worry', 'has-children'],
      serves: ['prompt-sheet:number-of-children']
    },
    'reasons-in-own-words': {
      kind: 'long-text',
      saidBy: 'child',
      only: 'not-british',
      serves: ['¶22', '¶28', 'practice:exploitation-in-transit']
    },
    'reasons-from-others': { kind: 'long-text', only: 'not-british', serves: ['¶22', '¶28', '¶31'] },
    'experiences-of-abuse': { kind: 'long-text', saidBy: 'child', serves: ['¶22'] },
    'experiences-needs': { kind: 'long-text', only: 'past-recorded', serves: ['¶22'] },
    'feelings-child-words': {
      kind: 'long-text',
      about: 'health',
      saidBy: 'child',
      serves: ['¶25']
    },
    'emotional-impact-noticed': {
      kind: 'long-text',
      about: 'health',
      serves: ['¶25', '¶34', 'law:care-planning-regulations-5', 'law:care-planning-regulations-schedule-1']
    },
    'self-harm-worry': { kind: 'yes-no', about: 'health', serves: ['¶25'] },
    'emotional-support-needed': {
      kind: 'choice',
      about: 'health',
      options: ['today', 'needed', 'referred', 'in-place', 'declined-for-now', 'not-at-present'],
      serves: ['¶25']
    },
    'emotional-support-kind': {
      kind: 'long-text',
      only: 'needs-emotional-support',
      about: 'health',
      serves: ['¶25', '¶34']
    },
    'health-needs-known': {
      kind: 'long-text',
      about: 'health',
      serves: ['¶25', 'law:care-planning-regulations-schedule-1']
    },
    'health-attention-today': { kind: 'yes-no', needed: 'first-hour', about: 'health', serves: ['¶25'] },
    'disability-needs': { kind: 'long-text', about: 'health', serves: ['¶25'] },
    'education-history': {
      kind: 'long-text',
      about: 'education',
      saidBy: 'child',
      serves: ['¶25', 'law:care-planning-regulations-schedule-1', 'prompt-sheet:education']
    },
    'work-history': {
      kind: 'long-text',
      saidBy: 'child',
      only: 'worry',
      serves: ['prompt-sheet:previous-employment-history']
    },
    'education-needs-found': {
      kind: 'long-text',
      about: 'education',
      serves: ['¶25', '¶36', '¶38', 'law:care-planning-regulations-schedule-1']
    },
    'cultural-background': {
      kind: 'long-text',
      about: 'care',
      saidBy: 'child',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'identity-support': {
      kind: 'long-text',
      // It tells where the child is on which day: at a service, at a hairdresser (¶23).
      about: 'care',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'family-contacts': {
      kind: 'list',
      about: 'family',
      named: 'contact-who',
      fields: {
        'contact-who': { kind: 'text', about: 'identity', serves: ['¶29', '¶30'] },
        // At every gate it must be known who a person is. What they are to the child is free text, and belongs to the family’s matters.
        'contact-relationship': {
          kind: 'text',
          about: 'identity',
          printedWith: 'family',
          serves: ['¶29']
        },
        'contact-is-parent': { kind: 'yes-no', unprinted: ['no'], serves: ['¶30'] },
        'contact-now': {
          kind: 'choice',
          options: ['in-contact', 'contact-lost', 'never-in-contact'],
          serves: ['¶29']
        },
        'contact-now-how': { kind: 'long-text', serves: ['¶29'] },
        'contact-child-wishes': { kind: 'long-text', saidBy: 'child', serves: ['¶29'] },
        'contact-involvement': {
          kind: 'choice',
          // A school’s gate is told that contact is not safe. Only readers who are told the status learn that the child was exploited.
          about: 'danger',
          printedWith: 'status',
          options: ['known', 'suspected', 'still-finding-out', 'not-suspected'],
          serves: ['¶30']
        },
        'contact-involvement-reasons': { kind: 'long-text', about: 'other-people', serves: ['¶30'] },
        'contact-assessment': {
          kind: 'choice',
          about: 'danger',
          options: ['not-assessed', 'under-way', 'assessed-safe', 'assessed-not-safe'],
          serves: ['¶30']
        },
        'contact-assessment-reasons': { kind: 'long-text', about: 'other-people', serves: ['¶30'] },
        'contact-assessed-on': {
          kind: 'date',
          about: 'other-people',
          optional: true,
          tense: 'happened',
          serves: ['¶30']
        },
        'contact-plan': {
          kind: 'choice',
          about: 'danger',
          options: [
            'existing-contact-continues',
            'wait-for-assessment',
            'start-contact',
            'trace',
            'no-contact'
          ],
          serves: ['¶29', '¶30']
        },
        'contact-plan-details': { kind: 'long-text', serves: ['¶29', '¶30'] }
      },
      serves: ['¶29', '¶30', 'law:care-planning-regulations-5']
    },
    'living-with-family-wishes': {
      kind: 'long-text',
      about: 'family',
      saidBy: 'child',
      serves: ['¶22', '¶29', 'law:care-planning-regulations-5']
    },
    'reunification-considered': {
      kind: 'choice',
      about: 'family',
      options: ['being-worked-towards', 'being-assessed', 'not-for-now', 'not-safe', 'not-yet-considered'],
      only: 'child',
      serves: ['¶29', 'law:care-planning-regulations-5']
    },
    'parents-views-sought': {
      kind: 'choice',
      about: 'other-people',
      options: [
        'recorded',
        'tried-without-reply',
        'waits-for-assessment',
        'not-safe-to-ask',
        'asked-before-assessment',
        'not-yet-sought'
      ],
      only: 'child',
      serves: ['¶30', 'law:care-planning-regulations-5']
    },
    'parents-views': {
      kind: 'long-text',
      about: 'other-people',
      only: 'child',
      serves: ['¶30', 'law:care-planning-regulations-5']
    },
    'home-office-liaison': {
      kind: 'choice',
      about: 'family',
      options: ['agreed', 'not-to-be-started', 'asked', 'no-caseworker-yet', 'not-yet-asked'],
      only: ['under-immigration-control', 'claim-not-ruled-out'],
      serves: ['¶30']
    },
    'tracing-support': {
      kind: 'choice',
      about: 'family',
      options: ['home-office', 'independent-service', 'not-wanted', 'not-decided'],
      only: ['not-british', 'family-out-of-touch'],
      serves: ['¶30', 'practice:never-approach-the-embassy']
    },
    conversations: {
      kind: 'list',
      only: 'worry',
      named: 'conversation-with',
      fields: {
        'conversation-with': { kind: 'text', serves: ['¶31', 'prompt-sheet:interviews'] },
        'conversation-on': { kind: 'date', tense: 'happened', serves: ['¶31', 'prompt-sheet:interviews'] },
        'conversation-where': { kind: 'text', reveals: 'placement', serves: ['prompt-sheet:interviews'] },
        'conversation-how-met': { kind: 'text', serves: ['prompt-sheet:interviews'] },
        'conversation-others-present': { kind: 'text', serves: ['prompt-sheet:interviews'] },
        'conversation-breaks': { kind: 'long-text', serves: ['¶31', 'prompt-sheet:interviews'] },
        'conversation-how-child-seemed': { kind: 'long-text', serves: ['prompt-sheet:interviews'] },
        'conversation-concerns': { kind: 'long-text', serves: ['prompt-sheet:interviews'] }
      },
      serves: ['¶31', 'prompt-sheet:interviews']
    },
    'left-for-later': { kind: 'long-text', serves: ['¶23'] },
    'left-for-later-until': {
      kind: 'date',
      tense: 'planned',
      only: 'something-left',
      serves: ['¶23']
    },
    needs: {
      kind: 'list',
      about: ['care', 'health', 'past'],
      named: 'need-what',
      fields: {
        'need-what': { kind: 'long-text', serves: ['¶22', '¶25', '¶32'] },
        'need-area': {
          kind: 'choice',
          options: [
            'safety',
            'emotional-and-mental-health',
            'physical-health',
            'disability',
            'education',
            'language',
            'identity-and-culture',
            'family-and-contact',
            'legal-and-immigration',
            'independence',
            'money',
            'other'
          ],
          serves: ['¶25']
        },
        'need-from': {
          kind: 'choice',
          options: [
            'country-of-origin',
            'journey',
            'abuse-by-traffickers',
            'exploitation',
            'separation',
            'life-before-care',
            'other'
          ],
          optionsOnly: { 'country-of-origin': 'not-british', journey: 'not-british' },
          serves: ['¶22']
        },
        'need-status-related': {
          kind: 'yes-no',
          serves: [
            '¶22',
            '¶32',
            'law:care-planning-regulations-42',
            'law:care-planning-regulations-schedule-7'
          ]
        },
        'need-response': { kind: 'long-text', serves: ['¶32'] },
        'need-by-whom': { kind: 'person', serves: ['¶32'] },
        'need-by-when': { kind: 'date', tense: 'planned', serves: ['¶32'] },
        'need-for': {
          kind: 'choices',
          offers: 'needs-found',
          options: needsAnsweredIn.needs,
          optional: true,
          serves: ['¶32']
        }
      },
      serves: ['¶22', '¶25', '¶32']
    },
    'assessment-analysis': { kind: 'long-text', about: ['past', 'health'], serves: ['¶22'] },
    'assessment-child-view': {
      kind: 'long-text',
      about: 'care',
      saidBy: 'child',
      serves: ['¶27', '¶28']
    },
    'assessment-finished-on': {
      kind: 'date',
      about: 'care',
      tense: 'happened',
      serves: ['¶22', 'practice:single-assessment-time-limit']
    }
  }
} as const satisfies StageContent
