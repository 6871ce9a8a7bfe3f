import { BackupError } from '../../ports/backups'

/** The header of a file with a passphrase has about 150 bytes. */
const longestHeader = 1024
/** An age file that a passphrase opens. One with another beginning was made for keys, or is no age file. */
const beginning = 'age-encryption.org/v1\n-> scrypt '
const header =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,8})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/

/**
 * Looks at the header of an age file before any key is derived: deriving is costly, and the header says how costly.
 * @throws BackupError `not-encrypted` where no passphrase opens the file; `too-costly`
 */
export function checkHeader(bytes: Uint8Array, largest: number): void {
  // Each byte is a character here, so that nothing has to be well-formed text.
  const start = String.fromCharCode(...bytes.subarray(0, longestHeader))
  const found = header.exec(start)
  // With this beginning and a wrong header, the file was damaged on the way.
  if (found === null) throw new BackupError(start.startsWith(beginning) ? 'damaged' : 'not-encrypted')
  if (Number(found[1]) > largest) throw new BackupError('too-costly')
}
