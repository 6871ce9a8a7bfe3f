import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'
import { isMissing } from '../../facts/immediate-safety'

/**
 * The child may have left the foster carers with whom they were on a day: such a carer is recorded as there until a later day, nobody fosters the child now,
 * and tonight is spent in a home of another kind. It speaks only where the day on record is of a placement to come: of one that has begun, that day says itself
 * who was told of it. Nothing more is said by it than “may”: a carer who left may have worked at night in the home of today (¶23).
 */
export function mayHaveLeftFosterCareSince(day: KnownDate, view: CaseView): boolean {
  const { answers, today } = view
  const carers = itemsOf(answers, 'people').filter((person) => fieldOf(person, 'person-role') === 'carer')
  const wasThere = carers.some((person) => {
    const until = fieldOf(person, 'person-until')
    return until !== undefined && lastDayOf(day) < firstDayOf(until)
  })
  const since = valueOf(answers, 'placement-since')
  return (
    since !== undefined &&
    firstDayOf(since) > today &&
    wasThere &&
    carers.every((person) => hasLeft(person, today)) &&
    isOneOf(answers, 'place-tonight', 'childrens-home', 'supported-accommodation') &&
    !isMissing(view)
  )
}
