import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isWatched } from '../../case-file/if-disclosed'
import { isOneOf, valueOf } from '../../case-file/read'
import { isAdult, isChild } from '../../facts/age'
import { isMissing, isNotSafeWithSomebody } from '../../facts/immediate-safety'
import {
  carersToFear,
  carersDoubted,
  familyToTellApart,
  isToldWhetherCarersAreDoubted,
  isToldWhetherCarersAreToFear
} from '../../policy/people/who-cares'
import { isTonightElsewhere, isWithUncheckedAdult } from '../../policy/people/who-has-the-child'
import { carersWhoMayBeMeant } from '../../policy/danger/who-may-be-meant'
import { dangersAtTheAddress } from '../../policy/danger/addresses-of-danger'
import { isNobodyFeared } from '../../policy/danger/nobody-feared'
import { firstOf, where, whereAny, whereTold } from './variant'

/** Nobody can ask, photograph or house a child who is not there. The same is done for those who look for the child (¶39). */
export const whileMissing = where('while-missing', isMissing)

/** The child is not safe, and somebody has them who may be why (¶20, ¶23). No copy says so: that person must not read it. */
const isNotSafeThere = (view: CaseView): boolean =>
  !isWatched(view.answers) && isChild(view) && isNotSafeWithSomebody(view)

/**
 * Nobody has checked the adult whom the child is with tonight: no words name a carer, who would be that adult (¶10, ¶20, ¶23). It tells
 * nothing of what is feared, so every copy that is told of tonight's place has these words.
 */
const whileTheAdultIsUnchecked = whereTold('carer-to-fear', ({ answers }) =>
  isOneOf(answers, 'place-tonight', 'with-an-adult-not-yet-checked')
)

/** A carer is to be feared, or may be: they are told of nothing, and nothing is agreed with them (¶23, ¶30, ¶42). */
export const whileCarerIsToBeFeared = firstOf(
  whereAny('carer-to-fear', carersToFear),
  where('carer-to-fear', isNotSafeThere),
  whileTheAdultIsUnchecked
)

/** A plan that is made with the child is made without a child who is missing, and gone through with them once they are back (¶39). */
export const whileNotThere = firstOf(whileMissing, whileCarerIsToBeFeared)

/** Somebody has to settle whether the child may stay with the people who have them. Those who decide that agree who is told of the plan. */
const isStayToBeSettled = (view: CaseView): boolean =>
  [
    (): readonly unknown[] => [
      ...carersToFear(view),
      ...carersDoubted(view),
      ...carersWhoMayBeMeant(view),
      ...familyToTellApart(view)
    ],
    () => {
      // The people who have the child are told nothing of an investigation, and must not read that it is about their house. Reading this
      // answer keeps it out of their copy.
      valueOf(view.answers, 'co-operation-details')
      return dangersAtTheAddress(view)
    }
  ].some((doubted) => (ifDisclosed(view, doubted) ?? []).length > 0)

const whileTheirStayIsDoubted = where(
  'carer-to-fear',
  (view) => isStayToBeSettled(view) || isNotSafeThere(view)
)

export const whileCarersAreDoubted = firstOf(whileTheirStayIsDoubted, whileTheAdultIsUnchecked)

/**
 * From 18 it is not asked with whom of the family somebody is placed. So nothing is agreed there with a person who may be the danger (¶54,
 * ¶66).
 */
export const whereWhoeverIsThereMayBeFeared = firstOf(
  where('carer-to-fear', (view) => isAdult(view) || isStayToBeSettled(view)),
  whileTheAdultIsUnchecked
)

/** For what is agreed once a placement has begun, with words of its own where it is only that nobody has checked the adult. */
export const whileCarersAreDoubtedOrUnchecked = firstOf(
  whileTheirStayIsDoubted,
  where('unchecked-adult', isWithUncheckedAdult)
)

/**
 * Contact may wait with the people who have the child, or they may be a danger. A copy that is not told whether that is so has the action
 * with the condition on which it hangs (¶30, ¶44).
 */
export const whereTheyMayStay = where(
  'where-they-may-stay',
  (view) =>
    !isToldWhetherCarersAreDoubted(view) ||
    !isToldWhetherCarersAreToFear(view) ||
    ifDisclosed(view, () => isTonightElsewhere(view)) === undefined ||
    ifDisclosed(view, () => dangersAtTheAddress(view)) === undefined
)

/**
 * The worker who briefs the carers asks about them first, unless there is nobody to be tied to. No copy lets carers read that they are asked
 * about (¶42, ¶44).
 */
export const whereTheyMayStayOrAskedFirst = firstOf(
  whereTheyMayStay,
  where('ask-first', (view) => !isWatched(view.answers) && !isNobodyFeared(view))
)

/**
 * With nobody to be feared, what is asked of a move is half as long. So it is in a copy that is not told whether somebody is: a brother who
 * has the child would read that he is asked about (¶44).
 */
export const whereNobodyIsFeared = where(
  'nobody-feared',
  (view) => ifDisclosed(view, () => isNobodyFeared(view)) !== false
)

/**
 * The child is not safe, and somebody has them. The order to find a safe place then asks whether that person is why. Only then is a child
 * protection enquiry decided on: a child who is unsafe for another reason needs none for that alone (¶20, ¶25).
 */
export const whereSomebodyHasTheChild = where('with-somebody', isNotSafeThere)
