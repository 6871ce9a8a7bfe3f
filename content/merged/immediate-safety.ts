import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const immediateSafetyBoxes: Readonly<Record<string, Formers>> = {
  'child-description': {
    'description-height-and-build': { label: 'Height and build' },
    'description-hair-and-eyes': { label: 'Hair, eyes and skin' },
    'description-marks': { label: 'Marks' },
    'description-clothes': { label: 'Usual clothes' },
    'child-description': { label: 'How to recognise the child' }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const immediateSafetyFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
