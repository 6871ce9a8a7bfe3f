import { isOneOf, valueOf } from '../../case-file/read'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isAdult, youngestBirth } from '../../facts/age'
import { birthdays } from '../../facts/birthdays'
import { addMonths, birthday, firstDayOf } from '../../facts/dates'
import { hasPlacementBegun } from '../../facts/where-placed'

/** Where a child lived on: with carers, with staff, or for a while. What was agreed for 18 was agreed there. */
const homesOfCare = [
  'foster-home',
  'childrens-home',
  'supported-accommodation',
  'hospital',
  'police-station',
  'port-or-reception-centre',
  'missing'
] as const

/** The last month before 18, and from then on. */
const isLastMonth = (view: CaseView): boolean =>
  isAdult(view) ||
  birthdays(view).some(({ milestone, date }) => milestone === '18' && addMonths(date, -1) <= view.today)

/** The day since which an adult lives where they do, where they came there after 18. */
function movedAsAnAdult(view: CaseView): string | undefined {
  const since = valueOf(view.answers, 'placement-since')
  const born = youngestBirth(view)
  if (since === undefined || born === undefined || !hasPlacementBegun(view)) return undefined
  return firstDayOf(since) > birthday(born, 18) ? `since ${firstDayOf(since)}` : undefined
}

/** The home that an adult has instead of the one in care; a copy that is not told of it calls for nothing because of it. */
function ownHome(view: CaseView): readonly string[] {
  if (!isAdult(view)) return []
  const moved = ifDisclosed(view, () => movedAsAnAdult(view) ?? 'none')
  if (moved !== undefined && moved !== 'none') return [moved]
  const place = valueOf(view.answers, 'place-tonight')
  return place === undefined || isOneOf(view.answers, 'place-tonight', ...homesOfCare)
    ? []
    : [`home ${place}`]
}

/**
 * Why home and money from 18 are to be agreed, once half a year before 18 has come (¶54, ¶64, Children Act 1989 s23C). They are agreed again in
 * the last month while nothing is written of them, and whenever an adult lives elsewhere: who could find or exploit them there is another
 * question than before, and so is whether the home suits.
 * @param asked whether 18 is so near, or so lately past, that it is asked for whatever was written; and whether a home or money is unwritten
 */
export const homeAndMoneyOwed = (
  view: CaseView,
  { isNearBirthday, isUnwritten }: Readonly<Record<'isNearBirthday' | 'isUnwritten', boolean>>
): readonly string[] => [
  ...(isNearBirthday || isUnwritten ? ['from 18'] : []),
  ...(isUnwritten && isLastMonth(view) ? ['in the last month'] : []),
  ...ownHome(view)
]
