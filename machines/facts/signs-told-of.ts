import { indicatorThemes } from '../../content/indicator-themes'
import { indicatorsNotBritish } from '../../content/indicators-not-british'
import { indicatorsShownByMost } from '../../content/indicators-shown-by-most'
import type { Mark } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { isUnderImmigrationControl, mayNotBeBritish } from './case-details'
import { isWorried } from './suspicion'

const noticed: readonly Mark[] = ['seen', 'reported', 'suspected']

/** Whether a mark says that the sign is there in some way: only these ask for a conclusion, and who, when and in what context (¶13). */
export const isNoticedBy = (mark: Mark): boolean => noticed.includes(mark)

/**
 * Whether nearly every child who has fled alone shows this sign, and this child may be one of them. Of a British child that would not be
 * true.
 */
export const isShownByMost = (indicator: string, view: CaseView): boolean =>
  indicatorsShownByMost.includes(indicator) && isUnderImmigrationControl(view)

/** Who noticed a sign, when and in what context is asked; of one that says little by itself, once somebody suspects or is finding out (¶13, ¶21). */
export const isToldOf = (indicator: string, view: CaseView): boolean =>
  !isShownByMost(indicator, view) || isWorried(view)

/** A sign was noticed of which that is asked. */
export const hasSignToTellOf = (view: CaseView): boolean =>
  indicatorThemes.some((theme) =>
    Object.values(valueOf(view.answers, `marks-${theme}`) ?? {}).some((marks) =>
      Object.entries(marks).some(
        ([indicator, mark]) =>
          isNoticedBy(mark) &&
          (!indicatorsNotBritish.includes(indicator) || mayNotBeBritish(view)) &&
          isToldOf(indicator, view)
      )
    )
  )
