import { documentIds } from '../../../content/documents/ids'
import { cameFrom, type Place } from '../../routing/place'

/** Whether a step, or an entry of it, was opened from a document that lacks something. The case was left elsewhere, and is left there still. */
export function isOfDocument(place: Place): boolean {
  const { from } = cameFrom(place)
  return documentIds.some((id) => id === from)
}
