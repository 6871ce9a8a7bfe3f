import { daysAccused, isFacingPoliceOrCourt } from '../../policy/accusations/accused'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { itemsOf } from '../../case-file/read'
import { later } from '../../facts/dates'
import { isSmall } from '../../facts/small-child'
import { isSuspectedOrReferred } from '../../facts/suspicion'
import { mayStayPut } from '../../policy/adulthood/leaving-care'
import {
  areOwnToBeLookedAtAgain,
  isOwnChild,
  isOwnChildToBeAnswered,
  isOwnChildToBeEntered,
  isOwnChildToBeTakenUp,
  mayHaveOwnChildHere
} from '../../policy/people/other-children'
import { isToBeToldOfGoing } from '../../policy/people/gone-together'
import { isSafeWithCarers } from '../../policy/people/who-cares'
import { goneAtTheLatest, isDiscussedAfter } from '../../policy/danger/away'
import { isReturnAbroad, isReturnPerhapsAbroad } from '../../policy/danger/family'
import { movedOn } from '../../policy/placement/moved-on'
import { firstOf, where, whereTold, type Variants } from './variant'

/** The other child is this child’s own, for whom no other authority need answer (¶20). */
const ofTheirOwnChild = where('their-own-child', ({ answers }, entry) =>
  itemsOf(answers, 'siblings-and-other-children').some((child) => child.id === entry && isOwnChild(child))
)

/** They may stay with their carers and are safe there. Nobody is asked to go on living with somebody who is feared, or where they are not safe (¶23). */
export const mayStayWithCarers = (view: CaseView): boolean => mayStayPut(view) && isSafeWithCarers(view)

/** A home for the young person alone parts them from the baby (¶20, ¶54). */
export const homeWithTheirOwnChild = firstOf(
  whereTold('stay-put-with-their-own-child', (view) => mayHaveOwnChildHere(view) && mayStayWithCarers(view)),
  whereTold('with-their-own-child', mayHaveOwnChildHere)
)

/** It is suspected of this child, or a referral of theirs stands. So says a copy that is not told which. */
const mayBeSuspectedOrReferred = (view: CaseView): boolean =>
  ifDisclosed(view, () => isSuspectedOrReferred(view)) !== false

/**
 * Whoever defends the child has to know why they are not there: a day at court that they miss, or bail, may be held against them (¶33). They are told until those
 * around the child have met about it, on whatever day it is entered that the child went; and anew where they are charged since, or were to be at court. A copy that
 * is not told of that is told to tell them.
 */
const isDefenceToBeTold = (view: CaseView): boolean =>
  isFacingPoliceOrCourt(view) &&
  !isToldThat(view, () => isDiscussedAfter(daysAccused(view).reduce(later, goneAtTheLatest(view)), view))

/** Other words where the child is a parent. */
export const ofTheirOwnChildren: Variants = {
  'look-for-the-child': firstOf(
    whereTold('with-their-own-child-accused', (view) => mayHaveOwnChildHere(view) && isDefenceToBeTold(view)),
    whereTold('with-their-own-child', mayHaveOwnChildHere),
    // A small child has not gone alone (¶39).
    whereTold('small', isSmall),
    whereTold('accused', isDefenceToBeTold)
  ),
  'look-for-other-children': firstOf(
    whereTold('own-child-to-enter', isOwnChildToBeEntered),
    whereTold('own-child-to-answer', isOwnChildToBeAnswered)
  ),
  'plan-for-their-own-child': firstOf(
    whereTold('today', isOwnChildToBeTakenUp),
    whereTold('before-a-return-abroad', isReturnAbroad),
    whereTold('before-a-return-perhaps-abroad', isReturnPerhapsAbroad),
    // Whether both move, and to what, is a question of each move (¶42).
    whereTold('after-a-move', (view) => movedOn(view) !== undefined)
  ),
  'tell-of-worry-for-another-child': firstOf(
    ofTheirOwnChild,
    where('while-missing', (view, entry) =>
      itemsOf(view.answers, 'siblings-and-other-children').some(
        (child) => child.id === entry && isToBeToldOfGoing(child, view)
      )
    )
  ),
  // A referral follows what somebody concludes: while nothing is suspected of this child, nobody says that the other was exploited too (¶19).
  'refer-each-other-child': firstOf(
    ofTheirOwnChild,
    where('by-name', (view, entry) => Boolean(entry) && mayBeSuspectedOrReferred(view)),
    where('before-a-conclusion', (_view, entry) => Boolean(entry))
  ),
  'look-again-at-the-other-child': whereTold('their-own-child', areOwnToBeLookedAtAgain)
}
