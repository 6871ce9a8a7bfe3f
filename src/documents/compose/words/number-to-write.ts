import type { Row } from '../../model'
import type { Building } from '../building/context'

/** A line to write on, for the person who makes the copy, where nobody has set the number at which the team is reached at any hour. */
export const numberToWrite = ({ words }: Building): Row => ({
  label: words('local-details.out-of-hours-number.label'),
  values: [words('documents.missing-child.number-to-write')]
})
