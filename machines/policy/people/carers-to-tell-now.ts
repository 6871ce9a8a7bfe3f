import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, valueOf } from '../../case-file/read'
import { isSameName } from '../../facts/same-name'
import { hasPlacementBegun } from '../../facts/where-placed'
import { peopleNow } from '../../facts/people-now'
import { namesAsking } from '../danger/names-asking'
import { isPlaced } from '../placement/placement-that-counts'
import { carersToTell } from './carers-to-tell'

/** A placement is recorded that began on a day that has come. A kind that is written ahead has nobody there yet. */
const isPlacedByNow = (view: CaseView): boolean =>
  isPlaced(view) && valueOf(view.answers, 'placement-since') !== undefined && hasPlacementBegun(view)

/** Officers have the child tonight until a carer comes for them, and no placement has begun yet. */
export const isWithOfficers = (view: CaseView): boolean =>
  !isPlacedByNow(view) && isOneOf(view.answers, 'place-tonight', 'police-station', 'port-or-reception-centre')

/**
 * Who has to be told now. While officers have the child, a carer waits in whose name somebody asked for the child, if nobody knows yet who that was: whoever
 * comes with them is told alone (¶23).
 */
export function carersToTellNow(view: CaseView): readonly string[] {
  const toTell = carersToTell(view)
  if (!isWithOfficers(view)) return toTell
  const asking = namesAsking(view)
  const toWait = peopleNow(view)
    .filter((person) => asking.some((name) => isSameName(name, fieldOf(person, 'person-name'))))
    .map(({ id }) => id)
  return toTell.filter((id) => !toWait.includes(id))
}
