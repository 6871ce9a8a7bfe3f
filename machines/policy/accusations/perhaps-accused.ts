import type { CaseView } from '../../case-file/case-file'
import { isToldThat } from '../../case-file/if-disclosed'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isInCustodyTonight } from '../../facts/immediate-safety'
import { isNoticed } from '../danger/tonight'
import { isAllDropped, isSaidToBeAccused } from './accused'

/** “Does not apply” was answered where arrests, interviews and charges are asked for: the same as that the child is accused of nothing (¶33). */
const hasNoMatters = ({ answers }: CaseView): boolean =>
  answers['criminal-matters']?.state === 'does-not-apply'

/** By what is suspected, or what is recorded of what happened, the child was made to commit a crime, so may be accused of it. */
const isMadeToCommitCrime = (view: CaseView): boolean =>
  isToldThat(view, () => valueOf(view.answers, 'suspected-exploitation')?.includes('forced-crime')) ||
  isToldThat(view, () =>
    itemsOf(view.answers, 'exploitation-situations').some((one) =>
      fieldOf(one, 'situation-forms')?.includes('forced-crime')
    )
  )

/** A sign was noticed that says that the child was arrested, or stopped, far from where they live. */
const isNoticedWithPolice = (view: CaseView): boolean =>
  isToldThat(view, () => isNoticed(view, 'arrested-out-of-area'))

/** A lawyer is arranged, or to be arranged, for a child who is accused. The entry stands on once all was dropped. */
const isDefenceArranged = (view: CaseView): boolean =>
  isToldThat(view, () =>
    itemsOf(view.answers, 'legal-arrangements').some(
      (one) => fieldOf(one, 'legal-matter') === 'criminal-case-as-accused'
    )
  )

/** Nobody is in youth detention or a prison whom nobody accuses. */
export const isInCustody = (view: CaseView): boolean => isToldThat(view, isInCustodyTonight)

/** A court remanded the child, also where that has ended and they live elsewhere now: bail, or a move, ends no accusation (¶33). */
const isOrWasRemanded = (view: CaseView): boolean =>
  isToldThat(view, () =>
    itemsOf(view.answers, 'periods-of-care').some((one) => fieldOf(one, 'care-legal-basis') === 'remand')
  )

/** It was answered of the prosecutor that there is something to tell: they were told, or not yet, or the police were. */
const isAnsweredOfProsecutor = ({ answers }: CaseView): boolean =>
  isOneOf(answers, 'prosecutor-told-of-referral', 'told', 'not-yet', 'police-told-no-file-yet')

/**
 * The child is accused by what somebody said or arranged, whether or not the accusation itself is in the list yet. Since then the prosecutor is to be told: writing
 * the arrest down afterwards makes that no younger (¶33).
 */
export const isTakenToBeAccused = (view: CaseView): boolean =>
  isAnsweredOfProsecutor(view) ||
  isSaidToBeAccused(view) ||
  isDefenceArranged(view) ||
  isInCustody(view) ||
  isOrWasRemanded(view)

/**
 * Something on record says that the child is, or may be, accused. Without it the two questions on accusations are open questions, and nobody is ordered to tell
 * a prosecutor of a child whom nobody accuses (¶33, Modern Slavery Act 2015, section 45).
 */
export const isPerhapsAccused = (view: CaseView): boolean =>
  isSaidToBeAccused(view) ||
  isInCustody(view) ||
  (!isAllDropped(view) &&
    (isDefenceArranged(view) ||
      (!hasNoMatters(view) &&
        (itemsOf(view.answers, 'criminal-matters').length > 0 ||
          isAnsweredOfProsecutor(view) ||
          isOrWasRemanded(view) ||
          isMadeToCommitCrime(view) ||
          isNoticedWithPolice(view)))))
