import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { ReservedSpace } from '../../../src/vault/disk-space/reserved-space'
import type { AskDiskSpace, DiskSpaceReply, DiskSpaceRequest } from '../../../src/vault/disk-space/protocol'
import { fill, look, type OpenFile } from '../../../src/vault/disk-space/reserve'
import { at, faultOf, freshName, freshVault, openAgain, passphrase, vaultNamed } from './support'

const megabyte = 1024 * 1024

/** A file on a disk on which so many bytes are free. */
function fileOn(disk: { free: number }, throws = false) {
  let size = 0
  const file: OpenFile = {
    getSize: () => size,
    truncate: (to) => {
      disk.free += size - to
      size = to
    },
    write: (bytes, { at: from }) => {
      if (throws && disk.free < bytes.length) throw new DOMException('No room.', 'QuotaExceededError')
      const written = Math.min(bytes.length, disk.free)
      expect(from).toBe(size)
      size += written
      disk.free -= written
      return written
    },
    flush: () => undefined
  }
  return file
}

describe.each([
  ['writes what it can', false],
  ['refuses', true]
])('a disk that %s where it is full', (_, throws) => {
  it('is looked at by a write that is taken back', () => {
    const disk = { free: 3 * megabyte }
    const file = fileOn(disk, throws)
    expect(look(file, 2 * megabyte)).toBe(2 * megabyte)
    expect(look(file, 8 * megabyte)).toBe(3 * megabyte)
    expect(disk.free).toBe(3 * megabyte)
    expect(file.getSize()).toBe(0)
  })

  it('gets a whole reserve or none', () => {
    const disk = { free: 3 * megabyte }
    const file = fileOn(disk, throws)
    fill(file, 4 * megabyte)
    expect(disk.free).toBe(3 * megabyte)
    fill(file, 2 * megabyte)
    expect(disk.free).toBe(megabyte)
    expect(look(file, 8 * megabyte)).toBe(megabyte)
    expect(file.getSize()).toBe(2 * megabyte)
  })
})

// What a system still has in memory takes no room on the disk, and another program can take it.
it('a reserve is on the disk once it is made', () => {
  const file = fileOn({ free: 30 * megabyte })
  const done: string[] = []
  fill(
    {
      ...file,
      write: (bytes, options) => {
        done.push('written')
        return file.write(bytes, options)
      },
      flush: () => {
        done.push('flushed')
      }
    },
    megabyte
  )
  expect(done).toEqual(['written', 'flushed'])
})

/** Space on a disk with so many megabytes free. */
function spaceOn(megabytes: number) {
  const disk = { free: megabytes * megabyte, reserve: 0 }
  const asked: DiskSpaceRequest['wanted'][] = []
  const ask: AskDiskSpace = (request) => {
    asked.push(request.wanted)
    const { reserve } = disk
    switch (request.wanted) {
      case 'look':
        return Promise.resolve({ reserve, free: Math.min(disk.free, request.upTo) })
      case 'fill':
        disk.free -= request.size - reserve
        disk.reserve = request.size
        return Promise.resolve({ reserve: request.size, free: 0 })
      case 'give-up':
      case 'forget':
        disk.free += reserve
        disk.reserve = 0
        return Promise.resolve({ reserve, free: reserve })
    }
  }
  const estimate = () => Promise.resolve({ quota: 1024 * megabyte, usage: 0 })
  const time = { now: 0 }
  const room = new ReservedSpace('reserve', { ask, estimate, now: () => time.now })
  return { room, disk, asked, time, ask }
}

describe('room', () => {
  it('is asked after by nobody as long as no vault is open', async () => {
    const { room, asked } = spaceOn(0)
    expect(await room.isShort()).toBe(false)
    await room.beforeWriting()
    expect(await room.giveUp()).toBe(false)
    expect(asked).toEqual([])
  })

  it('is kept in reserve where there is plenty, given up first, and kept again', async () => {
    const { room, disk, time } = spaceOn(30)
    room.begin()
    expect(await room.isShort()).toBe(false)
    expect(disk.reserve).toBe(4 * megabyte)
    disk.free = 11 * megabyte
    expect(await room.isShort()).toBe(true)
    await room.beforeWriting()
    expect(disk.reserve).toBe(4 * megabyte)
    disk.free = 0.5 * megabyte
    time.now = 1_000
    await room.beforeWriting()
    expect(disk).toEqual({ free: 4.5 * megabyte, reserve: 0 })
    expect(await room.isShort()).toBe(true)
    // What is left is for writing what somebody types, and not for a reserve.
    expect(disk).toEqual({ free: 4.5 * megabyte, reserve: 0 })
    disk.free = 30 * megabyte
    expect(await room.isShort()).toBe(false)
    expect(disk.reserve).toBe(4 * megabyte)
  })

  // While it is written anew there is none, and another program can take its room.
  it('in reserve is not written anew as long as it is there', async () => {
    const { room, asked } = spaceOn(30)
    room.begin()
    for (let times = 0; times < 3; times += 1) expect(await room.isShort()).toBe(false)
    expect(asked).toEqual(['look', 'fill', 'look', 'look'])
  })

  it('that is too little for a write has it refused before the disk is asked', async () => {
    const { room, disk } = spaceOn(1.9)
    room.begin()
    expect(await faultOf(room.beforeWriting())).toBe('full')
    disk.free = 2 * megabyte
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
    disk.free = 40 * megabyte
    await room.isShort()
    disk.free = 0
    disk.reserve = 0
    expect(await faultOf(room.beforeWriting())).toBe('full')
  })

  it('is looked for before each act: another program may have taken since what was found', async () => {
    const { room, disk, asked, time } = spaceOn(30)
    room.begin()
    await room.beforeWriting()
    expect(asked).toEqual(['look'])
    disk.free = megabyte
    // A case, where it was left and their copy follow one another at once.
    time.now = 99
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
    time.now = 100
    expect(await faultOf(room.beforeWriting())).toBe('full')
    // What was too little is looked at again by the next, however soon it comes.
    disk.free = 30 * megabyte
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
  })

  it('is looked for again after the clock of the machine was set back', async () => {
    const { room, disk, time } = spaceOn(30)
    time.now = 7_200_000
    room.begin()
    await room.beforeWriting()
    disk.free = megabyte
    time.now = 3_600_000
    expect(await faultOf(room.beforeWriting())).toBe('full')
  })

  it('that another program took as the reserve was given up is no room: nothing is written', async () => {
    const looked: DiskSpaceReply[] = [
      { free: 0, reserve: 4 * megabyte },
      { free: megabyte, reserve: 0 }
    ]
    const ask: AskDiskSpace = ({ wanted }) =>
      Promise.resolve(wanted === 'give-up' ? { free: 4 * megabyte, reserve: 4 * megabyte } : looked.shift())
    const room = new ReservedSpace('reserve', { ask })
    room.begin()
    expect(await faultOf(room.beforeWriting())).toBe('full')
  })

  // The last that is known is that four megabytes have just come free.
  it('that was given up from the reserve is room, also where nobody can look at it then', async () => {
    const looked: DiskSpaceReply[] = [{ free: 0, reserve: 4 * megabyte }, undefined]
    const ask: AskDiskSpace = ({ wanted }) =>
      Promise.resolve(wanted === 'give-up' ? { free: 4 * megabyte, reserve: 4 * megabyte } : looked.shift())
    const room = new ReservedSpace('reserve', { ask })
    room.begin()
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
    expect(looked).toEqual([])
  })

  it('that nobody can look at any more is as it was when it was last known', async () => {
    const answers: DiskSpaceReply[] = [
      { free: 5 * megabyte, reserve: 0 },
      undefined,
      { free: 1, reserve: 0 },
      undefined
    ]
    let at = 0
    const now = () => (at += 1_000)
    const room = new ReservedSpace('reserve', { ask: () => Promise.resolve(answers.shift()), now })
    room.begin()
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
    expect(await faultOf(room.beforeWriting())).toBe('full')
    expect(await faultOf(room.beforeWriting())).toBe('full')
    answers.push({ free: 5 * megabyte, reserve: 0 })
    expect(await faultOf(room.beforeWriting())).toBeUndefined()
  })

  it('that nobody can look at keeps nothing from being written; what the browser says of its quota is heard', async () => {
    const quota = { left: 20 * megabyte }
    const estimate = () => Promise.resolve({ quota: quota.left + 5, usage: 5 })
    const rooms = [
      new ReservedSpace('reserve', { estimate }),
      new ReservedSpace('reserve', { estimate, ask: () => Promise.resolve(undefined) })
    ]
    for (const room of rooms) {
      room.begin()
      quota.left = 20 * megabyte
      expect(await room.isShort()).toBe(false)
      quota.left = 11 * megabyte
      expect(await room.isShort()).toBe(true)
      expect(await faultOf(room.beforeWriting())).toBeUndefined()
      expect(await room.giveUp()).toBe(false)
    }
  })
})

describe('a vault', () => {
  it('is not set up where there is too little room, since practice and another vault stand at the same address', async () => {
    const { ask, disk } = spaceOn(1)
    const vault = vaultNamed(freshName(), { askDiskSpace: ask })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    expect(await faultOf(vault.create(passphrase))).toBe('full')
    expect(put).not.toHaveBeenCalled()
    put.mockRestore()
    disk.free = 30 * megabyte
    expect(await vault.state()).toBe('absent')
    expect((await vault.create(passphrase)).open).toBeDefined()
  })

  it('writes nothing where there is too little room, and reads all the same', async () => {
    const { ask, disk } = spaceOn(30)
    const { name, open } = await freshVault({ askDiskSpace: ask })
    await open.cases.save(at(1))
    disk.free = megabyte
    const again = await openAgain(name, { askDiskSpace: ask })
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    expect(await faultOf(again.cases.save(at(2)))).toBe('full')
    expect(put).not.toHaveBeenCalled()
    put.mockRestore()
    expect(await again.cases.open('case-1')).toEqual(at(1))
    disk.free = 30 * megabyte
    await again.cases.save(at(2))
    expect(await again.cases.open('case-1')).toEqual(at(2))
  })

  it('is not opened where there is too little room without the reserve, and nothing is done before that', async () => {
    const { ask, disk } = spaceOn(30)
    const { name, open } = await freshVault({ askDiskSpace: ask })
    await open.diskSpace.isShort()
    expect(disk.reserve).toBe(4 * megabyte)
    const parts = { askDiskSpace: ask, beforeFirst: vi.fn(() => Promise.resolve()) }
    // The reserve is enough to open it.
    disk.free = 0
    expect(await vaultNamed(name, parts).state()).toBe('locked')
    expect(disk.reserve).toBe(0)
    expect(parts.beforeFirst).toHaveBeenCalledTimes(1)
    // It is gone, and another program has taken what it gave.
    disk.free = 0
    const opening = vi.spyOn(IDBFactory.prototype, 'open')
    const late = vaultNamed(name, parts)
    expect(await faultOf(late.state())).toBe('full')
    expect(opening).not.toHaveBeenCalled()
    opening.mockRestore()
    expect(parts.beforeFirst).toHaveBeenCalledTimes(1)
    disk.free = 30 * megabyte
    expect(await late.state()).toBe('locked')
    // Once for a visit, however often somebody looks.
    expect(await late.state()).toBe('locked')
    expect(parts.beforeFirst).toHaveBeenCalledTimes(2)
    // Where none has stood, nobody is kept waiting for a look.
    disk.free = 0
    expect(await vaultNamed(freshName(), { ...parts, mayStand: () => false }).state()).toBe('absent')
  })

  it('that has no reserve yet gets one some seconds after it is opened, unless it is locked by then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { ask, disk } = spaceOn(30)
      const { name, open } = await freshVault({ askDiskSpace: ask })
      await open.close()
      await vi.advanceTimersByTimeAsync(10_000)
      expect(disk.reserve).toBe(0)
      await openAgain(name, { askDiskSpace: ask })
      expect(disk.reserve).toBe(0)
      await vi.advanceTimersByTimeAsync(10_000)
      await vi.waitFor(() => {
        expect(disk.reserve).toBe(4 * megabyte)
      })
    } finally {
      vi.useRealTimers()
    }
  })

  it('gives its reserve up for a write that was refused all the same, and writes it then', async () => {
    const { ask, disk, asked } = spaceOn(30)
    const { open } = await freshVault({ askDiskSpace: ask })
    await open.diskSpace.isShort()
    expect(disk.reserve).toBe(4 * megabyte)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('No room.', 'QuotaExceededError')
    })
    await open.cases.save(at(1))
    put.mockRestore()
    expect(asked).toContain('give-up')
    expect(disk.reserve).toBe(0)
    expect(await open.cases.open('case-1')).toEqual(at(1))
  })

  it('takes its reserve along when it is deleted', async () => {
    const { ask, disk } = spaceOn(30)
    const { name, open } = await freshVault({ askDiskSpace: ask })
    await open.diskSpace.isShort()
    expect(disk.reserve).toBe(4 * megabyte)
    await vaultNamed(name, { askDiskSpace: ask }).wipe()
    expect(disk.reserve).toBe(0)
  })
})
