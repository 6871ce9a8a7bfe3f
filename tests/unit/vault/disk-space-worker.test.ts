import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { lookLock } from '../../../src/ports/while-nobody-looks'
import type { DiskSpaceReply, DiskSpaceRequest } from '../../../src/vault/disk-space/protocol'

const megabyte = 1024 * 1024
const name = 'reserve'

/** The files of an address, as a browser gives them to a worker: one holder a file, and no more than the disk has room for. */
let disk = { free: 0 }
let sizes = new Map<string, number>()
let open = new Set<string>()
/** What the next question after a file's size throws. */
let failing: Error | undefined
let hasFiles = true

function opened(file: string) {
  if (open.has(file)) throw new DOMException('It is open.', 'NoModificationAllowedError')
  open.add(file)
  const resize = (to: number) => {
    disk.free += (sizes.get(file) ?? 0) - to
    sizes.set(file, to)
  }
  return {
    getSize: () => {
      const error = failing
      failing = undefined
      if (error !== undefined) throw error
      return sizes.get(file) ?? 0
    },
    truncate: resize,
    write: (bytes: Uint8Array, { at }: { readonly at: number }) => {
      const size = sizes.get(file) ?? 0
      const more = Math.min(Math.max(at + bytes.length - size, 0), disk.free)
      resize(size + more)
      return more
    },
    flush: () => undefined,
    close: () => open.delete(file)
  }
}

const folder = {
  getFileHandle: (file: string, { create = false } = {}) => {
    if (!sizes.has(file) && !create) return Promise.reject(new DOMException('None.', 'NotFoundError'))
    if (!sizes.has(file)) sizes.set(file, 0)
    return Promise.resolve({ createSyncAccessHandle: () => Promise.resolve(opened(file)) })
  },
  removeEntry: (file: string) => {
    disk.free += sizes.get(file) ?? 0
    sizes.delete(file)
    return Promise.resolve()
  }
}

/** Locks: who asks to hold one alone waits until all before are done, and who shares it does not wait for who shares it too. */
let turns = new Map<string, Promise<unknown>>()
type Work = () => Promise<unknown>
const locks = {
  request: (lock: string, ...given: readonly [Work] | readonly [LockOptions, Work]) => {
    const [work, isShared] = given.length === 1 ? [given[0], false] : [given[1], given[0].mode === 'shared']
    const turn = isShared ? work() : (turns.get(lock) ?? Promise.resolve()).then(work)
    turns.set(
      lock,
      turn.catch(() => undefined)
    )
    return turn
  }
}

let said: DiskSpaceReply[] = []
let hear: (event: { readonly data: DiskSpaceRequest }) => void

beforeEach(async () => {
  disk = { free: 30 * megabyte }
  sizes = new Map()
  open = new Set()
  failing = undefined
  hasFiles = true
  turns = new Map()
  said = []
  const getDirectory = () =>
    hasFiles ? Promise.resolve(folder) : Promise.reject(new DOMException('No files.', 'SecurityError'))
  vi.stubGlobal('navigator', { storage: { getDirectory }, locks })
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener
  })
  vi.stubGlobal('postMessage', (reply: DiskSpaceReply) => {
    said.push(reply)
  })
  vi.resetModules()
  await import('../../../src/vault/disk-space/disk-space.worker')
})

afterEach(() => {
  vi.unstubAllGlobals()
})

async function asked(data: DiskSpaceRequest): Promise<DiskSpaceReply> {
  const before = said.length
  hear({ data })
  await vi.waitFor(() => {
    expect(said.length).toBe(before + 1)
  })
  return said.at(-1)
}

const look = (upTo: number) => asked({ wanted: 'look', name, upTo })
const fill = () => asked({ wanted: 'fill', name, size: 4 * megabyte })

it('says how much room there is beside the reserve, and takes none of it', async () => {
  expect(await look(4 * megabyte)).toEqual({ reserve: 0, free: 4 * megabyte })
  expect(await fill()).toMatchObject({ reserve: 4 * megabyte })
  disk.free = 3 * megabyte
  expect(await look(12 * megabyte)).toEqual({ reserve: 4 * megabyte, free: 3 * megabyte })
  expect(await look(2 * megabyte)).toEqual({ reserve: 4 * megabyte, free: 2 * megabyte })
  expect([disk.free, sizes.get(name)]).toEqual([3 * megabyte, 4 * megabyte])
})

// Decision 49: cutting it to nothing asks nothing of the disk.
it('gives the reserve up on a full disk, and says how much that was; a second time there is nothing to give', async () => {
  await fill()
  disk.free = 0
  expect(await asked({ wanted: 'give-up', name })).toEqual({ reserve: 4 * megabyte, free: 4 * megabyte })
  expect([disk.free, sizes.get(name)]).toEqual([4 * megabyte, 0])
  expect(await asked({ wanted: 'give-up', name })).toEqual({ reserve: 0, free: 0 })
})

it('leaves no file of a vault that was deleted', async () => {
  await fill()
  expect(await asked({ wanted: 'forget', name })).toEqual({ reserve: 0, free: 0 })
  expect([...sizes.keys()]).toEqual([])
  expect(disk.free).toBe(30 * megabyte)
})

// Who waits for an answer that does not come waits twenty seconds, and each write with them.
it('answers that nothing is known where the browser gives no files, and answers again once it does', async () => {
  hasFiles = false
  expect(await look(megabyte)).toBeUndefined()
  expect(await asked({ wanted: 'forget', name })).toBeUndefined()
  hasFiles = true
  expect(await look(megabyte)).toEqual({ reserve: 0, free: megabyte })
})

it('holds the file no longer than it looks, also where looking failed', async () => {
  failing = new DOMException('It cannot be read.', 'InvalidStateError')
  expect(await look(megabyte)).toBeUndefined()
  expect(await look(megabyte)).toEqual({ reserve: 0, free: megabyte })
  expect(open.size).toBe(0)
})

// Two tabs have one file; and a write that meets a look would find no room, and cost the vault.
it('looks once nobody else does and nothing is written, and then only one at a time', async () => {
  let written: (() => void) | undefined
  void locks.request(lookLock, { mode: 'shared' }, () => new Promise<void>((done) => (written = done)))
  hear({ data: { wanted: 'look', name, upTo: megabyte } })
  hear({ data: { wanted: 'look', name, upTo: 2 * megabyte } })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect([said, sizes.size]).toEqual([[], 0])
  written?.()
  await vi.waitFor(() => {
    expect(said).toEqual([
      { reserve: 0, free: megabyte },
      { reserve: 0, free: 2 * megabyte }
    ])
  })
})
