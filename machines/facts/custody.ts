import type { KnownDate, PlainDate } from '../case-file/answer'
import type { CaseView } from '../case-file/case-file'
import { fieldOf, itemsOf, valueOf } from '../case-file/read'
import { firstDayOf, lastDayOf, sooner } from './dates'
import { isInCustodyTonight, isPlacedTonight } from './immediate-safety'
import { isSecurePlace } from './protection-and-placement'

/**
 * The day on which the last remand on record ended. Nothing while one goes on, or where the child is in custody tonight all the same.
 * @param endsOn which day of a rough one counts: the last that it can mean, unless told otherwise
 */
export function remandEndedOn(
  { answers, today }: CaseView,
  endsOn: (known: KnownDate) => PlainDate = lastDayOf
): PlainDate | undefined {
  const ends = itemsOf(answers, 'periods-of-care')
    .filter((period) => fieldOf(period, 'care-legal-basis') === 'remand')
    .map((period) => fieldOf(period, 'care-to'))
  const days = ends.flatMap((to) => (to === undefined || firstDayOf(to) > today ? [] : [endsOn(to)]))
  const goesOn = days.length < ends.length
  return goesOn || isInCustodyTonight({ answers }) ? undefined : days.toSorted().at(-1)
}

/**
 * The child lives where they certainly lived before that day: a court may remand a child to a home that the authority finds, and its end moves nobody out of it.
 * A secure place that stands on record is left where tonight’s place is a home.
 */
export function isPlacedSinceBefore(day: PlainDate, view: CaseView): boolean {
  const since = valueOf(view.answers, 'placement-since')
  if (since === undefined || lastDayOf(since) >= day) return false
  return !isSecurePlace(view) || !isPlacedTonight(view)
}

/**
 * The day on which a remand ended from which the child came to another place: the first night there is a first night (¶23, ¶39). Whoever was placed on a day that
 * a rough end can mean came there from custody, on that day.
 */
export function leftCustodyOn(view: CaseView): PlainDate | undefined {
  const [first, last] = [remandEndedOn(view, firstDayOf), remandEndedOn(view)]
  if (first === undefined || last === undefined || isPlacedSinceBefore(first, view)) return undefined
  const placed = valueOf(view.answers, 'placement-since')
  return placed === undefined || firstDayOf(placed) < first ? last : sooner(firstDayOf(placed), last)
}
