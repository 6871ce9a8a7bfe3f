import type { CaseView } from '../../../../machines/case-file/case-file'
import { ifDisclosed, isToldThat } from '../../../../machines/case-file/if-disclosed'
import { isProtectedInDoubt } from '../../../../machines/facts/treated-as-a-child'
import { concerns } from '../../../../machines/facts/audience'
import { position } from '../../../../machines/facts/case-details'
import { isNothingLacking } from '../../../../machines/facts/finishing/lacking'
import { statusOf, traffickedStatus } from '../../../../machines/facts/status'
import { immigrationPosition } from '../../../../machines/facts/tracks'
import { isAnyClaimRecorded, type UnaccompaniedNote } from '../../../../machines/facts/unaccompanied'
import { endOfLeaveHeld } from '../../../../machines/policy/clock/immigration'
import { standingDecision } from '../../../../machines/policy/nrm-sheet/after'
import {
  isHomeSinceCare,
  isWithParentSinceCare
} from '../../../../machines/policy/people/parental-responsibility'
import { mayBeHomeUntold } from '../../../../machines/policy/placement/care-basis'
import type { Block } from '../../model'
import type { Building } from '../building/context'
import { dateWords } from '../words/date-words'
import { isForCarer } from '../words/for-carers'
import { ifTold, tells } from '../building/if-told'
import { statementWords } from '../words/statement-blocks'
import { positionNote } from './position-note'

const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

/** Whether the child may have been trafficked. */
const traffickedWords = (building: Building): readonly string[] => {
  if (!tells(building, ['status'])) return []
  const { words, view } = building
  return [
    ...ifTold(building, () => [words(`documents.status.trafficked-${traffickedStatus(view)}`)]),
    ...ifTold(building, () => decidedWords(building)),
    // Read by the people who must record the reasons, and by no carer.
    ...ifTold(building, () =>
      !isForCarer(building) && lacksReasons(view) ? [words('documents.status.reasons-missing')] : []
    )
  ]
}

/**
 * What was decided on a referral, where it says another thing than the conclusion: it stands although nothing is suspected any more, or it
 * found what is only suspected here. A reader of one must read the other (¶20, ¶32).
 */
function decidedWords({ words, view }: Building): readonly string[] {
  const status = traffickedStatus(view)
  const { kind, outcome, on } = standingDecision(view)
  if (kind === undefined || outcome === undefined) return []
  const isFound = kind === 'conclusive-grounds' && outcome === 'positive'
  if (status !== 'to-be-settled' && !(status === 'suspected' && isFound)) return []
  return [
    words('documents.status.decided', {
      decision: words(`questions.nrm-decision-kind.options.${kind}`),
      outcome: words(`questions.nrm-decision-outcome.options.${outcome}`),
      date: on === undefined ? words('referral-after.undated') : dateWords(on.date, on.precision)
    })
  ]
}

/** Nothing is suspected, and nobody has recorded why (¶13, ¶19). */
const lacksReasons = (view: CaseView): boolean =>
  traffickedStatus(view) === 'no' && !isNothingLacking('conclusion-reason-missing', view)

/** The note on a child who is alone, as a carer reads it at night: what a claim must be to count is for an assessment or a plan (¶32). */
function noteTonight(note: UnaccompaniedNote, view: CaseView): string {
  if (note !== 'unaccompanied-without-claim') return note
  return isAnyClaimRecorded(view) ? 'unaccompanied-settled' : 'unaccompanied-no-claim-tonight'
}

/**
 * The note on whether the child is unaccompanied. None of a child who is home with a parent since (¶7), also where this copy is not told that
 * they may be, or what was found of that parent.
 */
function noteOf(view: CaseView): UnaccompaniedNote | undefined {
  const isHome = isToldThat(view, isWithParentSinceCare)
    ? ifDisclosed(view, () => isHomeSinceCare(view)) !== false
    : isToldThat(view, mayBeHomeUntold)
  return isHome ? undefined : statusOf(view).note
}

/** That the child is known to be alone. */
const aloneWords = (building: Building): readonly string[] =>
  tells(building, ['immigration'])
    ? ifTold(building, () => {
        const { view, words } = building
        const note = noteOf(view)
        return note !== undefined && statusOf(view).unaccompanied === 'yes'
          ? [words(`documents.status.${noteTonight(note, view)}`)]
          : []
      })
    : []

const standingWords = (building: Building): readonly string[] =>
  tells(building, ['immigration'])
    ? [
        ...ifTold(building, () => positionWords(building)),
        ...ifTold(building, () => leaveHeldWords(building))
      ]
    : []

/** A refusal, or that something waits, says nothing of leave that was given before and goes on (¶58, ¶60). */
function leaveHeldWords({ words, view }: Building): readonly string[] {
  const end = position.of(view) === 'leave' ? undefined : endOfLeaveHeld(view)
  return end === undefined ? [] : [words('documents.status.leave-goes-on', { date: dateWords(end) })]
}

/** Whether the child may have been trafficked, and how the child stands in the United Kingdom. */
export const statusBlocks = (building: Building): readonly Block[] =>
  list([...traffickedWords(building), ...standingWords(building)])

/**
 * The same on the first night, and how a child whose age is in doubt is treated (¶7). Nobody acts at night on how the child stands in the United
 * Kingdom. That the child is alone matters at night (¶32).
 */
export function statusTonightBlocks(building: Building): readonly Block[] {
  const inDoubt = isToldThat(building.view, isProtectedInDoubt)
  return list([
    ...(inDoubt ? statementWords(['a-child-until-assessed'], building) : []),
    ...traffickedWords(building),
    ...aloneWords(building)
  ])
}

/** How the child stands in the United Kingdom, as the plan notes it (¶32). Leave that has ended says nothing any more (¶56, ¶58). */
function positionWords(building: Building): readonly string[] {
  const { words, view } = building
  const note = noteOf(view)
  const stands = concerns('not-british', view) ? immigrationPosition(view) : undefined
  // The position already says that no claim is made: it is said once.
  const isSaidBelow = note === 'unaccompanied-without-claim' && stands === 'no-claim-yet'
  return [
    ...(note === undefined
      ? []
      : [words(`documents.status.${isSaidBelow ? 'unaccompanied-settled' : note}`)]),
    ...(stands === undefined ? [] : [words(positionNote(view))])
  ]
}
