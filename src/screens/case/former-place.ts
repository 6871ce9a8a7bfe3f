import { formerSteps } from '../../../content/former-steps'
import type { Place } from '../../routing/place'

/** Where the questions of a page are that was joined to another: a bookmark, or the head of a case that an earlier build wrote, names the one that has gone. */
export function placeNow(place: Place): Place | undefined {
  if (place.page !== 'step' && place.page !== 'item') return undefined
  const step = formerSteps[place.step]
  return step && { ...place, step }
}
