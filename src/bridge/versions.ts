import type { CaseFile, FinishedVersion } from '../../machines/case-file/case-file'
import { versionBefore } from '../../machines/case-file/review'
import type { EarlierVersion } from '../documents/compose/building/earlier-version'
import type { Cases, KeptVersion } from '../ports/cases'

/** A kept version as far as it can be compared today. The code that checks a file comes only when it is needed. */
export async function earlierOf(kept: KeptVersion, version: FinishedVersion): Promise<EarlierVersion> {
  const { readableOf } = await import('../../machines/case-file/readable')
  return { number: version.number, finishedOn: version.finishedOn, ...readableOf(kept.file) }
}

/**
 * The version that a case is compared with: for a draft, the last finished version; for a finished version, the one before it.
 * @returns nothing for a first version, or where the version was not kept
 */
export async function versionBeforeIn(cases: Cases, file: CaseFile): Promise<EarlierVersion | undefined> {
  const version = versionBefore(file)
  if (version === undefined) return undefined
  const kept = (await cases.versions(file.id)).find(({ number }) => number === version.number)
  return kept === undefined ? undefined : earlierOf(kept, version)
}
