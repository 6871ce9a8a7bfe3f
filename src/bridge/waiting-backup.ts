import type { BackupContents } from '../ports/backups'

/** A backup that was opened before there was a vault for it, on its way to the page that takes it in. It is in memory alone. */
class WaitingBackup {
  #contents: BackupContents | undefined

  /** Keeps one. */
  keep(contents: BackupContents): void {
    this.#contents = contents
  }

  /** Hands it over, once. */
  take(): BackupContents | undefined {
    const contents = this.#contents
    this.#contents = undefined
    return contents
  }
}

export const waitingBackup = new WaitingBackup()
