import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Cases } from '../../../src/ports/cases'
import { at, freshVault } from '../vault/support'

const fresh = async (now?: () => number): Promise<Cases> =>
  (await freshVault(now === undefined ? {} : { now })).open.cases

/** The first head of the list, for what a backup says of it. */
async function noted(cases: Cases) {
  const [head] = (await cases.list()).heads
  return { needsBackup: head?.needsBackup, backedUpOn: head?.backedUpOn }
}

const kept = async (cases: Cases) => (await cases.history('case-1')).map(({ revision }) => revision)

afterEach(() => {
  vi.useRealTimers()
})

describe('the vault', () => {
  it('says on which day a case last went into a backup', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    expect(await noted(cases)).toEqual({ needsBackup: true, backedUpOn: undefined })
    await cases.backedUp([{ id: 'case-1', revision: 1 }], '2026-11-20')
    await cases.save(at(2))
    expect(await noted(cases)).toEqual({ needsBackup: true, backedUpOn: '2026-11-20' })
    await cases.backedUp([{ id: 'case-1', revision: 2 }], '2026-11-25')
    expect(await noted(cases)).toEqual({ needsBackup: false, backedUpOn: '2026-11-25' })
  })

  it('keeps the state that went into a backup, however soon the case goes on', async () => {
    const cases = await fresh(() => 0)
    await cases.save(at(1))
    await cases.save(at(2))
    await cases.save(at(3))
    await cases.backedUp([{ id: 'case-1', revision: 3 }], '2026-11-25')
    await cases.save(at(4))
    await cases.save(at(5))
    expect(await kept(cases)).toContain(3)
    expect(await kept(cases)).not.toContain(4)
  })

  it('keeps what is replaced by a state that comes in', async () => {
    const cases = await fresh(() => 0)
    await cases.save(at(1))
    await cases.save(at(2))
    await cases.save(at(3), { keepsReplaced: true })
    expect(await kept(cases)).toContain(2)
  })

  it('forgets the backup of a case that was deleted, when a case of the same id comes in', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const cases = await fresh()
    for (const revision of [1, 2, 3]) await cases.save(at(revision))
    await cases.backedUp([{ id: 'case-1', revision: 3 }], '2026-11-20')
    await cases.remove('case-1')
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    // It can come in again once it is gone for good.
    await vi.waitFor(() => cases.save(at(1)), { timeout: 5_000 })
    expect((await noted(cases)).needsBackup).toBe(true)
    await cases.backedUp([{ id: 'case-1', revision: 1 }], '2026-11-25')
    expect(await noted(cases)).toEqual({ needsBackup: false, backedUpOn: '2026-11-25' })
    await cases.save(at(2))
    expect((await noted(cases)).needsBackup).toBe(true)
  })
})
