import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Cases } from '../../../src/ports/cases'
import { versionOf } from './filled'
import { allRows, flipped, putRows } from './raw'
import { at, faultOf, freshVault, openAgain } from './support'

const minute = 60_000

/** A vault with a clock of its own. */
async function withClock() {
  let time = Date.parse('2026-11-24T09:00:00Z')
  const now = () => time
  const { name, open } = await freshVault({ now })
  return {
    name,
    open,
    cases: open.cases,
    later: (minutes: number) => {
      time += minutes * minute
    },
    nextVisit: () => openAgain(name, { now })
  }
}

const revisions = async (cases: Cases, id = 'case-1') =>
  (await cases.history(id)).map(({ revision }) => revision)

describe('the history of a case', () => {
  it('keeps the state before each sitting, and not that before each letter', async () => {
    const { cases, later } = await withClock()
    await cases.save(at(1))
    for (let revision = 2; revision <= 6; revision += 1) await cases.save(at(revision, `A${revision}`))
    expect(await revisions(cases)).toEqual([])
    later(10)
    await cases.save(at(7))
    await cases.save(at(8))
    expect(await revisions(cases)).toEqual([6])
    later(9)
    await cases.save(at(9))
    later(1)
    await cases.save(at(10))
    expect(await revisions(cases)).toEqual([9, 6])
    expect(await cases.openHistory('case-1', 6)).toEqual(at(6, 'A6'))
    expect(await cases.openHistory('case-1', 5)).toBeUndefined()
  })

  it('keeps it too where the clock was set back meanwhile', async () => {
    const { cases, later } = await withClock()
    await cases.save(at(1))
    later(-60)
    await cases.save(at(2))
    expect(await revisions(cases)).toEqual([1])
    later(10)
    await cases.save(at(3))
    expect(await revisions(cases)).toEqual([2, 1])
  })

  it('keeps with each state the step on which it was saved', async () => {
    const { cases, later } = await withClock()
    await cases.save({ ...at(1), step: 'trust' })
    later(10)
    await cases.save({ ...at(2), step: 'safe-place' })
    await cases.leaveOn('case-1', 'opening-page')
    expect((await cases.openHistory('case-1', 1))?.step).toBe('trust')
    expect((await cases.open('case-1'))?.step).toBe('opening-page')
  })

  it('keeps the state before the first save of a new visit', async () => {
    const { cases, nextVisit } = await withClock()
    await cases.save(at(1, 'first'))
    const again = await nextVisit()
    await again.cases.open('case-1')
    expect(await revisions(again.cases)).toEqual([])
    await again.cases.save(at(2, 'second'))
    expect(await again.cases.history('case-1')).toEqual([
      { revision: 1, savedAt: at(1).savedAt, changes: at(1).changes }
    ])
    expect(await again.cases.openHistory('case-1', 1)).toEqual(at(1, 'first'))
  })

  it('holds ten states, each at least ten minutes from the next', async () => {
    const { cases, later } = await withClock()
    for (let revision = 1; revision <= 40; revision += 1) {
      await cases.save(at(revision))
      later(5)
    }
    const kept = await revisions(cases)
    expect(kept).toHaveLength(10)
    expect(kept[0]).toBe(38)
    expect(kept.every((revision, index) => index === 0 || (kept[index - 1] ?? 0) - revision >= 2)).toBe(true)
  })

  it('keeps also what is given up when an earlier state is brought back', async () => {
    const { cases, later } = await withClock()
    await cases.save(at(1, 'first'))
    later(10)
    await cases.save(at(2, 'second'))
    await cases.save(at(3, 'third'))
    const first = await cases.openHistory('case-1', 1)
    await cases.save({ ...at(1), ...first, revision: 4 })
    expect(await revisions(cases)).toEqual([3, 1])
    expect(await cases.openHistory('case-1', 3)).toEqual(at(3, 'third'))
    expect(await cases.open('case-1')).toEqual({ ...at(1, 'first'), revision: 4 })
  })

  it('is kept with the save or not at all', async () => {
    const { cases, later } = await withClock()
    await cases.save(at(1))
    later(10)
    expect(await faultOf(cases.save(at(3)))).toBe('changed-elsewhere')
    expect(await revisions(cases)).toEqual([])
    await cases.save(at(2))
    expect(await revisions(cases)).toEqual([1])
  })

  it('leaves out a state that is damaged, and lists the others', async () => {
    const { name, cases, later } = await withClock()
    for (const revision of [1, 2, 3]) {
      await cases.save(at(revision))
      later(30)
    }
    expect(await revisions(cases)).toEqual([2, 1])
    const [row] = ((await allRows(name))['history'] ?? []).filter((one) => one['revision'] === 2)
    if (row === undefined) throw new Error('There is no such state.')
    await putRows(name, 'history', [{ ...row, data: flipped(row['data'] as Uint8Array, 7) }])
    expect(await revisions(cases)).toEqual([1])
  })

  it('belongs to its case alone', async () => {
    const { cases, later } = await withClock()
    // An id that begins like the other's.
    for (const id of ['case-1', 'case-10']) await cases.save(at(1, id, id))
    later(10)
    for (const id of ['case-1', 'case-10']) await cases.save(at(2, id, id))
    expect(await revisions(cases, 'case-1')).toEqual([1])
    expect((await cases.openHistory('case-10', 1))?.id).toBe('case-10')
    expect(await revisions(cases, 'nobody')).toEqual([])
  })
})

describe('a removed case', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  /** A vault with two cases that have versions and history, and time in the test's hands. */
  async function withTwo() {
    const { name, cases, later, nextVisit, open } = await withClock()
    for (const id of ['case-1', 'case-2']) await cases.save(at(1, 'A1', id), { versions: [versionOf(id)] })
    later(10)
    for (const id of ['case-1', 'case-2']) await cases.save(at(2, 'A2', id))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    return { name, cases, nextVisit, open }
  }

  /** How many rows each table has of a case. */
  async function rowsOf(name: string, id: string) {
    const rows = await allRows(name)
    const count = (table: string) =>
      (rows[table] ?? []).filter((row) => row['id'] === id || row['case'] === id).length
    return ['heads', 'removed', 'cases', 'history', 'versions'].map(count)
  }

  /** Lets time pass, and what is then begun come to its end. */
  async function pass(milliseconds: number, until: () => Promise<unknown>) {
    await vi.advanceTimersByTimeAsync(milliseconds)
    vi.useRealTimers()
    await until()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  }

  const listed = async (cases: Cases) => (await cases.list()).heads.map(({ id }) => id)

  it('is out of the list at once, and cannot be opened or saved', async () => {
    const { cases } = await withTwo()
    await cases.remove('case-1')
    expect(await listed(cases)).toEqual(['case-2'])
    expect(await cases.open('case-1')).toBeUndefined()
    expect(await cases.versions('case-1')).toEqual([])
    expect(await cases.history('case-1')).toEqual([])
    await cases.leaveOn('case-1', 'trust')
    expect(await faultOf(cases.save(at(3)))).toBe('deleted-elsewhere')
    expect(await listed(cases)).toEqual(['case-2'])
  })

  it('comes back whole while it can be brought back, and stays', async () => {
    const { name, cases } = await withTwo()
    await cases.remove('case-1')
    await vi.advanceTimersByTimeAsync(9_900)
    expect(await cases.undoRemove('case-1')).toBe(true)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await listed(cases)).toEqual(['case-1', 'case-2'])
    expect(await cases.open('case-1')).toEqual(at(2, 'A2'))
    expect(await rowsOf(name, 'case-1')).toEqual([1, 0, 1, 1, 1])
    await cases.save(at(3))
  })

  it('is gone after ten seconds with all that belonged to it, and nothing of another', async () => {
    const { name, cases } = await withTwo()
    await cases.remove('case-1')
    await pass(10_000, () =>
      vi.waitFor(async () => {
        expect(await rowsOf(name, 'case-1')).toEqual([0, 0, 0, 0, 0])
      })
    )
    expect(await cases.undoRemove('case-1')).toBe(false)
    // A tab that still has it open does not make it anew.
    expect(await faultOf(cases.save(at(3)))).toBe('deleted-elsewhere')
    expect(await rowsOf(name, 'case-1')).toEqual([0, 0, 0, 0, 0])
    expect(await rowsOf(name, 'case-2')).toEqual([1, 0, 1, 1, 1])
    expect(await cases.open('case-2')).toEqual(at(2, 'A2', 'case-2'))
  })

  it('that was brought back and removed again has its ten seconds again', async () => {
    const { name, cases } = await withTwo()
    await cases.remove('case-1')
    await vi.advanceTimersByTimeAsync(6_000)
    await cases.undoRemove('case-1')
    await cases.remove('case-1')
    await vi.advanceTimersByTimeAsync(6_000)
    expect(await rowsOf(name, 'case-1')).toEqual([0, 1, 1, 1, 1])
    expect(await cases.undoRemove('case-1')).toBe(true)
  })

  it('goes ten seconds after the next opening where the page was closed before', async () => {
    const { name, cases, nextVisit, open } = await withTwo()
    await cases.remove('case-1')
    await open.close()
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await rowsOf(name, 'case-1')).toEqual([0, 1, 1, 1, 1])
    const again = await nextVisit()
    expect(await listed(again.cases)).toEqual(['case-2'])
    await pass(10_000, () =>
      vi.waitFor(async () => {
        expect(await rowsOf(name, 'case-1')).toEqual([0, 0, 0, 0, 0])
      })
    )
  })

  it('can be brought back in the tab that removed it while another tab opens the vault', async () => {
    const { name, cases, nextVisit } = await withTwo()
    await cases.remove('case-1')
    const next = await nextVisit()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await cases.undoRemove('case-1')).toBe(true)
    // The other tab, too, comes to where it would delete it, and sees that it is back.
    await pass(20_000, () => next.cases.save(at(1, 'C1', 'case-3')))
    expect(await rowsOf(name, 'case-1')).toEqual([1, 0, 1, 1, 1])
    expect(await cases.open('case-1')).toEqual(at(2, 'A2'))
  })

  it('that was never there is removed and brought back without a word', async () => {
    const { cases, nextVisit } = await withTwo()
    await cases.remove('nobody')
    expect(await cases.undoRemove('nobody')).toBe(false)
    // Nor is anything noted of it, which the next visit would stumble over.
    expect((await (await nextVisit()).cases.list()).findings ?? []).toEqual([])
  })
})
