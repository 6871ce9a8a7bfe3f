import * as v from 'valibot'
import type { LocalDetails } from '../../machines/case-file/local-details'
import type { KeptLocalDetails } from '../ports/local-details'
import type { OpenVault, VaultSettings } from '../ports/vault'
import type { Writers } from '../ports/writers'
import type { Access } from './access'
import { Removal } from './cases/removal'
import { Sittings } from './cases/sittings'
import { vaultCases } from './cases/vault-cases'
import { changeRecord, readRecord } from './records'

const usual: VaultSettings = { lockAfter: 10 }
const settingsSchema = v.object({
  lockAfter: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(30))
})

const recoveryKeySchema = v.object({ isKept: v.boolean() })

/** What the record holds; nothing set where there is none yet, or it is damaged. */
const detailsOf = (content: unknown): LocalDetails => content ?? {}

const localDetailsIn = (access: Access): KeptLocalDetails => ({
  load: async () => detailsOf(await readRecord(access, 'local-details')),
  change: async (change) => {
    let after: LocalDetails = {}
    await changeRecord(access, 'local-details', (content) => (after = change(detailsOf(content))))
    return after
  }
})

/** What an open vault changes its keys with. */
export type KeyChanges = Pick<OpenVault, 'changePassphrase' | 'newRecoveryKey'>

/** A vault whose key is in memory. */
export function openVault(access: Access, keys: KeyChanges, writers: Writers, now: () => number): OpenVault {
  const removal = new Removal(access)
  // Where it fails, the next opening sees to it.
  void removal.sweep().catch(() => undefined)
  const noteRecoveryKeyKept = () => changeRecord(access, 'recovery-key', () => ({ isKept: true }))
  return {
    cases: vaultCases(access, removal, new Sittings(now)),
    localDetails: localDetailsIn(access),
    writers,
    settings: async () => {
      const settings = await readRecord(access, 'settings')
      return v.is(settingsSchema, settings) ? settings : usual
    },
    saveSettings: (settings) => changeRecord(access, 'settings', () => v.parse(settingsSchema, settings)),
    changePassphrase: keys.changePassphrase,
    isRecoveryKeyKept: async () => {
      const noted = await readRecord(access, 'recovery-key')
      // Vaults from before this was noted have none, and nobody knows.
      return !v.is(recoveryKeySchema, noted) || noted.isKept
    },
    noteRecoveryKeyKept,
    newRecoveryKey: async (passphrase) => {
      const made = await keys.newRecoveryKey(passphrase)
      const take = async () => {
        await made.take()
        await noteRecoveryKeyKept()
      }
      return { text: made.text, take }
    },
    close: () => {
      removal.stop()
      access.lock()
    }
  }
}
