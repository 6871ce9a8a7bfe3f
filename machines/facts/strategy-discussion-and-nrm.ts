import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../case-file/read'
import { isAdult, isChild, isEighteenByEveryDate, youngestBirth } from './age'
import { mayBeInfluenced } from './concluded-risks'
import { nameOfContact } from './contact'
import { birthday, firstDayOf, lastDayOf } from './dates'
import { fact } from './fact'
import { isMissing, isNotSafeWithSomebodyOrAnotherChild } from './immediate-safety'
import { isSameName } from './same-name'
import { suspicion } from './suspicion'

/** What has come of the referral. "Already made by another" is made (¶19). */
export const referral = fact(['not-decided', 'made', 'being-made', 'withdrawn'], ({ answers }) => {
  switch (valueOf(answers, 'referral')) {
    case 'made':
    case 'already-made-by-another':
      return 'made'
    case 'being-made':
      return 'being-made'
    case 'suspicion-withdrawn':
      return 'withdrawn'
    default:
      return 'not-decided'
  }
})

/** A referral is made, no matter by whom (¶19). */
export const isReferred = (view: CaseView): boolean => referral.of(view) === 'made'

/** The referral was made while they were surely under 18: it was sent as a child’s, and nobody was asked for consent to it (¶19, ¶21). */
export function isReferredBefore18(view: CaseView): boolean {
  const made = isReferred(view) ? valueOf(view.answers, 'referral-made-on') : undefined
  const born = youngestBirth(view)
  return made !== undefined && born !== undefined && lastDayOf(made) < birthday(born, 18)
}

/** A referral is made, or somebody is making it (¶19). */
export const isOrWillBeReferred = (view: CaseView): boolean =>
  ['made', 'being-made'].includes(referral.of(view))

/**
 * Whether decisions on a referral are asked about. They are once a referral is made. While somebody is being referred again, does not agree to
 * that, or nobody has decided on it yet, they stay: what the decisions before call for does not end with it (¶20).
 */
export const referralDecisions = fact(['asked', 'not-asked'], (view) => {
  const isAgain = () =>
    (valueOf(view.answers, 'referral') === undefined ||
      isOneOf(view.answers, 'referral', 'being-made', 'not-decided', 'no-consent')) &&
    itemsOf(view.answers, 'nrm-decisions').length > 0
  return isReferred(view) || isAgain() ? 'asked' : 'not-asked'
})

/**
 * Whether a referral is made, or to be prepared. For a child always. For an adult once they agree, or where one was made or is being made
 * (Modern Slavery Act 2015, section 52).
 */
export const preparation = fact(['called-for', 'not-called-for'], (view) => {
  if (isChild(view) || isOneOf(view.answers, 'adult-answer', 'agrees')) return 'called-for'
  return isOrWillBeReferred(view) ? 'called-for' : 'not-called-for'
})

/**
 * Whether consent is asked. It is asked of an adult. It is also asked of somebody who was referred, is 18 by every date, and is a child
 * until somebody settles that (¶7).
 */
export const consent = fact(['asked', 'not-asked'], (view) =>
  isAdult(view) || (isEighteenByEveryDate(view) && isReferred(view)) ? 'asked' : 'not-asked'
)

/** It is recorded that a strategy discussion was held or arranged, or that none is to be held (¶20). */
export const isDiscussionRecorded = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'strategy-discussion', 'held', 'arranged', 'decided-not-to-hold')

/** A child protection enquiry was started, whether or not it is over (¶20). */
export const isEnquiryStarted = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'child-protection-enquiry', 'started', 'finished')

/** Within how many working days of the strategy discussion at which enquiries began the conference follows; for so long the enquiry takes in what is new (¶20). */
export const workingDaysToConference = 15

/** Whether the day of an arranged discussion has come: from then on what came of it is to be recorded, or when it is held instead. */
export function hasArrangedDayCome({ answers, today }: CaseView): boolean {
  const on = valueOf(answers, 'strategy-discussion-on')
  return isOneOf(answers, 'strategy-discussion', 'arranged') && on !== undefined && firstDayOf(on) <= today
}

/** The later discussions whose day has come, and of which nobody wrote what came of them (¶20). */
export const laterDiscussionsToRecord = ({ answers, today }: CaseView) =>
  itemsOf(answers, 'later-strategy-discussions').filter((one) => {
    const on = fieldOf(one, 'later-discussion-on')
    return (
      on !== undefined && firstDayOf(on) <= today && fieldOf(one, 'later-discussion-outcome') === undefined
    )
  })

/**
 * Answers on who exploited the child, where, and which debts are claimed from them for it. They go on protecting as long as nobody
 * concludes that there was nothing (¶20).
 */
const ofExploitation = ['exploiters', 'debts', 'exploitation-situations'] as const

/**
 * A member of the family has the name of somebody who exploits the child. Beside a conclusion that nothing is suspected, one of the two
 * does not hold. Nobody can settle which without both (¶20, ¶30).
 */
const isFamilyNamedAsExploiting = ({ answers }: CaseView): boolean =>
  itemsOf(answers, 'exploiters').some((exploiter) =>
    itemsOf(answers, 'family-contacts').some((contact) =>
      isSameName(fieldOf(exploiter, 'exploiter-called'), nameOfContact(contact))
    )
  )

/**
 * Whether a child protection enquiry is asked about, whatever is decided about trafficking: the child is not safe, and somebody has them, or
 * they may be open to influence or control still. What was recorded of an enquiry stays to be read once they are safe (¶20).
 */
function isEnquiryAsked(view: CaseView): boolean {
  if (isAdult(view)) return false
  const isRecorded = () => view.answers['child-protection-enquiry'] !== undefined
  return (
    isMissing(view) ||
    isNotSafeWithSomebodyOrAnotherChild(view) ||
    isToldThat(view, isRecorded) ||
    isToldThat(view, mayBeInfluenced)
  )
}

/**
 * Whether this stage has anything to decide. Trafficking is suspected or still being found out, or a referral or a strategy discussion
 * stands in the file. Or exploitation is recorded, with no conclusion beside it. What was recorded stays on the path when the suspicion is
 * withdrawn, and when nobody knows any more what to conclude. Or the stage has to decide on an enquiry alone.
 */
export const concern = fact(['none', 'enquiry', 'open'], (view) => {
  const concluded = suspicion.of(view)
  if (['suspected', 'finding-out'].includes(concluded)) return 'open'
  // A copy that is not told of both says nothing of it.
  if (concluded === 'not-suspected' && isToldThat(view, isFamilyNamedAsExploiting)) return 'open'
  // What the police discussed is read last: a copy that is not told of it may be told of the others.
  if (referral.of(view) !== 'not-decided') return 'open'
  // A copy that is not told who exploited the child opens no step by it, and loses none.
  const isRecorded = () => ofExploitation.some((id) => itemsOf(view.answers, id).length > 0)
  if (concluded === 'not-concluded' && isToldThat(view, isRecorded)) return 'open'
  if (isDiscussionRecorded(view)) return 'open'
  return isEnquiryAsked(view) ? 'enquiry' : 'none'
})
