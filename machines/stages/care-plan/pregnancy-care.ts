import type { CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { withOthers } from '../../case-file/reason'
import { isMissing } from '../../facts/immediate-safety'
import { entriesAfterPregnancy } from '../../policy/needs/need-entries'
import { raisedBy, type Called } from '../action'

/** The plans whose entries may be for a pregnancy or the baby. */
const plansForABaby = ['needs', 'health', 'protection'] as const

/** What is wanted or needed of care in a pregnancy, and is not in place. */
const stillNeeded: readonly string[] = ['pregnancy-test-or-advice', 'pregnancy-care-needed']

/**
 * Where no pregnancy is recorded any more, and plans go on as if one were, it is asked what is needed now (¶34). While she is missing, what is needed in a
 * pregnancy is settled with a midwife or doctor, and owed with her once she is back; what only she can say waits for her return (¶39).
 */
export function pregnancyCare(view: CaseView): Called {
  const isAway = isMissing(view)
  if (valueOf(view.answers, 'health-in-confidence')?.some((one) => stillNeeded.includes(one)) === true)
    return isAway ? [withOthers] : true
  return !isAway && raisedBy(plansForABaby.flatMap((plan) => entriesAfterPregnancy(view, plan)))
}
