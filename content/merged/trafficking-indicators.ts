import type { Formers } from './shape'

/** Boxes of this stage that each replace several earlier ones. */
export const traffickingIndicatorsBoxes: Readonly<Record<string, Formers>> = {
  'conclusion-reason': {
    'conclusion-reason': { label: 'Reason for the conclusion' },
    'conclusion-by': { label: 'Concluded by', person: true },
    'conclusion-agreed-by': { label: 'Conclusion agreed by', person: true }
  }
}

/** The same for entries of lists: by the list, then by today’s field. */
export const traffickingIndicatorsFields: Readonly<Record<string, Readonly<Record<string, Formers>>>> = {}
