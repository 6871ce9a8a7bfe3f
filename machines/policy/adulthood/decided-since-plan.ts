import { positions, type ImmigrationPosition } from '../../../content/immigration-tracks'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../../case-file/read'
import { position } from '../../facts/case-details'
import { firstDayOf, lastDayOf } from '../../facts/dates'

const kindOf = (value: ImmigrationPosition, { today }: CaseView) =>
  position.of({ answers: { 'immigration-position': { state: 'answered', value } }, today })

/** Whether one position plans for another life than the other: another kind of position, or another track in front (¶56, ¶58). */
const isOfAnotherLife = (one: ImmigrationPosition, other: ImmigrationPosition, view: CaseView): boolean =>
  kindOf(one, view) !== kindOf(other, view) || positions[one].lead !== positions[other].lead

/**
 * The position that was decided since the pathway plan was made, and for which its home, money, work and study were not planned (¶56, ¶59).
 * What is still undecided is planned for already. A plan that was made or changed on the day of the decision, or after it, rests on it.
 */
export function decidedSincePlan(view: CaseView): readonly string[] {
  const made = valueOf(view.answers, 'pathway-plan-made-on')
  const now = valueOf(view.answers, 'immigration-position')
  if (made === undefined || now === undefined || position.of(view) === 'undecided') return []
  const isDecidedSince = itemsOf(view.answers, 'immigration-positions-before').some((one) => {
    const [before, until] = [fieldOf(one, 'position-before'), fieldOf(one, 'position-before-until')]
    return (
      before !== undefined &&
      until !== undefined &&
      firstDayOf(until) > lastDayOf(made) &&
      isOfAnotherLife(before, now, view)
    )
  })
  return isDecidedSince ? [`as ${now}`] : []
}
