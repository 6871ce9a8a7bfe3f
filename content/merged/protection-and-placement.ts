import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const protectionAndPlacementBoxes: Readonly<Record<string, Formers>> = {
  'missing-likely-places': {
    'missing-likely-places': { label: 'Likely places and people' },
    'places-traffickers-expect': { label: 'Where the child may be looked for' }
  },
  'liberty-advice-says': {
    'liberty-advice-from': { label: 'Legal advice from', person: true },
    'liberty-advice-on': { label: 'Legal advice on' },
    'liberty-advice-says': { label: 'What the legal advice says' }
  },
  'out-of-area-approver': {
    'out-of-area-approver': { label: 'Approved by' },
    'out-of-area-approved-on': { label: 'Approved on' }
  },
  'placement-ending': {
    'placement-approval': { label: 'Other approval or order' },
    'placement-ending': { label: 'Ending the placement' }
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
  'placement-contact-not': {
    'placement-contact-not': { label: 'No contact, and why' },
    'placement-told-withheld': { label: 'Not told, and why' }
  },
  'placement-contact-changes': {
    'placement-contact-orders': { label: 'Court orders about contact' },
    'placement-contact-changes': { label: 'When contact changes' }
  },
  'daily-care': {
    'daily-care': { label: 'Day-to-day care' },
    'advance-approval': { label: 'To be approved in advance' },
    'carer-knows-decisions': { label: 'Carer knows what they may decide', options: { yes: 'yes', no: 'no' } },
    'placement-money': { label: 'Money' }
  },
  'carer-support': {
    'relief-carers-told': { label: 'Night and relief carers' },
    'carer-support': { label: 'Support for the carers' }
  },
  'distance-and-isolation': {
    'distance-and-isolation': { label: 'Outside the area: considered, and why or why not' },
    'against-isolation': { label: 'Against isolation' },
    'area-services': { label: 'Services in the area' },
    'specialist-setting-reason': { label: 'Reasons about a specialist setting' },
    'placement-differs': { label: 'Why the place differs from the plan' },
    'placement-risks-nearby': { label: 'Risks in the house or nearby' }
  },
  'placement-protects-how': {
    'placement-protects-how': { label: 'How the placement protects and helps' },
    'if-missing-who-calls': { label: 'Who calls the police', person: true }
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
  },
  'measures-together': {
    'child-took-part-how': { label: 'How the child was involved' },
    'measures-together': { label: 'The measures together' },
    'liberty-kept-to-least': { label: 'Kept to the least needed' }
  },
  'child-on-protection': {
    'placement-child-view': { label: 'The child on the placement' },
    'child-on-protection': { label: 'The child on the plan' },
    'plan-feels-punitive-details': { label: 'What feels like punishment or control' },
    'child-decides': { label: 'What the child decides' }
  },
  'protection-review-sooner': {
    'protection-review-by': { label: 'Reviewed by', person: true },
    'protection-review-sooner': { label: 'What would bring it forward' },
    'protection-as-child-grows': { label: 'Protection as the child grows' }
  },
  'child-protection-otherwise': {
    'child-protection-lead': { label: 'Lead for protection', person: true },
    'child-protection-otherwise': { label: 'Protection without a child protection plan' }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const protectionAndPlacementFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
