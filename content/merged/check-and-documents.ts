import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const checkAndDocumentsBoxes: Readonly<Record<string, Formers>> = {
  'must-not-be-told-location': {
    'placement-contact-not': { label: 'No contact, and why' },
    'placement-told-withheld': { label: 'Not told, and why' },
    'must-not-be-told-location': { label: 'Must not be told where the child lives' }
  },
  'handover-not-to-be-lost': {
    'handover-to': { label: 'Taken on by' },
    'handover-not-to-be-lost': { label: 'Not to be lost' }
  },
  'plans-read-back-language': {
    'plans-read-back-language': { label: 'Language' },
    'plans-read-back-by': { label: 'Read by', person: true },
    'plans-read-back-on': { label: 'Read back on' }
  },
  'manager-oversight': {
    'manager-oversight': { label: 'Manager’s oversight' },
    'staff-training-note': { label: 'Who has been trained or briefed' },
    'practice-to-raise': { label: 'For managers and partners' }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const checkAndDocumentsFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
