import type { CaseFile } from '../../../machines/case-file/case-file'
import { newCase, withAnswer } from '../../../machines/case-file/change'
import { StoreError, type StoreFault } from '../../../src/ports/store-error'
import { SecretError, type OpenVault, type SecretFault, type Vault } from '../../../src/ports/vault'
import { browserVault, type VaultParts } from '../../../src/vault/browser-vault'
import { Connection } from '../../../src/vault/connection'
import type { TableName } from '../../../src/vault/database'
import type { Derive } from '../../../src/vault/key/parameters'
import type { RowKey } from '../../../src/vault/second-copy/address'
import type { ReadTable } from '../../../src/vault/tables'
import { transact } from '../../../src/vault/transact'

export const passphrase = 'correct horse battery staple'

/** A derivation that takes no time. The real one is tested in `secrets.test.ts`. */
export const quickDerive: Derive = async (text, { salt }) => {
  const bytes = new TextEncoder().encode(`${text} ${salt.join(' ')}`)
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
}

/** A name that no database has: these files may be loaded again in one process, beside the databases of before. */
export const freshName = (): string => `vault-${crypto.randomUUID()}`

/** The vault of that name, as another tab or the next visit sees it. */
export const vaultNamed = (name: string, parts: Partial<VaultParts> = {}): Vault =>
  browserVault({ derive: quickDerive, name, ...parts })

/** The rows of a table as a tab of its own reads them. */
export async function readIn(name: string, table: TableName): Promise<readonly unknown[]> {
  const database = await new Connection(name).database()
  const rows = await transact(database, 'readonly', [table], (tables) => {
    const read: ReadTable<unknown, RowKey> = tables[table]
    return read.all()
  })
  database.close()
  return rows
}

/** A new vault, open. */
export async function freshVault(
  parts: Partial<VaultParts> = {}
): Promise<{ readonly name: string; readonly open: OpenVault; readonly recoveryKey: string }> {
  const name = parts.name ?? freshName()
  const { open, recoveryKey } = await vaultNamed(name, parts).create(passphrase)
  return { name, open, recoveryKey: recoveryKey.text }
}

/** The same vault, opened in another tab. */
export const openAgain = (name: string, parts: Partial<VaultParts> = {}): Promise<OpenVault> =>
  vaultNamed(name, parts).unlock({ kind: 'passphrase', text: passphrase })

/** A case as it is saved with this revision. */
export const at = (revision: number, reference = 'A1', id = 'case-1'): CaseFile => ({
  ...withAnswer(newCase(id, '2026-11-24'), 'reference', { state: 'answered', value: reference }),
  savedAt: `2026-11-24T12:00:${String(revision).padStart(2, '0')}Z`,
  revision
})

/** The fault with which something fails, or nothing when it does not. */
export async function faultOf(work: Promise<unknown>): Promise<StoreFault | SecretFault | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof StoreError || error instanceof SecretError) return error.fault
    throw error
  }
}
