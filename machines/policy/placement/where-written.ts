import type { CaseFile, CaseView } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'
import { isMissing } from '../../facts/immediate-safety'
import { isPlacementNow } from './placement'

/**
 * What is written of where the child is, on a day after that on which the case was opened. The place for tonight is answered on another page, and the sheet for
 * the police has the older of the two until somebody changes it (¶23, ¶39). From a placement on, the sheet has its address instead.
 * @returns the words as typed, or undefined where nothing is written or nobody has to look at it
 */
export const whereTheChildIsWritten = (
  { openedOn }: Pick<CaseFile, 'openedOn'>,
  view: CaseView
): string | undefined =>
  openedOn < view.today && !isMissing(view) && !isPlacementNow(view)
    ? valueOf(view.answers, 'where-the-child-is')
    : undefined
