import { SecretError, type Secret } from '../../ports/vault'
import { randomBytes, type Bytes } from '../bytes'
import {
  assertWhole,
  checkOf,
  type ByPassphrase,
  type ByRecoveryKey,
  type KeyRecord,
  type Wrapped
} from './key-record'
import { newParameters, type Derive, type DeriveParameters } from './parameters'
import { normalised } from './passphrase'
import { readRecoveryKey } from './recovery-key'

const dataKey = { name: 'AES-GCM', length: 256 } as const
const encoder = new TextEncoder()

/** What the wrapped bytes are for, so that one kind of wrapping cannot stand in for another. */
const wrappingFor = (iv: Bytes, by: 'passphrase' | 'recovery-key') => ({
  name: 'AES-GCM',
  iv,
  additionalData: encoder.encode(`waymark-vault key 1 ${by}`)
})

/** A new key for the data. It is extractable because wrapping needs that. It is used for wrapping only. */
export const newDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(dataKey, true, ['encrypt', 'decrypt'])

async function passphraseKey(text: string, parameters: DeriveParameters, derive: Derive): Promise<CryptoKey> {
  const bytes = await derive(text, parameters)
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['wrapKey', 'unwrapKey'])
  bytes.fill(0)
  return key
}

async function recoveryKey(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  secret.fill(0)
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: encoder.encode('waymark recovery key') }
  return crypto.subtle.deriveKey(parameters, material, dataKey, false, ['wrapKey', 'unwrapKey'])
}

async function wrapped(
  key: CryptoKey,
  wrapping: CryptoKey,
  by: 'passphrase' | 'recovery-key',
  from: DeriveParameters | Bytes
): Promise<Wrapped> {
  const iv = randomBytes(12)
  const data = new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping, wrappingFor(iv, by)))
  return { iv, data, check: await checkOf(iv, data, from) }
}

/** Wraps the data key by a passphrase, with a new salt. @param text as `newPassphrase` gives it */
export async function wrapByPassphrase(key: CryptoKey, text: string, derive: Derive): Promise<ByPassphrase> {
  const parameters = newParameters()
  const wrapping = await passphraseKey(text, parameters, derive)
  return { parameters, ...(await wrapped(key, wrapping, 'passphrase', parameters)) }
}

/** Wraps the data key by a recovery key, with a new salt. */
export async function wrapByRecoveryKey(key: CryptoKey, secret: Bytes): Promise<ByRecoveryKey> {
  const salt = randomBytes(32)
  return { salt, ...(await wrapped(key, await recoveryKey(secret, salt), 'recovery-key', salt)) }
}

/** The key that unwraps, and what it unwraps. */
async function opener(
  { passphrase, recovery }: KeyRecord,
  secret: Secret,
  derive: Derive
): Promise<readonly [CryptoKey, Wrapped]> {
  if (secret.kind === 'recovery-key') {
    const bytes = await readRecoveryKey(secret.text)
    await assertWhole(recovery, recovery.salt)
    return [await recoveryKey(bytes, recovery.salt), recovery]
  }
  await assertWhole(passphrase, passphrase.parameters)
  return [await passphraseKey(normalised(secret.text), passphrase.parameters, derive), passphrase]
}

/**
 * Unwraps the data key.
 * @param extractable only to wrap it anew, after the old secret was given again
 * @throws SecretError; StoreError `unreadable` where the record is damaged
 */
export async function unwrapDataKey(
  record: KeyRecord,
  secret: Secret,
  derive: Derive,
  extractable = false
): Promise<CryptoKey> {
  const [unwrapping, { iv, data }] = await opener(record, secret, derive)
  const parameters = wrappingFor(iv, secret.kind)
  try {
    return await crypto.subtle.unwrapKey('raw', data, unwrapping, parameters, dataKey, extractable, [
      'encrypt',
      'decrypt'
    ])
  } catch {
    throw new SecretError('wrong')
  }
}
