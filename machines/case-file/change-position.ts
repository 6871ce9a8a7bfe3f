import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { PlainDate } from './answer'
import type { CaseFile } from './case-file'
import { withAnswer, withProposedPosition } from './change'
import { itemsOf } from './read'

/**
 * The case in another position. How the former one was known and when it was checked say nothing of the new one: they go with it
 * to the positions before, exactly as they were given, and are asked anew.
 */
export function withPositionAccepted(
  file: CaseFile,
  to: ImmigrationPosition,
  { id, on }: { readonly id: string; readonly on: PlainDate }
): CaseFile {
  const {
    'immigration-position': position,
    'immigration-position-basis': basis,
    'immigration-position-checked-on': checked
  } = file.answers
  const fields = {
    ...(position === undefined ? {} : { 'position-before': position }),
    ...(basis === undefined ? {} : { 'position-before-basis': basis }),
    ...(checked === undefined ? {} : { 'position-before-checked-on': checked }),
    'position-before-until': { state: 'answered', value: { date: on, precision: 'day' } }
  } as const
  const before = [...itemsOf(file.answers, 'immigration-positions-before'), { id, fields }]
  const moved = [
    ['immigration-positions-before', { state: 'answered', value: before }],
    ['immigration-position-basis', undefined],
    ['immigration-position-checked-on', undefined],
    ['immigration-position', { state: 'answered', value: to }]
  ] as const
  const changed = moved.reduce((one, [question, answer]) => withAnswer(one, question, answer), file)
  return withProposedPosition(changed, undefined)
}
