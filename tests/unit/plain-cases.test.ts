import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CaseFile } from '../../machines/case-file/case-file'
import { newCase, withAnswer } from '../../machines/case-file/change'
import { StoreError, type Cases, type KeptVersion, type StoreFault } from '../../src/ports/cases'
import { plainCases } from '../../src/vault/plain-cases'

/** A case as it is saved for the so-manieth time. */
const at = (revision: number, reference = 'A1', id = 'case-1'): CaseFile => ({
  ...withAnswer(newCase(id, '2026-11-24'), 'reference', { state: 'answered', value: reference }),
  savedAt: `2026-11-24T12:00:0${revision}Z`,
  revision
})

let names = 0
const freshName = () => `cases-${(names += 1)}`
const fresh = (): Cases => plainCases(freshName())

/** The fault with which something fails, or nothing when it does not. */
async function faultOf(work: Promise<unknown>): Promise<StoreFault | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof StoreError) return error.fault
    throw error
  }
}

/** Opens a database as somebody else would. */
const openRaw = (name: string, version?: number, upgrade?: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade?.(request.result)
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('It did not open.'))
    }
  })

/** Puts something into the store of cases past every check. */
async function putRaw(name: string, something: unknown): Promise<void> {
  const database = await openRaw(name)
  await new Promise<void>((resolve) => {
    const transaction = database.transaction('cases', 'readwrite')
    transaction.objectStore('cases').put(something)
    transaction.oncomplete = () => {
      resolve()
    }
  })
  database.close()
}

async function getRaw(name: string, id: string): Promise<unknown> {
  const database = await openRaw(name)
  const found = await new Promise((resolve) => {
    const request = database.transaction('cases').objectStore('cases').get(id)
    request.onsuccess = () => {
      resolve(request.result)
    }
  })
  database.close()
  return found
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the store of cases', () => {
  it('gives back what was saved', async () => {
    const cases = fresh()
    await cases.save(at(1))
    expect(await cases.open('case-1')).toEqual(at(1))
    expect(await cases.open('case-2')).toBeUndefined()
  })

  it('keeps the last of several saves', async () => {
    const cases = fresh()
    await cases.save(at(1))
    await cases.save(at(2, 'A2'))
    expect(await cases.open('case-1')).toEqual(at(2, 'A2'))
    expect(await cases.list()).toEqual([
      { id: 'case-1', reference: 'A2', knownAs: '', savedAt: at(2).savedAt, step: 'opening-page', dates: [] }
    ])
  })

  it('lists what a list shows: reference, name and when it was saved', async () => {
    const cases = fresh()
    expect(await cases.list()).toEqual([])
    const named = withAnswer(at(1), 'known-as', { state: 'answered', value: 'Sami' })
    await cases.save(named)
    await cases.save({ ...newCase('case-2', '2026-11-24'), savedAt: '2', revision: 1 })
    expect(await cases.list()).toEqual([
      {
        id: 'case-1',
        reference: 'A1',
        knownAs: 'Sami',
        savedAt: at(1).savedAt,
        step: 'opening-page',
        dates: []
      },
      { id: 'case-2', reference: '', knownAs: '', savedAt: '2', step: 'opening-page', dates: [] }
    ])
  })

  it('remembers where a case was left, which is no change of it', async () => {
    const cases = fresh()
    await cases.save(at(1))
    await cases.leaveOn('case-1', 'trust')
    expect(await cases.open('case-1')).toEqual({ ...at(1), step: 'trust' })
    await cases.save(at(2))
    expect((await cases.open('case-1'))?.revision).toBe(2)
  })

  it('removes a case whole, and no other', async () => {
    const cases = fresh()
    await cases.save(at(1))
    await cases.save(at(1, 'B1', 'case-2'))
    await cases.remove('case-1')
    expect(await cases.open('case-1')).toBeUndefined()
    expect((await cases.list()).map(({ id }) => id)).toEqual(['case-2'])
    expect(await cases.open('case-2')).toEqual(at(1, 'B1', 'case-2'))
  })

  it('finds its cases again when it is opened anew', async () => {
    const name = freshName()
    await plainCases(name).save(at(1))
    expect(await plainCases(name).open('case-1')).toEqual(at(1))
  })
})

describe('finished versions', () => {
  const kept = (number: number, id = 'case-1'): KeptVersion => ({
    case: id,
    number,
    file: at(number, 'A1', id),
    documents: { withheld: [], shown: [] }
  })

  it('are kept with the save that finishes them, the first first', async () => {
    const cases = fresh()
    await cases.save(at(1), { versions: [kept(2)] })
    await cases.save(at(2), { versions: [kept(1)] })
    await cases.save(at(3))
    expect(await cases.versions('case-1')).toEqual([kept(1), kept(2)])
    expect(await cases.versions('case-2')).toEqual([])
  })

  it('are not kept where the save is refused', async () => {
    const cases = fresh()
    await cases.save(at(1))
    expect(await faultOf(cases.save(at(3), { versions: [kept(1)] }))).toBe('changed-elsewhere')
    expect(await cases.versions('case-1')).toEqual([])
  })

  it('go with their case when it is deleted, and no others', async () => {
    const cases = fresh()
    await cases.save(at(1), { versions: [kept(1)] })
    await cases.save(at(1, 'B1', 'case-2'), { versions: [kept(1, 'case-2')] })
    await cases.remove('case-1')
    expect(await cases.versions('case-1')).toEqual([])
    expect(await cases.versions('case-2')).toEqual([kept(1, 'case-2')])
  })

  it('are given back as they were, whatever has become of questions since', async () => {
    const cases = fresh()
    const odd = { ...kept(1), file: { ...at(1), answers: { gone: 'odd' } } } as unknown as KeptVersion
    await cases.save(at(1), { versions: [odd] })
    expect(await cases.versions('case-1')).toEqual([odd])
  })
})

describe('two writers', () => {
  it('cannot overwrite each other: the second learns that the case was changed elsewhere', async () => {
    const name = freshName()
    const [one, other] = [plainCases(name), plainCases(name)]
    await one.save(at(1))
    await one.save(at(2, 'mine'))
    expect(await faultOf(other.save(at(2, 'theirs')))).toBe('changed-elsewhere')
    expect(await other.open('case-1')).toEqual(at(2, 'mine'))
    expect((await other.list()).map(({ reference, savedAt }) => [reference, savedAt])).toEqual([
      ['mine', at(2).savedAt]
    ])
  })

  it('cannot both win a race', async () => {
    const name = freshName()
    const [one, other] = [plainCases(name), plainCases(name)]
    await one.save(at(1))
    const faults = await Promise.all([faultOf(one.save(at(2, 'mine'))), faultOf(other.save(at(2, 'theirs')))])
    expect(faults.filter((fault) => fault === undefined)).toHaveLength(1)
    expect(faults).toContain('changed-elsewhere')
  })

  it('cannot leap over a save that never came', async () => {
    const cases = fresh()
    await cases.save(at(1))
    expect(await faultOf(cases.save(at(3)))).toBe('changed-elsewhere')
    expect(await faultOf(cases.save(at(1)))).toBe('changed-elsewhere')
    expect(await cases.open('case-1')).toEqual(at(1))
  })

  it('cannot begin one case twice', async () => {
    const cases = fresh()
    await cases.save(at(1, 'mine'))
    expect(await faultOf(cases.save(at(1, 'theirs')))).toBe('changed-elsewhere')
    expect(await cases.open('case-1')).toEqual(at(1, 'mine'))
  })

  it('do not bring back what one of them deleted', async () => {
    const cases = fresh()
    await cases.save(at(1))
    await cases.remove('case-1')
    expect(await faultOf(cases.save(at(2)))).toBe('changed-elsewhere')
    expect(await cases.list()).toEqual([])
  })
})

describe('what cannot be read', () => {
  it('is said, is left as it is, and hides no other case', async () => {
    const name = freshName()
    const cases = plainCases(name)
    await cases.save(at(1, 'B1', 'case-2'))
    const broken = { id: 'case-1', file: { ...at(1), answers: { reference: 'not an answer' } } }
    await putRaw(name, broken)
    expect(await faultOf(cases.open('case-1'))).toBe('unreadable')
    expect(await cases.open('case-2')).toEqual(at(1, 'B1', 'case-2'))
    expect(await getRaw(name, 'case-1')).toEqual(broken)
  })
})

describe('a database of a newer build', () => {
  it('is neither read nor written', async () => {
    const name = freshName()
    const stores = (database: IDBDatabase) => {
      database.createObjectStore('cases', { keyPath: 'id' })
      database.createObjectStore('heads', { keyPath: 'id' })
    }
    const newer = await openRaw(name, 30, stores)
    newer.close()
    const cases = plainCases(name)
    expect(await faultOf(cases.list())).toBe('newer-version')
    expect(await faultOf(cases.open('case-1'))).toBe('newer-version')
    expect(await faultOf(cases.save(at(1)))).toBe('newer-version')
    expect(await getRaw(name, 'case-1')).toBeUndefined()
  })

  it('is not written by a tab that was open before it came', async () => {
    const name = freshName()
    const cases = plainCases(name)
    await cases.save(at(1))
    const newer = await openRaw(name, 30)
    newer.close()
    expect(await faultOf(cases.save(at(2, 'A2')))).toBe('newer-version')
    expect(await faultOf(cases.list())).toBe('newer-version')
    expect(await getRaw(name, 'case-1')).toEqual({ id: 'case-1', file: at(1) })
  })
})

describe('a store that does not work', () => {
  const quota = () => new DOMException('No room.', 'QuotaExceededError')

  it('that is full says so, and can be written to again when there is room', async () => {
    const cases = fresh()
    await cases.save(at(1))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw quota()
    })
    expect(await faultOf(cases.save(at(2, 'A2')))).toBe('full')
    put.mockRestore()
    expect(await cases.open('case-1')).toEqual(at(1))
    expect(await faultOf(cases.save(at(2, 'A2')))).toBeUndefined()
  })

  it('that is found to be full only when the transaction ends says so too', async () => {
    const cases = fresh()
    await cases.save(at(1))
    const original = IDBObjectStore.prototype.put
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value
    ) {
      const { transaction } = this
      const request = original.call(this, value)
      if (this.name !== 'heads') return request
      Object.defineProperty(transaction, 'error', { get: quota })
      request.addEventListener('success', () => {
        transaction.abort()
      })
      return request
    })
    expect(await faultOf(cases.save(at(2, 'A2')))).toBe('full')
    put.mockRestore()
    expect(await cases.open('case-1')).toEqual(at(1))
  })

  it('that cannot be opened says so, and works once it can be', async () => {
    const cases = fresh()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not here.', 'SecurityError')
    })
    expect(await faultOf(cases.list())).toBe('unavailable')
    open.mockRestore()
    expect(await faultOf(cases.list())).toBeUndefined()
  })
})
