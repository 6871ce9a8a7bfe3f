import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { fieldOf, isOneOf, itemsOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'
import { authorityKey } from '../people/authority-names'
import { isLookedAfter, openPeriods } from './care-basis'

type Period = ReturnType<typeof itemsOf<'periods-of-care'>>[number]

const isOutOfCare = (period: Period): boolean => fieldOf(period, 'care-legal-basis') === 'not-looked-after'

/** It holds a child for days and no longer: what follows it may not be recorded yet (Children Act 1989, sections 44 and 46). */
const isShort = (period: Period): boolean =>
  ['police-protection', 'emergency-protection-order'].includes(fieldOf(period, 'care-legal-basis') ?? '')

/** Since when the child is said not to be looked after, by each entry that says so today. */
const daysOutOfCare = (view: CaseView): readonly PlainDate[] =>
  openPeriods(view).flatMap((period) => {
    const from = fieldOf(period, 'care-from')
    return !isOutOfCare(period) || from === undefined || from.date > view.today ? [] : [firstDayOf(from)]
  })

/** The child moved to another authority, whose care nobody has recorded yet. */
const isWithAnother = (ended: readonly Period[], { answers }: CaseView): boolean =>
  isOneOf(answers, 'transfer-state', 'moved') &&
  new Set(ended.map((period) => authorityKey(fieldOf(period, 'care-authority') ?? ''))).size < 2

/**
 * The last day of care, where what is recorded says that it is over: not of what only held the child for days, or after which another
 * authority looks after the child, unless somebody has said that nobody does.
 */
function lastDayOfCare(view: CaseView): readonly PlainDate[] {
  const dayOf = (period: Period) => fieldOf(period, 'care-to')?.date ?? ''
  const ended = itemsOf(view.answers, 'periods-of-care')
    .filter((period) => !isOutOfCare(period) && dayOf(period) !== '' && dayOf(period) <= view.today)
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
  const last = ended.at(-1)
  if (last === undefined) return []
  const isSaid = openPeriods(view).some(isOutOfCare)
  return isSaid || !(isShort(last) || isWithAnother(ended, view)) ? [dayOf(last)] : []
}

/** Since when nobody looks after the child any more, by what is recorded; nothing while somebody does, or may. */
export function careEndedOn(view: CaseView): PlainDate | undefined {
  if (isLookedAfter(view)) return undefined
  return [...daysOutOfCare(view), ...lastDayOfCare(view)].sort().at(-1)
}
