import type { CaseFile } from '../../machines/case-file/case-file'
import type { KeptVersion } from './cases'

/** One case as it goes into a backup, or to another worker or authority. */
export interface CasePackage {
  readonly file: CaseFile
  /** Its finished versions as they were. A version that the file lists may be missing, where the store could not give it. */
  readonly versions: readonly KeptVersion[]
  /** When earlier states were saved, the latest first: by these times two states of one case are told apart. */
  readonly trail: readonly string[]
}

/** Why one case of a file, or one of its finished versions, cannot be taken in. */
export type CaseFault = 'damaged' | 'newer' | 'too-large' | 'too-many-entries'

/** A case from a file, with the number of its finished versions that cannot be read. */
export interface IncomingCase extends CasePackage {
  readonly unreadableVersions: number
}

/** What a file holds. A case that cannot be read never keeps the others from being taken in. */
export interface BackupContents {
  /** The instant at which the file was made. */
  readonly madeAt: string
  readonly cases: readonly IncomingCase[]
  readonly refused: readonly CaseFault[]
}

/** A file that was made. */
interface SealedBackup {
  readonly bytes: Uint8Array
  /** Ids of cases that are in the file but could not be taken in from it whole. The file is read back before it is handed out. */
  readonly unrestorable: readonly string[]
}

/** Why a file could not be made or opened; each has its sentence in the words. */
export type BackupFault =
  | 'wrong-passphrase'
  /** The file is not in the age format, or no passphrase opens it. */
  | 'not-encrypted'
  /** Deriving its key takes more work than Waymark does. */
  | 'too-costly'
  | 'too-large'
  /** More cases than one file may hold. */
  | 'too-many'
  /** The file was changed after it was made, or a part of it is missing. */
  | 'damaged'
  /** The file was opened, and does not hold cases. */
  | 'not-cases'
  /** A newer build made the file, in a format that this build does not know. */
  | 'newer'
  | 'failed'

export class BackupError extends Error {
  override readonly name = 'BackupError'

  constructor(
    readonly fault: BackupFault,
    cause?: unknown
  ) {
    super(`The backup failed: ${fault}.`, { cause })
  }
}

/** Makes and opens encrypted files of cases. Every call may fail with a BackupError. */
export interface Backups {
  seal(cases: AsyncIterable<CasePackage> | Iterable<CasePackage>, passphrase: string): Promise<SealedBackup>
  open(bytes: Uint8Array, passphrase: string): Promise<BackupContents>
}
