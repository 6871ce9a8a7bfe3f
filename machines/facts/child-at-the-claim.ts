import { positionsWithoutClaim } from '../../content/immigration-tracks'
import type { KnownDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import {
  birthDates,
  isChild,
  isEighteenByEveryDate,
  isSaidByChildOrFamily,
  isUnder,
  recordedDates
} from './age'
import { ageDoubt, isChallengeOpen } from './case-details'
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

/** Positions in which a letter is not the answer to a claim: there is none, it is of something before, or an extension may be of leave that nobody had to claim for (¶58, ¶60). */
const withoutAnswer: readonly (string | undefined)[] = [
  undefined,
  ...positionsWithoutClaim,
  'claim-undecided',
  'claim-withdrawn',
  'extension-pending'
]

/** The days of steps that were done, of some kinds. */
const daysOf = (view: CaseView, kinds: readonly (string | undefined)[]): readonly KnownDate[] =>
  itemsOf(view.answers, 'asylum-steps').flatMap((step) => {
    const on = fieldOf(step, 'asylum-step-on')
    const isDone =
      fieldOf(step, 'asylum-step-state') === 'done' && kinds.includes(fieldOf(step, 'asylum-step-kind'))
    return on !== undefined && isDone ? [on] : []
  })

/** Days on which a claim had been made, by what is recorded: a step of it was done, or the letter that answers it was written (¶57, ¶58). */
function daysOfTheClaim(view: CaseView): readonly KnownDate[] {
  const letter = valueOf(view.answers, 'decision-letter-on')
  const steps = daysOf(view, stepsOfAClaim)
  const isAnswer = !withoutAnswer.includes(valueOf(view.answers, 'immigration-position'))
  return letter !== undefined && isAnswer ? [...steps, letter] : steps
}

/**
 * By each date of birth that counts today they were under 18 on a day on which a claim had been made. Not where one was registered later, or was withdrawn
 * before the one that is undecided: the claim that counts may be another.
 */
function wasUnder18ByThen(view: CaseView): boolean {
  const births = birthDates(view)
  const isUnder18 = (day: KnownDate) => births.every(({ first }) => ageOn(first, lastDayOf(day)) < 18)
  return (
    births.length > 0 &&
    !itemsOf(view.answers, 'immigration-positions-before').some(
      (one) => fieldOf(one, 'position-before') === 'claim-withdrawn'
    ) &&
    daysOfTheClaim(view).some(isUnder18) &&
    daysOf(view, ['registration']).every(isUnder18)
  )
}

/** The benefit of the doubt is about dates that differ. By each that counts they are 18, also by what they or their family say: so they may claim as one (¶7). */
const isEighteenAsTheySay = (view: CaseView): boolean =>
  isEighteenByEveryDate(view) && recordedDates(view).some(isSaidByChildOrFamily)

/** Under 18 by every date on record, and nobody doubts or challenges the age. Whoever is a child today was one on every day before (¶7). */
const isAChildByEveryDate = (view: CaseView): boolean =>
  isUnder(18, view) && ageDoubt.of(view) !== 'in-doubt' && !isChallengeOpen(view)

/**
 * Whoever claimed was a child then, without anybody being asked (¶7). They are one today by every date. Or their age is in doubt, and they are one until a
 * full assessment shows an adult. Or they have come of age since, and a claim on record was made before.
 */
export const wasAChildAtTheClaim = (view: CaseView): boolean =>
  isAChildByEveryDate(view) ||
  (isChild(view) && ageDoubt.of(view) === 'in-doubt' && !isEighteenAsTheySay(view)) ||
  wasUnder18ByThen(view)
