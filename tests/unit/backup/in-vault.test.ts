import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Cases } from '../../../src/ports/cases'
import { at, freshVault, openAgain, readIn } from '../vault/support'

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

  it('does not call the file that a case came in from a backup; one that is made here is', async () => {
    const cases = await fresh()
    await cases.save(at(1))
    await cases.backedUp([{ id: 'case-1', revision: 1 }], '2026-11-20', true)
    const [head] = (await cases.list()).heads
    expect(head).toMatchObject({ needsBackup: false, inFileOf: '2026-11-20' })
    expect(head?.backedUpOn).toBeUndefined()
    await cases.backedUp([{ id: 'case-1', revision: 1 }], '2026-11-25')
    expect(await noted(cases)).toEqual({ needsBackup: false, backedUpOn: '2026-11-25' })
    expect((await cases.list()).heads[0]?.inFileOf).toBeUndefined()
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

  it('keeps the instants of states that files brought, and nothing else of them, in the next visit too', async () => {
    const { name, open } = await freshVault()
    const [first, second] = ['2026-11-01T09:00:00.000Z', '2026-11-02T09:00:00.000Z'] as const
    await open.cases.save(at(1))
    await open.cases.noteTrails?.([{ id: 'case-1', trail: [first] }])
    await open.cases.noteTrails?.([{ id: 'case-1', trail: [second, ''] }])
    // A case that is not there has none.
    await open.cases.noteTrails?.([{ id: 'case-2', trail: [second] }])
    const next = (await openAgain(name)).cases
    expect(await next.trail?.('case-1')).toMatchObject({ instants: [second, first] })
    expect(await next.trail?.('case-2')).toMatchObject({ instants: [] })
    expect((await next.list()).findings).toBeUndefined()
    // Another state that comes in under the id begins its own.
    await next.noteTrails?.([{ id: 'case-1', trail: [first], since: 2 }])
    // From then on the history counts, whatever is noted after.
    expect(await next.trail?.('case-1')).toEqual({ instants: [first], since: 2 })
    await next.noteTrails?.([{ id: 'case-1', trail: [second] }])
    const third = (await openAgain(name)).cases
    expect(await third.trail?.('case-1')).toEqual({ instants: [second, first], since: 2 })
    // On disk nothing of it stands in clear.
    expect(JSON.stringify(await readIn(name, 'records'))).not.toContain('2026-11-0')
  })

  it('forgets the instants of a case that is gone, and keeps forty of one at the most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const cases = await fresh()
    const trail = Array.from({ length: 60 }, (_, minute) => new Date(minute * 60_000).toISOString())
    for (const id of ['case-1', 'case-2']) await cases.save(at(1, 'A1', id))
    await cases.noteTrails?.(['case-1', 'case-2'].map((id) => ({ id, trail })))
    expect(await cases.trail?.('case-1')).toMatchObject({ instants: trail.slice(20).reverse() })
    await cases.remove('case-1')
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    await vi.waitFor(async () => {
      await cases.noteTrails?.([{ id: 'case-2', trail: [] }])
      expect(await cases.trail?.('case-1')).toMatchObject({ instants: [] })
    })
  })

  // Whoever deleted a case by mistake brings back all of it, whatever was taken in meanwhile.
  it('keeps the instants of a case that was deleted and is brought back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const cases = await fresh()
    const trail = ['2026-11-01T09:00:00.000Z']
    for (const id of ['case-1', 'case-2']) await cases.save(at(1, 'A1', id))
    await cases.noteTrails?.([{ id: 'case-1', trail, since: 1 }])
    await cases.remove('case-1')
    await cases.noteTrails?.([{ id: 'case-2', trail }])
    expect(await cases.undoRemove('case-1')).toBe(true)
    expect(await cases.trail?.('case-1')).toEqual({ instants: trail, since: 1 })
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
