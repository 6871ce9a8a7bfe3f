import type { ImmigrationPosition } from '../../content/immigration-tracks'
import type { PlainDate } from './answer'
import type { Answers, CaseFile } from './case-file'
import { withAnswer, withProposedPosition } from './change'
import { fieldOf, isOneOf, itemsOf } from './read'

/** The entry of a position to which somebody goes back on the day on which it was left. The child was never in the one between (¶11). */
export function leftThisDay(answers: Answers, position: ImmigrationPosition, on: PlainDate) {
  const last = itemsOf(answers, 'immigration-positions-before').at(-1)
  return last !== undefined &&
    fieldOf(last, 'position-before') === position &&
    fieldOf(last, 'position-before-until')?.date === on
    ? last
    : undefined
}

/**
 * The case in another position. How the former one was known, and when that was checked, says nothing of the new one. It goes with the
 * former one to the positions before, exactly as it was given, and is asked anew. A position that is gone back to on the same day has it
 * again, and the one between was none. Only where somebody wrote how the one between was known is it kept, with these words. Where
 * rights of appeal have run out, an assessment of human rights that the former one did not call for is open again; one that was done stays
 * on record (¶65, Schedule 3).
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
  const back = leftThisDay(file.answers, to, on)
  const before = [
    ...itemsOf(file.answers, 'immigration-positions-before').filter((one) => one !== back),
    ...(back !== undefined && basis === undefined ? [] : [{ id, fields }])
  ]
  const history = before.length === 0 ? undefined : ({ state: 'answered', value: before } as const)
  const isAskedAnew =
    to === 'appeal-rights-exhausted' &&
    back === undefined &&
    isOneOf(file.answers, 'human-rights-assessment-state', 'not-called-for')
  const moved = [
    ...(isAskedAnew ? [['human-rights-assessment-state', undefined] as const] : []),
    ['immigration-positions-before', history],
    ['immigration-position-basis', back?.fields['position-before-basis']],
    ['immigration-position', { state: 'answered', value: to }]
  ] as const
  const changed = moved.reduce((one, [question, answer]) => withAnswer(one, question, answer), file)
  return withProposedPosition(changed, undefined)
}
