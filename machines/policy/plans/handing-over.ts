import type { CaseFile } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

/**
 * Whether the case record has a copy of all that stands here: it was copied, on a day that is recorded, and nothing was
 * changed on a later day. Waymark is not the child's record (regulation 50), so it is wiped only then.
 */
export function isCopiedToRecord({ answers, savedAt }: Pick<CaseFile, 'answers' | 'savedAt'>): boolean {
  const isStillToBeCopied = valueOf(answers, 'authority-still-to-do')?.includes('copy-to-the-case-record')
  const copiedOn = valueOf(answers, 'case-record-copied-on')
  if (copiedOn === undefined || isStillToBeCopied) return false
  // The day of the last change in universal time, which in England is never later than the day there.
  return copiedOn.precision === 'day' && copiedOn.date >= savedAt.slice(0, 10)
}
