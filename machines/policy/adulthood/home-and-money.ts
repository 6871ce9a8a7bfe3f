import { valueOf } from '../../case-file/read'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed, isToldThat } from '../../case-file/if-disclosed'
import { since } from '../../case-file/reason'
import { isAdult, youngestBirth } from '../../facts/age'
import { birthdays } from '../../facts/birthdays'
import { addMonths, birthday, firstDayOf } from '../../facts/dates'
import { hasPlacementBegun } from '../../facts/where-placed'

/** Where a child lives in care, or for a while. What was agreed for 18 was agreed there. */
const homesOfCare = [
  'foster-home',
  'childrens-home',
  'supported-accommodation',
  'hospital',
  'police-station',
  'port-or-reception-centre',
  'missing'
] as const

/** Homes of their own. A copy reads some of the other places as one: so all of those count as one. */
const ownHomes = ['own-tenancy', 'hostel-or-shared-house', 'bed-and-breakfast', 'safe-house'] as const

/** The last month before 18, and from then on. */
const isLastMonth = (view: CaseView): boolean =>
  isAdult(view) ||
  birthdays(view).some(({ milestone, date }) => milestone === '18' && addMonths(date, -1) <= view.today)

/** The day since which an adult lives where they do, where they came there after 18. */
function movedAsAnAdult(view: CaseView): readonly string[] {
  const from = valueOf(view.answers, 'placement-since')
  const born = youngestBirth(view)
  if (!isAdult(view) || from === undefined || born === undefined || !hasPlacementBegun(view)) return []
  return firstDayOf(from) > birthday(born, 18) ? [since.write(firstDayOf(from))] : []
}

/** The home that somebody has who lives in none of care: the same before 18 and after it, as long as they stay. */
function homeNow({ answers }: CaseView): readonly string[] {
  const place = valueOf(answers, 'place-tonight')
  if (place === undefined || homesOfCare.some((home) => home === place)) return []
  return [`home ${ownHomes.find((home) => home === place) ?? 'somewhere-else'}`]
}

/**
 * Why home and money from 18 are to be agreed anew, once half a year before 18 has come (¶54, ¶64, Children Act 1989 s23C): in the last month
 * while nothing is written of them, and whenever they live elsewhere. Who could find or exploit them there is another question than before. A
 * copy that is not told where they live, or what is planned, calls for nothing because of it.
 * @param isUnwritten whether a home or money from 18 is unwritten
 * @param isOwed whether they are owed without any of this. If not, a plan is written, and only a day tells of another home.
 */
export function homeAndMoneyAnew(
  view: CaseView,
  isUnwritten: () => boolean,
  isOwed: boolean
): readonly string[] {
  const isLate = isLastMonth(view) && isToldThat(view, isUnwritten)
  const moved = ifDisclosed(view, () => {
    const since = movedAsAnAdult(view)
    return since.length > 0 || !isOwed ? since : homeNow(view)
  })
  return [...(isLate ? ['in the last month'] : []), ...(moved ?? [])]
}
