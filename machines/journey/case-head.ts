import type { CaseFile } from '../case-file/case-file'
import { valueOf } from '../case-file/read'
import { isMissing } from '../facts/immediate-safety'

/** What a list shows of a case without opening it: a child who is missing comes first there (¶39). */
export const headOf = (file: CaseFile) => ({
  reference: valueOf(file.answers, 'reference') ?? '',
  knownAs: valueOf(file.answers, 'known-as') ?? '',
  savedAt: file.savedAt,
  step: file.step,
  isMissing: isMissing(file)
})
