import type { FormerOptions, Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const protectionAndPlacementBoxes: Readonly<Record<string, Formers>> = {
  'child-on-protection': {
    'placement-child-view': { label: 'The child on the placement' },
    'child-on-protection': { label: 'The child on the plan' },
    'plan-feels-punitive-details': { label: 'What feels like punishment or control' },
    'child-decides': { label: 'What the child decides' },
    'liberty-child-understands': { label: 'What the child understands' }
  },
  'placement-ending': {
    'placement-plan-agreed': {
      label: 'Placement plan agreed',
      options: {
        'before-the-placement': 'Before the placement',
        'within-five-working-days': 'Within 5 working days of its start',
        'later-than-that': 'Later than that',
        'not-yet': 'Not yet'
      }
    },
    'placement-plan-signed-by': { label: 'Signed by' },
    'out-of-area-approver': { label: 'Approved by' },
    'out-of-area-approved-on': { label: 'Approved on' },
    'placement-approval': { label: 'Other approval or order' },
    'placement-ending': { label: 'Ending the placement' }
  },
  'placement-contact-how': {
    'placement-contact-how': { label: 'Contact from the placement' },
    'placement-contact-orders': { label: 'Court orders about contact' },
    'placement-contact-changes': { label: 'When contact changes' }
  },
  'daily-care': {
    'daily-care': { label: 'Day-to-day care' },
    'advance-approval': { label: 'To be approved in advance' },
    'carer-knows-decisions': { label: 'Carer knows what they may decide', options: { yes: 'yes', no: 'no' } },
    'placement-money': { label: 'Money' },
    'relief-carers-told': { label: 'Night and relief carers' },
    'carer-support': { label: 'Support for the carers' }
  },
  'measures-together': {
    'child-took-part': {
      label: 'The child’s part',
      options: {
        'helped-to-write-it': 'The child helped to write it',
        'was-asked': 'The child was asked about it',
        'through-someone-trusted': 'Through someone the child trusts',
        'did-not-want-to': 'The child was invited and did not want to',
        'not-yet': 'None yet'
      }
    },
    'child-took-part-how': { label: 'How the child was involved' },
    'measures-together': { label: 'The measures together' },
    'liberty-kept-to-least': { label: 'Kept to the least needed' },
    'plan-feels-punitive': {
      label: 'Feels like punishment or control',
      options: { no: 'No', yes: 'Yes', 'not-asked-yet': 'Not asked yet' }
    },
    'punitive-measure-changed': { label: 'What was changed' }
  },
  'distance-and-isolation': {
    'placement-protects-how': { label: 'How the placement protects and helps' },
    'if-missing-who-calls': { label: 'Who calls the police', person: true },
    'distance-and-isolation': { label: 'Outside the area: considered, and why or why not' },
    'against-isolation': { label: 'Against isolation' },
    'area-services': { label: 'Services in the area' },
    'specialist-setting-reason': { label: 'Reasons about a specialist setting' },
    'placement-differs': { label: 'Why the place differs from the plan' },
    'placement-risks-nearby': { label: 'Risks in the house or nearby' }
  },
  'child-protection-otherwise': {
    'child-protection-reasons': { label: 'Reasons and what is known' },
    'child-protection-decided-by': { label: 'Decided by', person: true },
    'child-protection-conference': {
      label: 'Child protection conference',
      options: {
        held: 'Held',
        arranged: 'Arranged',
        'not-yet': 'Not yet',
        'not-called-for': 'Not called for'
      }
    },
    'child-protection-lead': { label: 'Lead for protection', person: true },
    'child-protection-otherwise': { label: 'Protection without a child protection plan' },
    'protection-review-by': { label: 'Reviewed by', person: true },
    'protection-review-sooner': { label: 'What would bring it forward' },
    'protection-as-child-grows': { label: 'Protection as the child grows' }
  },
  'missing-likely-places': {
    'missing-likely-places': { label: 'Likely places and people' },
    'places-traffickers-expect': { label: 'Where the child may be looked for' }
  },
  'liberty-advice-says': {
    'liberty-advice-from': { label: 'Legal advice from', person: true },
    'liberty-advice-on': { label: 'Legal advice on' },
    'liberty-advice-says': { label: 'What the legal advice says' }
  },
  'visits-how-often': {
    'visits-by': { label: 'Visits by', person: true },
    'visits-how-often': { label: 'How often, and seen alone' },
    'support-between-visits': { label: 'Support between visits' },
    'emergency-accommodation-child-knows': {
      label: 'The child knows whom to call',
      options: { yes: 'yes', no: 'no' }
    }
  },
  'memorised-number': {
    'memorised-number': { label: 'Number to know by heart' },
    'memorised-number-answered-by': { label: 'Who answers it' },
    'memorised-number-known': {
      label: 'The child knows the number',
      options: {
        'knows-it-by-heart': 'Yes',
        'still-learning': 'Still learning it',
        'does-not-want-to': 'The child does not want to',
        'not-yet-asked': 'Not asked yet'
      }
    }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const protectionAndPlacementFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** Earlier choices that are options of one question today. */
export const protectionAndPlacementOptions: Readonly<Record<string, FormerOptions>> = {
  'child-part-still-to-do': {
    'involve-the-child': { of: 'child-took-part', is: ['not-yet'] },
    'ask-what-feels-punitive': { of: 'plan-feels-punitive', is: ['not-asked-yet'] },
    'change-what-feels-punitive': { of: 'plan-feels-punitive', is: ['yes'] }
  }
}
