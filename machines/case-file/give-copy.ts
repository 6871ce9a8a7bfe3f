import type { Questions } from '../../content/stages'
import type { ValueOf } from './answer'
import type { CaseFile } from './case-file'
import { itemsOf } from './read'

/** An entry of the list of who receives the plans. */
export type RecipientEntry = ValueOf<Questions['plan-recipients']>[number]

/**
 * The case with a copy that was given, in the list of who receives the plans. That somebody was given a finished version is no
 * change of it: the version stays as it was signed.
 */
export function withCopyGiven(file: CaseFile, entry: RecipientEntry): CaseFile {
  const value = [...itemsOf(file.answers, 'plan-recipients'), entry]
  return { ...file, answers: { ...file.answers, 'plan-recipients': { state: 'answered', value } } }
}
