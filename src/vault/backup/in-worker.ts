import type { CaseFile } from '../../../machines/case-file/case-file'
import type { Backups } from '../../ports/backups'
import type { KeptVersion } from '../../ports/cases'
import { systemClock } from '../../ports/clock'
import { startWorker } from '../../ports/trusted-worker'
import workerUrl from './backup.worker.ts?worker&url'
import { backupsWith } from './backups'
import { workIn } from './work-in-worker'

/** Makes and opens encrypted files in a worker of their own. */
export const backupsInWorker = (): Backups =>
  backupsWith(
    workIn(() => startWorker(workerUrl)),
    systemClock
  )

/**
 * One case as an encrypted file, from what is on screen. It asks nothing of the store, so it works after the store has failed.
 * @param versions finished versions, where they can be had
 * @throws BackupError
 */
export async function sealCase(
  file: CaseFile,
  passphrase: string,
  versions: readonly KeptVersion[]
): Promise<Uint8Array> {
  // What is on screen went on from the state that was last saved. If a vault holds that state, this is a later one of the same case.
  const unsaved = {
    file: { ...file, savedAt: systemClock.now() },
    versions,
    trail: file.savedAt === '' ? [] : [file.savedAt]
  }
  const { bytes } = await backupsInWorker().seal([unsaved], passphrase)
  return bytes
}
