import type { CaseFile } from '../../machines/case-file/case-file'
import { withAnswer } from '../../machines/case-file/change'
import type { CaseHead, Cases, KeptVersion, Listed } from '../ports/cases'
import { faultOf, StoreError } from '../ports/store-error'
import type { CasePorts } from './case-ports'
import { inTime } from '../ports/at-most'
import { longestSave } from './last-save'

/** Finished versions, as versions of a copy. */
const versionsOfCopy = (versions: readonly KeptVersion[], id: string): readonly KeptVersion[] =>
  versions.map((version) => ({ ...version, case: id, file: { ...version.file, id } }))

/** Those kept versions that this state of the case names. Versions that another tab finished meanwhile are left out. */
export function knownVersions(
  file: CaseFile,
  all: readonly KeptVersion[],
  own: readonly KeptVersion[]
): readonly KeptVersion[] {
  const isKnown = ({ number }: KeptVersion) =>
    file.versions.some((version) => version.number === number) &&
    !own.some((version) => version.number === number)
  return [...all.filter(isKnown), ...own]
}

/**
 * The versions that go with an open case when it becomes a copy.
 * @param own versions that are not on disk yet
 * @throws StoreError where the store does not give the others
 */
export async function versionsForCopy(
  cases: Pick<Cases, 'versions'>,
  file: CaseFile,
  own: readonly KeptVersion[],
  id: string
): Promise<readonly KeptVersion[]> {
  const kept = await inTime(longestSave, cases.versions(file.id).catch(faultOf), 'failed' as const)
  if (typeof kept === 'string') throw new StoreError(kept)
  return versionsOfCopy(knownVersions(file, kept, own), id)
}

/** A state of a case that is to be a case of its own. */
interface ToKeep {
  readonly file: CaseFile
  readonly reference: string
  /** The finished versions that are kept of the case; those that the state names go with it. */
  readonly kept: readonly KeptVersion[]
  /** What the list shows of it. */
  readonly listed: Listed
}

/** Keeps a state of a case as a case of its own. @returns when it was saved */
export async function keepAsCase(
  { cases, clock, ids }: Pick<CasePorts, 'cases' | 'clock' | 'ids'>,
  { file, reference, kept, listed }: ToKeep
): Promise<string> {
  const id = ids.next()
  const versions = versionsOfCopy(knownVersions(file, kept, []), id)
  const named = withAnswer(file, 'reference', { state: 'answered', value: reference })
  // A new name does not change what was finished. Being copied is also no looking at the case: what time has called for since the last save is still new to
  // the person who opens the copy.
  const now = clock.now()
  const savedAt = file.savedAt === '' ? now : file.savedAt
  await cases.save({ ...named, changes: file.changes, id, revision: 1, savedAt }, { versions, ...listed })
  return now
}

/** Copies a case of the list. @returns when the copy was saved */
export async function copyCase(
  ports: Pick<CasePorts, 'cases' | 'clock' | 'ids'>,
  head: CaseHead,
  reference: string
): Promise<string> {
  const file = await ports.cases.open(head.id)
  if (file === undefined) throw new StoreError('unreadable')
  const kept = await ports.cases.versions(head.id)
  const { dates, cannotWaitSince, isNotReported, bornOn, ageAsKnown } = head
  return keepAsCase(ports, {
    file,
    reference,
    kept,
    listed: { dates, cannotWaitSince, isNotReported, bornOn, ageAsKnown }
  })
}
