import type { Row } from '../model'
import type { Building } from './context'

/** Where nobody has set the number at which the team is reached at any hour: a rule to write it on, for whoever makes the copy. */
export const numberToWrite = ({ words }: Building): Row => ({
  label: words('local-details.out-of-hours-number.label'),
  values: [words('documents.missing-child.number-to-write')]
})
