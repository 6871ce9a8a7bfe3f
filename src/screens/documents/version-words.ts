import type { CaseFile } from '../../../machines/case-file/case-file'
import { finishedVersion } from '../../../machines/case-file/change'
import { dateWords } from '../../documents/compose/words/date-words'
import type { Words } from '../../i18n/words'

/** The version that a copy is of, for the list of who received which copy. */
export function versionWords(file: CaseFile, today: string, words: Words): string {
  const version = finishedVersion(file)
  return version === undefined
    ? words('copies.draft-of', { date: dateWords(today) })
    : words('versions.one', { version: version.number })
}
