import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'
import { isMissing } from '../../facts/immediate-safety'

/**
 * The child has left the foster carers with whom they were on a day: such a carer is recorded as there until a later day, nobody fosters the child now, and
 * tonight is spent in a home of another kind. It speaks only where the day on record is of a placement to come. Of one that has begun, that day says itself who
 * was told of it: a carer who left later may have worked there at night, or had the child for a weekend (¶23).
 */
export function hasLeftFosterCareSince(day: KnownDate, view: CaseView): boolean {
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
