import type { CaseFile } from '../../../machines/case-file/case-file'
import type { Backups } from '../../ports/backups'
import type { KeptVersion } from '../../ports/cases'
import { systemClock } from '../../ports/clock'
import { startWorker } from '../../ports/trusted-worker'
import workerUrl from './backup.worker.ts?worker&url'
import { backupsWith } from './backups'
import { workIn } from './work-in-worker'

/** Makes and opens encrypted files in a worker of their own. */
export const backupsInWorker = (clock: Pick<typeof systemClock, 'now'> = systemClock): Backups =>
  backupsWith(
    workIn(() => startWorker(workerUrl)),
    clock
  )

/**
 * One case as an encrypted file, from what is on screen: it asks nothing of the store, and so works when that has failed.
 * @param versions finished versions, where they can be had
 * @throws BackupError
 */
export async function sealCase(
  file: CaseFile,
  passphrase: string,
  versions: readonly KeptVersion[] = []
): Promise<Uint8Array> {
  // What is on screen went on from what was last saved: where that is what a vault holds, this is the later state.
  const unsaved = {
    file: { ...file, savedAt: systemClock.now() },
    versions,
    trail: file.savedAt === '' ? [] : [file.savedAt]
  }
  const { bytes } = await backupsInWorker().seal([unsaved], passphrase)
  return bytes
}
