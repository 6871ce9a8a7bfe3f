import { positions, type ImmigrationPosition } from '../../../content/immigration-tracks'
import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { position } from '../../facts/case-details'
import { firstDayOf, lastDayOf, later } from '../../facts/dates'
import { lastHeldOn } from '../../facts/review-advocacy-and-support'

const kindOf = (value: ImmigrationPosition, { today }: CaseView) =>
  position.of({ answers: { 'immigration-position': { state: 'answered', value } }, today })

/** Whether one position plans for another life than the other: another kind of position, or another track in front (¶56, ¶58). */
const isOfAnotherLife = (one: ImmigrationPosition, other: ImmigrationPosition, view: CaseView): boolean =>
  kindOf(one, view) !== kindOf(other, view) || positions[one].lead !== positions[other].lead

/** The last day on which the plan was made, or looked at with what the position means in view: a review need change nothing (regulation 7). */
function lookedAtOn(view: CaseView): PlainDate | undefined {
  const made = valueOf(view.answers, 'pathway-plan-made-on')
  if (made === undefined) return undefined
  const isConsidered = isOneOf(view.answers, 'pathway-review-status-considered', 'considered')
  return later(lastDayOf(made), (isConsidered ? lastHeldOn(view) : undefined) ?? '')
}

/** The position of the day on which the plan was last looked at, where another has followed since and both days are known. */
function positionOfThePlan(view: CaseView): ImmigrationPosition | undefined {
  const looked = lookedAtOn(view)
  if (looked === undefined) return undefined
  const [next] = itemsOf(view.answers, 'immigration-positions-before')
    .flatMap((one) => {
      const [before, until] = [fieldOf(one, 'position-before'), fieldOf(one, 'position-before-until')]
      return before === undefined || until === undefined ? [] : [{ before, until: firstDayOf(until) }]
    })
    .filter(({ until }) => until > looked)
    .toSorted((one, other) => one.until.localeCompare(other.until))
  return next?.before
}

/**
 * The position that was decided since the pathway plan was made, and for which its home, money, work and study were not planned (¶56, ¶59): it is
 * compared with the one of that day. What is still undecided is planned for already. A plan that was made or changed on the day of the decision, or
 * after it, rests on it.
 */
export function decidedSincePlan(view: CaseView): readonly string[] {
  const [now, then] = [valueOf(view.answers, 'immigration-position'), positionOfThePlan(view)]
  if (now === undefined || then === undefined || position.of(view) === 'undecided') return []
  return isOfAnotherLife(then, now, view) ? [`as ${now}`] : []
}

/**
 * The position that opened a track since the plan was made, in which nothing was planned: after the end of all appeals, new reasons were sent (¶55, ¶56,
 * ¶60). What was decided since calls for the plan by itself.
 */
export function openedSincePlan(view: CaseView): readonly string[] {
  const [now, then] = [valueOf(view.answers, 'immigration-position'), positionOfThePlan(view)]
  if (now === undefined || then === undefined || decidedSincePlan(view).length > 0) return []
  return positions[now].tracks.some((track) => !positions[then].tracks.includes(track)) ? [`as ${now}`] : []
}
