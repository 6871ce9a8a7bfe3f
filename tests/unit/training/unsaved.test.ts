import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { after } from '../../../machines/training/session'
import * as writing from '../../../machines/training/writing'
import { OpenOwn } from '../../../src/bridge/open-own.svelte'
import { OwnScenarios } from '../../../src/bridge/own-scenarios'
import { TrainingRuns } from '../../../src/bridge/training-runs'
import { StoreError } from '../../../src/ports/store-error'
import { storeInMemory, type TrainingStore } from '../../../src/ports/training-store'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)
const clock = { today: () => '2026-11-27', now: () => '2026-11-27T09:00:00.000Z' }

/** A store on a disk that is full while the test says so. */
function storeThatMayBeFull() {
  const store = storeInMemory()
  const disk = { isFull: false }
  const changeAll: TrainingStore['changeAll'] = (changes) =>
    disk.isFull ? Promise.reject(new StoreError('full')) : store.changeAll(changes)
  const change: TrainingStore['change'] = (key, to) => changeAll([[key, to]])
  return { store: { ...store, isKept: true, change, changeAll }, disk }
}

describe('what practice cannot keep', () => {
  let count = 0
  const ids = { next: () => `id-${(count += 1)}` }
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  async function begun() {
    const { store, disk } = storeThatMayBeFull()
    const runs = new TrainingRuns(store, { clock, ids })
    const run = await runs.begin(scenario)
    const further = { ...run, session: after(run.session, { type: 'asking.begun' }) }
    return { store, disk, runs, run, further }
  }

  it('of a session stays in memory for whoever opens it, and is kept by itself once there is room', async () => {
    const { store, disk, runs, run, further } = await begun()
    disk.isFull = true
    await expect(runs.keep(further)).rejects.toMatchObject({ fault: 'full' })
    expect((await runs.open(run.id))?.session.state).toBe('asking')
    expect(await runs.unsaved.allKept()).toBe(false)
    disk.isFull = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(runs.unsaved.all).toEqual([])
    // As another tab finds it.
    const elsewhere = new TrainingRuns(store, { clock, ids })
    expect((await elsewhere.open(run.id))?.session.state).toBe('asking')
  })

  it('of a session is not kept over what came after it', async () => {
    const { disk, runs, run, further } = await begun()
    disk.isFull = true
    await runs.keep(further).catch(() => undefined)
    disk.isFull = false
    const still = { ...further, session: after(further.session, { type: 'asking.done' }) }
    const keeping = runs.keep(still)
    expect(await runs.unsaved.allKept()).toBe(true)
    await keeping
    expect((await runs.open(run.id))?.session.state).toBe('scene')
  })

  it('of a session is not held where what came after it is being kept', async () => {
    const { disk, runs, run, further } = await begun()
    const still = { ...further, session: after(further.session, { type: 'asking.done' }) }
    disk.isFull = true
    const first = runs.keep(further).catch((error: unknown) => error)
    disk.isFull = false
    const second = runs.keep(still)
    expect(await first).toMatchObject({ fault: 'full' })
    await second
    expect(runs.unsaved.all).toEqual([])
    await vi.advanceTimersByTimeAsync(10_000)
    expect((await runs.open(run.id))?.session.state).toBe('scene')
    // Where the later one fails too, it is that one which is held.
    disk.isFull = true
    const again = [further, still].map((one) => runs.keep(one).catch(() => undefined))
    await Promise.all(again)
    expect(runs.unsaved.all).toEqual([still])
  })

  it('of a session is gone where practice is wiped', async () => {
    const { disk, runs, run, further } = await begun()
    disk.isFull = true
    await runs.keep(further).catch(() => undefined)
    disk.isFull = false
    await runs.wipe()
    // At once, and not only when it is next tried to keep it.
    expect(await runs.open(run.id)).toBeUndefined()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await runs.open(run.id)).toBeUndefined()
  })

  it('of a scenario that somebody writes is held with its text, and kept by itself once there is room', async () => {
    const { store, disk } = storeThatMayBeFull()
    const owns = new OwnScenarios(store, { clock, ids })
    const opened = new OpenOwn(await owns.add(smallScenario, scenario), owns, writing)
    disk.isFull = true
    opened.write(`${smallScenario}# more`)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(opened.keeping).toBe('failed')
    expect(owns.unsaved.find(opened.id)?.text).toBe(`${smallScenario}# more`)
    disk.isFull = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect(opened.keeping).toBe('kept')
    expect(owns.unsaved.all).toEqual([])
    expect((await owns.open(opened.id))?.text).toBe(`${smallScenario}# more`)
  })
})
