import type { CaseView } from '../case-file/case-file'
import { itemsOf, valueOf, type ItemOf } from '../case-file/read'

/** The first responder as the list of people has them: whoever named them there said for whom they work and how they are reached (¶19). */
export function firstResponder({ answers }: CaseView): ItemOf<'people'> | undefined {
  const named = valueOf(answers, 'referral-first-responder')
  return named === undefined ? undefined : itemsOf(answers, 'people').find(({ id }) => id === named)
}
