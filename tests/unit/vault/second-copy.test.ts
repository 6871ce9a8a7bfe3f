import 'fake-indexeddb/auto'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import { StoreError } from '../../../src/ports/store-error'
import type { OpenVault, Vault } from '../../../src/ports/vault'
import { Connection } from '../../../src/vault/connection'
import { packed, unpacked } from '../../../src/vault/second-copy/pack'
import { SecondCopy, type Files } from '../../../src/vault/second-copy/second-copy'
import { transact } from '../../../src/vault/transact'
import { memoryFiles } from '../../support/memory-files'
import { at, freshName, passphrase, readIn, vaultNamed } from './support'

const recoveryAnswer = { kind: 'passphrase', text: passphrase } as const

const base = 'http://127.0.0.1:1/copy/'
const copyIn = (files: Files) => new SecondCopy(files, 'copy', base)

/** A vault with its copy, as one tab has it. */
interface Copied {
  readonly name: string
  readonly copy: SecondCopy
  readonly files: ReturnType<typeof memoryFiles>
  readonly vault: Vault
  readonly open: OpenVault
}

async function copied(): Promise<Copied> {
  const [name, files] = [freshName(), memoryFiles()]
  const copy = copyIn(files)
  const vault = vaultNamed(name, { copy })
  const { open } = await vault.create(passphrase)
  return { name, copy, files, vault, open }
}

/** The browser loses every database of this address, and the next visit begins. */
async function lose({ name, copy, files }: Copied): Promise<Vault> {
  await copy.settled()
  await deleteDB(name)
  return vaultNamed(name, { copy: copyIn(files) })
}

const listed = async (open: OpenVault) => (await open.cases.list()).heads.map(({ reference }) => reference)

describe('room for the second copy', () => {
  it('is looked for before it is written, and where there is none the database goes on without it', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.copy.settled()
    const before = one.files.all()
    const room = { beforeWriting: vi.fn((): Promise<void> => Promise.reject(new StoreError('full'))) }
    one.copy.lookFor(room)
    await one.open.cases.save(at(1, 'B1', 'case-2'))
    await one.copy.settled()
    expect(room.beforeWriting).toHaveBeenCalled()
    expect(one.files.all()).toEqual(before)
    expect(await listed(one.open)).toContain('B1')
    room.beforeWriting.mockResolvedValue(undefined)
    await one.open.cases.save(at(1, 'C1', 'case-3'))
    await one.copy.settled()
    expect(one.files.all().length).toBeGreaterThan(before.length)
  })

  it('is looked for again after half a million letters: many rows at once are more than one look found', async () => {
    const one = await copied()
    for (let id = 0; id < 4; id += 1)
      await one.open.cases.save(at(1, randomBytes(150_000).toString('hex'), `case-${id}`))
    await one.copy.settled()
    const room = { beforeWriting: vi.fn(() => Promise.resolve()) }
    const anew = copyIn(memoryFiles())
    anew.lookFor(room)
    await anew.complete(await new Connection(one.name).database(), () => Promise.resolve(true))
    // Four cases of 400,000 letters each: a look for each.
    expect(room.beforeWriting.mock.calls.length).toBeGreaterThanOrEqual(4)
  })
})

describe('a vault that is closed', () => {
  it('has dropped its key at once, and says when the second copy has what was saved last', async () => {
    const one = await copied()
    await one.copy.settled()
    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    one.copy.lookFor({ beforeWriting: () => held })
    await one.open.cases.save(at(1, 'Saved and locked in one breath'))
    const said: string[] = []
    const closing = one.open.close().then(() => said.push('closed'))
    await expect(one.open.cases.open('case-1')).rejects.toMatchObject({ fault: 'locked' })
    expect(said).toEqual([])
    goOn()
    await closing
    // Nothing is waited for any more: what the copy has now is all that it will have.
    one.files.fails = () => true
    const copy = copyIn(one.files)
    // The browser loses the database in that moment, and the page is gone that was still writing.
    await deleteDB(one.name)
    const vault = vaultNamed(one.name, { copy })
    expect(await vault.state()).toBe('restored')
    expect(await listed(await vault.unlock({ kind: 'passphrase', text: passphrase }))).toEqual([
      'Saved and locked in one breath'
    ])
  })
})

describe('a second copy that is made later', () => {
  it('holds all that one holds which was written along: every table, and of each row the same writing', async () => {
    const one = await copied()
    const version = { case: 'case-1', number: 1, file: at(1), documents: { withheld: [], shown: [] } }
    await one.open.cases.save(at(1), { versions: [version] })
    await one.open.cases.save(at(2), { keepsReplaced: true })
    await one.open.cases.save(at(1, 'B1', 'case-2'))
    await one.open.cases.remove('case-2')
    await one.open.saveSettings({ lockAfter: 20 })
    await one.copy.settled()
    const files = memoryFiles()
    await copyIn(files).complete(await new Connection(one.name).database(), () => Promise.resolve(true))
    const tables = new Set(files.all().map((url) => url.slice(base.length).split('/')[0]))
    expect([...tables].sort()).toEqual([
      'cases',
      'heads',
      'history',
      'keys',
      'records',
      'removed',
      'versions'
    ])
    expect([...files.all()].sort()).toEqual([...one.files.all()].sort())
  })
})

describe('a vault that the browser has lost', () => {
  it('is brought back from the second copy, as it was last written', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.open.cases.save(at(2, 'A2'))
    await one.open.cases.save(at(1, 'B1', 'case-2'))
    await one.open.cases.leaveOn('case-2', 'trust')
    await one.open.saveSettings({ lockAfter: 20 })
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    expect(await vault.state()).toBe('locked')
    const open = await vault.unlock(recoveryAnswer)
    expect(await listed(open)).toEqual(['A2', 'B1'])
    expect(await open.cases.open('case-1')).toEqual(at(2, 'A2'))
    expect((await open.cases.open('case-2'))?.step).toBe('trust')
    expect(await open.settings()).toEqual({ lockAfter: 20 })
  })

  it('comes back with its finished versions and its history', async () => {
    const one = await copied()
    const version = { case: 'case-1', number: 1, file: at(1), documents: { withheld: [], shown: [] } }
    await one.open.cases.save(at(1), { versions: [version] })
    await one.open.cases.save(at(2), { keepsReplaced: true })
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    const open = await vault.unlock(recoveryAnswer)
    expect(await open.cases.versions('case-1')).toEqual([version])
    expect(await open.cases.history('case-1')).toHaveLength(1)
  })

  it('is opened by the passphrase that it was changed to, and by no other', async () => {
    const one = await copied()
    await one.open.changePassphrase(recoveryAnswer, 'another battery staple horse')
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    await expect(vault.unlock(recoveryAnswer)).rejects.toMatchObject({ fault: 'wrong' })
    await vault.unlock({ kind: 'passphrase', text: 'another battery staple horse' })
  })

  it('comes back with the state that its head names, where it was lost between the two', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.copy.settled()
    // The next state is written to the copy, and then nothing more.
    one.files.fails = (address) => address.includes('/heads/')
    await one.open.cases.save(at(2, 'A2'))
    await one.copy.settled()
    expect(one.files.all().filter((url) => url.includes('/cases/'))).toHaveLength(2)
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    expect(await (await vault.unlock(recoveryAnswer)).cases.open('case-1')).toEqual(at(1))
  })

  it('does not come back once it was deleted', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.vault.wipe()
    await one.copy.settled()
    expect(one.files.all()).toEqual([])
    expect(await vaultNamed(one.name, { copy: copyIn(one.files) }).state()).toBe('absent')
  })

  it('goes before the database is emptied: what is killed between the two brings nothing back', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.copy.settled()
    const left: number[] = []
    const { clear } = IDBObjectStore.prototype
    const emptied = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (
      this: IDBObjectStore
    ) {
      left.push(one.files.all().length)
      return clear.call(this)
    })
    await one.vault.wipe()
    emptied.mockRestore()
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter((count) => count > 0)).toEqual([])
  })

  it('does not come back in the place of one that was made since', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.copy.settled()
    await deleteDB(one.name)
    const copy = copyIn(one.files)
    const next = await vaultNamed(one.name, { copy }).create('a passphrase of the next one')
    await copy.settled()
    expect(await listed(next.open)).toEqual([])
    expect(one.files.all().filter((url) => url.includes('/cases/'))).toEqual([])
  })
})

describe('a browser that ended in the middle of the copying', () => {
  /** Puts a file of the copy back as it was before. */
  async function putBack(
    { files }: Copied,
    table: string,
    before: ReadonlyMap<string, string>
  ): Promise<void> {
    const cache = await files.open('copy')
    for (const [url, text] of before) if (url.includes(`/${table}/`)) await cache.put(url, new Response(text))
  }

  async function textsOf({ copy, files }: Copied): Promise<ReadonlyMap<string, string>> {
    await copy.settled()
    const cache = await files.open('copy')
    return new Map(
      await Promise.all(
        files.all().map(async (url) => [url, (await (await cache.match(url))?.text()) ?? ''] as const)
      )
    )
  }

  it('leaves a case standing that was removed, and whose head was still there', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    const before = await textsOf(one)
    await one.open.cases.remove('case-1')
    await one.copy.settled()
    await putBack(one, 'heads', before)
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    const open = await vault.unlock(recoveryAnswer)
    expect(await listed(open)).toEqual(['A1'])
    expect(await readIn(one.name, 'removed')).toEqual([])
  })

  it('leaves the state before, where the head of the next is half written', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    const before = await textsOf(one)
    await one.open.cases.save(at(2, 'A2'))
    const after = await textsOf(one)
    await putBack(one, 'heads', before)
    await putBack(one, 'cases', before)
    const torn = [...after]
      .filter(([url]) => url.includes('/heads/'))
      .map(([url]) => [url, '{"id":'] as const)
    await putBack(one, 'heads', new Map(torn))
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    expect(await (await vault.unlock(recoveryAnswer)).cases.open('case-1')).toEqual(at(1))
  })
})

describe('the second copy', () => {
  it('holds one writing of each row, and none of what was deleted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { name, open, copy, files } = await copied()
    for (let revision = 1; revision < 6; revision += 1) await open.cases.save(at(revision))
    await open.cases.save(at(1, 'B1', 'case-2'))
    await open.cases.remove('case-1')
    await vi.advanceTimersByTimeAsync(11_000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect(await readIn(name, 'removed')).toEqual([]))
    await copy.settled()
    const tables = files.all().map((url) => url.slice(base.length).split('?')[0])
    const ofVault = ['keys/%22key%22', 'records/%22recovery-key%22']
    const ofCases = tables.filter((table) => table?.includes('manifest') !== true)
    expect(ofCases.sort()).toEqual(['cases/%22case-2%22', 'heads/%22case-2%22', ...ofVault])
    // Of the list of all that was saved there is one writing of each row too.
    expect(new Set(tables).size).toBe(tables.length)
  })

  it('writes a state before the head that names it, and the manifest last, whichever was written first', async () => {
    const files = memoryFiles()
    const copy = copyIn(files)
    const database = await new Connection(freshName(), (changes) => copy.follow(changes)).database()
    const order: string[] = []
    files.fails = (address) => {
      order.push(decodeURIComponent(address))
      return false
    }
    const row = (id: string) => ({ id, revision: 1, iv: new Uint8Array([1]), data: new Uint8Array([2]) })
    await transact(
      database,
      'readwrite',
      ['records', 'heads', 'cases'],
      async ({ records, heads, cases }) => {
        await records.putAll([row('manifest'), row('manifest-1')])
        await heads.put(row('case-1'))
        await cases.put(row('case-1'))
      }
    )
    await copy.settled()
    expect(order.map((address) => address.slice(base.length))).toEqual([
      'cases/"case-1"?revision=1',
      'heads/"case-1"?revision=1',
      'records/"manifest-1"?revision=1',
      'records/"manifest"?revision=1'
    ])
    database.close()
  })

  it('says nothing that the database does not say', async () => {
    const { open, copy, files } = await copied()
    await open.cases.save(at(1, 'Planted reference'))
    await copy.settled()
    const cache = await files.open('copy')
    const texts = await Promise.all(
      (await cache.keys()).map(async ({ url }) => (await cache.match(url))?.text())
    )
    expect(texts.join()).not.toContain('Planted')
  })

  it('keeps nobody from working where it fails, and makes up for it later', async () => {
    const one = await copied()
    one.files.fails = () => true
    await one.open.cases.save(at(1))
    await one.copy.settled()
    one.files.fails = () => false
    expect(one.files.all().filter((url) => url.includes('/cases/'))).toEqual([])
    // What stands there alone goes.
    const stray = await one.files.open('copy')
    await stray.put(`${base}heads/%22gone%22?revision=3`, new Response('{}'))
    await one.copy.complete(await new Connection(one.name).database(), () => Promise.resolve(true))
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    expect(await listed(await vault.unlock(recoveryAnswer))).toEqual(['A1'])
  })

  it('keeps what another tab writes while it is looked through, and gives up what that tab deletes', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.open.cases.save(at(1, 'C1', 'case-3'))
    await one.copy.settled()
    /** What the other tab does once the rows of the database were listed, and before the files are. */
    const meanwhile = vi.fn(async () => {
      await one.open.cases.save(at(2, 'A2'), { keepsReplaced: true })
      await one.open.cases.save(at(1, 'B1', 'case-2'))
      await one.open.cases.remove('case-3')
      await one.open.saveSettings({ lockAfter: 20 })
      await one.copy.settled()
    })
    const open = async (name: string) => {
      const cache = await one.files.open(name)
      const keys = cache.keys.bind(cache)
      return Object.assign(cache, {
        keys: async (...asked: Parameters<Cache['keys']>) => {
          if (meanwhile.mock.calls.length === 0) await meanwhile()
          return keys(...asked)
        }
      })
    }
    const stray = await one.files.open('copy')
    await stray.put(`${base}heads/%22gone%22?revision=3`, new Response('{}'))
    await stray.put(`${base}heads/%22case-1%22?revision=0`, new Response('{}'))
    await stray.put(`${base}elsewhere/%22gone%22`, new Response('{}'))
    const looking = copyIn({ ...one.files, open })
    await looking.complete(await new Connection(one.name).database(), () => Promise.resolve(true))
    expect(meanwhile).toHaveBeenCalledOnce()
    const made = memoryFiles()
    await copyIn(made).complete(await new Connection(one.name).database(), () => Promise.resolve(true))
    expect([...one.files.all()].sort()).toEqual([...made.all()].sort())
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    expect(await listed(await vault.unlock(recoveryAnswer))).toEqual(['A2', 'B1'])
  })

  it('gives up nothing where the browser has cleared the database that it is looked through beside', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.copy.settled()
    const before = one.files.all()
    await one.copy.complete(await new Connection(freshName()).database(), () => Promise.resolve(true))
    expect(one.files.all()).toEqual(before)
  })

  it('is not made by looking for one', async () => {
    const files = memoryFiles()
    expect(await vaultNamed(freshName(), { copy: copyIn(files) }).state()).toBe('absent')
    expect(await files.has('copy')).toBe(false)
  })

  it('holds nothing of a transaction that failed', async () => {
    const { open, copy, files } = await copied()
    await open.cases.save(at(1))
    await copy.settled()
    const before = files.all()
    await expect(open.cases.save(at(1, 'Other'))).rejects.toMatchObject({ fault: 'changed-elsewhere' })
    await copy.settled()
    expect(files.all()).toEqual(before)
  })

  it('leaves out a row that was half written when the browser ended', async () => {
    const one = await copied()
    await one.open.cases.save(at(1))
    await one.open.cases.save(at(1, 'B1', 'case-2'))
    await one.copy.settled()
    const cache = await one.files.open('copy')
    const [head] = (await cache.keys(`${base}heads/%22case-2%22`, { ignoreSearch: true })).map(
      ({ url }) => url
    )
    await cache.put(head ?? '', new Response('{"id":"case-2","rev'))
    const vault = await lose(one)
    expect(await vault.state()).toBe('restored')
    expect(await listed(await vault.unlock(recoveryAnswer))).toEqual(['A1'])
  })
})

describe('a row', () => {
  it('is the same after it was packed', () => {
    const bytes = fc.uint8Array({ maxLength: 40 })
    const row = fc.record({
      id: fc.string(),
      revision: fc.nat(),
      iv: bytes,
      data: bytes,
      more: fc.record({ salt: bytes })
    })
    fc.assert(
      fc.property(row, (one) => {
        expect(unpacked(packed(one))).toEqual(one)
      })
    )
  })

  it('is the same also where something in it is nothing, a number, a yes or a list', () => {
    const one = { id: 'x', gone: null, count: 3, isKept: true, all: ['a', null, { more: null }] }
    expect(unpacked(packed(one))).toEqual(one)
  })
})
