import type { CaseView } from '../../case-file/case-file'
import { ifDisclosed } from '../../case-file/if-disclosed'
import { isOneOf, itemsOf, valueOf } from '../../case-file/read'
import { isAllDropped, isSaidToBeAccused } from './accused'

/** “Does not apply” was answered where arrests, interviews and charges are asked for: the same as that the child is accused of nothing (¶33). */
const hasNoMatters = ({ answers }: CaseView): boolean =>
  answers['criminal-matters']?.state === 'does-not-apply'

/** By what is suspected the child was made to commit a crime, so may be accused of it. */
const isMadeToCommitCrime = (view: CaseView): boolean =>
  ifDisclosed(view, () => valueOf(view.answers, 'suspected-exploitation')?.includes('forced-crime')) === true

/**
 * Something on record says that the child is, or may be, accused. Without it the two questions on accusations are open questions, and nobody is ordered to tell
 * a prosecutor of a child whom nobody accuses (¶33, Modern Slavery Act 2015, section 45).
 */
export const isPerhapsAccused = (view: CaseView): boolean =>
  isSaidToBeAccused(view) ||
  (!hasNoMatters(view) &&
    !isAllDropped(view) &&
    (itemsOf(view.answers, 'criminal-matters').length > 0 ||
      isOneOf(view.answers, 'prosecutor-told-of-referral', 'told', 'not-yet', 'police-told-no-file-yet') ||
      isMadeToCommitCrime(view)))
