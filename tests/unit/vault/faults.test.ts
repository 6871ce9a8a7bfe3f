import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { StoreFault } from '../../../src/ports/store-error'
import type { OpenVault } from '../../../src/ports/vault'
import { everythingIn, filledVault, filledVaultByCopy, versionOf } from './filled'
import { whileFailing, type Failing } from './failing'
import { closeAsBrowser, openRaw } from './raw'
import { at, faultOf, freshName, freshVault, openAgain, passphrase, vaultNamed } from './support'
import { isProving } from '../../support/proving'

type Way = readonly [string, Failing, StoreFault]

const usualWays: readonly Way[] = [
  ['there is no room', { when: 'called', name: 'QuotaExceededError' }, 'full'],
  ['there is no room when it ends', { when: 'ended', name: 'QuotaExceededError' }, 'full'],
  ['the transaction is aborted', { when: 'ended', name: undefined }, 'failed']
]
const moreWays: readonly Way[] = [
  ['the transaction has gone', { when: 'called', name: 'TransactionInactiveError' }, 'failed'],
  ['the transaction has ended', { when: 'called', name: 'InvalidStateError' }, 'failed'],
  ['the disk fails', { when: 'called', name: 'UnknownError' }, 'failed']
]
// What the last three share with the others is proven at length in the long matrices.
const ways = isProving ? [...usualWays, ...moreWays] : usualWays

type Task = (open: OpenVault) => Promise<unknown>

const tasks: readonly (readonly [string, Task])[] = [
  [
    'a new case is saved',
    ({ cases }) => cases.save(at(1, 'N', 'case-9'), { versions: [versionOf('case-9')] })
  ],
  ['a case is saved again', ({ cases }) => cases.save(at(3, 'A3'), { versions: [versionOf('case-1', 3)] })],
  [
    'many cases are saved',
    ({ cases }) =>
      cases.saveAll([
        { file: at(1, 'N', 'case-9'), saved: { versions: [versionOf('case-9')] } },
        { file: at(3, 'A3'), saved: { versions: [versionOf('case-1', 3)], keepsReplaced: true } }
      ])
  ],
  ['the cases are listed', ({ cases }) => cases.list()],
  ['a case is opened', ({ cases }) => cases.open('case-1')],
  ['versions are read', ({ cases }) => cases.versions('case-1')],
  ['a case is left on a step', ({ cases }) => cases.leaveOn('case-1', 'trust')],
  ['the history is listed', ({ cases }) => cases.history('case-1')],
  ['an earlier state is opened', ({ cases }) => cases.openHistory('case-1', 1)],
  ['a backup is noted', ({ cases }) => cases.backedUp([{ id: 'case-1', revision: 2 }], '2026-11-24')],
  ['a case is removed', ({ cases }) => cases.remove('case-1')],
  ['a case is brought back', ({ cases }) => cases.undoRemove('case-3')],
  ['local details are saved', ({ localDetails }) => localDetails.change(() => ({}))],
  ['local details are read', ({ localDetails }) => localDetails.load()],
  ['settings are saved', (open) => open.saveSettings({ lockAfter: 5 })],
  ['settings are read', (open) => open.settings()],
  [
    'the passphrase is changed',
    (open) => open.changePassphrase({ kind: 'passphrase', text: passphrase }, `${passphrase} more`)
  ],
  ['the recovery key is replaced', async (open) => (await open.newRecoveryKey(passphrase)).take()]
]

/** How often a task calls the database. */
async function callsOf(task: Task): Promise<number> {
  const { name, open } = await filledVaultByCopy()
  return whileFailing(name, { when: 'called', name: '' }, 0, () => task(open))
}

/** Everything in a vault in which a task was done without a fault. */
async function afterwards(task: Task) {
  const { open } = await filledVaultByCopy()
  await task(open)
  return everythingIn(open)
}

describe.each(tasks)('while %s', (_, task) => {
  // Without a fault a task does the same each time.
  let calls: number
  let done: Awaited<ReturnType<typeof afterwards>>
  beforeAll(async () => {
    calls = await callsOf(task)
    done = await afterwards(task)
  })

  it.each(ways)(
    'and %s, nothing is half done, it is said, and it works afterwards',
    async (_way, failing, fault) => {
      expect(calls).toBeGreaterThan(1)
      for (let call = 1; call <= calls; call += 1) {
        const { name, open } = await filledVaultByCopy()
        const before = await everythingIn(open)
        let found: unknown
        await whileFailing(name, failing, call, async () => {
          found = await faultOf(task(open))
        })
        const after = await everythingIn(open)
        if (found === undefined) {
          // What a list or a case shows beside itself is left out, or read again.
          expect(after).toEqual(done)
        } else {
          expect(found).toBe(fault)
          expect(after).toEqual(before)
          expect(await faultOf(task(open))).toBeUndefined()
        }
      }
    }
  )
})

describe('a vault that is being made', () => {
  it.each(ways)('while %s is not made, and can be made afterwards', async (_, failing, fault) => {
    const counted = freshName()
    const calls = await whileFailing(counted, { when: 'called', name: '' }, 0, () =>
      vaultNamed(counted).create(passphrase)
    )
    expect(calls).toBeGreaterThan(5)
    for (let call = 1; call <= calls; call += 1) {
      const name = freshName()
      const vault = vaultNamed(name)
      let found: unknown
      await whileFailing(name, failing, call, async () => {
        found = await faultOf(vault.create(passphrase))
      })
      // It is made before the last two calls, which look for what was removed at an earlier visit.
      expect([call, found]).toEqual([call, call <= calls - 2 ? fault : undefined])
      expect(await vault.state()).toBe(found === undefined ? 'locked' : 'absent')
      expect(await faultOf(vault.create(passphrase))).toBe(
        found === undefined ? 'changed-elsewhere' : undefined
      )
    }
  })

  it('by two tabs at once is made by one of them', async () => {
    const name = freshName()
    const [one, other] = [vaultNamed(name), vaultNamed(name)]
    const faults = await Promise.all([
      faultOf(one.create(passphrase)),
      faultOf(other.create('the other passphrase'))
    ])
    expect(faults.toSorted()).toEqual(['changed-elsewhere', undefined])
  })
})

describe('a browser', () => {
  it('that forbids its database says so, and works once it allows it', async () => {
    const vault = vaultNamed(freshName())
    for (const name of ['SecurityError', 'InvalidStateError']) {
      const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('Not here.', name)
      })
      expect(await faultOf(vault.state())).toBe('unavailable')
      open.mockRestore()
    }
    expect(await vault.state()).toBe('absent')
  })

  it('without Web Crypto, as on a page from an unsafe address, says so', async () => {
    const vault = vaultNamed(freshName())
    vi.stubGlobal('crypto', {})
    const faults = [
      await faultOf(vault.state()),
      await faultOf(vault.create(passphrase)),
      await faultOf(vault.unlock({ kind: 'passphrase', text: passphrase }))
    ]
    vi.unstubAllGlobals()
    expect(faults).toEqual(['unavailable', 'unavailable', 'unavailable'])
  })

  it('that closes the database is asked to open it again', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    const databases: IDBDatabase[] = []
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (
      this: IDBDatabase
    ) {
      databases.push(this)
      throw new DOMException('Closing.', 'InvalidStateError')
    })
    await faultOf(open.cases.list())
    transaction.mockRestore()
    for (const database of databases) closeAsBrowser(database)
    await open.cases.save(at(2))
    expect(await (await openAgain(name)).cases.open('case-1')).toEqual(at(2))
  })
})

describe('a newer build', () => {
  it('has changed the database: it is neither read nor written', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    const newer = await openRaw(name, 20)
    newer.close()
    expect(await faultOf(open.cases.save(at(2)))).toBe('newer-version')
    expect(await faultOf(open.cases.list())).toBe('newer-version')
    expect(await faultOf(vaultNamed(name).state())).toBe('newer-version')
    expect(await faultOf(openAgain(name))).toBe('newer-version')
    const raw = await openRaw(name)
    expect(raw.version).toBe(20)
    raw.close()
  })

  it('has changed the vault’s schema alone: it is neither read nor written either', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    const raw = await openRaw(name)
    const store = raw.transaction('keys', 'readwrite').objectStore('keys')
    await new Promise((resolve) => {
      const request = store.get('key')
      request.onsuccess = () => {
        store.put({ ...(request.result as object), schema: 2, more: 'of what comes' }).onsuccess = resolve
      }
    })
    raw.close()
    expect(await faultOf(open.cases.save(at(2)))).toBe('newer-version')
    expect(await faultOf(open.cases.open('case-1'))).toBe('newer-version')
    expect(await faultOf(vaultNamed(name).state())).toBe('newer-version')
    expect(await faultOf(openAgain(name))).toBe('newer-version')
  })

  it('is not kept waiting by a tab that has the vault open', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    let wasBlocked = false
    const request = indexedDB.open(name, 20)
    request.onblocked = () => {
      wasBlocked = true
    }
    await new Promise((resolve) => {
      request.onsuccess = resolve
    })
    expect(wasBlocked).toBe(false)
    request.result.close()
  })
})

describe('an older build that holds the database', () => {
  it('blocks this one, which says so at each call and works once the other lets go', async () => {
    const name = freshName()
    const older = await openRaw(name, 5)
    const vault = vaultNamed(name)
    expect(await faultOf(vault.state())).toBe('blocked')
    expect(await faultOf(vault.create(passphrase))).toBe('blocked')
    older.close()
    await vi.waitFor(async () => {
      expect(await faultOf(vault.state())).toBeUndefined()
    })
    expect(await vault.state()).toBe('absent')
    const { open } = await vault.create(passphrase)
    ;(await openRaw(name, 20)).close()
    expect(await faultOf(open.cases.list())).toBe('newer-version')
  })

  it('but lets go at once, keeps nobody waiting', async () => {
    const name = freshName()
    const older = await openRaw(name, 5)
    older.onversionchange = () => {
      setTimeout(() => {
        older.close()
      }, 100)
    }
    expect(await vaultNamed(name).state()).toBe('absent')
  })
})

describe('a vault that is locked', () => {
  it('does nothing more, and opens again', async () => {
    const { name, open } = await filledVault()
    await open.close()
    for (const [, task] of tasks) expect(await faultOf(task(open))).toBe('locked')
    expect(await vaultNamed(name).state()).toBe('locked')
    expect((await (await openAgain(name)).cases.list()).heads).toHaveLength(2)
  })
})

describe('a vault that is wiped', () => {
  it('is gone with all that was in it, for the tabs that had it open too', async () => {
    const { name, open } = await filledVault()
    const other = await openAgain(name)
    const vault = vaultNamed(name)
    await vault.wipe()
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
    for (const one of [open, other]) {
      expect(await faultOf(one.cases.list())).toBe('closed')
      expect(await faultOf(one.cases.save(at(1, 'A', 'case-9')))).toBe('closed')
    }
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name)
    expect(await vault.state()).toBe('absent')
  })

  it('and made anew takes nothing of the old one, nor from tabs that still have its key', async () => {
    const { name, open } = await filledVault()
    const vault = vaultNamed(name)
    await vault.wipe()
    const made = (await vault.create('the next passphrase')).open
    expect(await made.cases.list()).toEqual({ heads: [], unreadable: [] })
    expect(await faultOf(open.cases.save(at(1)))).toBe('closed')
    expect(
      await faultOf(open.changePassphrase({ kind: 'passphrase', text: passphrase }, `${passphrase} x`))
    ).toBe('closed')
    expect(await made.cases.list()).toEqual({ heads: [], unreadable: [] })
  })

  it('is emptied at once also where another tab holds the database', async () => {
    const { name } = await filledVault()
    const holding = await openRaw(name)
    const vault = vaultNamed(name)
    expect(await faultOf(vault.wipe())).toBe('blocked')
    const stores = [...holding.objectStoreNames]
    const counts = await Promise.all(
      stores.map(
        (store) =>
          new Promise((resolve) => {
            const request = holding.transaction(store).objectStore(store).count()
            request.onsuccess = () => {
              resolve(request.result)
            }
          })
      )
    )
    expect(new Set(counts)).toEqual(new Set([0]))
    holding.close()
    await vi.waitFor(async () => {
      expect(await faultOf(vault.state())).toBeUndefined()
    })
    expect(await vault.state()).toBe('absent')
  })

  it('can be wiped where a newer build has changed it', async () => {
    const { name } = await filledVault()
    ;(await openRaw(name, 20)).close()
    const vault = vaultNamed(name)
    expect(await faultOf(vault.wipe())).toBeUndefined()
    expect(await vault.state()).toBe('absent')
  })
})
