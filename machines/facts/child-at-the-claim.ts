import { positionsWithoutClaim } from '../../content/immigration-tracks'
import type { KnownDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { birthDates, isChild } from './age'
import { ageDoubt } from './case-details'
import { isAChildByEveryDate } from './child-by-every-date'
import { ageOn, lastDayOf } from './dates'

/** Steps that nobody takes before there is a claim. */
const stepsOfAClaim: readonly (string | undefined)[] = [
  'registration',
  'welfare-interview',
  'written-form',
  'interview',
  'decision',
  'appeal',
  'appeal-hearing'
]

/** Days on which a claim had been made, by what is recorded: a step of it was done, or the letter that answers it was written (¶57, ¶58). */
function daysOfTheClaim({ answers }: CaseView): readonly KnownDate[] {
  const position = valueOf(answers, 'immigration-position')
  const letter = valueOf(answers, 'decision-letter-on')
  const isAnswered = position !== undefined && !positionsWithoutClaim.includes(position)
  const steps = itemsOf(answers, 'asylum-steps').flatMap((step) => {
    const on = fieldOf(step, 'asylum-step-on')
    const isDone =
      fieldOf(step, 'asylum-step-state') === 'done' &&
      stepsOfAClaim.includes(fieldOf(step, 'asylum-step-kind'))
    return on !== undefined && isDone ? [on] : []
  })
  return letter !== undefined && isAnswered ? [...steps, letter] : steps
}

/** By each date of birth that counts today they were under 18 on a day on which a claim had been made. */
function wasUnder18ByThen(view: CaseView): boolean {
  const births = birthDates(view)
  return (
    births.length > 0 &&
    daysOfTheClaim(view).some((day) => births.every(({ first }) => ageOn(first, lastDayOf(day)) < 18))
  )
}

/**
 * Whoever claimed was a child then, without anybody being asked (¶7). They are one today by every date. Or their age is in doubt, and they are one until a
 * full assessment shows an adult. Or they have come of age since, and a claim on record was made before.
 */
export const wasAChildAtTheClaim = (view: CaseView): boolean =>
  isAChildByEveryDate(view) || (isChild(view) && ageDoubt.of(view) === 'in-doubt') || wasUnder18ByThen(view)
