import { StoreError } from '../ports/store-error'
import type { NewRecoveryKey, OpenVault, Vault } from '../ports/vault'
import { Access } from './access'
import { sameBytes } from './bytes'
import { tableNames, type SealedRow } from './database'
import { orFault } from './fault'
import { findKey, isSameRecord } from './key/find-key'
import { keySchema, type KeyRecord } from './key/key-record'
import type { Derive } from './key/parameters'
import { newPassphrase } from './key/passphrase'
import { newRecoveryKey } from './key/recovery-key'
import { newDataKey, wrapByPassphrase, wrapByRecoveryKey } from './key/wrap'
import { noRecoveryKeyKept } from './open-vault'
import { firstRow } from './records'
import { emptied } from './tables'
import { transact } from './transact'
import { unlockVault } from './unlock-vault'
import type { VaultPlace, VaultStores } from './vault-place'

/** The keys of a vault that is not on disk yet. */
interface NewKeys {
  readonly key: CryptoKey
  /** The key, wrapped by the passphrase and by the recovery key. */
  readonly record: KeyRecord
  /** The recovery key, in groups of letters and digits. */
  readonly recoveryKey: string
}

/**
 * Makes a vault with a passphrase, and opens it.
 * @param replaces whether it may replace a vault whose key record is damaged, with everything in that vault
 * @throws SecretError `too-weak`; StoreError `changed-elsewhere` where another vault stands, or another tab was faster
 */
export async function createVault(
  place: VaultPlace,
  passphrase: string,
  replaces: boolean
): ReturnType<Vault['create']> {
  const { key, record, recoveryKey } = await newKeys(passphrase, place.derive)
  const unkept = await firstRow(
    new Access(place.connection, record.vault, key),
    'recovery-key',
    noRecoveryKeyKept
  )
  const damaged = replaces ? await damagedRecord(place) : undefined
  // As before any write of an open vault: if a full disk refuses a write, the browser may clear everything that it keeps for this address.
  await place.diskSpace.beforeOpening()
  await writeNewVault(place, { record, unkept, damaged })
  // Opened in the usual way, so that the key that stays in memory cannot be taken out of it.
  const open = await unlockVault(place, record, { kind: 'recovery-key', text: recoveryKey })
  return { open, recoveryKey: { text: recoveryKey, take: takingOf(place, record, open) } }
}

async function newKeys(passphrase: string, derive: Derive): Promise<NewKeys> {
  const text = newPassphrase(passphrase)
  const [key, recovery] = await Promise.all([newDataKey(), newRecoveryKey()])
  const record: KeyRecord = {
    id: 'key',
    schema: keySchema,
    vault: crypto.randomUUID(),
    passphrase: await wrapByPassphrase(key, text, derive),
    recovery: await wrapByRecoveryKey(key, recovery.secret)
  }
  return { key, record, recoveryKey: recovery.text }
}

/** The key record that stands here, if a part of it is lost. Undefined where it is whole. */
async function damagedRecord(stores: VaultStores): Promise<unknown> {
  const found = await findKey(stores)
  return found !== undefined && found.opensBy.length < 2 ? found.stands : undefined
}

/** What a new vault begins with on disk. */
interface FirstRows {
  readonly record: KeyRecord
  /** Says that no recovery key is on paper yet. */
  readonly unkept: SealedRow
  /** The damaged key record that the new vault may replace. */
  readonly damaged: unknown
}

async function writeNewVault(
  { connection }: VaultStores,
  { record, unkept, damaged }: FirstRows
): Promise<void> {
  const database = await connection.database()
  await transact(database, 'readwrite', tableNames, async (tables) => {
    const stands = await tables.keys.get('key')
    // Another tab was faster, and its vault stands.
    if (stands !== undefined && !(damaged !== undefined && isSameRecord(stands, damaged)))
      throw new StoreError('changed-elsewhere')
    // Nobody can read what stands here without a key.
    await emptied(tables)
    await tables.keys.put(record)
    await tables.records.add(unkept)
  })
}

/** Notes that the recovery key of a new vault is on paper. */
const takingOf =
  (stores: VaultStores, { recovery }: KeyRecord, open: OpenVault): NewRecoveryKey['take'] =>
  () =>
    orFault(async () => {
      const now = await findKey(stores)
      // Another tab has made another recovery key, and this one no longer opens anything.
      if (now === undefined || !sameBytes(now.record.recovery.iv, recovery.iv))
        throw new StoreError('changed-elsewhere')
      await open.noteRecoveryKeyKept()
    })
