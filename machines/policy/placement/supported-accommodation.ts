import type { CaseView } from '../../case-file/case-file'
import { isOneOf } from '../../case-file/read'
import { age } from '../../facts/age'
import { isPlaced } from './placement-that-counts'

/** The child is in supported accommodation tonight. */
export const livesInSupportedAccommodation = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'place-tonight', 'supported-accommodation')

/** Nobody under 16 may live there: the child is moved out today, and never brought there (regulation 27A). */
export const isTooYoungForTonight = (view: CaseView): boolean =>
  age.of(view) === 'under-16' && livesInSupportedAccommodation(view)

/** The child is placed in supported accommodation, or is to go there in an emergency. */
export const plansSupportedAccommodation = (view: CaseView): boolean =>
  (isPlaced(view) && isOneOf(view.answers, 'placement-kind', 'supported-accommodation')) ||
  isOneOf(view.answers, 'emergency-accommodation-kind', 'emergency-supported-accommodation')
