import type { QuestionId } from '../../../../content/stages'
import { isAskedAnew } from '../../../../machines/actions/of-the-day'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../../../machines/case-file/read'
import type { PlainDate } from '../../../../machines/case-file/answer'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { leftCustodyOn } from '../../../../machines/facts/custody'
import { addDays, firstDayOf, lastDayOf, later, sooner } from '../../../../machines/facts/dates'
import { isApplicationOver } from '../../../../machines/facts/without-school'
import { traffickedStatus } from '../../../../machines/facts/status'
import { momentOf } from '../../../../machines/journey/moments'
import { returnsOfLate } from '../../../../machines/policy/danger/returns'
import { isTonightElsewhere } from '../../../../machines/policy/people/who-has-the-child'
import type { Building } from '../building/context'
import { isToAskAboutTonight } from './of-the-day'

/** Questions that are settled for the first days alone (¶23, ¶39). */
const ofTheFirstDays: readonly QuestionId[] = [
  'first-48-hours-plan',
  'first-48-hours-who',
  'health-attention-today'
]

/** The first days end with the first visit, a week from the beginning. */
const firstDays = 7

/** The last day that each return can have. One of which nobody wrote the day may be of today while it is of late (¶39). */
const lastReturnDays = (view: CaseView): readonly PlainDate[] =>
  itemsOf(view.answers, 'missing-episodes').flatMap((episode) => {
    if (fieldOf(episode, 'missing-returned') !== 'yes') return []
    const back = fieldOf(episode, 'missing-returned-on')
    if (back === undefined) return returnsOfLate(view).includes(episode.id) ? [view.today] : []
    return firstDayOf(back) > view.today ? [] : [lastDayOf(back)]
  })

/**
 * The day on which the last first days began: the case was opened, the child moved, came out of custody, or came back (¶23, ¶39). A rough day counts as late as it
 * can be by today.
 */
const firstDaysSince = ({ file, view }: Building): PlainDate => {
  const moved = ifDisclosed(view, () => valueOf(view.answers, 'placement-since'))
  const since = moved === undefined || firstDayOf(moved) > view.today ? [] : [lastDayOf(moved)]
  const left = ifDisclosed(view, () => leftCustodyOn(view)) ?? []
  const back = ifDisclosed(view, () => lastReturnDays(view)) ?? []
  return [...since, ...back]
    .concat(left)
    .reduce((one, other) => later(one, sooner(other, view.today)), file.openedOn)
}

/** The first days are over, and nobody is asked this question again. The records that cover the opening keep what was done then. */
function isOfDaysGoneBy(id: QuestionId, building: Building): boolean {
  const { stages, file, view } = building
  return (
    ofTheFirstDays.includes(id) &&
    stages.every((stage) => stage !== 'opening') &&
    addDays(firstDaysSince(building), firstDays) < view.today &&
    isToldThat(
      view,
      () =>
        ['first-review', 'review-to-review'].includes(momentOf({}, view)) &&
        !isAskedAnew(id, file.actions, view)
    )
  )
}

/**
 * On the page for the night: what was planned for the first days, once they are over. Whoever opens the door after a move or a return at which nobody has
 * looked yet has it, and asks (¶23, ¶39). Whether a doctor is needed today is asked on any night.
 */
export const isPlanOfDaysGoneBy = (id: QuestionId, building: Building): boolean =>
  id !== 'health-attention-today' &&
  isOfDaysGoneBy(id, building) &&
  !isToAskAboutTonight('first-48-hours-plan', building)

/** Kinds of place for tonight and kinds of placement that are the same. */
const sameKind = {
  'foster-home': 'foster-care',
  'childrens-home': 'childrens-home',
  'supported-accommodation': 'supported-accommodation'
} as const

/** The child’s place tonight is the placement that the same document prints, as far as the copy tells of both. */
export const isSaidByThePlacement = (id: QuestionId, { printsPlacement, view }: Building): boolean =>
  id === 'place-tonight' &&
  printsPlacement === true &&
  isToldThat(view, () => {
    const place = valueOf(view.answers, 'place-tonight')
    return (
      (place === 'foster-home' || place === 'childrens-home' || place === 'supported-accommodation') &&
      isOneOf(view.answers, 'placement-kind', sameKind[place]) &&
      !isTonightElsewhere(view)
    )
  })

/** What somebody concluded is in the note on the child’s status that the same document prints. Not where another answer overturns it: both are read. */
const isSaidByTheStatus = (id: QuestionId, { printsStatus, view }: Building): boolean =>
  id === 'trafficking-conclusion' &&
  printsStatus === true &&
  isToldThat(view, () => traffickedStatus(view) !== 'to-be-settled')

/** That an application to college is still to be made, where the copy tells that the child is in college now (¶36). */
const isSaidOfBeforeCollege = (id: QuestionId, { view }: Building): boolean =>
  id === 'college-place' && isToldThat(view, isApplicationOver)

/** The day on which the Home Office was notified of somebody unnamed, once they agree to a referral by name: the two are told together nowhere (¶31). */
const isOfAnEarlierRefusal = (id: QuestionId, { view }: Building): boolean =>
  id === 'adult-notified-on' && isToldThat(view, () => isOneOf(view.answers, 'adult-answer', 'agrees'))

/** What was recorded of an earlier time, and is not said in a document about a later one. */
export const isNoLongerSaid = (id: QuestionId, building: Building): boolean =>
  isOfDaysGoneBy(id, building) ||
  isSaidByThePlacement(id, building) ||
  isSaidByTheStatus(id, building) ||
  isSaidOfBeforeCollege(id, building) ||
  isOfAnEarlierRefusal(id, building)
