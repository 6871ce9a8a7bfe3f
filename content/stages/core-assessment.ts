import { needsAnsweredIn } from '../needs-answered'
import type { StageContent } from '../shape'

/** Whether the child understands: asked of their situation, their support, their risks, and who does what (¶27, ¶28). */
const understanding = ['fully', 'partly', 'not-yet'] as const

/** The core assessment (now: single assessment): what the child lived through, needs and risks (¶22–31, ¶43). */
export const coreAssessment = {
  id: 'core-assessment',
  check: 'check-core-assessment',
  about: 'past',
  needed: 'first-review',
  steps: {
    'assessment-start': [
      'assessor',
      'safe-place-first',
      'assessment-started-on',
      'assessment-timing',
      'assessment-wait-reason',
      'assessment-due-on'
    ],
    'minimising-distress': [
      'records-gathered',
      'records-awaited',
      'child-asked-to-repeat',
      'repeat-put-right-on',
      'distress-steps',
      'information-coordinator',
      'information-transfer'
    ],
    'language-and-interpreter': [
      'languages-used',
      'languages-read-and-written',
      'language-needs-how-known',
      'communication-help-needed',
      'communication-help'
    ],
    interpreter: [
      'interpreter-person',
      'interpreter-language',
      'interpreter-gender-choice',
      'interpreter-trained',
      'interpreter-independence',
      'interpreter-independence-how',
      'trafficking-in-their-words'
    ],
    understanding: [
      'knows-where-they-are',
      'told-where-they-are',
      'understands-situation',
      'understands-support',
      'understands-risks',
      'how-explained'
    ],
    'who-does-what': [
      'roles-explained',
      'roles-understood',
      'roles-child-words',
      'officials-role-understood'
    ],
    'influence-of-traffickers': [
      'influence-means',
      'influence-child-view',
      'influence-assessment',
      'influence-counterweights',
      'influence-conclusion',
      'influence-assessed-on'
    ],
    'risk-of-going-missing': [
      'missing-risk-child-view',
      'missing-risk-assessment',
      'missing-risk-counterweights',
      'missing-risk-conclusion',
      'missing-risk-assessed-on'
    ],
    'keeping-safe': [
      'independence-behind-appearance',
      'safety-skills-held',
      'safety-skills-needed',
      'safety-skills-child-view',
      'safety-skills-conclusion'
    ],
    'origin-and-family': [
      'life-before',
      'family-members',
      'family-losses',
      'has-children-of-their-own',
      'children-of-their-own'
    ],
    'reasons-for-coming': [
      'reasons-in-own-words',
      'who-decided-on-coming',
      'hoped-for-on-coming',
      'reasons-from-others'
    ],
    journey: [
      'left-home-on',
      'journey-account',
      'journey-arranged-by',
      'journey-harm',
      'arrived-on',
      'arrived-where-and-how'
    ],
    experiences: [
      'experiences-at-home',
      'experiences-of-abuse',
      'experiences-of-exploitation',
      'experiences-needs'
    ],
    'emotional-impact': [
      'feelings-child-words',
      'emotional-impact-noticed',
      'self-harm-worry',
      'coping-strengths',
      'emotional-support-needed',
      'emotional-support-kind'
    ],
    'health-and-disability': ['health-child-words', 'health-needs-known', 'disability-needs'],
    'education-so-far': ['education-history', 'work-history', 'education-needs-found', 'education-hopes'],
    'identity-and-background': [
      'religion-or-belief',
      'racial-origin',
      'cultural-background',
      'linguistic-background',
      'identity-anything-else',
      'identity-support'
    ],
    'family-and-contact': ['family-contacts'],
    reunification: [
      'living-with-family-wishes',
      'reunification-considered',
      'reunification-reasons',
      'parents-views-sought',
      'parents-views'
    ],
    'family-tracing': ['home-office-liaison', 'home-office-liaison-details', 'tracing-support'],
    'how-spoken-to': ['conversations', 'left-for-later', 'left-for-later-until'],
    'what-the-child-needs': ['needs'],
    'assessment-conclusion': [
      'assessment-analysis',
      'assessment-understood',
      'assessment-child-view',
      'assessment-finished-on'
    ],
    'check-core-assessment': []
  },
  questions: {
    assessor: { kind: 'person', about: 'care', serves: ['¶22', '¶24'] },
    'assessment-started-on': {
      kind: 'date',
      about: 'care',
      tense: 'happened',
      only: 'child',
      serves: ['¶22', '¶23']
    },
    'assessment-timing': {
      kind: 'choice',
      about: 'care',
      options: ['at-once', 'waited-for-safe-place', 'delayed', 'not-started'],
      only: 'child',
      serves: ['¶23']
    },
    'assessment-wait-reason': { kind: 'long-text', about: 'care', only: 'child', serves: ['¶23'] },
    'assessment-due-on': {
      kind: 'date',
      about: 'care',
      tense: 'planned',
      only: 'child',
      serves: ['¶22', 'practice:single-assessment-time-limit']
    },

    'records-gathered': {
      kind: 'choices',
      about: 'care',
      options: [
        'police',
        'border-and-immigration-officials',
        'own-social-care',
        'another-authority',
        'health',
        'education',
        'youth-justice',
        'legal-representative',
        'voluntary-organisation',
        'somebody-else'
      ],
      optionsOnly: { 'border-and-immigration-officials': 'not-british' },
      serves: ['¶31']
    },
    'records-awaited': { kind: 'long-text', about: 'care', serves: ['¶31'] },
    'child-asked-to-repeat': { kind: 'yes-no', about: 'care', serves: ['¶31'] },
    'repeat-put-right-on': { kind: 'date', about: 'care', tense: 'happened', serves: ['¶31'] },
    'distress-steps': { kind: 'long-text', about: 'care', serves: ['¶31'] },
    'information-coordinator': { kind: 'person', about: 'care', serves: ['¶31'] },
    'information-transfer': { kind: 'long-text', about: 'care', serves: ['¶31'] },

    'languages-used': { kind: 'long-text', about: 'identity', saidBy: 'child', serves: ['¶25', '¶26'] },
    'languages-read-and-written': { kind: 'text', about: 'identity', saidBy: 'child', serves: ['¶26'] },
    'language-needs-how-known': { kind: 'long-text', about: 'identity', serves: ['¶26'] },
    'interpreter-needed': {
      kind: 'yes-no',
      needed: 'first-hour',
      about: 'identity',
      serves: ['¶26', 'prompt-sheet:interpreter-needed']
    },
    'communication-help-needed': {
      kind: 'yes-no',
      about: 'identity',
      serves: ['¶25', '¶26', 'prompt-sheet:communication-help']
    },
    'communication-help': {
      kind: 'long-text',
      about: 'identity',
      serves: ['¶25', '¶26', 'prompt-sheet:communication-aid']
    },

    'interpreter-person': { kind: 'person', about: 'identity', serves: ['¶26'] },
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
      serves: ['¶26', 'practice:interpreter-gender-choice']
    },
    'interpreter-trained': {
      kind: 'choice',
      about: 'identity',
      options: ['trained', 'being-arranged', 'not-trained'],
      serves: ['¶26']
    },
    'interpreter-independence': {
      kind: 'choice',
      about: 'identity',
      options: ['independent', 'not-yet-checked', 'came-with-the-child', 'linked'],
      serves: ['¶26', 'practice:accompanying-adult-never-interprets']
    },
    'interpreter-independence-how': { kind: 'long-text', about: 'identity', serves: ['¶26'] },
    'trafficking-in-their-words': { kind: 'long-text', serves: ['¶26', '¶27'] },

    'knows-where-they-are': {
      kind: 'choice',
      about: 'care',
      options: ['knows', 'partly', 'does-not-know'],
      serves: ['¶28']
    },
    'told-where-they-are': { kind: 'long-text', about: 'care', saidBy: 'child', serves: ['¶28'] },
    'understands-situation': { kind: 'choice', about: 'care', options: understanding, serves: ['¶27'] },
    'understands-support': { kind: 'choice', about: 'care', options: understanding, serves: ['¶24', '¶27'] },
    'understands-risks': { kind: 'choice', about: 'care', options: understanding, serves: ['¶27'] },
    'how-explained': { kind: 'long-text', about: 'care', serves: ['¶26', '¶27'] },
    'roles-explained': {
      kind: 'choices',
      about: 'care',
      options: [
        'social-worker-role',
        'carer-role',
        'reviewing-officer-role',
        'police-role',
        'legal-representative-role',
        'interpreter-role',
        'health-role',
        'education-role',
        'advocate-role',
        'trafficking-guardian-role'
      ],
      optionsOnly: { 'trafficking-guardian-role': 'worry' },
      serves: ['¶24', '¶28']
    },
    'roles-understood': { kind: 'choice', about: 'care', options: understanding, serves: ['¶28'] },
    'roles-child-words': { kind: 'long-text', about: 'care', saidBy: 'child', serves: ['¶28'] },
    'officials-role-understood': {
      kind: 'choice',
      about: 'care',
      options: understanding,
      only: 'not-british',
      serves: ['¶28']
    },

    'influence-means': {
      kind: 'choices',
      about: 'safety',
      options: [
        'contact',
        'debt',
        'threats-to-the-child',
        'threats-to-others',
        'affection-or-loyalty',
        'belief-or-oath',
        'images-or-secrets',
        'belongings-held',
        'shelter-or-money',
        'drugs-or-alcohol',
        'fear-of-authorities',
        'something-else'
      ],
      serves: ['¶24', '¶27', '¶35']
    },
    'influence-child-view': { kind: 'long-text', about: 'safety', saidBy: 'child', serves: ['¶27', '¶40'] },
    'influence-assessment': { kind: 'long-text', about: 'safety', serves: ['¶27'] },
    'influence-counterweights': { kind: 'long-text', about: 'safety', serves: ['¶27', '¶40'] },
    'influence-conclusion': {
      kind: 'choice',
      about: 'safety',
      options: ['continuing', 'possible', 'no-sign'],
      serves: ['¶27']
    },
    'influence-assessed-on': { kind: 'date', about: 'safety', tense: 'happened', serves: ['¶27'] },

    'missing-risk-child-view': {
      kind: 'long-text',
      about: 'safety',
      saidBy: 'child',
      serves: ['¶27', '¶41']
    },
    'missing-risk-assessment': { kind: 'long-text', about: 'safety', serves: ['¶27', '¶39'] },
    'missing-risk-counterweights': { kind: 'long-text', about: 'safety', serves: ['¶27', '¶40', '¶41'] },
    'missing-risk-conclusion': {
      kind: 'choice',
      about: 'safety',
      options: ['likely', 'possible', 'no-sign'],
      serves: ['¶27']
    },
    'missing-risk-assessed-on': { kind: 'date', about: 'safety', tense: 'happened', serves: ['¶27'] },

    'independence-behind-appearance': { kind: 'long-text', about: 'safety', serves: ['¶43'] },
    'safety-skills-held': {
      kind: 'choices',
      about: 'safety',
      options: [
        'notices-danger',
        'tells-somebody',
        'calls-emergency-services',
        'finds-the-way-back',
        'travels-safely',
        'keeps-accounts-private',
        'looks-after-money'
      ],
      serves: ['¶43']
    },
    'safety-skills-needed': { kind: 'long-text', about: 'safety', serves: ['¶43'] },
    'safety-skills-child-view': {
      kind: 'long-text',
      about: 'safety',
      saidBy: 'child',
      serves: ['¶40', '¶43']
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
      serves: ['¶22', '¶29', 'law:care-planning-regulations-5', 'prompt-sheet:family']
    },
    'family-losses': { kind: 'long-text', about: 'family', saidBy: 'child', serves: ['¶22', '¶25'] },
    'has-children-of-their-own': {
      kind: 'yes-no',
      about: 'family',
      saidBy: 'child',
      serves: ['¶22', 'prompt-sheet:children']
    },
    'children-of-their-own': {
      kind: 'text',
      about: 'family',
      saidBy: 'child',
      serves: ['¶22', 'prompt-sheet:number-of-children']
    },

    'reasons-in-own-words': { kind: 'long-text', saidBy: 'child', only: 'not-british', serves: ['¶28'] },
    'who-decided-on-coming': { kind: 'long-text', saidBy: 'child', only: 'not-british', serves: ['¶28'] },
    'hoped-for-on-coming': { kind: 'long-text', saidBy: 'child', only: 'not-british', serves: ['¶28'] },
    'reasons-from-others': { kind: 'long-text', only: 'not-british', serves: ['¶28', '¶31'] },
    'left-home-on': {
      kind: 'date',
      tense: 'happened',
      approximate: true,
      saidBy: 'child',
      only: 'not-british',
      serves: ['¶22']
    },
    'journey-account': { kind: 'long-text', saidBy: 'child', only: 'not-british', serves: ['¶22'] },
    'journey-arranged-by': {
      kind: 'long-text',
      saidBy: 'child',
      only: 'not-british',
      serves: ['¶22', '¶27']
    },
    'journey-harm': {
      kind: 'long-text',
      saidBy: 'child',
      only: 'not-british',
      serves: ['¶22', 'practice:exploitation-in-transit']
    },
    'arrived-on': {
      kind: 'date',
      tense: 'happened',
      approximate: true,
      only: 'not-british',
      serves: ['¶22']
    },
    'arrived-where-and-how': { kind: 'text', only: 'not-british', serves: ['¶22'] },

    'experiences-at-home': { kind: 'long-text', saidBy: 'child', serves: ['¶22'] },
    'experiences-of-abuse': { kind: 'long-text', saidBy: 'child', serves: ['¶22'] },
    'experiences-of-exploitation': { kind: 'long-text', saidBy: 'child', serves: ['¶22'] },
    'experiences-needs': { kind: 'long-text', serves: ['¶22'] },

    'feelings-child-words': { kind: 'long-text', about: 'health', saidBy: 'child', serves: ['¶25'] },
    'emotional-impact-noticed': {
      kind: 'long-text',
      about: 'health',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'self-harm-worry': { kind: 'yes-no', about: 'health', serves: ['¶25'] },
    'coping-strengths': { kind: 'long-text', about: 'health', serves: ['¶25', '¶40'] },
    'emotional-support-needed': {
      kind: 'choice',
      about: 'health',
      options: ['today', 'needed', 'referred', 'in-place', 'declined-for-now', 'not-at-present'],
      serves: ['¶25', '¶34', '¶35']
    },
    'emotional-support-kind': { kind: 'long-text', about: 'health', serves: ['¶25', '¶34', '¶35'] },

    'health-child-words': { kind: 'long-text', about: 'health', saidBy: 'child', serves: ['¶25'] },
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
      serves: ['¶22', 'prompt-sheet:previous-employment-history']
    },
    'education-needs-found': { kind: 'long-text', about: 'education', serves: ['¶25', '¶36'] },
    'education-hopes': { kind: 'long-text', about: 'education', saidBy: 'child', serves: ['¶25'] },

    'religion-or-belief': {
      kind: 'text',
      about: 'identity',
      saidBy: 'child',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'racial-origin': {
      kind: 'text',
      about: 'care',
      saidBy: 'child',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'cultural-background': {
      kind: 'long-text',
      about: 'care',
      saidBy: 'child',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'linguistic-background': {
      kind: 'long-text',
      about: 'identity',
      saidBy: 'child',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },
    'identity-anything-else': { kind: 'long-text', about: 'intimate', saidBy: 'child', serves: ['¶25'] },
    'identity-support': {
      kind: 'long-text',
      about: 'identity',
      serves: ['¶25', 'law:care-planning-regulations-5']
    },

    'family-contacts': {
      kind: 'list',
      about: 'family',
      named: 'contact-who',
      fields: {
        'contact-who': { kind: 'text', about: 'identity', serves: ['¶29', '¶30'] },
        'contact-relationship': { kind: 'text', about: 'identity', serves: ['¶29', '¶30'] },
        'contact-is-parent': { kind: 'yes-no', serves: ['¶30'] },
        'contact-now': {
          kind: 'choice',
          options: ['in-contact', 'contact-lost', 'never-in-contact'],
          serves: ['¶29']
        },
        'contact-now-how': { kind: 'long-text', serves: ['¶29'] },
        'contact-child-wishes': { kind: 'long-text', saidBy: 'child', serves: ['¶29'] },
        'contact-involvement': {
          kind: 'choice',
          about: ['danger', 'status'],
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
      serves: ['¶29', '¶30', 'law:care-planning-regulations-5']
    },
    'reunification-considered': {
      kind: 'choice',
      about: 'family',
      options: ['being-worked-towards', 'not-for-now', 'not-safe', 'not-yet-considered'],
      only: 'child',
      serves: ['¶29', 'law:care-planning-regulations-5']
    },
    'reunification-reasons': { kind: 'long-text', about: 'family', only: 'child', serves: ['¶29'] },
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
      options: ['agreed', 'asked', 'no-caseworker-yet', 'not-yet-asked'],
      only: 'not-british',
      serves: ['¶30']
    },
    'home-office-liaison-details': {
      kind: 'long-text',
      about: 'family',
      only: 'not-british',
      serves: ['¶30']
    },
    'tracing-support': {
      kind: 'choice',
      about: 'family',
      options: ['home-office', 'independent-service', 'not-wanted', 'not-decided'],
      only: 'not-british',
      serves: ['¶30', 'practice:never-approach-the-embassy']
    },

    conversations: {
      kind: 'list',
      named: 'conversation-with',
      fields: {
        'conversation-with': { kind: 'text', serves: ['¶31', 'prompt-sheet:interviews'] },
        'conversation-on': { kind: 'date', tense: 'happened', serves: ['¶31', 'prompt-sheet:interviews'] },
        'conversation-where': { kind: 'text', reveals: 'placement', serves: ['prompt-sheet:interviews'] },
        'conversation-how-met': { kind: 'text', serves: ['prompt-sheet:interviews'] },
        'conversation-others-present': { kind: 'text', serves: ['¶26', 'prompt-sheet:interviews'] },
        'conversation-breaks': { kind: 'long-text', serves: ['¶31', 'prompt-sheet:interviews'] },
        'conversation-how-child-seemed': { kind: 'long-text', serves: ['¶25', 'prompt-sheet:interviews'] },
        'conversation-concerns': { kind: 'long-text', serves: ['¶25', 'prompt-sheet:interviews'] }
      },
      serves: ['¶31', 'prompt-sheet:interviews']
    },
    'left-for-later': { kind: 'long-text', serves: ['¶23', '¶31'] },
    'left-for-later-until': { kind: 'date', tense: 'planned', serves: ['¶23', '¶31'] },

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
          serves: ['¶22', '¶25']
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
            '¶46',
            '¶52',
            'law:care-planning-regulations-42',
            'law:care-planning-regulations-schedule-7'
          ]
        },
        'need-response': { kind: 'long-text', serves: ['¶32'] },
        'need-by-whom': { kind: 'person', serves: ['¶32'] },
        'need-by-when': { kind: 'date', tense: 'planned', serves: ['¶32'] },
        'need-for': {
          kind: 'choices',
          options: needsAnsweredIn.needs,
          optional: true,
          serves: ['¶25', '¶32']
        }
      },
      serves: ['¶22', '¶25', '¶32']
    },
    'assessment-analysis': { kind: 'long-text', about: ['past', 'health'], serves: ['¶22', '¶27', '¶32'] },
    'assessment-understood': { kind: 'choice', about: 'care', options: understanding, serves: ['¶27'] },
    'assessment-child-view': { kind: 'long-text', about: 'care', saidBy: 'child', serves: ['¶27', '¶40'] },
    'assessment-finished-on': { kind: 'date', about: 'care', tense: 'happened', serves: ['¶22'] }
  }
} as const satisfies StageContent
