import type { StageContent } from '../shape'

/** The plan for adulthood: life areas in tracks, the asylum process, return, refusal, and the personal adviser (¶51–¶67). */
export const pathwayPlanning = {
  id: 'pathway-planning',
  check: 'check-pathway-planning',
  about: 'care',
  needed: 'review-to-review',
  steps: {
    'pathway-need-assessment': [
      'pathway-assessment-state',
      'pathway-assessment-on',
      'pathway-assessment-by',
      'pathway-status-considered',
      'pathway-status-needs',
      'pathway-views-of-others'
    ],
    'pathway-wishes': ['hopes-for-adulthood', 'worries-about-adulthood', 'help-wanted-for-adulthood'],
    'pathway-tracks': ['short-term-goals', 'tracks-set-aside', 'tracks-refined'],
    'pathway-personal-adviser': [
      'personal-adviser-appointed',
      'personal-adviser',
      'personal-adviser-from',
      'personal-adviser-contact',
      'personal-adviser-knows-migrant-issues',
      'personal-adviser-knows-trafficker-risk',
      'personal-adviser-to-25'
    ],
    'new-to-the-uk': ['systems-to-learn', 'systems-help', 'systems-help-by-whom', 'systems-help-by-when'],
    isolation: [
      'isolation-risk',
      'isolation-language-and-culture',
      'isolation-people-and-places',
      'isolation-by-whom',
      'isolation-by-when'
    ],
    'pathway-accommodation': [
      'tracks-accommodation',
      'accommodation-next',
      'accommodation-risk',
      'accommodation-suitability',
      'accommodation-rights-understood',
      'accommodation-by-whom',
      'accommodation-by-when'
    ],
    'pathway-education-and-training': [
      'tracks-education-and-training',
      'education-funding',
      'education-status-limits',
      'education-and-training-by-whom',
      'education-and-training-by-when'
    ],
    'pathway-work': ['tracks-work', 'work-permission', 'work-status-limits', 'work-by-whom', 'work-by-when'],
    'pathway-money': [
      'tracks-money',
      'money-entitlements-now',
      'money-status-effects',
      'financial-policy-explained',
      'support-refused-for-status',
      'money-by-whom',
      'money-by-when'
    ],
    'pathway-health': [
      'tracks-health',
      'health-services-in-adulthood',
      'psychological-support-in-adulthood',
      'health-by-whom',
      'health-by-when'
    ],
    'pathway-family-and-contacts': [
      'tracks-family-and-contacts',
      'support-from-family-and-friends',
      'family-and-contacts-by-whom',
      'family-and-contacts-by-when'
    ],
    'pathway-identity-and-belonging': [
      'tracks-identity-and-belonging',
      'papers-to-hold-by-18',
      'identity-and-belonging-by-whom',
      'identity-and-belonging-by-when'
    ],
    'pathway-daily-skills': [
      'tracks-daily-skills',
      'skills-to-learn',
      'daily-skills-by-whom',
      'daily-skills-by-when'
    ],
    'pathway-staying-safe-from-exploitation': [
      'tracks-staying-safe-from-exploitation',
      'exploitation-risk-after-care',
      'help-at-any-hour-after-care',
      'staying-safe-from-exploitation-by-whom',
      'staying-safe-from-exploitation-by-when'
    ],
    'pathway-immigration-steps': [
      'tracks-immigration-steps',
      'leave-ending-plan',
      'immigration-steps-by-whom',
      'immigration-steps-by-when'
    ],
    'asylum-process': [
      'asylum-process-understood',
      'asylum-outcomes-understood',
      'asylum-explained-how',
      'work-with-legal-representative',
      'work-with-decision-maker',
      'asylum-support-through-process'
    ],
    'return-planning': [
      'return-wishes',
      'return-wished-for',
      'return-best-interests',
      'return-reception-state',
      'return-reception-details',
      'return-trafficking-risk'
    ],
    'return-arrangements': [
      'return-documents-and-journey',
      'return-reintegration',
      'return-work-with-home-office',
      'home-office-sharing',
      'return-by-whom',
      'return-by-when'
    ],
    'pathway-if-refused': [
      'if-claim-refused',
      'if-extension-refused',
      'if-appeal-dismissed',
      'support-if-refused',
      'support-if-refused-by-whom'
    ],
    'human-rights-assessment': [
      'human-rights-assessment-state',
      'human-rights-assessment-on',
      'human-rights-assessment-findings',
      'adult-support-now'
    ],
    'pathway-contingency': ['contingency-plan', 'contingency-signs', 'contingency-by-whom'],
    'pathway-review': [
      'pathway-plan-made-on',
      'pathway-plan-view',
      'pathway-plan-view-words',
      'pathway-review-on',
      'pathway-review-sooner-if',
      'pathway-review-status-considered'
    ],
    'check-pathway-planning': []
  },
  questions: {
    'pathway-assessment-state': {
      kind: 'choice',
      options: ['done', 'under-way', 'not-yet', 'not-due'],
      serves: ['¶52', 'law:care-planning-regulations-42']
    },
    'pathway-assessment-on': {
      kind: 'date',
      tense: 'happened',
      serves: ['¶52', 'law:care-planning-regulations-42']
    },
    'pathway-assessment-by': { kind: 'person', serves: ['¶52', 'law:care-planning-regulations-42'] },
    'pathway-status-considered': {
      kind: 'choice',
      options: ['considered', 'not-considered', 'assessment-not-finished'],
      serves: ['¶8', '¶52', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-5']
    },
    'pathway-status-needs': {
      kind: 'long-text',
      serves: ['¶8', '¶52', '¶55', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-5']
    },
    'pathway-views-of-others': {
      kind: 'long-text',
      about: 'other-people',
      serves: ['¶51', 'law:care-planning-regulations-42']
    },

    'hopes-for-adulthood': {
      kind: 'long-text',
      saidBy: 'child',
      serves: ['¶51', '¶55', 'law:care-planning-regulations-42']
    },
    'worries-about-adulthood': {
      kind: 'long-text',
      saidBy: 'child',
      serves: ['¶51', '¶54', 'law:care-planning-regulations-42']
    },
    'help-wanted-for-adulthood': {
      kind: 'long-text',
      saidBy: 'child',
      serves: ['¶51', '¶53', 'law:care-planning-regulations-42']
    },

    'short-term-goals': { kind: 'long-text', only: 'not-british-or-settled', serves: ['¶56'] },
    'tracks-refined': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶59']
    },

    'personal-adviser-appointed': {
      kind: 'choice',
      options: ['appointed', 'being-appointed', 'not-yet'],
      serves: ['¶66', 'law:children-act-1989-section-23d']
    },
    'personal-adviser': {
      kind: 'person',
      serves: ['¶57', '¶66', 'law:care-planning-regulations-schedule-8']
    },
    'personal-adviser-from': { kind: 'date', tense: 'either', serves: ['¶66'] },
    'personal-adviser-contact': {
      kind: 'long-text',
      serves: ['¶66', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },
    'personal-adviser-knows-migrant-issues': {
      kind: 'choice',
      options: ['yes', 'being-briefed', 'not-yet'],
      only: 'not-british',
      serves: ['¶66']
    },
    'personal-adviser-knows-trafficker-risk': {
      kind: 'choice',
      options: ['yes', 'being-briefed', 'not-yet'],
      serves: ['¶66']
    },
    'personal-adviser-to-25': { kind: 'yes-no', serves: ['¶66', 'law:children-act-1989-section-23czb'] },

    'systems-to-learn': {
      kind: 'choices',
      options: [
        'health-care',
        'schools-and-colleges',
        'banks-and-money',
        'benefits-and-tax',
        'housing-and-tenancies',
        'police-and-the-law',
        'rights-at-work',
        'transport',
        'local-council',
        'immigration-authorities'
      ],
      only: 'not-british',
      serves: ['¶53']
    },
    'systems-help': { kind: 'long-text', only: 'not-british', serves: ['¶53'] },
    'systems-help-by-whom': { kind: 'person', only: 'not-british', serves: ['¶53'] },
    'systems-help-by-when': { kind: 'date', tense: 'planned', only: 'not-british', serves: ['¶53'] },

    'isolation-risk': { kind: 'long-text', serves: ['¶54'] },
    'isolation-language-and-culture': { kind: 'long-text', serves: ['¶54'] },
    'isolation-people-and-places': { kind: 'long-text', reveals: 'placement', serves: ['¶54'] },
    'isolation-by-whom': { kind: 'person', serves: ['¶54'] },
    'isolation-by-when': { kind: 'date', tense: 'planned', serves: ['¶54'] },

    'tracks-accommodation': {
      kind: 'tracks',
      reveals: 'placement',
      serves: [
        '¶54',
        '¶55',
        '¶56',
        'law:care-planning-regulations-43',
        'law:care-leavers-regulations-schedule-1'
      ]
    },
    'accommodation-next': {
      kind: 'choice',
      options: [
        'staying-with-foster-carers',
        'staying-close-to-the-childrens-home',
        'supported-accommodation',
        'supported-lodgings',
        'own-tenancy',
        'student-accommodation',
        'with-family-or-friends',
        'asylum-support-accommodation',
        'somewhere-else-planned',
        'not-decided'
      ],
      optionsOnly: { 'asylum-support-accommodation': 'not-british-or-settled' },
      serves: ['¶51', '¶54', 'law:care-leavers-regulations-schedule-1']
    },
    'accommodation-risk': { kind: 'long-text', serves: ['¶54'] },
    'accommodation-suitability': {
      kind: 'long-text',
      reveals: 'placement',
      serves: ['¶51', 'law:care-leavers-regulations-9', 'law:care-leavers-regulations-schedule-2']
    },
    'accommodation-rights-understood': {
      kind: 'yes-no',
      serves: ['¶53', 'law:care-leavers-regulations-schedule-2']
    },
    'accommodation-by-whom': {
      kind: 'person',
      reveals: 'placement',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },
    'accommodation-by-when': {
      kind: 'date',
      tense: 'planned',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },

    'tracks-education-and-training': {
      kind: 'tracks',
      about: 'education',
      reveals: 'placement',
      serves: [
        '¶53',
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1'
      ]
    },
    'education-funding': {
      kind: 'long-text',
      about: 'education',
      serves: ['¶64', 'law:care-leavers-regulations-schedule-1']
    },
    'education-status-limits': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶64']
    },
    'education-and-training-by-whom': {
      kind: 'person',
      about: 'education',
      serves: ['¶53', 'law:care-leavers-regulations-6']
    },
    'education-and-training-by-when': {
      kind: 'date',
      about: 'education',
      tense: 'planned',
      serves: ['¶53', 'law:care-leavers-regulations-6']
    },

    'tracks-work': {
      kind: 'tracks',
      serves: [
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1'
      ]
    },
    'work-permission': {
      kind: 'choice',
      about: 'immigration',
      options: ['may-work', 'may-work-with-limits', 'may-not-work', 'being-established'],
      only: 'not-british-or-settled',
      serves: ['¶64']
    },
    'work-status-limits': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶64']
    },
    'work-by-whom': { kind: 'person', serves: ['¶55', 'law:care-leavers-regulations-6'] },
    'work-by-when': { kind: 'date', tense: 'planned', serves: ['¶55', 'law:care-leavers-regulations-6'] },

    'tracks-money': {
      kind: 'tracks',
      serves: [
        '¶55',
        '¶56',
        '¶64',
        'law:care-planning-regulations-42',
        'law:care-leavers-regulations-schedule-1'
      ]
    },
    'money-entitlements-now': {
      kind: 'long-text',
      serves: ['¶64', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-schedule-1']
    },
    'money-status-effects': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶64', '¶65']
    },
    'financial-policy-explained': { kind: 'yes-no', serves: ['¶64'] },
    'support-refused-for-status': {
      kind: 'choice',
      about: 'immigration',
      options: ['no', 'reduced', 'refused'],
      only: 'not-british',
      serves: ['¶8', '¶51']
    },
    'money-by-whom': { kind: 'person', serves: ['¶64', 'law:care-leavers-regulations-6'] },
    'money-by-when': { kind: 'date', tense: 'planned', serves: ['¶64', 'law:care-leavers-regulations-6'] },

    'tracks-health': {
      kind: 'tracks',
      about: 'health',
      serves: [
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1'
      ]
    },
    'health-services-in-adulthood': {
      kind: 'long-text',
      about: 'health',
      reveals: 'placement',
      serves: ['¶55', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },
    'psychological-support-in-adulthood': {
      kind: 'long-text',
      about: 'health',
      serves: ['¶55', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },
    'health-by-whom': { kind: 'person', about: 'health', serves: ['¶55', 'law:care-leavers-regulations-6'] },
    'health-by-when': {
      kind: 'date',
      about: 'health',
      tense: 'planned',
      serves: ['¶55', 'law:care-leavers-regulations-6']
    },

    'tracks-family-and-contacts': {
      kind: 'tracks',
      about: 'family',
      serves: ['¶54', '¶55', '¶56', 'law:care-leavers-regulations-schedule-1']
    },
    'support-from-family-and-friends': {
      kind: 'long-text',
      about: 'family',
      serves: ['¶54', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-schedule-1']
    },
    'family-and-contacts-by-whom': {
      kind: 'person',
      about: 'family',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },
    'family-and-contacts-by-when': {
      kind: 'date',
      about: 'family',
      tense: 'planned',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },

    'tracks-identity-and-belonging': {
      kind: 'tracks',
      serves: ['¶54', '¶55', '¶56', 'law:care-leavers-regulations-schedule-1']
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
      serves: ['¶53', 'law:care-leavers-regulations-schedule-1', 'practice:papers-by-18']
    },
    'identity-and-belonging-by-whom': { kind: 'person', serves: ['¶54', 'law:care-leavers-regulations-6'] },
    'identity-and-belonging-by-when': {
      kind: 'date',
      tense: 'planned',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },

    'tracks-daily-skills': {
      kind: 'tracks',
      serves: [
        '¶53',
        '¶55',
        '¶56',
        'law:care-planning-regulations-schedule-8',
        'law:care-leavers-regulations-schedule-1'
      ]
    },
    'skills-to-learn': {
      kind: 'choices',
      options: [
        'cooking-and-shopping',
        'budgeting',
        'keeping-a-home',
        'letters-and-forms',
        'appointments',
        'travelling-alone',
        'staying-safe-online',
        'looking-after-health',
        'friendships-and-relationships',
        'everyday-english'
      ],
      serves: ['¶53', 'law:care-planning-regulations-42', 'law:care-leavers-regulations-schedule-1']
    },
    'daily-skills-by-whom': { kind: 'person', serves: ['¶53', 'law:care-leavers-regulations-6'] },
    'daily-skills-by-when': {
      kind: 'date',
      tense: 'planned',
      serves: ['¶53', 'law:care-leavers-regulations-6']
    },

    'tracks-staying-safe-from-exploitation': {
      kind: 'tracks',
      about: 'safety',
      serves: ['¶54', '¶55', '¶56', '¶66']
    },
    'exploitation-risk-after-care': { kind: 'long-text', about: 'safety', serves: ['¶54', '¶66'] },
    'help-at-any-hour-after-care': { kind: 'long-text', about: 'safety', serves: ['¶54', '¶66'] },
    'staying-safe-from-exploitation-by-whom': {
      kind: 'person',
      about: 'safety',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },
    'staying-safe-from-exploitation-by-when': {
      kind: 'date',
      about: 'safety',
      tense: 'planned',
      serves: ['¶54', 'law:care-leavers-regulations-6']
    },

    'tracks-immigration-steps': {
      kind: 'tracks',
      about: 'immigration',
      only: 'not-british',
      serves: ['¶55', '¶56', '¶58', '¶59', '¶60', 'practice:never-approach-the-embassy']
    },
    'leave-ending-plan': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶58', '¶60', 'practice:advice-before-leave-ends']
    },
    'immigration-steps-by-whom': {
      kind: 'person',
      about: 'immigration',
      only: 'not-british',
      serves: ['¶55', '¶67']
    },
    'immigration-steps-by-when': {
      kind: 'date',
      about: 'immigration',
      tense: 'planned',
      only: 'not-british',
      serves: ['¶55']
    },

    'asylum-process-understood': {
      kind: 'choice',
      about: 'immigration',
      options: ['understood', 'in-part', 'not-yet'],
      only: 'may-claim',
      serves: ['¶57']
    },
    'asylum-outcomes-understood': {
      kind: 'choice',
      about: 'immigration',
      options: ['understood', 'in-part', 'not-yet'],
      only: 'may-claim',
      serves: ['¶57', '¶58']
    },
    'asylum-explained-how': {
      kind: 'long-text',
      about: 'immigration',
      only: 'may-claim',
      serves: ['¶57', '¶58', '¶67']
    },
    'work-with-legal-representative': {
      kind: 'long-text',
      about: 'immigration',
      only: 'may-claim',
      serves: ['¶57']
    },
    'work-with-decision-maker': {
      kind: 'long-text',
      about: 'immigration',
      only: 'may-claim',
      serves: ['¶57']
    },
    'asylum-support-through-process': {
      kind: 'long-text',
      about: 'immigration',
      only: 'may-claim',
      serves: ['¶57', 'practice:asylum-interviews-and-statement']
    },

    'return-wishes': {
      kind: 'long-text',
      about: 'immigration',
      saidBy: 'child',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶60']
    },
    'return-wished-for': {
      kind: 'choice',
      about: 'immigration',
      options: ['wished-for', 'not-wished-for', 'undecided', 'not-asked-yet'],
      saidBy: 'child',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶60']
    },
    'return-best-interests': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶60']
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
      only: 'not-british-or-settled',
      serves: ['¶58', '¶60']
    },
    'return-reception-details': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶58', '¶60']
    },
    'return-trafficking-risk': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶54', '¶60', 'law:council-of-europe-trafficking-convention-16']
    },

    'return-documents-and-journey': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶61', 'practice:never-approach-the-embassy']
    },
    'return-reintegration': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶62']
    },
    'return-work-with-home-office': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶63']
    },
    'return-by-whom': {
      kind: 'person',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶60']
    },
    'return-by-when': {
      kind: 'date',
      about: 'immigration',
      tense: 'planned',
      only: 'not-british-or-settled',
      serves: ['¶56', '¶60']
    },

    'support-if-refused': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶60', '¶64', '¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'support-if-refused-by-whom': {
      kind: 'person',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['¶60', '¶65']
    },

    'human-rights-assessment-state': {
      kind: 'choice',
      about: 'immigration',
      options: ['done', 'under-way', 'not-yet', 'not-called-for'],
      only: 'not-british-or-settled',
      serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'human-rights-assessment-on': {
      kind: 'date',
      about: 'immigration',
      tense: 'happened',
      only: 'not-british-or-settled',
      serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'human-rights-assessment-findings': {
      kind: 'long-text',
      about: 'immigration',
      only: 'not-british-or-settled',
      serves: ['law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },
    'adult-support-now': {
      kind: 'choice',
      about: 'immigration',
      options: ['goes-on', 'ended-after-assessment', 'ended-without-assessment'],
      only: 'not-british-or-settled',
      serves: ['¶65', 'law:nationality-immigration-and-asylum-act-2002-schedule-3']
    },

    'contingency-plan': {
      kind: 'long-text',
      serves: ['¶60', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },
    'contingency-signs': {
      kind: 'long-text',
      serves: ['¶54', 'law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },
    'contingency-by-whom': {
      kind: 'person',
      serves: ['law:care-planning-regulations-schedule-8', 'law:care-leavers-regulations-schedule-1']
    },

    'pathway-plan-made-on': {
      kind: 'date',
      tense: 'happened',
      serves: ['¶55', 'law:care-planning-regulations-43', 'law:care-leavers-regulations-6']
    },
    'pathway-plan-view': {
      kind: 'choice',
      options: ['agrees', 'agrees-in-part', 'does-not-agree', 'not-yet-asked'],
      saidBy: 'child',
      serves: ['¶51', 'law:care-planning-regulations-43']
    },
    'pathway-plan-view-words': {
      kind: 'long-text',
      saidBy: 'child',
      serves: ['¶51', 'law:care-planning-regulations-43']
    },
    'pathway-review-on': {
      kind: 'date',
      tense: 'planned',
      serves: ['¶52', 'law:care-leavers-regulations-7']
    },
    'pathway-review-sooner-if': { kind: 'long-text', serves: ['¶52', '¶56'] },
    'pathway-review-status-considered': {
      kind: 'choice',
      options: ['considered', 'not-considered', 'no-review-yet'],
      serves: ['¶8', '¶52', 'law:care-planning-regulations-schedule-7']
    }
  }
} as const satisfies StageContent
