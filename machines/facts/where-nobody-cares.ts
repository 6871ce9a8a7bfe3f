import type { CaseView } from '../case-file/case-file'
import { isOneOf, valueOf } from '../case-file/read'
import { isOnAWard } from './where-placed'

/** Places of which nobody is a child's carer: where adults live, where no child is placed, and where no answer fits (¶7, ¶45). */
const placesWithoutCarer = [
  'bed-and-breakfast',
  'own-tenancy',
  'hostel-or-shared-house',
  'asylum-support-accommodation',
  'safe-house',
  'somewhere-else'
] as const

/**
 * Notes, for a copy that is not told where the child lives, that “somewhere else” may be with the family. It reads one for the other, and keeps
 * the ordinary words.
 */
const isAsItReads = ({ answers }: CaseView): boolean => {
  if (isOneOf(answers, 'place-tonight', 'somewhere-else')) valueOf(answers, 'placement-address')
  return true
}

/** Tonight the child is in such a place, whatever is planned, as far as a copy can tell. */
export const isTonightWithoutCarer = (view: CaseView): boolean =>
  isOneOf(view.answers, 'place-tonight', ...placesWithoutCarer) && isAsItReads(view)

/** Tonight the child is on a ward, or in such a place, and no placement is recorded. Who cares for the child there is whoever is named. */
export const isWhereNobodyCares = (view: CaseView): boolean =>
  isOnAWard(view) || (valueOf(view.answers, 'placement-kind') === undefined && isTonightWithoutCarer(view))
