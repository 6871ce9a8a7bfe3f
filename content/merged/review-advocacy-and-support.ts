import type { FormerOptions, Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const reviewAdvocacyAndSupportBoxes: Readonly<Record<string, Formers>> = {
  'review-preparation': {
    'review-preparation': { label: 'Preparing for reviews' },
    'advocacy-explained-on': { label: 'Told on' },
    'visitor-offered-on': { label: 'Offered on' },
    'visitor-offer-again': { label: 'Offered again on' },
    'reviewing-officer-briefed': {
      label: 'Reviewing officer knows the child’s status',
      options: { yes: 'Yes', 'in-part': 'In part', 'not-yet': 'Not yet' }
    },
    'child-can-reach-reviewing-officer': {
      label: 'The child can reach the reviewing officer',
      options: { yes: 'yes', no: 'no' }
    },
    'advocacy-explained': {
      label: 'Told about advocacy',
      options: {
        understood: 'Told, and the child understands',
        'told-but-not-sure': 'Told, but it is not certain that the child understands',
        'not-yet': 'Not yet'
      }
    },
    'advocacy-without-complaint': {
      label: 'Knows that no complaint is needed',
      options: { yes: 'yes', no: 'no' }
    },
    'visitor-explained': {
      label: 'Independent visitor explained',
      options: {
        understood: 'Explained, and the child understands',
        'told-but-not-sure': 'Explained, but it is not certain that the child understands',
        'not-yet': 'Not yet'
      }
    },
    'visitor-offered': { label: 'Independent visitor offered', options: { yes: 'yes', no: 'no' } },
    'visitor-match': { label: 'A visitor who suits, and their visits' }
  },
  'return-information-how': {
    'return-information-on': { label: 'Told on' },
    'return-information-by': { label: 'Told by', person: true },
    'return-information-how': { label: 'How it was put, or why held back' }
  },
  'immigration-questions': {
    'immigration-questions': { label: 'Immigration questions' },
    'immigration-adviser-checked-on': { label: 'Register checked on' },
    'unregulated-advice-details': { label: 'What was advised, and by whom' }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const reviewAdvocacyAndSupportFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** Earlier choices that are options of one question today. */
export const reviewAdvocacyAndSupportOptions: Readonly<Record<string, FormerOptions>> = {
  'still-to-explain': {
    advocate: { of: 'advocacy-explained', is: ['told-but-not-sure', 'not-yet'] },
    'advocate-without-complaint': { of: 'advocacy-without-complaint', is: ['no'] },
    'independent-visitor': { of: 'visitor-explained', is: ['told-but-not-sure', 'not-yet'] },
    'reviewing-officer': { of: 'child-can-reach-reviewing-officer', is: ['no'] },
    'plans-in-their-language': { of: 'plans-read-back', is: ['arranged', 'not-yet'] },
    'status-to-the-reviewing-officer': { of: 'reviewing-officer-briefed', is: ['in-part', 'not-yet'] }
  }
}

/** Earlier choices that pick one of today’s options. */
export const reviewAdvocacyAndSupportChoice: Readonly<Record<string, FormerOptions>> = {
  'visitor-answer': {
    'not-offered': { of: 'visitor-offered', is: ['no'] },
    thinking: { of: 'visitor-offered', is: ['yes'] }
  }
}
