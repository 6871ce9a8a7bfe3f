import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, type ItemOf } from '../../case-file/read'
import { isPlacedWithParent } from '../../facts/protection-and-placement'
import { peopleNow } from '../../facts/people-now'
import { isNotToBeTold } from '../danger/not-to-be-told'
import { briefingsGiven, isBriefingOf, isSomebodyBriefed, isUnnamedBriefing } from '../placement/placement'
import { isCarer, mayCareForTheChild, responsibleNow } from './carers'
import { carersNotSaidToBeHere } from './former-carers'

/**
 * The people on record who care for the child where they live, by name: each of them must be aware of the risks and of what the child has been through
 * (¶44). A carer of whom nothing says, after a move, that they are where the child is now is not told of it (¶23). Nor is whoever must not be told where the
 * child is. A parent is no foster carer: with a parent, nobody is told by name.
 */
function carersHere(view: CaseView): readonly ItemOf<'people'>[] {
  if (isPlacedWithParent(view)) return []
  const responsible = responsibleNow(view)
  return peopleNow(view).filter((person) => {
    const name = fieldOf(person, 'person-name')
    return (
      name !== undefined &&
      (isCarer(person) || (person.id === responsible && mayCareForTheChild(person))) &&
      !isToldThat(view, () => carersNotSaidToBeHere(view).some(({ id }) => id === person.id)) &&
      !isToldThat(view, () => isNotToBeTold(name, view.answers))
    )
  })
}

/**
 * Who of those who care for the child has still to be told what a carer must know (¶44). What one of a couple was told, or a police officer, tells the other
 * nothing. A briefing that names nobody counts where one person alone is to be told.
 * @returns the ids of their entries; none where nobody is named
 */
export function carersToTell(view: CaseView): readonly string[] {
  const carers = carersHere(view)
  const given = briefingsGiven(view)
  const isOnlyOne = carers.length === 1
  return carers
    .filter(
      ({ id }) =>
        !given.some(
          (briefing) => isBriefingOf(briefing, id, view) || (isOnlyOne && isUnnamedBriefing(briefing, view))
        )
    )
    .map(({ id }) => id)
}

/** Whether everybody who is on record as caring for the child was told; where nobody is, whether anybody was who may. */
export const areCarersBriefed = (view: CaseView): boolean => {
  if (briefingsGiven(view).length === 0) return false
  return carersHere(view).length === 0 ? isSomebodyBriefed(view) : carersToTell(view).length === 0
}
