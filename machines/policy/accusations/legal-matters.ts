import type { CaseView } from '../../case-file/case-file'
import { fieldOf, itemsOf } from '../../case-file/read'
import { isAdvisedAtTheRightLevel } from '../people/advisers'
import { isDefenceOver, isDefendedThroughout } from './accused'
import { isLastDayAskedAbout } from '../placement/liberty'
import { dayOfEntry, entriesOf } from '../needs/need-entries'

/** The matters whose lawyer is asked for by another question than the list of legal arrangements: nobody names that lawyer twice (¶33, ¶48). */
const askedElsewhere: Readonly<Record<string, (view: CaseView) => boolean>> = {
  'criminal-case-as-accused': isDefendedThroughout,
  'immigration-and-asylum': isAdvisedAtTheRightLevel
}

/**
 * Legal matters whose day has gone: what came of it is known once it is over (¶33). Not the last day of a court's order where, after it, it
 * is settled that same day what authorises the measures.
 */
export const legalDaysGone = (view: CaseView): ReturnType<typeof entriesOf> =>
  entriesOf(view, 'legal').filter((matter) => {
    const day = dayOfEntry('legal', matter) ?? view.today
    const isOfLiberty = fieldOf(matter, 'legal-matter') === 'deprivation-of-liberty'
    return day < view.today && !(isOfLiberty && isLastDayAskedAbout(day, view))
  })

/** The matter is one in which nobody needs a lawyer any more (¶33). */
export const isMatterOver = (matter: string, view: CaseView): boolean =>
  matter === 'criminal-case-as-accused' && isDefenceOver(view)

/** Whether the child has a lawyer for a legal matter by another answer than the list of legal arrangements. What that list says of the matter comes first. */
export const isHelpedElsewhere = (matter: string, view: CaseView): boolean =>
  itemsOf(view.answers, 'legal-arrangements').every((item) => fieldOf(item, 'legal-matter') !== matter) &&
  askedElsewhere[matter]?.(view) === true
