import { describe, expect, it } from 'vitest'
import { takeBack } from '../../../src/service-worker/builds'
import { readSpaceQuestion } from '../../../src/service-worker/protocol'
import { spaceByPages, SpaceForFiles, type OpenPage } from '../../../src/service-worker/space-for-files'

const megabyte = 1024 * 1024

/** Room on a disk with so many megabytes free, which takes each file that there was space for as it is. */
function roomOn(megabytes: number) {
  const disk = { free: megabytes * megabyte, looks: 0 }
  const time = { now: 0 }
  const space = new SpaceForFiles(
    (upTo) => {
      disk.looks += 1
      return Promise.resolve(Math.min(upTo, disk.free))
    },
    () => time.now
  )
  const keep = async (size: number) => {
    await space.before(size)
    disk.free -= size
  }
  return { space, disk, time, keep }
}

describe('space for the files of a build', () => {
  it('is never taken from the twelve megabytes below which space is said to run short', async () => {
    for (const free of [0, 1, 8, 12]) {
      const { space, keep } = roomOn(free)
      await expect(keep(1024)).rejects.toThrow()
      expect(space.wasRefused).toBe(true)
    }
    const { space, keep, disk } = roomOn(40)
    await expect(
      (async () => {
        for (;;) await keep(megabyte)
      })()
    ).rejects.toThrow()
    expect(disk.free).toBeGreaterThanOrEqual(12 * megabyte)
    expect(space.wasRefused).toBe(true)
  })

  it('is found for a whole build where there is plenty, with few looks', async () => {
    const { space, keep, disk } = roomOn(200)
    for (let file = 0; file < 280; file += 1) await keep(50_000)
    expect(space.wasRefused).toBe(false)
    expect(disk.looks).toBeLessThan(12)
  })

  it('is looked for again after three seconds: other programs write too', async () => {
    const { keep, disk, time } = roomOn(200)
    await keep(1024)
    time.now = 2_999
    await keep(1024)
    expect(disk.looks).toBe(1)
    disk.free = 0
    time.now = 3_000
    await expect(keep(1024)).rejects.toThrow()
  })

  it('is asked for a note too, which needs little', async () => {
    await expect(roomOn(2).space.beforeNote()).resolves.toBeUndefined()
    await expect(roomOn(1.9).space.beforeNote()).rejects.toThrow()
  })

  it('that nobody can look at keeps nothing from being fetched', async () => {
    const space = new SpaceForFiles(() => Promise.resolve(undefined))
    await space.before(megabyte)
    await space.beforeNote()
    expect(space.wasRefused).toBe(false)
  })

  it('is refused where it cannot be asked after', async () => {
    const space = new SpaceForFiles(() => Promise.reject(new Error('Nobody answers.')))
    await expect(space.before(1)).rejects.toThrow()
    expect(space.wasRefused).toBe(true)
  })
})

/** A page that answers, or one that sleeps. */
const pageWith = (answer: unknown): OpenPage => ({
  postMessage: (question, [port]) => {
    expect(readSpaceQuestion(question)).toBe(5)
    if (answer !== undefined) (port as MessagePort).postMessage(answer)
  }
})
const knows = () => Promise.resolve(true)

describe('the pages that are asked for space', () => {
  it('answer one after the other: the first answer counts', async () => {
    expect(await spaceByPages([pageWith({ free: 3 }), pageWith({ free: 4 })], 5, knows)).toBe(3)
    expect(await spaceByPages([pageWith({})], 5, knows)).toBeUndefined()
  })

  it('that are not there, or say nothing, are no leave to fetch', async () => {
    await expect(spaceByPages([], 5, () => Promise.resolve(false))).rejects.toThrow()
    await expect(spaceByPages([pageWith('nonsense')], 5, knows)).rejects.toThrow()
  })

  it('of a build that knows nothing of this are as before', async () => {
    expect(await spaceByPages([pageWith('nonsense')], 5, () => Promise.resolve(false))).toBeUndefined()
  })
})

it.each([
  undefined,
  'space',
  { asks: 'disk-space' },
  { asks: 'disk-space', upTo: '5' },
  { asks: 'standing', script: 's' }
])('%j is no question for space', (data) => {
  expect(readSpaceQuestion(data)).toBeUndefined()
})

it('of a build that could not come whole what came goes, and what was there before stays', async () => {
  const kept = new Set(['old', 'shared', 'new'])
  const cache = { delete: (key: string) => Promise.resolve(kept.delete(key)) } as unknown as Cache
  await takeBack(cache, { page: 'new', keys: ['shared', 'new', 'not-come'] }, new Set(['old', 'shared']))
  expect([...kept]).toEqual(['old', 'shared'])
})
