import type { KnownDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { firstDayOf, lastDayOf } from '../../facts/dates'
import { hasLeft } from '../../facts/has-left'
import { isMissing } from '../../facts/immediate-safety'

/**
 * The child has left the foster carers with whom they may have been on a day: such a carer is recorded as there until that day or later, nobody fosters the child
 * now, and tonight is spent in a home of another kind. That says so also where the placement on record is one to come (¶23).
 */
export function hasLeftFosterCareSince(day: KnownDate, view: CaseView): boolean {
  const { answers, today } = view
  const carers = itemsOf(answers, 'people').filter((person) => fieldOf(person, 'person-role') === 'carer')
  const wasThere = carers.some((person) => {
    const until = fieldOf(person, 'person-until')
    return until !== undefined && lastDayOf(day) <= firstDayOf(until)
  })
  return (
    wasThere &&
    carers.every((person) => hasLeft(person, today)) &&
    isOneOf(answers, 'place-tonight', 'childrens-home', 'supported-accommodation') &&
    !isMissing(view)
  )
}
