import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { PlainDate } from './answer'
import type { CaseFile } from './case-file'
import { withAnswer, withProposedPosition } from './change'
import { itemsOf } from './read'

/**
 * The case in another position. How the former one was known, and when that was checked, says nothing of the new one: it goes with it
 * to the positions before, exactly as it was given, and is asked anew.
 */
export function withPositionAccepted(
  file: CaseFile,
  to: ImmigrationPosition,
  { id, on }: { readonly id: string; readonly on: PlainDate }
): CaseFile {
  const { 'immigration-position': position, 'immigration-position-basis': basis } = file.answers
  const fields = {
    ...(position === undefined ? {} : { 'position-before': position }),
    ...(basis === undefined ? {} : { 'position-before-basis': basis }),
    'position-before-until': { state: 'answered', value: { date: on, precision: 'day' } }
  } as const
  const before = [...itemsOf(file.answers, 'immigration-positions-before'), { id, fields }]
  const moved = [
    ['immigration-positions-before', { state: 'answered', value: before }],
    ['immigration-position-basis', undefined],
    ['immigration-position', { state: 'answered', value: to }]
  ] as const
  const changed = moved.reduce((one, [question, answer]) => withAnswer(one, question, answer), file)
  return withProposedPosition(changed, undefined)
}
