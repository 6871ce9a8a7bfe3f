import type { PlainDate } from '../../machines/case-file/answer'
import type { Backups, CasePackage } from '../ports/backups'
import type { Cases } from '../ports/cases'
import { StoreError } from '../ports/store-error'
import { packageOf } from './package-of'

/** A file that was made of cases. */
export interface MadeFile {
  readonly bytes: Uint8Array
  /** Cases that are in the file whole, with their revisions. */
  readonly whole: readonly { readonly id: string; readonly revision: number }[]
  /** Ids of cases that are in the file, but that Waymark could not take in from it whole. */
  readonly unrestorable: readonly string[]
  /** Ids of cases that cannot be read here, and so are not in the file. */
  readonly leftOut: readonly string[]
}

/**
 * Makes one encrypted file of cases. A damaged case never keeps the others out of the file.
 * @throws BackupError, StoreError
 */
export async function makeFile(
  { cases, backups }: { readonly cases: Cases; readonly backups: Backups },
  ids: readonly string[],
  passphrase: string
): Promise<MadeFile> {
  const read: { id: string; revision: number; savedAt: string }[] = []
  const leftOut: string[] = []

  async function* packages(): AsyncGenerator<CasePackage> {
    for (const id of ids) {
      const one = await readable(cases, id)
      if (one === undefined) leftOut.push(id)
      else {
        read.push({ id, revision: one.file.revision, savedAt: one.file.savedAt })
        yield one
      }
    }
  }

  const { bytes, unrestorable } = await backups.seal(packages(), passphrase)
  // When it comes back it must be known as an earlier state, however many have followed.
  await cases.noteTrails?.(read.map(({ id, savedAt }) => ({ id, trail: [savedAt] }))).catch(() => undefined)
  return {
    bytes,
    unrestorable,
    leftOut,
    whole: read.flatMap(({ id, revision }) => (unrestorable.includes(id) ? [] : [{ id, revision }]))
  }
}

async function readable(cases: Cases, id: string): Promise<CasePackage | undefined> {
  try {
    return await packageOf(cases, id)
  } catch (error) {
    if (error instanceof StoreError && error.fault === 'unreadable') return undefined
    throw error
  }
}

/** Notes that cases are in a backup of a day. The file is made already: if noting fails, the reminder stays and nothing is lost. */
export const noteBackup = (cases: Cases, { whole }: Pick<MadeFile, 'whole'>, on: PlainDate): Promise<void> =>
  cases.backedUp(whole, on).catch(() => undefined)
