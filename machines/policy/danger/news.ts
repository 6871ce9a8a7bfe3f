import type { PlainDate } from '../../case-file/answer'
import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { fieldOf, itemsOf } from '../../case-file/read'
import { firstDayOf } from '../../facts/dates'
import { isOfTodayStill } from './returns'

/** An entry that says something new, with the first day that it can be of. Nobody can tell that an entry without a day is new. */
export interface News {
  readonly id: string
  readonly on: PlainDate
}

/** Exploitation by the day on which it began. The day on which it ended may be the day on which everybody heard of it. */
export const situations = ({ answers }: CaseView): readonly News[] =>
  itemsOf(answers, 'exploitation-situations').flatMap((situation) => {
    const known = fieldOf(situation, 'situation-from')
    return known === undefined ? [] : [{ id: situation.id, on: firstDayOf(known) }]
  })

/** Signs that were looked for because something new was seen or said: to look again before a review, or at a move, is no news. */
export const newSigns = ({ answers }: CaseView): readonly News[] =>
  itemsOf(answers, 'screenings').flatMap((screening) => {
    const known = fieldOf(screening, 'screening-on')
    const isNew = fieldOf(screening, 'screening-occasion') === 'something-new-seen-or-said'
    return known === undefined || !isNew ? [] : [{ id: screening.id, on: firstDayOf(known) }]
  })

type Source = (view: CaseView) => readonly News[]

/**
 * The entries that are later than a day. An entry of that very day, or of a rough one, may have been known on it. A copy that is not given
 * one kind of entry is told of the others. It is told that there is none only where it is given all kinds.
 */
export function laterThan(
  since: PlainDate | undefined,
  view: CaseView,
  sources: readonly Source[],
  isStill: (day: PlainDate, view: CaseView) => boolean = isOfTodayStill
): readonly string[] {
  if (since === undefined) return []
  const of = (source: Source) =>
    source(view)
      .filter(({ on }) => on > since && isStill(on, view))
      .map(({ id }) => id)
  const told = sources.flatMap((source) => ifDisclosed(view, () => of(source)) ?? [])
  return told.length > 0 ? told : sources.flatMap(of)
}
