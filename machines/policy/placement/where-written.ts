import type { CaseFile, CaseView } from '../../case-file/case-file'
import { isOneOf, valueOf } from '../../case-file/read'
import { isMissing, placesOfOfficers } from '../../facts/immediate-safety'
import { isPlacementNow } from './placement'

/** Tonight’s place is neither with officers nor a hospital, in one of which a child is found: whoever was in one has left it since. */
const isPutUpTonight = (view: CaseView): boolean =>
  valueOf(view.answers, 'place-tonight') !== undefined &&
  !isOneOf(view.answers, 'place-tonight', 'hospital', ...placesOfOfficers)

/**
 * What is written of where the child is, from the evening on on which the child is put up somewhere. The place for tonight is answered on another page, and the
 * sheet for the police has the older of the two until somebody changes it (¶23, ¶39). From a placement on, the sheet has its address instead.
 * @returns the words as typed, or undefined where nothing is written or nobody has to look at it
 */
export const whereTheChildIsWritten = (
  { openedOn }: Pick<CaseFile, 'openedOn'>,
  view: CaseView
): string | undefined =>
  (openedOn < view.today || isPutUpTonight(view)) && !isMissing(view) && !isPlacementNow(view)
    ? valueOf(view.answers, 'where-the-child-is')
    : undefined
