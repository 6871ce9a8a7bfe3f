import * as v from 'valibot'
import type { LocalDetails } from '../../machines/case-file/local-details'
import type { KeptLocalDetails } from '../ports/local-details'
import type { OpenVault, VaultSettings } from '../ports/vault'
import type { Access } from './access'
import { sameBytes } from './bytes'
import { Removal } from './cases/removal'
import { Sittings } from './cases/sittings'
import { vaultCases } from './cases/vault-cases'
import type { Manifest } from './manifest/manifest'
import { changeRecord, readRecord, sealedRecord } from './records'
import type { Tables } from './tables'
import type { VaultPlace } from './vault-place'

const usual: VaultSettings = { lockAfter: 10 }
const settingsSchema = v.object({
  lockAfter: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(30))
})

/** Which recovery key is on paper, known by what it was wrapped with. Empty where nobody has said so of any key. */
const recoveryKeySchema = v.object({ kept: v.array(v.number()) })
export const noRecoveryKeyKept: v.InferOutput<typeof recoveryKeySchema> = { kept: [] }

/** What the record holds. Empty where there is no record yet, or it is damaged. */
const detailsOf = (content: unknown): LocalDetails => content ?? {}

const localDetailsIn = (access: Access, manifest: Manifest): KeptLocalDetails => ({
  load: async () => detailsOf(await readRecord(access, 'local-details')),
  change: async (change) => {
    let after: LocalDetails = {}
    await changeRecord(access, manifest, 'local-details', (content) => (after = change(detailsOf(content))))
    return after
  }
})

/** The keys of an open vault: what opens it is checked, changed, or written anew. */
export interface VaultKeys extends Pick<OpenVault, 'changePassphrase' | 'proves' | 'setUpAgain'> {
  /** @throws SecretError `wrong` */
  newRecoveryKey(passphrase: string): Promise<{
    readonly text: string
    readonly wrappedWith: Uint8Array
    /** @param also what is written to disk together with the new key: either both are written or neither */
    take(also: (tables: Tables<'records'>) => PromiseLike<void>): Promise<void>
  }>
  /** What the recovery key that opens the vault now was wrapped with. Each recovery key has another value. */
  recoveryKeyNonce(): Promise<Uint8Array>
}

/** A vault whose key is in memory. */
export function openVault(
  access: Access,
  manifest: Manifest,
  keys: VaultKeys,
  { writers, now, diskSpace }: VaultPlace
): OpenVault {
  const removal = new Removal(access, manifest)
  // If the sweep fails, the next opening does it.
  void removal.sweep().catch(() => undefined)
  const noteRecoveryKeyKept = async () => {
    const kept = [...(await keys.recoveryKeyNonce())]
    await changeRecord(access, manifest, 'recovery-key', () => ({ kept }))
  }
  return {
    diskSpace,
    cases: vaultCases(access, manifest, removal, new Sittings(now)),
    localDetails: localDetailsIn(access, manifest),
    writers,
    settings: async () => {
      const settings = await readRecord(access, 'settings')
      return v.is(settingsSchema, settings) ? settings : usual
    },
    saveSettings: (settings) =>
      changeRecord(access, manifest, 'settings', () => v.parse(settingsSchema, settings)),
    changePassphrase: keys.changePassphrase,
    proves: keys.proves,
    setUpAgain: keys.setUpAgain,
    isRecoveryKeyKept: async () => {
      const noted = await readRecord(access, 'recovery-key')
      // Vaults from before this was noted have no record, and nobody knows whether their key is on paper.
      if (!v.is(recoveryKeySchema, noted)) return true
      return sameBytes(new Uint8Array(noted.kept), await keys.recoveryKeyNonce())
    },
    noteRecoveryKeyKept,
    newRecoveryKey: async (passphrase) => {
      const made = await keys.newRecoveryKey(passphrase)
      const kept = [...made.wrappedWith]
      return {
        text: made.text,
        take: async () => made.take(await sealedRecord(access, 'recovery-key', { kept }))
      }
    },
    close: async () => {
      removal.stop()
      access.lock()
      await access.copy?.settled()
    }
  }
}
