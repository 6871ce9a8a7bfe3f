import type { checkAndDocuments } from '../../../content/stages/check-and-documents'
import type { CaseFile } from '../../case-file/case-file'
import { valueOf } from '../../case-file/read'

type Copied = Pick<CaseFile, 'answers' | 'savedAt' | 'changes' | 'recordCopied'>

type StillToDo = (typeof checkAndDocuments)['questions']['authority-still-to-do']['options'][number]

/** Whether the authority has this still to do. */
export const hasStillTo = ({ answers }: Pick<CaseFile, 'answers'>, one: StillToDo): boolean =>
  valueOf(answers, 'authority-still-to-do')?.includes(one) === true

const dayOfCopy = (file: Copied) =>
  hasStillTo(file, 'copy-to-the-case-record') ? undefined : valueOf(file.answers, 'case-record-copied-on')

/**
 * Whether the case record has a copy of all that stands here: it was copied, on a day that is recorded, and nothing was
 * changed since that day was entered. Waymark is not the child's record (regulation 50), so it is wiped only then. A day
 * alone does not say which came first on it, the copy or a worry that was written down (¶31).
 */
export function isCopiedToRecord(file: Copied): boolean {
  const on = dayOfCopy(file)
  if (on === undefined || file.recordCopied !== file.changes) return false
  // The day of the last change in universal time, which in England is never later than the day there.
  return on.precision === 'day' && on.date >= file.savedAt.slice(0, 10)
}

/** Whether a copy is recorded, and something was changed since its day was entered: the copy may lack it. */
export const isChangedSinceCopy = (file: Copied): boolean =>
  dayOfCopy(file) !== undefined && file.recordCopied !== file.changes

/** Whether the day of the copy was the last thing entered, and lies before the day on which it was, or names no day: what else was written meanwhile is not known. */
export const isCopyOfEarlierDay = (file: Copied): boolean =>
  dayOfCopy(file) !== undefined && !isChangedSinceCopy(file) && !isCopiedToRecord(file)
