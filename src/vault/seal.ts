import { StoreError } from '../ports/store-error'
import { randomBytes, type Bytes } from './bytes'
import { jsonBytes } from './json-bytes'

/** An encrypted text as it stands on disk. */
export interface Sealed {
  readonly iv: Bytes
  readonly data: Bytes
}

/** What a sealed text is: its kind, its record, and which state of the record. A text that is put into another slot does not open. */
export interface Slot {
  readonly kind: 'head' | 'case' | 'version' | 'record'
  readonly id: string
  readonly revision: number
}

/** The schema of the sealing itself. The schema of the content stands inside. */
const sealSchema = 1

/** Texts are filled up to a multiple of this length. Otherwise the length of a short text would tell how long a name is. */
const block = 256

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

const slotBytes = ({ kind, id, revision }: Slot): Bytes =>
  encoder.encode(JSON.stringify(['waymark-vault', sealSchema, kind, id, revision]))

/** Bytes one after another, filled up with spaces, which JSON ignores. */
function padded(pieces: readonly Bytes[]): Bytes {
  const length = pieces.reduce((sum, bytes) => sum + bytes.length, 0)
  const all = new Uint8Array(Math.ceil(length / block) * block)
  let at = 0
  for (const bytes of pieces) {
    all.set(bytes, at)
    at += bytes.length
  }
  return all.fill(0x20, at)
}

/** Encrypts a value for its slot, under an IV of its own. */
export async function seal(key: CryptoKey, slot: Slot, something: unknown): Promise<Sealed> {
  const iv = randomBytes(12)
  const parameters = { name: 'AES-GCM', iv, additionalData: slotBytes(slot) }
  const data = await crypto.subtle.encrypt(parameters, key, padded(await jsonBytes(something)))
  return { iv, data: new Uint8Array(data) }
}

/**
 * Decrypts what was sealed for this slot.
 * @throws StoreError `unreadable` where a byte of it or of its slot has changed
 */
export async function unseal(key: CryptoKey, slot: Slot, { iv, data }: Sealed): Promise<unknown> {
  try {
    const parameters = { name: 'AES-GCM', iv, additionalData: slotBytes(slot) }
    const text = decoder.decode(await crypto.subtle.decrypt(parameters, key, data))
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new StoreError('unreadable', error)
  }
}
