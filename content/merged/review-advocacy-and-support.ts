import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const reviewAdvocacyAndSupportBoxes: Readonly<Record<string, Formers>> = {
  'return-information-how': {
    'return-information-on': { label: 'Told on' },
    'return-information-by': { label: 'Told by', person: true },
    'return-information-how': { label: 'How it was put, or why held back' }
  },
  'immigration-questions': {
    'immigration-questions': { label: 'Immigration questions' },
    'immigration-adviser-checked-on': { label: 'Register checked on' },
    'unregulated-advice-details': { label: 'What was advised, and by whom' }
  },
  'review-preparation': {
    'review-preparation': { label: 'Preparing for reviews' },
    'advocacy-explained-on': { label: 'Told on' },
    'visitor-offered-on': { label: 'Offered on' },
    'visitor-offer-again': { label: 'Offered again on' }
  },
  'reviewing-officer-challenge': {
    'reviewing-officer-briefed-on': { label: 'Told on' },
    'reviewing-officer-challenge': { label: 'Challenge by the reviewing officer' }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const reviewAdvocacyAndSupportFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
