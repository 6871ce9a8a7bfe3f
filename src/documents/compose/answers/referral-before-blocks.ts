import { referralBefore } from '../../../../content/documents/transfer-summary'
import { isOneOf } from '../../../../machines/case-file/read'
import type { Block } from '../../model'
import { questionBlocks } from './answer-blocks'
import type { Building } from '../building/context'

/**
 * What was recorded about a referral before the suspicion was withdrawn. The answers no longer lead there. The authority that takes the child over must know
 * that there was a referral, and what was decided on it (¶31).
 */
export function referralBeforeBlocks(building: Building): readonly Block[] {
  const { view, file } = building
  if (!isOneOf(view.answers, 'referral', 'suspicion-withdrawn')) return []
  const before = { ...building, view: { ...view, answers: file.answers } }
  return referralBefore.flatMap((id) => questionBlocks(id, before))
}
