import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { allRows, putRows } from './raw'
import { at, faultOf, freshVault, openAgain, passphrase, vaultNamed } from './support'

afterEach(() => vi.restoreAllMocks())

/** Puts another vault, with the same passphrase, in the place of this one: as when another tab wiped it and made another. */
async function putAnotherInItsPlace(name: string): Promise<void> {
  const other = await freshVault()
  await putRows(name, 'keys', (await allRows(other.name))['keys'] ?? [])
}

describe('a vault in whose place another stands', () => {
  it('writes nothing, reads nothing and changes no key of the other', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    await putAnotherInItsPlace(name)
    const before = await allRows(name)
    expect(await faultOf(open.cases.save(at(2)))).toBe('closed')
    expect(await faultOf(open.cases.open('case-1'))).toBe('closed')
    expect(await faultOf(open.cases.list())).toBe('closed')
    expect(
      await faultOf(
        open.changePassphrase({ kind: 'passphrase', text: passphrase }, 'another long passphrase')
      )
    ).toBe('closed')
    expect(await faultOf(open.newRecoveryKey(passphrase))).toBe('closed')
    expect(await allRows(name)).toEqual(before)
  })

  it('is not taken for the other by what was opened before it came', async () => {
    const { name, open } = await freshVault()
    const made = await open.newRecoveryKey(passphrase)
    await putAnotherInItsPlace(name)
    expect(await faultOf(open.isRecoveryKeyKept())).toBe('closed')
    expect(made.text).not.toBe('')
  })
})

it('a vault keeps nothing in memory of what it reads, and is opened by nobody but its connection', async () => {
  const { name, open } = await freshVault()
  await open.cases.save(at(1))
  expect(await open.settings()).toEqual({ lockAfter: 10 })
  const get = vi.spyOn(IDBObjectStore.prototype, 'get')
  const opened = vi.spyOn(indexedDB, 'open')
  await open.settings()
  await open.settings()
  const asked = get.mock.calls.filter(([key]) => key === 'settings')
  expect([asked.length, opened.mock.calls.length]).toEqual([2, 0])
  // What another tab writes meanwhile is read, and what it deletes is opened by no read.
  await (await openAgain(name)).saveSettings({ lockAfter: 25 })
  expect(await open.settings()).toEqual({ lockAfter: 25 })
  opened.mockClear()
  await vaultNamed(name).wipe()
  opened.mockClear()
  expect(await faultOf(open.settings())).toBe('closed')
  expect(opened).not.toHaveBeenCalled()
})

describe('what a vault writes', () => {
  it('asks each time to be on the disk before it is said to be saved', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { name, open, recoveryKey } = await freshVault()
    await open.cases.save(at(1))
    await open.changePassphrase({ kind: 'passphrase', text: passphrase }, 'another long passphrase')
    const made = await open.newRecoveryKey('another long passphrase')
    await made.take()
    await open.cases.remove('case-1')
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThanOrEqual(4)
    expect(writes.map(([, , options]) => options?.durability)).toEqual(writes.map(() => 'strict'))
    expect([name, recoveryKey]).not.toContain('')
  })

  it('does so in another tab as well', async () => {
    const { name } = await freshVault()
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await (await openAgain(name)).cases.save(at(1))
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite')
    expect(writes.length).toBeGreaterThan(0)
    expect(writes.map(([, , options]) => options?.durability)).toEqual(writes.map(() => 'strict'))
  })
})
