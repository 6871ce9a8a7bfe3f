import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { isPlaced } from './placement-that-counts'

/** The child is in supported accommodation tonight. */
export const livesInSupportedAccommodation = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'place-tonight', 'supported-accommodation')

/** The child is placed in supported accommodation, or is to go there in an emergency. */
export const plansSupportedAccommodation = (view: CaseView): boolean =>
  (isPlaced(view) && isOneOf(view.answers, 'placement-kind', 'supported-accommodation')) ||
  isOneOf(view.answers, 'emergency-accommodation-kind', 'emergency-supported-accommodation')
