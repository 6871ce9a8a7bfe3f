import { referralBefore } from '../../../content/documents/transfer-summary'
import { isOneOf } from '../../../machines/case-file/read'
import type { Block } from '../model'
import { questionBlocks } from './answer-blocks'
import type { Building } from './context'

/**
 * What was recorded of a referral before the suspicion was withdrawn: the answers lead there no more, and whoever takes the child over has
 * to know that there was one, and what was decided of it (¶31).
 */
export function referralBeforeBlocks(building: Building): readonly Block[] {
  const { view, file } = building
  if (!isOneOf(view.answers, 'referral', 'suspicion-withdrawn')) return []
  const before = { ...building, view: { ...view, answers: file.answers } }
  return referralBefore.flatMap((id) => questionBlocks(id, before))
}
