import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const coreAssessmentBoxes: Readonly<Record<string, Formers>> = {
  'parents-views': {
    'parents-views': { label: 'Parents’ views' },
    'others-views': { label: 'Views of others' }
  },
  'living-with-family-wishes': {
    'living-with-family-wishes': { label: 'Child’s wishes about living with family' },
    'family-relationships-child-view': { label: 'Family: what the child says' }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const coreAssessmentFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
