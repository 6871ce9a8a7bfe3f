import type { Formers } from './shape'

/** Boxes of this stage that stand for several of before. */
export const traffickingIndicatorsBoxes: Readonly<Record<string, Formers>> = {
  'conclusion-reason': {
    'conclusion-reason': { label: 'Reason for the conclusion' },
    'conclusion-by': { label: 'Concluded by', person: true },
    'conclusion-agreed-by': { label: 'Conclusion agreed by', person: true }
  }
}

/** The same in entries of its lists: by the list, then by the field of today. */
export const traffickingIndicatorsFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
