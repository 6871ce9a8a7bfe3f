import type { CaseFile } from '../../../machines/case-file/case-file'
import type { HeadContent } from '../cases/head'
import { kept } from '../cases/history'
import type { SealedRow, VersionRow } from '../database'
import type { Entry } from './content'

const withNumber = (numbers: readonly number[], one: number): readonly number[] =>
  [...new Set([...numbers, one])].sort((first, second) => first - second)

/**
 * The manifest’s entry for a case once the case is saved.
 * @param before the entry so far
 * @param keeps the state that goes into the history
 */
export function savedEntry(
  before: Entry | undefined,
  { revision }: CaseFile,
  { reference, knownAs }: HeadContent,
  versions: readonly VersionRow[],
  keeps: SealedRow | undefined
): Entry {
  // A new case takes over nothing from a case that stood here under the same id.
  const { versions: numbers, history } = (revision === 1 ? undefined : before) ?? {
    versions: [],
    history: []
  }
  return {
    revision,
    reference: reference || knownAs,
    versions: versions.reduce((all, { number }) => withNumber(all, number), numbers),
    history: keeps === undefined ? history : withNumber(history, keeps.revision).slice(-kept)
  }
}
