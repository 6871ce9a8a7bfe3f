import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { ownCopyOf, handOut, takeInScenario } from '../../../src/bridge/own-files'
import { fitsToday } from '../../../src/bridge/own-scenario'
import { OwnScenarios } from '../../../src/bridge/own-scenarios'
import { markedDownload } from '../../../src/ports/marked'
import { browserTrainingStore, storeInMemory, type TrainingStore } from '../../../src/ports/training-store'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)
const clock = { today: () => '2026-11-27', now: () => '2026-11-27T09:00:00.000Z' }
const fileOf = (...parts: BlobPart[]) => new File(parts, 'a.yaml')
const copyWords = { title: 'A copy', notes: { whole: 'A copy.', parts: {} } }

/** What is handed out, by the names of its files. */
function handedOut() {
  const files: { name: string; bytes: Uint8Array }[] = []
  return { files, download: markedDownload({ save: (file) => files.push(file) }, 'TRAINING') }
}

const stores: readonly (readonly [string, () => Promise<TrainingStore>])[] = [
  ['the browser’s database', browserTrainingStore],
  ['memory', () => Promise.resolve(storeInMemory())]
]

describe.each(stores)('a scenario of one’s own in %s', (_, open) => {
  let store: TrainingStore
  let owns: OwnScenarios
  let count = 0

  beforeEach(async () => {
    store = await open()
    await store.wipe()
    owns = new OwnScenarios(store, { clock, ids: { next: () => `id-${(count += 1)}` } })
  })

  it('is a copy under a name of its own, and the second under another', async () => {
    const first = await ownCopyOf(scenario, owns, copyWords)
    const second = await ownCopyOf({ ...scenario, version: 7 }, owns, copyWords)
    expect([first.name, second.name]).toEqual(['small-own', 'small-own-2'])
    expect(second.scenario).toMatchObject({ id: 'small-own-2', title: 'A copy', version: 1 })
    // Roads are what tests play: a copy has none that a part taken out could break.
    expect(first.scenario).toMatchObject({ careful: {}, tempting: [] })
    const again = readScenario(first.text)
    expect('scenario' in again && again.scenario).toEqual({ format: 3, ...first.scenario })
    expect((await owns.all()).map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
  })

  it('is handed out with its mark, and comes back letter by letter', async () => {
    const typed = `# What I noted\n${smallScenario.replace('title: A small one', "title:   'A small one'   # mine")}`
    const taken = await takeInScenario(fileOf(typed), owns)
    if (!('own' in taken)) throw new Error('It was not taken in.')
    const { files, download } = handedOut()
    handOut(taken.own, download)
    expect(files.map(({ name }) => name)).toEqual(['TRAINING_small.yaml'])
    const [file] = files
    if (file === undefined) throw new Error('Nothing was handed out.')
    const again = await takeInScenario(fileOf(file.bytes.slice()), owns)
    expect('own' in again && again.own.text).toBe(typed)
    expect('own' in again && again.own.scenario).toEqual(scenario)
  })

  it('has the line ends of the field in which it is written', async () => {
    const taken = await takeInScenario(fileOf('\ufeff', smallScenario.replaceAll('\n', '\r\n')), owns)
    expect('own' in taken && taken.own.text).toBe(smallScenario)
  })

  it.each([
    ['a question that is gone', smallScenario.replace('      place-tonight', '      place-tonite'), 47],
    ['a newer form', `format: 4\n${smallScenario}`, 1],
    ['another file', 'title: Notes\n', 1],
    ['the id of one of Waymark’s own', smallScenario.replace('id: small', 'id: alone-and-tired'), 1]
  ])('is not taken in with %s, and nothing of it is kept', async (_what, text, line) => {
    const taken = await takeInScenario(fileOf(text), owns)
    expect('problems' in taken && taken.problems[0]?.line).toBe(line)
    expect(await store.all('')).toEqual([])
  })

  it.each([
    ['ten megabytes', fileOf('a'.repeat(10_000_000)), 'too-large'],
    ['bytes that are no text', fileOf(new Uint8Array([0xff, 0xfe, 0xed, 0xa0, 0x80])), 'no-text'],
    // UTF-8 has no halves of characters: a file that holds one is none.
    ['half a character', fileOf(new Uint8Array([0x61, 0xed, 0xa0, 0x80])), 'no-text']
  ])('is not taken in from %s, and nothing of it is kept', async (_what, file, fault) => {
    expect(await takeInScenario(file, owns)).toEqual({ fault })
    expect(await store.all('')).toEqual([])
  })

  it('is kept as it was typed though it is broken, and says which tab was first', async () => {
    const own = await owns.add(smallScenario, scenario)
    const after = await owns.keep({ ...own, text: 'title: "A', scenario: undefined })
    expect(await owns.open(own.id)).toMatchObject({ text: 'title: "A', title: 'A small one', name: 'small' })
    expect((await owns.open(own.id))?.scenario).toBeUndefined()
    await expect(owns.keep({ ...own, text: 'other' })).rejects.toMatchObject({ fault: 'changed-elsewhere' })
    expect((await owns.keep({ ...after, text: 'b' })).revision).toBe(3)
  })

  it('is wiped with all practice, and does not come back from a tab in which it is open', async () => {
    const own = await owns.add(smallScenario, scenario)
    await store.wipe()
    await expect(owns.keep(own)).rejects.toMatchObject({ fault: 'deleted-elsewhere' })
    expect(await owns.all()).toEqual([])
  })

  it('that an earlier build kept is looked at again before it is played', async () => {
    expect(await fitsToday(scenario)).toBe(true)
    expect(await fitsToday({ ...scenario, belief: 'a-question-that-is-gone' })).toBe(false)
  })
})
