import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { after } from '../../../machines/training/session'
import { trainingCases, trainingDetails } from '../../../src/bridge/training-cases'
import { TrainingRuns } from '../../../src/bridge/training-runs'
import { StoreError } from '../../../src/ports/store-error'
import { browserTrainingStore, storeInMemory, type TrainingStore } from '../../../src/ports/training-store'
import { answersOf } from '../../cases/named-case'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)

const clock = { today: () => '2026-11-27', now: () => '2026-11-27T09:00:00.000Z' }

const stores: readonly (readonly [string, () => Promise<TrainingStore>])[] = [
  ['the browser’s database', browserTrainingStore],
  ['memory', () => Promise.resolve(storeInMemory())]
]

describe.each(stores)('practice in %s', (_, open) => {
  let store: TrainingStore
  let runs: TrainingRuns
  let count = 0
  const ids = { next: () => `id-${(count += 1)}` }

  beforeEach(async () => {
    store = await open()
    await store.wipe()
    runs = new TrainingRuns(store, { clock, ids })
  })

  it('begins a scenario with a case of its own, past the briefing', async () => {
    const run = await runs.begin(scenario)
    expect(run.session.state).toBe('scene')
    const file = await trainingCases(store).open(run.id)
    expect(file?.answers['known-as']).toEqual({ state: 'answered', value: 'Noor' })
    expect(file?.step).toBe('opening-page')
  })

  it('goes on where it was left, with the wording that it was begun with', async () => {
    const run = await runs.begin({ ...scenario, title: 'As it was', version: 7 })
    await runs.keep({ ...run, session: after(run.session, { type: 'asking.begun' }) })
    const again = await runs.open(run.id)
    expect([again?.session.state, again?.scenario.title, again?.scenario.version]).toEqual([
      'asking',
      'As it was',
      7
    ])
    expect((await runs.all()).map(({ id }) => id)).toEqual([run.id])
  })

  it('takes one run away with its case, leaves every other, and puts it back as it was', async () => {
    const run = await runs.begin(scenario)
    const other = await runs.begin(scenario)
    const written = { ...run, session: after(run.session, { type: 'asking.begun' }) }
    await runs.keep(written)
    const putBack = await runs.takeAway(run.id)
    expect((await runs.all()).map(({ id }) => id)).toEqual([other.id])
    // Nothing of it is left in the browser, the case neither.
    expect(JSON.stringify(await store.all(''))).not.toContain(run.id)
    // A page that still shows it brings nothing back.
    await runs.keep(written)
    expect(await runs.open(run.id)).toBeUndefined()
    await putBack()
    expect((await runs.open(run.id))?.session.state).toBe('asking')
    expect((await trainingCases(store).open(run.id))?.answers['known-as']).toEqual({
      state: 'answered',
      value: 'Noor'
    })
  })

  it('keeps all of what is changed together, or none of it', async () => {
    await store.changeAll([
      ['a', () => 1],
      ['b', () => 2]
    ])
    const refuses = store.changeAll([
      ['a', () => 3],
      [
        'b',
        () => {
          throw new StoreError('changed-elsewhere')
        }
      ],
      ['c', () => 4]
    ])
    await expect(refuses).rejects.toMatchObject({ fault: 'changed-elsewhere' })
    expect(await store.all('')).toEqual([
      ['a', 1],
      ['b', 2]
    ])
    await store.changeAll([
      ['a', () => undefined],
      ['b', (before) => [before]]
    ])
    expect(await store.all('')).toEqual([['b', [2]]])
  })

  it('overwrites nothing that another tab has saved', async () => {
    const cases = trainingCases(store)
    const { id } = await runs.begin(scenario)
    const file = await cases.open(id)
    if (file === undefined) throw new Error('There is no case.')
    await cases.save({ ...file, revision: 2 })
    await expect(cases.save({ ...file, revision: 2 })).rejects.toMatchObject({ fault: 'changed-elsewhere' })
    expect((await cases.list()).heads.map(({ needsBackup }) => needsBackup)).toEqual([false])
  })

  it('lists a child who is missing as missing, as the vault does (¶39)', async () => {
    const cases = trainingCases(store)
    const { id } = await runs.begin(scenario)
    const file = await cases.open(id)
    if (file === undefined) throw new Error('There is no case.')
    const isListedMissing = async () => (await cases.list()).heads.map(({ isMissing }) => isMissing)
    expect(await isListedMissing()).toEqual([false])
    const answers = { ...file.answers, ...answersOf({ 'place-tonight': 'missing' }) }
    await cases.save({ ...file, answers, revision: 2 })
    expect(await isListedMissing()).toEqual([true])
  })

  it('is wiped whole, and what is still open elsewhere does not come back', async () => {
    const run = await runs.begin(scenario)
    await trainingDetails(store).change((details) => ({ ...details, 'authority-name': 'Nowhere' }))
    const cases = trainingCases(store)
    const file = await cases.open(run.id)
    await runs.wipe()
    await runs.keep(run)
    if (file === undefined) throw new Error('There is no case.')
    await expect(cases.save({ ...file, revision: 2 })).rejects.toMatchObject({ fault: 'deleted-elsewhere' })
    expect(await store.all('')).toEqual([])
  })
})

describe('the database of practice', () => {
  it('is the only one that practice makes', async () => {
    await (await browserTrainingStore()).change('case/a', () => 1)
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['waymark-training'])
  })

  it('gives way to memory where the browser refuses one, and says so', async () => {
    const real = globalThis.indexedDB
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
    const store = await browserTrainingStore()
    Object.defineProperty(globalThis, 'indexedDB', { value: real, configurable: true })
    expect(store.isKept).toBe(false)
    await store.change('case/a', () => 2)
    expect(await store.get('case/a')).toBe(2)
  })
})
