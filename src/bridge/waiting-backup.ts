import type { BackupContents } from '../ports/backups'

/** A backup that was opened before there was a vault for it, on its way to the page that takes it in. It is only in memory. */
class WaitingBackup {
  #contents: BackupContents | undefined

  /** Keeps a backup. */
  keep(contents: BackupContents): void {
    this.#contents = contents
  }

  /** Hands the backup over, once. */
  take(): BackupContents | undefined {
    const contents = this.#contents
    this.#contents = undefined
    return contents
  }
}

export const waitingBackup = new WaitingBackup()
