import type { CaseFile } from '../../../machines/case-file/case-file'
import type { HeadContent } from '../cases/head'
import { kept } from '../cases/history'
import type { SealedRow, VersionRow } from '../database'
import type { Entry } from './content'

const withNumber = (numbers: readonly number[], one: number): readonly number[] =>
  [...new Set([...numbers, one])].sort((first, second) => first - second)

/** A case that is saved, as far as its entry tells of it. */
interface Saved {
  readonly file: Pick<CaseFile, 'revision'>
  readonly head: Pick<HeadContent, 'reference' | 'knownAs'>
  /** The finished versions that are saved with it. */
  readonly versions: readonly VersionRow[]
  /** The state that goes into the history. */
  readonly keeps: SealedRow | undefined
}

/**
 * The manifest’s entry for a case once the case is saved.
 * @param before the entry so far
 */
export function savedEntry(before: Entry | undefined, { file, head, versions, keeps }: Saved): Entry {
  const { revision } = file
  // A new case takes over nothing from a case that stood here under the same id.
  const { versions: numbers, history } = (revision === 1 ? undefined : before) ?? {
    versions: [],
    history: []
  }
  return {
    revision,
    reference: head.reference || head.knownAs,
    versions: versions.reduce((all, { number }) => withNumber(all, number), numbers),
    history: keeps === undefined ? history : withNumber(history, keeps.revision).slice(-kept)
  }
}
