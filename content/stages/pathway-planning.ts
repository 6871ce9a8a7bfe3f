import type { StageContent } from '../shape'

/** The plan for adulthood: life areas in tracks, the asylum process, return, refusal, and the personal adviser (¶51–¶67). */
export const pathwayPlanning = {
  id: 'pathway-planning',
  check: 'check-pathway-planning',
  about: 'care',
  needed: 'review-to-review',
  steps: {
    'pathway-need-assessment': [
      'hopes-for-adulthood',
      'pathway-assessment-state',
      'pathway-assessment-on',
      'pathway-status-considered',
      'pathway-status-needs',
      'pathway-views-of-others',
      'short-term-goals',
      'tracks-set-aside'
    ],
    'pathway-personal-adviser': [
      'personal-adviser-appointed',
      'personal-adviser',
      'personal-adviser-contact',
      'personal-adviser-knows-migrant-issues',
      'personal-adviser-knows-trafficker-risk'
    ],
    'pathway-accommodation': [
      'tracks-accommodation',
      'accommodation-suitability',
      'tracks-staying-safe-from-exploitation',
      'exploitation-risk-after-care'
    ],
    'pathway-education-and-training': ['tracks-education-and-training', 'tracks-work', 'tracks-daily-skills'],
    'pathway-money': ['tracks-money', 'financial-policy-explained', 'support-refused-for-status'],
    'pathway-health': [
      'tracks-health',
      'health-services-in-adulthood',
      'tracks-family-and-contacts',
      'tracks-identity-and-belonging',
      'papers-to-hold-by-18'
    ],
    'pathway-immigration-steps': [
      'tracks-immigration-steps',
      'leave-ending-plan',
      'asylum-process-understood',
      'asylum-outcomes-understood',
      'asylum-support-through-process'
    ],
    'return-planning': [
      'return-wished-for',
      'return-wishes',
      'return-reception-state',
      'return-best-interests'
    ],
    'pathway-if-refused': [
      'if-claim-refused',
      'if-extension-refused',
      'if-appeal-dismissed',
      'return-best-interests',
      'human-rights-assessment-state',
      'human-rights-assessment-findings',
      'adult-support-now'
    ],
    'pathway-review': [
      'contingency-plan',
      'hopes-for-adulthood',
      'pathway-plan-made-on',
      'pathway-review-on',
      'pathway-review-status-considered'
    ],
    'check-pathway-planning': []
  },
  questions: {
    'pathway-assessment-state': {
      kind: 'choice',
      options: ['done', 'under-way', 'not-yet', 'not-due'],
      only: 'pathway-plan-owed',
      serves: ['¶52', 'law:care-planning-regulations-42']
    },
    'pathway-assessment-on': {
      kind: 'date',
      tense: 'happened',
      only: 'pathway-plan-owed',
      serves: ['law:care-planning-regulations-42']
    },
    'pathway-status-considered': {
      kind: 'choice',
      options: ['considered', 'not-considered', 'assessment-not-finished'],
      only: 'pathway-plan-owed',
      serves: ['¶8', '¶52', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-5']
    },
    'pathway-status-needs': {
      kind: 'long-text',
      only: 'pathway-plan-owed',
      serves: ['¶8', '¶52', '¶55', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-5']
    },
    'pathway-views-of-others': {
      kind: 'long-text',
      about: 'other-people',
      serves: ['law:care-planning-regulations-42']
    },

    'hopes-for-adulthood': {
      kind: 'long-text',
      saidBy: 'child',
      serves: ['¶51', '¶53', 'law:care-planning-regulations-42', 'law:care-planning-regulations-43']
    },

    'short-term-goals': {
      kind: 'long-text',
      about: 'immigration',
      only: 'under-immigration-control',
      serves: ['¶56', '¶59']
    },

    'personal-adviser-appointed': {
      kind: 'choice',
      options: ['appointed', 'being-appointed', 'not-yet'],
      only: 'adviser-owed',
      serves: ['¶66', 'law:children-act-1989-section-23d']
    },
    'personal-adviser': {
      kind: 'person',
      firstOffered: 'personal-adviser',
      only: 'adviser-owed',
      serves: ['¶66', 'law:care-planning-regulations-schedule-8']
    },
    'personal-adviser-contact': {
      kind: 'long-text',
      only: 'adviser-owed',
      serves: [
        '¶66',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1',
        'law:children-act-1989-section-23czb'
      ]
    },
    'personal-adviser-knows-migrant-issues': {
      kind: 'choice',
      options: ['yes', 'being-briefed', 'not-yet'],
      only: ['not-british', 'adviser-owed'],
      serves: ['¶66']
    },
    'personal-adviser-knows-trafficker-risk': {
      kind: 'choice',
      options: ['yes', 'being-briefed', 'not-yet'],
      only: 'adviser-owed',
      serves: ['¶66']
    },

    'tracks-accommodation': {
      kind: 'tracks',
      reveals: 'placement',
      serves: [
        '¶54',
        '¶55',
        '¶56',
        'law:care-planning-regulations-43',
        'law:care-leavers-regulations-schedule-1',
        'law:care-leavers-regulations-6'
      ]
    },
    'accommodation-suitability': {
      kind: 'long-text',
      reveals: 'placement',
      serves: [
        '¶51',
        '¶54',
        'law:care-leavers-regulations-9',
        'law:care-leavers-regulations-schedule-2',
        'law:care-leavers-regulations-schedule-1'
      ]
    },

    'tracks-education-and-training': {
      kind: 'tracks',
      about: 'education',
      reveals: 'placement',
      serves: [
        '¶53',
        '¶55',
        '¶56',
        '¶64',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1',
        'law:care-leavers-regulations-6'
      ]
    },

    'tracks-work': {
      kind: 'tracks',
      serves: [
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1',
        'law:care-leavers-regulations-6'
      ]
    },

    'tracks-money': {
      kind: 'tracks',
      serves: [
        '¶55',
        '¶56',
        '¶64',
        'law:care-planning-regulations-42',
        'law:care-leavers-regulations-schedule-1',
        'law:care-leavers-regulations-6'
      ]
    },
    'financial-policy-explained': { kind: 'yes-no', serves: ['¶64'] },
    'support-refused-for-status': {
      kind: 'choice',
      about: 'immigration',
      options: ['no', 'reduced', 'refused'],
      only: 'not-british',
      serves: ['¶8', '¶51']
    },

    'tracks-health': {
      kind: 'tracks',
      about: 'health',
      serves: [
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1',
        'law:care-leavers-regulations-6'
      ]
    },

    'health-services-in-adulthood': {
      kind: 'long-text',
      about: 'health',
      reveals: 'placement',
      serves: ['¶55', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },

    'tracks-family-and-contacts': {
      kind: 'tracks',
      about: 'family',
      serves: [
        '¶54',
        '¶55',
        '¶56',
        'law:care-leavers-regulations-schedule-1',
        'law:care-planning-regulations-42',
        'law:care-leavers-regulations-6'
      ]
    },

    'tracks-identity-and-belonging': {
      kind: 'tracks',
      serves: [
        '¶54',
        '¶55',
        '¶56',
        'law:care-leavers-regulations-schedule-1',
        'law:care-leavers-regulations-6'
      ]
    },
    'papers-to-hold-by-18': {
      kind: 'choices',
      options: [
        'birth-certificate',
        'passport-or-travel-document',
        'evisa-account',
        'national-insurance-number',
        'proof-of-identity-with-photograph',
        'bank-account',
        'own-copy-of-plans-and-story'
      ],
      optionsOnly: { 'evisa-account': 'not-british' },
      serves: ['law:care-leavers-regulations-schedule-1', 'practice:papers-by-18']
    },

    'tracks-daily-skills': {
      kind: 'tracks',
      serves: [
        '¶53',
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1',
        'law:care-planning-regulations-42',
        'law:care-leavers-regulations-6'
      ]
    },

    'tracks-staying-safe-from-exploitation': {
      kind: 'tracks',
      about: 'safety',
      serves: ['¶54', '¶56', 'law:care-leavers-regulations-6']
    },
    'exploitation-risk-after-care': { kind: 'long-text', about: 'safety', serves: ['¶54'] },

    'tracks-immigration-steps': {
      kind: 'tracks',
      about: 'immigration',
      only: 'not-british',
      serves: ['¶55', '¶56', '¶59', '¶67', 'practice:never-approach-the-embassy']
    },
    'leave-ending-plan': {
      kind: 'long-text',
      about: 'immigration',
      only: 'under-immigration-control',
      serves: ['¶58', 'practice:advice-before-leave-ends']
    },

    'asylum-process-understood': {
      kind: 'choice',
      about: 'immigration',
      options: ['understood', 'in-part', 'not-yet'],
      only: ['may-claim', 'claim-not-ruled-out'],
      serves: ['¶57']
    },
    'asylum-outcomes-understood': {
      kind: 'choice',
      about: 'immigration',
      options: ['understood', 'in-part', 'not-yet'],
      only: ['may-claim', 'claim-not-ruled-out'],
      serves: ['¶57', '¶58']
    },
    'asylum-support-through-process': {
      kind: 'long-text',
      about: 'immigration',
      only: 'may-claim',
      serves: [
        '¶57',
        '¶60',
        '¶64',
        '¶65',
        '¶67',
        'practice:asylum-interviews-and-statement',
        'practice:asylum-steps',
        'law:nationality-immigration-and-asylum-act-2002-schedule-3'
      ]
    },

    'return-wishes': {
      kind: 'long-text',
      about: 'immigration',
      saidBy: 'child',
      only: 'under-immigration-control',
      serves: ['¶50', '¶56']
    },
    'return-wished-for': {
      kind: 'choice',
      about: 'immigration',
      options: ['wished-for', 'not-wished-for', 'undecided', 'not-asked-yet'],
      saidBy: 'child',
      only: 'under-immigration-control',
      serves: ['¶56', '¶60']
    },
    'return-best-interests': {
      kind: 'long-text',
      about: 'immigration',
      only: 'under-immigration-control',
      serves: [
        '¶56',
        '¶60',
        '¶61',
        '¶62',
        '¶63',
        'law:council-of-europe-trafficking-convention-16',
        'practice:never-approach-the-embassy'
      ]
    },
    'return-reception-state': {
      kind: 'choice',
      about: 'immigration',
      options: [
        'checked-and-safe',
        'being-checked',
        'not-yet-checked',
        'not-while-a-claim-is-open',
        'found-unsafe'
      ],
      only: 'under-immigration-control',
      serves: ['¶58', '¶60']
    },

    'human-rights-assessment-state': {
      kind: 'choice',
      about: 'immigration',
      options: ['done', 'under-way', 'not-yet', 'not-called-for'],
      only: 'under-immigration-control',
      serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'human-rights-assessment-findings': {
      kind: 'long-text',
      about: 'immigration',
      only: 'under-immigration-control',
      serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'adult-support-now': {
      kind: 'choice',
      about: 'immigration',
      options: ['goes-on', 'ended-after-assessment', 'ended-without-assessment'],
      only: 'under-immigration-control',
      serves: ['¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },

    'contingency-plan': {
      kind: 'long-text',
      serves: ['law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },

    'pathway-plan-made-on': {
      kind: 'date',
      tense: 'happened',
      only: 'pathway-plan-owed',
      serves: ['¶55', 'law:care-planning-regulations-43', 'law:care-leavers-regulations-6']
    },
    'pathway-review-on': {
      kind: 'date',
      tense: 'planned',
      only: 'pathway-plan-owed',
      serves: ['¶52', 'law:care-leavers-regulations-7']
    },
    'pathway-review-status-considered': {
      kind: 'choice',
      options: ['considered', 'not-considered', 'no-review-yet'],
      only: 'pathway-plan-owed',
      serves: ['¶8', '¶52', 'law:care-planning-regulations-schedule-7']
    }
  }
} as const satisfies StageContent
