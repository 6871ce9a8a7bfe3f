import type { CaseView } from '../../case-file/case-file'
import { fieldOf, type ItemOf } from '../../case-file/read'
import { isOfCare } from '../../facts/care'
import { isTransferCarriedOut } from '../../facts/transfer'
import { openPeriods } from '../placement/care-basis'
import { authorityKey } from '../../facts/authority-names'

/** The authorities named in these periods of care, each in the form in which names are compared. */
export const authoritiesOf = (periods: readonly ItemOf<'periods-of-care'>[]) =>
  new Set(
    periods.flatMap((period) => {
      const name = fieldOf(period, 'care-authority')
      return name === undefined ? [] : [authorityKey(name)]
    })
  )

/**
 * More than one authority is recorded as looking after the child today, and no move explains it. Each may take the other for the one that
 * does (¶31).
 */
export const areTwoLookingAfter = (view: CaseView): boolean =>
  authoritiesOf(
    openPeriods(view).filter(
      (period) => isOfCare(period) && (fieldOf(period, 'care-from')?.date ?? '') <= view.today
    )
  ).size > 1 && !isTransferCarriedOut(view)
