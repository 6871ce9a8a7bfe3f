import type { OpenVault, Secret } from '../ports/vault'
import { Access } from './access'
import type { SealedRow } from './database'
import { findKey } from './key/find-key'
import { KeptRecord } from './key/kept-record'
import { wholePartsOf, type KeyRecord } from './key/key-record'
import { unwrapDataKey } from './key/wrap'
import { vaultKeys } from './keys'
import { check } from './manifest/check'
import { Manifest } from './manifest/manifest'
import { isWhole } from './mend'
import { openVault } from './open-vault'
import type { IsWhole } from './second-copy/second-copy'
import type { VaultPlace, VaultStores } from './vault-place'

/** How long after the unlocking the second copy is looked through and the reserve is written, in milliseconds: first the person gets what they came for. */
const lookThrough = 3_000

/** Opens the vault of a key record. @throws SecretError; StoreError `unreadable` where the record is damaged */
export async function unlockVault(place: VaultPlace, record: KeyRecord, secret: Secret): Promise<OpenVault> {
  const key = await unwrapDataKey(record, secret, place.derive)
  const access = new Access(place.connection, record.vault, key, place)
  const manifest = new Manifest(access, (one) => check(access, one))
  const kept = new KeptRecord(record, () => wholeRecord(place))
  place.diskSpace.begin()
  setTimeout(() => void putInOrder(place, access, manifest), lookThrough)
  return openVault(access, manifest, vaultKeys(place, access, kept), place)
}

/** The key record, if all of it is whole. A damaged one does not tell what opens the vault. */
async function wholeRecord(stores: VaultStores): Promise<KeyRecord | undefined> {
  const found = await findKey(stores)
  return found?.opensBy.length === 2 ? found.record : undefined
}

/** Brings the copy up to date, and then writes the reserve where it is missing: in a vault from before reserves, or once there is room again. */
async function putInOrder(place: VaultPlace, access: Access, manifest: Manifest): Promise<void> {
  await lookThroughCopy(place, access, manifest).catch(() => undefined)
  if (access.isOpen) await place.diskSpace.isShort()
}

/** Brings the copy up to date with what it missed. */
async function lookThroughCopy(
  { connection, copy }: VaultStores,
  access: Access,
  manifest: Manifest
): Promise<void> {
  if (copy === undefined || !access.isOpen) return
  // First, what the database has lost is brought back from the copy. Only then may the copy give up what the database does not have.
  await manifest.checked()
  await copy.complete(await connection.database(), wholeIn(access))
}

/** Whether a row of the database may be copied. */
const wholeIn =
  (access: Access): IsWhole =>
  async (table, row) => {
    if (table !== 'keys') return isWhole(access, table, row as unknown as SealedRow)
    const { passphrase, recovery } = await wholePartsOf(row)
    return passphrase !== undefined && recovery !== undefined
  }
