import type { BackupContents } from '../../ports/backups'
import { openBytes, sealBytes } from './container'
import { contentsOf, readContents } from './read-contents'
import { linesInOne } from './write-contents'

/** The sealed file, and the ids of the cases that could be read back from it whole. */
export interface SealedFile {
  readonly bytes: Uint8Array
  readonly restorable: readonly string[]
}

/** The part of making and opening files that takes seconds. Both throw a BackupError. */
export interface Work {
  seal(lines: readonly Uint8Array[], passphrase: string): Promise<SealedFile>
  open(bytes: Uint8Array, passphrase: string): Promise<BackupContents>
}

/** How hard a passphrase is made to guess, as a power of two, in the terms of the age format. */
interface WorkFactors {
  readonly own?: number
  readonly largest?: number
}

/** The work, done in the calling thread: in the worker itself, and in tests. */
export const workHere = ({ own, largest }: WorkFactors = {}): Work => ({
  async seal(lines, passphrase) {
    const contents = linesInOne(lines)
    const restorable: string[] = []
    for (const part of readContents(contents).parts)
      if (typeof part !== 'string' && part.unreadableVersions === 0) restorable.push(part.file.id)
    return { bytes: await sealBytes(contents, passphrase, own), restorable }
  },
  open: async (bytes, passphrase) => contentsOf(await openBytes(bytes, passphrase, largest))
})
