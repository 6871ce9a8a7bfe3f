import * as v from 'valibot'
import { StoreError } from '../../ports/store-error'
import { joined } from '../../ports/bytes'
import { sameBytes, type Bytes } from '../bytes'
import { bytesOf, deriveParameters, noParameters, type DeriveParameters } from './parameters'

/** The data key, wrapped. `check` tells damage from a wrong secret: it is a digest only of what stands on disk. */
export interface Wrapped {
  readonly iv: Bytes
  readonly data: Bytes
  readonly check: Bytes
}

/** The data key as a passphrase opens it. */
export interface ByPassphrase extends Wrapped {
  readonly parameters: DeriveParameters
}

/** The data key as the recovery key opens it. */
export interface ByRecoveryKey extends Wrapped {
  readonly salt: Bytes
}

/** What opens a vault, as it stands on disk. It says nothing about cases. */
export interface KeyRecord {
  readonly id: 'key'
  /** The schema of the whole vault. A build does not touch a vault with a newer schema than its own. */
  readonly schema: 1
  /** A random id, so that nothing is written under the key of a vault that is no longer there. */
  readonly vault: string
  readonly passphrase: ByPassphrase
  readonly recovery: ByRecoveryKey
}

export const keySchema = 1

const wrapped = { iv: bytesOf(12), data: bytesOf(48), check: bytesOf(32) }

const parts = {
  vault: v.pipe(v.string(), v.uuid()),
  passphrase: v.object({ ...wrapped, parameters: deriveParameters }),
  recovery: v.object({ ...wrapped, salt: bytesOf(32) })
}

const isNewer = (something: unknown): boolean =>
  v.is(v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(keySchema + 1)) }), something)

/** The parts of a key record that are as they were written. A record with no such part tells nothing. */
export interface WholeParts {
  readonly vault?: string
  readonly passphrase?: ByPassphrase
  readonly recovery?: ByRecoveryKey
}

/**
 * Checks a record that was read from the disk: each wrapped key by its digest, and every part by its bounds.
 * @throws StoreError `newer-version` for a vault that a newer build has changed
 */
export async function wholePartsOf(something: unknown): Promise<WholeParts> {
  if (isNewer(something)) throw new StoreError('newer-version')
  const record = typeof something === 'object' && something !== null ? (something as Partial<KeyRecord>) : {}
  const { vault, passphrase, recovery } = record
  return {
    ...(v.is(parts.vault, vault) ? { vault } : {}),
    ...(v.is(parts.passphrase, passphrase) && (await isWhole(passphrase, passphrase.parameters))
      ? { passphrase }
      : {}),
    ...(v.is(parts.recovery, recovery) && (await isWhole(recovery, recovery.salt)) ? { recovery } : {})
  }
}

const nothing = (length: number): Bytes => new Uint8Array(length)
const noKey = { iv: nothing(12), data: nothing(48), check: nothing(32) }

/** A record in which nothing opens the part that is lost. */
export const recordOf = ({ vault, passphrase, recovery }: WholeParts): KeyRecord => ({
  id: 'key',
  schema: keySchema,
  vault: vault ?? crypto.randomUUID(),
  passphrase: passphrase ?? { ...noKey, parameters: noParameters },
  recovery: recovery ?? { ...noKey, salt: nothing(32) }
})

/** The digest of a wrapped key and of what its wrapping key is derived from. */
export async function checkOf(iv: Bytes, data: Bytes, by: DeriveParameters | Bytes): Promise<Bytes> {
  const rest = by instanceof Uint8Array ? [by] : [numbers(by), by.salt]
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined([iv, data, ...rest])))
}

const numbers = ({ memory, passes, lanes }: DeriveParameters) =>
  new Uint8Array(new Uint32Array([memory, passes, lanes]).buffer)

const isWhole = async ({ iv, data, check }: Wrapped, by: DeriveParameters | Bytes): Promise<boolean> =>
  sameBytes(await checkOf(iv, data, by), check)

/** @throws StoreError `unreadable` where a byte of it has changed */
export async function assertWhole(key: Wrapped, by: DeriveParameters | Bytes): Promise<void> {
  if (!(await isWhole(key, by))) throw new StoreError('unreadable')
}
