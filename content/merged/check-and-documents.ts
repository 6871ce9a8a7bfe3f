import type { FormerOptions, Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const checkAndDocumentsBoxes: Readonly<Record<string, Formers>> = {
  'handover-told': {
    'handover-told': { label: 'What the new worker was told' },
    'handover-to': { label: 'Taken on by' },
    'handover-not-to-be-lost': { label: 'Not to be lost' }
  },
  'manager-oversight': {
    'manager-oversight': { label: 'Manager’s oversight' },
    'staff-training-note': { label: 'Who has been trained or briefed' },
    'practice-to-raise': { label: 'For managers and partners' },
    'reviewing-officer-briefed-on': { label: 'Told on' },
    'reviewing-officer-challenge': { label: 'Challenge by the reviewing officer' },
    'staff-trained': {
      label: 'Training of those around the child',
      options: {
        everyone: 'All of them',
        'booked-for-the-rest': 'Some of them, and it is booked for the others',
        some: 'Some of them',
        nobody: 'None of them',
        'being-established': 'It is being established'
      }
    },
    'case-record-copied': { label: 'Copied to the case record', options: { yes: 'yes', no: 'no' } }
  },
  'must-not-be-told-location': {
    'placement-contact-not': { label: 'No contact, and why' },
    'placement-told-withheld': { label: 'Not told, and why' },
    'must-not-be-told-location': { label: 'Must not be told where the child lives' }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const checkAndDocumentsFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}

/** Earlier choices that are options of one question today. */
export const checkAndDocumentsOptions: Readonly<Record<string, FormerOptions>> = {
  'authority-still-to-do': {
    'train-those-around-the-child': { of: 'staff-trained', is: ['some', 'nobody'] },
    'copy-to-the-case-record': { of: 'case-record-copied', is: ['no'] }
  }
}
