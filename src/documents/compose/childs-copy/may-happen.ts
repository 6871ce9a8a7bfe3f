import type { CaseView } from '../../../../machines/case-file/case-file'
import { isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isOneOf } from '../../../../machines/case-file/read'
import { isAdult, isChild } from '../../../../machines/facts/age'
import { birthdaysByDate } from '../../../../machines/facts/birthdays'
import { tracksOf } from '../../../../machines/facts/tracks'
import { isNearTwentyOne } from '../../../../machines/policy/adulthood/leaving-care'
import { endOfLeaveHeld, leaveEnding } from '../../../../machines/policy/clock/immigration'
import { isNothingAskedFor } from '../../../../machines/policy/danger/fear-of-the-authorities'
import { dayInTheLetter, standingOf } from '../../../../machines/policy/plans/what-may-happen'
import type { Block, Row } from '../../model'
import type { Building } from '../building/context'
import { ifTold, tells } from '../building/if-told'
import { paragraph } from '../building/paragraph'
import { dateWords } from '../words/date-words'
import { holds, sentences } from './sentences'

/** What goes on until 18. From 17½ on, and half a year before 21, that they should ask what changes then: nobody promises what ends in two weeks (¶51, ¶54). */
function untilEighteen(view: CaseView): readonly string[] {
  if (isToldThat(view, isNearTwentyOne)) return ['near-21']
  if (!isChild(view)) return []
  // By the youngest date alone: a child whose age is in doubt is not told that they are nearly 18 (¶7).
  const isPast = (wanted: string) =>
    birthdaysByDate(view)[0]?.some(({ milestone, date }) => milestone === wanted && date <= view.today) ===
    true
  // Even the youngest date puts the birthday in the past: nothing comes soon, and their worker tells them what is settled.
  if (isPast('18')) return []
  return [isPast('17-and-a-half') ? 'near-18' : 'until-18']
}

/** After a refusal these may bar some support to an adult, and to no child (¶65). */
const afterRefusal: readonly ReturnType<typeof standingOf>[] = ['refused', 'no-appeal', 'asked-anew']

/**
 * An adult whose claim was refused reads that their rights are looked at before any help ends: until 18 they read that nothing ends, and then nothing
 * took its place (¶65, Schedule 3). Not where it is recorded that help has ended: that cannot be said to be still ahead.
 */
const rightsFirst = (view: CaseView): readonly string[] =>
  isAdult(view) &&
  afterRefusal.includes(standingOf(view)) &&
  !isOneOf(view.answers, 'adult-support-now', 'ended-after-assessment', 'ended-without-assessment')
    ? ['rights-first']
    : []

/** The answer was yes, and until when, as the letter says it. It is neither open who decides, nor which way it goes (¶27, ¶59). */
function protectedBlocks(building: Building): readonly Block[] {
  const { view } = building
  const until = dayInTheLetter(view)
  return sentences(
    'may-happen',
    [
      ...(until === undefined ? ['yes', 'for-a-time'] : ['yes-until']),
      ...(isAdult(view) && leaveEnding(view) === 'advice-late' ? ['lawyer-soon'] : ['ask-for-more']),
      'lawyer',
      ...untilEighteen(view)
    ],
    building,
    until === undefined ? {} : { date: dateWords(until) }
  )
}

/**
 * That an adult sees a lawyer before leave ends: in good time where they read the day, and soon in the last three months, whether they do or not (¶57). Nobody
 * says what will come of it.
 */
const seeTheLawyer = (view: CaseView, isDayTold: boolean): readonly string[] => {
  const ending = leaveEnding(view)
  if (!isAdult(view) || ending === 'advised') return []
  if (ending === 'advice-late') return ['lawyer-soon']
  return isDayTold ? ['lawyer-in-good-time'] : []
}

/**
 * Whether the child can stay: how it stands, who decides, that nobody knows, and what goes on. What the child said about return stands only together
 * with the ways in which it may go: nobody reads of these ways on paper first (¶27, ¶28, ¶56, ¶57).
 */
export function mayHappenBlocks(saidOfReturn: () => readonly Row[], building: Building): readonly Block[] {
  const { view, words } = building
  if (!tells(building, ['immigration'])) return []
  return ifTold(building, () => {
    const standing = standingOf(view)
    // That a birthday changes much hangs on no claim (¶54).
    if (standing === undefined) {
      const near = untilEighteen(view).filter((id) => id !== 'until-18')
      return near.length === 0 ? [] : sentences('may-happen', near, building)
    }
    if (standing === 'protected') return protectedBlocks(building)
    const said = saidOfReturn()
    const { pursued } = tracksOf(view)
    // Whoever has leave knows what comes for a time, also after a refusal (¶59). Nobody reads that they can stay by leave that has ended.
    const isHeld = (endOfLeaveHeld(view) ?? '') >= view.today
    const isForATime = isHeld || standing === 'for-a-time'
    // A child is told of the day by somebody who talks it over; an adult has to keep it (¶27, ¶57).
    const until = isHeld && isAdult(view) ? dayInTheLetter(view) : undefined
    const ids = [
      ...(standing === 'for-a-time' ? [] : [standing]),
      ...(isForATime ? [until === undefined ? 'for-a-time' : 'for-a-time-until'] : []),
      // Nothing is before either of them where nothing is asked for.
      ...(holds(isNothingAskedFor, building) ? [] : ['decides']),
      isForATime ? 'nobody-knows-after' : 'nobody-knows',
      ...seeTheLawyer(view, until !== undefined),
      'lawyer',
      ...rightsFirst(view),
      ...untilEighteen(view)
    ]
    return [
      ...sentences('may-happen', ids, building, until === undefined ? {} : { date: dateWords(until) }),
      ...(said.length === 0 || pursued.length === 0
        ? []
        : [
            paragraph(words('childs-copy.may-happen.ways')),
            { kind: 'rows' as const, rows: said, columns: 1 as const }
          ])
    ]
  })
}
