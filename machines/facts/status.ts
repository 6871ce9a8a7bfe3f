import type { CaseView } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { isWorried, suspicion } from './suspicion'
import { isAlone, unaccompaniedNote, type Established, type UnaccompaniedNote } from './unaccompanied'

/**
 * The child's status as the care plan must note it. That a child is alone stands by itself, since regulation 5(1)(f) asks for more: it ends
 * at indefinite leave, and asks for a claim or the intention of one. ¶7, ¶32 and the needs do not.
 */
export interface Status {
  /** A victim of trafficking, or there is reason to believe so (regulation 5(1)(f)(i)). */
  readonly trafficked: 'known' | 'suspected' | 'still-finding-out' | 'to-be-settled' | 'no' | 'not-concluded'
  /** Separated from both parents and from any responsible adult, with a claim or without, settled or not (¶7). */
  readonly unaccompanied: Established
  /** All four parts of ¶7, with asylum claimed or intended and no indefinite leave (regulation 5(1)(f)(ii)). */
  readonly unaccompaniedAsylumSeeking: boolean
  /** What the plan says of it (¶32); nothing for a child who is not unaccompanied. */
  readonly note: UnaccompaniedNote | undefined
}

/** Whether the child is known or suspected to have been trafficked, as somebody concluded it. */
export function traffickedStatus(view: CaseView): Status['trafficked'] {
  const conclusion = valueOf(view.answers, 'trafficking-conclusion')
  if (conclusion === 'known' || conclusion === 'suspected' || conclusion === 'still-finding-out')
    return conclusion
  if (suspicion.of(view) !== 'not-suspected') return 'not-concluded'
  // Somebody had reason to believe it. Where two answers differ, neither of them ends that. Nor does a withdrawal to which no manager has
  // agreed (¶20).
  return isWorried(view) ? 'to-be-settled' : 'no'
}

/** The child is known to be alone (¶7). */
export const isUnaccompanied = (view: CaseView): boolean => statusOf(view).unaccompanied === 'yes'

/** The status that follows from the answers. */
export function statusOf(view: CaseView): Status {
  const note = unaccompaniedNote(view)
  return {
    trafficked: traffickedStatus(view),
    unaccompanied: isAlone(view),
    unaccompaniedAsylumSeeking:
      note === 'unaccompanied-asylum-claimed' || note === 'unaccompanied-asylum-intended',
    note
  }
}
