import { armor, Decrypter, Encrypter } from 'age-encryption'
import { BackupError, type BackupFault } from '../../ports/backups'
import { checkHeader } from './age-header'
import { bounds, largestFile, largestWorkFactor, ownWorkFactor } from './bounds'

const armored = '-----BEGIN AGE ENCRYPTED FILE-----'

/** The same passphrase typed on another keyboard may compose its letters differently: here it is always written in one way. */
const asTyped = (passphrase: string) => passphrase.normalize('NFC')

/**
 * Encrypts with a passphrase, in the age format (age-encryption.org/v1).
 * @param workFactor the work of deriving the key, as a power of two
 */
export async function sealBytes(
  bytes: Uint8Array,
  passphrase: string,
  workFactor: number = ownWorkFactor
): Promise<Uint8Array> {
  if (bytes.length > bounds.whole) throw new BackupError('too-large')
  const encrypter = new Encrypter()
  encrypter.setPassphrase(asTyped(passphrase))
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(bytes)
}

/**
 * Opens a file in the age format with a passphrase.
 * @param largest the work factor above which a file is refused before anything is derived
 * @throws BackupError
 */
export async function openBytes(
  received: Uint8Array,
  passphrase: string,
  largest: number = largestWorkFactor
): Promise<Uint8Array> {
  if (received.length > largestFile) throw new BackupError('too-large')
  const bytes = withoutArmor(received)
  checkHeader(bytes, largest)
  const decrypter = new Decrypter()
  decrypter.addPassphrase(asTyped(passphrase))
  try {
    return await decrypter.decrypt(bytes)
  } catch (error) {
    throw new BackupError(faultOfOpening(error), error)
  }
}

/** The library says only in its message what went wrong. Everything but a wrong passphrase is damage. */
function faultOfOpening(error: unknown): BackupFault {
  const message = error instanceof Error ? error.message : ''
  // The machine has less memory than deriving the key takes.
  if (error instanceof RangeError && /alloc|memory/i.test(message)) return 'too-costly'
  return message.startsWith('no identity matched') ? 'wrong-passphrase' : 'damaged'
}

/** The same format written in letters, as it is put into a message: one case is not larger than this takes. */
function withoutArmor(bytes: Uint8Array): Uint8Array {
  const start = String.fromCharCode(...bytes.subarray(0, armored.length))
  if (start !== armored) return bytes
  if (bytes.length > 2 * bounds.case) throw new BackupError('too-large')
  try {
    return armor.decode(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new BackupError('damaged', error)
  }
}
