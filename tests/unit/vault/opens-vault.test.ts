import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { opensVault } from '../../../src/bridge/opens-vault'
import { StoreError } from '../../../src/ports/store-error'
import { freshVault, passphrase } from './support'

/** The passphrase of a file that is handed over is told to somebody: it cannot be the one that opens everything else. */
describe('whether a passphrase opens the vault', () => {
  it('is tried against its key, to the letter', async () => {
    const { open } = await freshVault()
    expect(await opensVault(open, passphrase)).toBe(true)
    expect(await opensVault(open, `${passphrase} `)).toBe(false)
    expect(await opensVault(open, passphrase.toUpperCase())).toBe(false)
  })

  it('keeps nobody from a file where it cannot be tried', async () => {
    const proves = () => Promise.reject(new StoreError('no-worker'))
    expect(await opensVault({ proves }, passphrase)).toBe(false)
  })
})
