import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { afterReview } from '../../case-file/reason'
import { fieldOf, itemsOf, valueOf, type ItemOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'
import { openEpisodes } from '../../facts/immediate-safety'
import { afterLastReview } from '../clock/since-review'
import { isAway } from '../danger/returns'
import { isCarer } from '../people/carers'
import { peopleNow } from '../people/people-now'

/** The first day on which the child can have been missing this time; nothing where nobody wrote one. */
const goneSince = ({ answers }: CaseView) =>
  openEpisodes(answers)
    .flatMap((episode) => {
      const since = fieldOf(episode, 'missing-since')
      return since === undefined ? [] : [firstDayOf(since)]
    })
    .toSorted()[0]

/** Whoever cared for the child left while the child was missing, and nobody who does is there any more. */
function haveCarersLeft(view: CaseView): boolean {
  const since = goneSince(view) ?? ''
  const responsible = valueOf(view.answers, 'placement-responsible-person')
  const cares = (person: ItemOf<'people'>) => isCarer(person) || person.id === responsible
  return (
    !peopleNow(view).some(cares) &&
    itemsOf(view.answers, 'people').some((person) => {
      const until = fieldOf(person, 'person-until')
      return cares(person) && hasLeft(person, view.today) && until !== undefined && lastDayOf(until) >= since
    })
  )
}

const hasNoPlacement = ({ answers }: CaseView): boolean =>
  (['placement-kind', 'placement-address'] as const).every((id) => valueOf(answers, id) === undefined)

/**
 * Why a place that was ready for a missing child may wait for them no longer: its carers have left, no placement is on record any more, or a review was held
 * since. Whoever is found at night comes to the place that there is then (¶23, ¶42, ¶46).
 */
export function whyNoPlaceMayWait(view: CaseView): readonly string[] {
  if (!isAway(view)) return []
  const since = goneSince(view)
  return [
    ...(ifDisclosed(view, () => haveCarersLeft(view)) === true ? ['its carers have left'] : []),
    ...(ifDisclosed(view, () => hasNoPlacement(view)) === true ? ['no placement on record'] : []),
    ...afterLastReview(view).filter(
      (reason) => since !== undefined && (afterReview.read(reason) ?? '') >= since
    )
  ]
}
