import type { ActionId } from '../../content/actions/ids'
import type { CaseView } from '../case-file/case-file'
import { isToldThat } from '../case-file/if-disclosed'
import { isWorried } from '../facts/suspicion'
import { isTakenToBeAccused } from '../policy/accusations/perhaps-accused'
import { isReturnUnwished } from '../policy/danger/family'
import {
  begunAgainstTheAnswer,
  isCaseworkerToBeFound,
  tracedAgainstTheAnswer
} from '../policy/danger/new-contact'
import { hasComeBack } from '../policy/danger/returns'
import { mayGoOn } from '../policy/nrm-sheet/after'
import { whileSuspected } from '../stages/action'
import { contentOf } from './all'

/** Something with a name of its own calls for it, other than how sure somebody is. */
export const isNews = (raising: readonly string[]): boolean => raising.some((one) => one !== whileSuspected)

/**
 * What turns an order into another while it is open: other words, and often another day. It is owed from the day on which that arose, and not since the
 * order was first called for: nobody reads as a month overdue what is new today (¶20, ¶29, ¶30). The next review
 * is no such order: it has been owed since the last was held, whatever it considers besides (¶46).
 */
const turnsInto: { readonly [Id in ActionId]?: (view: CaseView) => boolean } = {
  'consider-reunification': isReturnUnwished,
  'liaise-about-family-contact': (view) => begunAgainstTheAnswer(view).length > 0,
  'liaise-once-there-is-a-caseworker': isCaseworkerToBeFound,
  'decide-on-tracing-support': (view) => tracedAgainstTheAnswer(view).length > 0,
  // What came of another look, or of a referral that was suspended, is found out since that was so (¶20).
  'follow-the-nrm-decisions': (view) => mayGoOn(view) !== undefined,
  // While the child only may be accused, there is no prosecutor to tell. Once somebody says that they are, what is not told from then on stays as late as it is (¶33).
  'tell-the-prosecutor-of-the-referral': isTakenToBeAccused,
  // What phones a child has who came back is asked since the return, however long nobody knew of the ones before (¶39, ¶43). So it stays once the return is no
  // longer of late: weeks that pass take no return back.
  'note-the-phone-numbers': (view) => isWorried(view) && hasComeBack(view)
}

/**
 * Whether what calls for an open order is new, where its days begin anew by that. A decision does, and what turns into another order; a copy that is not
 * told of that has the day of before.
 * @returns nothing where its days go on, whatever calls for it
 */
export function isOwedAnew(id: string, raising: readonly string[], view: CaseView): boolean | undefined {
  if (contentOf(id)?.danger === 'not-decided') return isNews(raising)
  const holds = turnsInto[id as ActionId]
  return holds === undefined ? undefined : isToldThat(view, holds)
}
