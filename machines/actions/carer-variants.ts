import type { CaseView } from '../case-file/case-file'
import { ifDisclosed, isWatched } from '../case-file/if-disclosed'
import { valueOf } from '../case-file/read'
import { isAdult, isChild } from '../facts/age'
import { isMissing, isNotSafeWithSomebody } from '../facts/immediate-safety'
import {
  carersToFear,
  carersDoubted,
  familyToTellApart,
  isToldWhetherCarersAreDoubted,
  isToldWhetherCarersAreToFear
} from '../policy/people/who-cares'
import { isTonightElsewhere, isWithUncheckedAdult } from '../policy/people/who-has-the-child'
import { carersWhoMayBeMeant } from '../policy/people/who-may-be-meant'
import { dangersAtTheAddress } from '../policy/plans/addresses-of-danger'
import { firstOf, where, whereAny } from './variant'

/** Nobody can ask, photograph or house a child who is not there: the same is done for whoever looks for them (¶39). */
export const whileMissing = where('while-missing', isMissing)

/** The child is not safe where somebody has them, who may be why (¶20, ¶23). In no copy does whoever has the child read it. */
const isNotSafeThere = (view: CaseView): boolean =>
  !isWatched(view.answers) && isChild(view) && isNotSafeWithSomebody(view)

/** Whoever cares for the child is to be feared, or may be: they are told of nothing, and nothing is agreed with them (¶23, ¶30, ¶42). */
export const whileCarerIsToBeFeared = firstOf(
  whereAny('carer-to-fear', carersToFear),
  where('carer-to-fear', isNotSafeThere)
)

/** A plan that is made with the child is made without whoever is not there, and gone through with them once they are (¶39). */
export const whileNotThere = firstOf(whileMissing, whileCarerIsToBeFeared)

/** It is to be settled whether the child may stay with whoever has the child: those who decide that agree who is told of the plan. */
const areCarersDoubted = (view: CaseView): boolean =>
  [
    (): readonly unknown[] => [
      ...carersToFear(view),
      ...carersDoubted(view),
      ...carersWhoMayBeMeant(view),
      ...familyToTellApart(view)
    ],
    () => {
      // Whoever has the child is told nothing of an investigation, and is not to read that it is about their house.
      valueOf(view.answers, 'co-operation-details')
      return dangersAtTheAddress(view)
    }
  ].some((doubted) => (ifDisclosed(view, doubted) ?? []).length > 0)

export const whileCarersAreDoubted = where(
  'carer-to-fear',
  (view) => areCarersDoubted(view) || isNotSafeThere(view)
)

/** Nor with whoever has the child, before it is settled whether the child may stay there (¶30, ¶42). */
export const whileNotThereOrDoubted = firstOf(whileMissing, whileCarersAreDoubted)

/** From 18 it is not asked with whom of the family somebody is placed: nothing is agreed there with whoever may be the danger (¶54, ¶66). */
export const whereWhoeverIsThereMayBeFeared = where(
  'carer-to-fear',
  (view) => isAdult(view) || areCarersDoubted(view)
)

/** Where it is only that nobody has checked them, which their own copy tells, it says nothing of what is feared. */
export const whileCarersAreDoubtedOrUnchecked = firstOf(
  whileCarersAreDoubted,
  where('unchecked-adult', isWithUncheckedAdult)
)

/** Who has the child may be somebody with whom contact waits, or who is a danger, or may be: whoever is not told reads the order with what it hangs on (¶30, ¶44). */
export const whereTheyMayStay = where(
  'where-they-may-stay',
  (view) =>
    !isToldWhetherCarersAreDoubted(view) ||
    !isToldWhetherCarersAreToFear(view) ||
    ifDisclosed(view, () => isTonightElsewhere(view)) === undefined ||
    ifDisclosed(view, () => dangersAtTheAddress(view)) === undefined
)

/** Who briefs them asks about them first; in no copy do carers read that they are asked about (¶42, ¶44). */
export const whereTheyMayStayOrAskedFirst = firstOf(
  whereTheyMayStay,
  where('ask-first', ({ answers }) => !isWatched(answers))
)

/** A danger of another kind than the papers speak of calls for no discussion by itself (¶20, ¶25). */
export const whereSomebodyHasTheChild = where('with-somebody', isNotSafeThere)
