import type { Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const pathwayPlanningBoxes: Readonly<Record<string, Formers>> = {
  'return-best-interests': {
    'return-best-interests': { label: 'A lasting return in their best interests' },
    'return-trafficking-risk': { label: 'Risk of trafficking on return' },
    'return-work-with-home-office': { label: 'Working with the Home Office on a return' },
    'return-reception-details': { label: 'Reception and care on return' },
    'return-documents-and-journey': { label: 'Travel papers and journey' },
    'return-reintegration': { label: 'Help to settle after return' },
    'return-by-whom': { label: 'By whom', person: true },
    'return-by-when': { label: 'Looked at again by' }
  },
  'hopes-for-adulthood': {
    'hopes-for-adulthood': { label: 'Hopes' },
    'worries-about-adulthood': { label: 'Worries' },
    'help-wanted-for-adulthood': { label: 'Help wanted' },
    'pathway-plan-view': {
      label: 'Young person’s agreement',
      options: {
        agrees: 'Yes',
        'agrees-in-part': 'In part',
        'does-not-agree': 'No',
        'not-yet-asked': 'Not asked yet'
      }
    },
    'pathway-plan-view-words': { label: 'What the young person says about the plan' }
  },
  'asylum-support-through-process': {
    'asylum-support-through-process': { label: 'Support through the claim' },
    'asylum-steps-ahead': { label: 'Preparing for the steps ahead' },
    'asylum-explained-how': { label: 'How it was explained' },
    'work-with-legal-representative': { label: 'Working with the legal representative' },
    'work-with-decision-maker': { label: 'Working with the Home Office decision-maker' },
    'money-status-effects': { label: 'How status may change entitlements' },
    'education-status-limits': { label: 'Limits that status sets on education' },
    'work-permission': {
      label: 'Permission to work',
      options: {
        'may-work': 'Yes',
        'may-work-with-limits': 'Yes, with limits',
        'may-not-work': 'No',
        'being-established': 'It is being established'
      }
    },
    'work-status-limits': { label: 'Limits that status sets on work' },
    'support-if-refused': { label: 'Support after a refusal' },
    'support-if-refused-by-whom': { label: 'Who explains', person: true }
  },
  'return-wishes': {
    'tracks-child-view': { label: 'Different outcomes: what the child says' },
    'return-wishes': { label: 'What the young person says about return' },
    'return-information-child-said': { label: 'What the child said' }
  },
  'tracks-identity-and-belonging': {
    'tracks-identity-and-belonging': { label: 'Identity and belonging', tracks: true },
    'identity-and-belonging-by-whom': { label: 'By whom', person: true },
    'identity-and-belonging-by-when': { label: 'By when' },
    'isolation-risk': { label: 'Risk of isolation' },
    'isolation-language-and-culture': { label: 'Language, culture and faith' },
    'isolation-by-whom': { label: 'By whom', person: true },
    'isolation-by-when': { label: 'By when' }
  },
  'tracks-daily-skills': {
    'tracks-daily-skills': { label: 'Daily skills', tracks: true },
    'skills-to-learn': {
      label: 'Skills to learn',
      options: {
        'cooking-and-shopping': 'Cooking and shopping',
        budgeting: 'Budgeting',
        'keeping-a-home': 'Keeping a home',
        'letters-and-forms': 'Letters and forms',
        appointments: 'MakingControls and keeping appointments',
        'travelling-alone': 'Travelling alone',
        'staying-safe-online': 'Staying safe online',
        'looking-after-health': 'Looking after their health',
        'friendships-and-relationships': 'Friendships and relationships',
        'everyday-english': 'English for everyday life'
      }
    },
    'daily-skills-by-whom': { label: 'By whom', person: true },
    'daily-skills-by-when': { label: 'By when' },
    'systems-to-learn': {
      label: 'Services and systems to learn about',
      options: {
        'health-care': 'Doctors, dentists and hospitals',
        'schools-and-colleges': 'Schools and colleges',
        'banks-and-money': 'Banks and money',
        'benefits-and-tax': 'Benefits and tax',
        'housing-and-tenancies': 'Housing and tenancies',
        'police-and-the-law': 'The police and the law',
        'rights-at-work': 'Rights at work',
        transport: 'Transport',
        'local-council': 'The council and its offer to care leavers',
        'immigration-authorities': 'Immigration authorities'
      }
    },
    'systems-help': { label: 'Help with services and systems' },
    'systems-help-by-whom': { label: 'By whom', person: true },
    'systems-help-by-when': { label: 'By when' }
  },
  'exploitation-risk-after-care': {
    'accommodation-risk': { label: 'Risk of exploitation in where they live' },
    'exploitation-risk-after-care': { label: 'Risk of exploitation after care' },
    'help-at-any-hour-after-care': { label: 'Help at any hour' }
  },
  'accommodation-suitability': {
    'accommodation-next': {
      label: 'Planned home',
      options: {
        'staying-with-foster-carers': 'Staying with the foster carers',
        'staying-close-to-the-childrens-home': 'Staying close to the children’s home',
        'supported-accommodation': 'Supported accommodation',
        'supported-lodgings': 'Supported lodgings',
        'own-tenancy': 'A tenancy of their own',
        'student-accommodation': 'Student accommodation',
        'with-family-or-friends': 'With family or friends who have been checked',
        'asylum-support-accommodation': 'Home Office asylum support accommodation',
        'somewhere-else-planned': 'Somewhere else',
        'not-decided': 'Not decided'
      }
    },
    'accommodation-suitability': { label: 'Suitability of the home' },
    'accommodation-rights-understood': {
      label: 'Rights and duties understood',
      options: { yes: 'yes', no: 'no' }
    },
    'isolation-people-and-places': { label: 'People, groups and places' }
  },
  'contingency-plan': {
    'contingency-plan': { label: 'If the plan breaks down' },
    'contingency-signs': { label: 'Signs that the plan is breaking down' },
    'contingency-by-whom': { label: 'By whom', person: true },
    'pathway-review-sooner-if': { label: 'Reviewed sooner if' }
  },
  'human-rights-assessment-findings': {
    'human-rights-assessment-on': { label: 'Assessed on' },
    'human-rights-assessment-findings': { label: 'Findings' }
  },
  'tracks-immigration-steps': {
    'tracks-immigration-steps': { label: 'Immigration steps', tracks: true },
    'immigration-steps-by-whom': { label: 'By whom', person: true },
    'immigration-steps-by-when': { label: 'By when' }
  },
  'tracks-staying-safe-from-exploitation': {
    'tracks-staying-safe-from-exploitation': { label: 'Staying safe from exploitation', tracks: true },
    'staying-safe-from-exploitation-by-whom': { label: 'By whom', person: true },
    'staying-safe-from-exploitation-by-when': { label: 'By when' }
  },
  'tracks-family-and-contacts': {
    'tracks-family-and-contacts': { label: 'Family and contacts', tracks: true },
    'support-from-family-and-friends': { label: 'Support from family and others' },
    'family-and-contacts-by-whom': { label: 'By whom', person: true },
    'family-and-contacts-by-when': { label: 'By when' }
  },
  'tracks-health': {
    'tracks-health': { label: 'Health', tracks: true },
    'psychological-support-in-adulthood': { label: 'Psychological support in adulthood' },
    'health-by-whom': { label: 'By whom', person: true },
    'health-by-when': { label: 'By when' }
  },
  'tracks-money': {
    'tracks-money': { label: 'Money', tracks: true },
    'money-entitlements-now': { label: 'Entitlements now' },
    'money-by-whom': { label: 'By whom', person: true },
    'money-by-when': { label: 'By when' }
  },
  'tracks-work': {
    'tracks-work': { label: 'Work', tracks: true },
    'work-by-whom': { label: 'By whom', person: true },
    'work-by-when': { label: 'By when' }
  },
  'tracks-education-and-training': {
    'tracks-education-and-training': { label: 'Education and training', tracks: true },
    'education-funding': { label: 'Funding for education and training' },
    'education-and-training-by-whom': { label: 'By whom', person: true },
    'education-and-training-by-when': { label: 'By when' }
  },
  'tracks-accommodation': {
    'tracks-accommodation': { label: 'Accommodation', tracks: true },
    'accommodation-by-whom': { label: 'By whom', person: true },
    'accommodation-by-when': { label: 'By when' }
  },
  'personal-adviser-contact': {
    'personal-adviser-contact': { label: 'Contact and personal support' },
    'personal-adviser-from': { label: 'Personal adviser from' },
    'personal-adviser-to-25': { label: 'Told of support until 25', options: { yes: 'yes', no: 'no' } }
  },
  'short-term-goals': {
    'short-term-goals': { label: 'Short-term goals' },
    'tracks-refined': { label: 'How the tracks have changed' }
  },
  'pathway-status-needs': {
    'pathway-status-needs': { label: 'Needs that come from status or experience' },
    'pathway-assessment-by': { label: 'Assessed by', person: true }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const pathwayPlanningFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
