import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { readScenario } from '../../../machines/training/read'
import type { Scenario } from '../../../machines/training/scenario'
import { TrainingRooms, type TrainingRoom } from '../../../src/bridge/training-rooms'
import type { Followers } from '../../../src/ports/followers'
import { browserTrainingStore, storeInMemory, type TrainingStore } from '../../../src/ports/training-store'
import { smallScenario } from './small-scenario'

const read = readScenario(smallScenario)
const scenario: Scenario = 'scenario' in read ? read.scenario : ({} as Scenario)
const clock = { today: () => '2026-11-27', now: () => '2026-11-27T09:00:00.000Z' }
const ids = { next: () => 'a-room' }

/** Windows that hear each other, and none itself. */
function windows(count: number): readonly Followers[] {
  const heard = Array.from({ length: count }, () => new Set<(message: unknown) => void>())
  return heard.map((own) => ({
    tell: (message) => {
      for (const others of heard)
        if (others !== own) for (const listener of [...others]) listener(structuredClone(message))
    },
    hear(listener) {
      own.add(listener)
      return () => own.delete(listener)
    }
  }))
}

/** A window that shows a room. */
async function showing(rooms: TrainingRooms) {
  const opened = await rooms.open('a-room')
  if (opened === undefined) throw new Error('There is no room.')
  let held: TrainingRoom = opened
  let isWiped = false
  rooms.follow(
    () => held,
    (newer) => (held = newer),
    () => (isWiped = true)
  )
  return {
    isWiped: () => isWiped,
    now: () => `${held.room.part} ${held.revision}`,
    async next() {
      const event = { type: 'next', at: 0 } as const
      held = rooms.changed(held, event)
      held = await rooms.keep(held, event)
    }
  }
}

describe('two windows of a room', () => {
  let store: TrainingStore
  beforeEach(async () => {
    store = await browserTrainingStore()
    await store.wipe()
  })

  it('follow each other, and one that is loaded anew stands where the room is', async () => {
    const [one, other] = windows(2).map((followers) => new TrainingRooms(store, followers, { clock, ids }))
    if (one === undefined || other === undefined) throw new Error('There are two.')
    await one.begin(scenario)
    const facilitator = await showing(one)
    const projector = await showing(other)
    await facilitator.next()
    expect(projector.now()).toBe('frame 1')
    await projector.next()
    expect(facilitator.now()).toBe('arrives 2')
    expect((await showing(other)).now()).toBe('arrives 2')
    expect((await one.all()).map(({ id }) => id)).toEqual(['a-room'])
  })

  it('show nothing of a room once it alone is taken away, and another room stays', async () => {
    const [one, other] = windows(2).map((followers) => new TrainingRooms(store, followers, { clock, ids }))
    if (one === undefined || other === undefined) throw new Error('There are two.')
    await one.begin(scenario)
    const projector = await showing(other)
    await one.takeAway('another-room')
    expect(projector.isWiped()).toBe(false)
    const putBack = await one.takeAway('a-room')
    expect(projector.isWiped()).toBe(true)
    expect(await one.all()).toEqual([])
    await putBack()
    expect((await one.all()).map(({ id }) => id)).toEqual(['a-room'])
  })

  it('that are used at the same moment come to stand at the same', async () => {
    const [one, other] = windows(2).map((followers) => new TrainingRooms(store, followers, { clock, ids }))
    if (one === undefined || other === undefined) throw new Error('There are two.')
    await one.begin(scenario)
    const facilitator = await showing(one)
    const projector = await showing(other)
    await Promise.all([facilitator.next(), projector.next()])
    expect([facilitator.now(), projector.now()]).toEqual(['arrives 2', 'arrives 2'])
  })

  it('follow each other where nothing is kept', async () => {
    const [one, other] = windows(2).map(
      (followers) => new TrainingRooms(storeInMemory(), followers, { clock, ids })
    )
    if (one === undefined || other === undefined) throw new Error('There are two.')
    await one.begin(scenario)
    const facilitator = await showing(one)
    await facilitator.next()
    const projector = await showing(other)
    expect(projector.now()).toBe('frame 1')
    await projector.next()
    expect(facilitator.now()).toBe('arrives 2')
  })

  it('hear that practice was wiped, whether or not anything was kept', async () => {
    for (const kept of [store, storeInMemory()]) {
      const [one, other] = windows(2).map((followers) => new TrainingRooms(kept, followers, { clock, ids }))
      if (one === undefined || other === undefined) throw new Error('There are two.')
      await one.begin(scenario)
      const projector = await showing(other)
      expect(projector.isWiped()).toBe(false)
      await kept.wipe()
      one.tellWiped()
      expect(projector.isWiped()).toBe(true)
    }
  })

  it('bring back nothing that was wiped, and take nothing that is no room', async () => {
    const [one, stranger] = windows(2)
    if (one === undefined || stranger === undefined) throw new Error('There are two.')
    const rooms = new TrainingRooms(store, one, { clock, ids })
    await rooms.begin(scenario)
    const facilitator = await showing(rooms)
    stranger.tell({ type: 'stands', id: 'a-room', revision: 9, room: { part: 'ended' } })
    stranger.tell('lock')
    expect(facilitator.now()).toBe('note 0')
    await store.wipe()
    await facilitator.next()
    expect(await rooms.open('a-room')).toBeUndefined()
    expect(await store.all('')).toEqual([])
  })
})
