import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/ports/cases'
import type { OpenVault } from '../../../src/ports/vault'
import { Manifest } from '../../../src/vault/manifest/manifest'
import { StoreError } from '../../../src/ports/store-error'
import { copyIn, rawCopy } from './copied'
import { versionOf } from './filled'
import { savedByOlderBuild } from './older-build'
import { allRows, deleteRow, putRows, setRows, type Row } from './raw'
import { at, freshName, freshVault, openAgain, passphrase, vaultNamed } from './support'

const told = async ({ cases }: OpenVault): Promise<readonly Finding[]> => (await cases.list()).findings ?? []
const isOfManifest = ({ id }: Row) => String(id).startsWith('manifest')
const ofCase = (rows: readonly Row[] | undefined, id: string) =>
  (rows ?? []).filter((row) => row['id'] === id)

/** Puts the head and the state of a case back as they were. */
async function putBack(name: string, rows: Awaited<ReturnType<typeof allRows>>, id: string): Promise<void> {
  for (const table of ['heads', 'cases']) await putRows(name, table, ofCase(rows[table], id))
}

/** A vault with two cases, of which the first was saved thrice; what stood there after the first time. */
async function twoCases(parts: Parameters<typeof freshVault>[0] = {}) {
  const { name, open } = await freshVault(parts)
  await open.cases.save(at(1, 'A1'))
  const early = await allRows(name)
  await open.cases.save(at(2, 'A1'))
  await open.cases.save(at(3, 'A1'))
  await open.cases.save(at(1, 'B1', 'case-2'), { versions: [versionOf('case-2')] })
  await open.saveSettings({ lockAfter: 20 })
  await open.close()
  return { name, early, late: await allRows(name), visit: () => openAgain(name, parts) }
}

/** Two cases, of which one was deleted in this vault, and somebody has laid it there again. */
async function deletedAndLaidBack() {
  const { name, late, visit } = await twoCases()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const open = await visit()
  await open.cases.remove('case-2')
  await vi.advanceTimersByTimeAsync(11_000)
  vi.useRealTimers()
  await vi.waitFor(async () => expect((await allRows(name))['removed']).toEqual([]))
  await putBack(name, late, 'case-2')
  return { name, visit }
}

afterEach(() => void vi.useRealTimers())

describe('an older head and the case that goes with it, put back together', () => {
  it('are told of in the list, until somebody has read it, in every tab', async () => {
    const { name, early, visit } = await twoCases()
    await putBack(name, early, 'case-1')
    const open = await visit()
    expect(await told(open)).toEqual([{ kind: 'case-older', case: 'case-1', reference: 'A1' }])
    expect((await open.cases.list()).heads.map(({ id }) => id)).toEqual(['case-1', 'case-2'])
    // Working on it, and another visit, leave it standing.
    await open.cases.save(at(2, 'A1'))
    const other = await visit()
    expect(await told(other)).toHaveLength(1)
    await other.cases.findingsRead?.(await told(other))
    expect(await told(other)).toEqual([])
    expect(await told(open)).toEqual([])
  })

  it('are told of where the case is opened by its address, before anything else', async () => {
    const { name, early, visit } = await twoCases()
    await putBack(name, early, 'case-1')
    const { cases } = await visit()
    expect((await cases.open('case-1'))?.revision).toBe(1)
    expect(await cases.findings?.('case-1')).toMatchObject([{ kind: 'case-older' }])
    expect(await cases.findings?.('case-2')).toEqual([])
  })

  it('give way to the later ones where the second copy has these', async () => {
    const copy = rawCopy()
    const writing = copyIn(copy.files)
    const { name, early, visit } = await twoCases({ name: freshName(), copy: writing })
    await writing.settled()
    await putBack(name, early, 'case-1')
    const open = await visit()
    expect(await told(open)).toEqual([{ kind: 'case-brought-back', case: 'case-1', reference: 'A1' }])
    expect((await open.cases.open('case-1'))?.revision).toBe(3)
  })

  it('are told of where the list of what was saved was put back with them', async () => {
    const { name, early, visit } = await twoCases()
    await putBack(name, early, 'case-1')
    await setRows(name, 'records', early['records'] ?? [])
    expect(await told(await visit())).toEqual([{ kind: 'list-lost' }])
  })

  it('are told of where a part of that list was put back with them', async () => {
    const { name, early, visit } = await twoCases()
    await putBack(name, early, 'case-1')
    const buckets = (early['records'] ?? []).filter((row) => isOfManifest(row) && row['id'] !== 'manifest')
    expect(buckets).toHaveLength(1)
    await putRows(name, 'records', buckets)
    expect(await told(await visit())).toEqual([{ kind: 'list-lost' }])
  })

  it('are told of where that list was taken away', async () => {
    const { name, early, late, visit } = await twoCases()
    await putBack(name, early, 'case-1')
    await setRows(
      name,
      'records',
      (late['records'] ?? []).filter((row) => !isOfManifest(row))
    )
    const open = await visit()
    expect(await told(open)).toEqual([{ kind: 'list-lost' }])
    await open.cases.findingsRead?.(await told(open))
    expect(await told(await visit())).toEqual([])
  })

  it('cannot be told from an earlier day where all of the vault is put back', async () => {
    const { name, early, visit } = await twoCases()
    for (const [table, rows] of Object.entries(early)) await setRows(name, table, rows)
    expect(await told(await visit())).toEqual([])
  })
})

describe('a list of what was saved of which somebody says that it came back after a loss', () => {
  /** The first row says so in clear: nobody has the key when a vault comes back. */
  const asRestored = (rows: readonly Row[] | undefined) =>
    (rows ?? [])
      .filter(isOfManifest)
      .map((row) => (row['id'] === 'manifest' ? { ...row, isRestored: true } : row))

  it('is told of where it is older than the cases', async () => {
    const { name, early, visit } = await twoCases()
    await putBack(name, early, 'case-1')
    await putRows(name, 'records', asRestored(early['records']))
    expect(await told(await visit())).toEqual([{ kind: 'list-lost', afterLoss: true }])
  })

  it('is told of where a part of it is later, and no case is', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1, 'A1'))
    const early = await allRows(name)
    await open.cases.save(at(2, 'A1'))
    await open.cases.remove('case-1')
    await open.close()
    await putBack(name, early, 'case-1')
    await setRows(name, 'removed', [])
    await putRows(
      name,
      'records',
      asRestored(early['records']).filter(({ id }) => id === 'manifest')
    )
    expect(await told(await openAgain(name))).toContainEqual({ kind: 'list-lost', afterLoss: true })
  })

  it('gives way to a later one where the second copy has that, and the case with it', async () => {
    const copy = rawCopy()
    const writing = copyIn(copy.files)
    const { name, early, visit } = await twoCases({ name: freshName(), copy: writing })
    await writing.settled()
    await putBack(name, early, 'case-1')
    await putRows(name, 'records', asRestored(early['records']))
    const open = await visit()
    expect(await told(open)).toContainEqual({ kind: 'case-brought-back', case: 'case-1', reference: 'A1' })
    expect((await open.cases.open('case-1'))?.revision).toBe(3)
  })

  it('does not keep a case from coming back from a copy that has lost its own list', async () => {
    const copy = rawCopy()
    const writing = copyIn(copy.files)
    const { name, early, visit } = await twoCases({ name: freshName(), copy: writing })
    await writing.settled()
    await copy.lose(isOfManifest)
    await putBack(name, early, 'case-1')
    await putRows(name, 'records', asRestored(early['records']))
    const open = await visit()
    expect(await told(open)).toContainEqual({ kind: 'list-lost', afterLoss: true })
    expect((await open.cases.open('case-1'))?.revision).toBe(3)
  })

  it('does not keep a case that was deleted and laid there again from being told of', async () => {
    const { name, visit } = await deletedAndLaidBack()
    await putRows(name, 'records', asRestored((await allRows(name))['records']))
    expect(await told(await visit())).toMatchObject([{ kind: 'case-back', case: 'case-2', afterLoss: true }])
  })
})

describe('a case that was taken away', () => {
  const takeAway = async (name: string) => {
    await deleteRow(name, 'heads', 'case-2')
    await deleteRow(name, 'cases', 'case-2')
    await deleteRow(name, 'versions', ['case-2', 1])
  }

  it('is told of by its reference', async () => {
    const { name, visit } = await twoCases()
    await takeAway(name)
    const open = await visit()
    expect(await told(open)).toEqual([{ kind: 'case-gone', case: 'case-2', reference: 'B1' }])
    expect(await open.cases.open('case-2')).toBeUndefined()
    expect(await open.cases.findings?.('case-2')).toHaveLength(1)
  })

  it('is told of all the same where that cannot be noted, and until somebody has read it', async () => {
    const { name, visit } = await twoCases()
    await takeAway(name)
    const full = vi.spyOn(Manifest.prototype, 'put').mockRejectedValue(new StoreError('full'))
    const gone = [{ kind: 'case-gone', case: 'case-2', reference: 'B1' }]
    expect(await told(await visit())).toEqual(gone)
    full.mockRestore()
    expect(await told(await visit())).toEqual(gone)
  })

  it('is told of also where it was removed before, and brought back', async () => {
    const { name, visit } = await twoCases()
    const before = await visit()
    await before.cases.remove('case-2')
    expect(await before.cases.undoRemove('case-2')).toBe(true)
    await before.close()
    for (const table of ['heads', 'cases']) await deleteRow(name, table, 'case-2')
    expect(await told(await visit())).toMatchObject([{ kind: 'case-gone', case: 'case-2', reference: 'B1' }])
  })

  it('comes back, with its finished versions, where the second copy has it', async () => {
    const copy = rawCopy()
    const writing = copyIn(copy.files)
    const { name, visit } = await twoCases({ name: freshName(), copy: writing })
    await writing.settled()
    await takeAway(name)
    const open = await visit()
    expect(await told(open)).toMatchObject([{ kind: 'case-brought-back', case: 'case-2' }])
    expect((await open.cases.open('case-2'))?.revision).toBe(1)
    expect(await open.cases.versions('case-2')).toEqual([versionOf('case-2')])
  })

  it.each([
    ['a finished version', 'versions', ['case-2', 1], 'case-2'],
    ['an earlier state', 'history', ['case-1', 1], 'case-1']
  ] as const)('in part, %s, is told of', async (_, table, key, id) => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1, 'A1'))
    await open.cases.save(at(2, 'A1'), { keepsReplaced: true })
    await open.cases.save(at(1, 'B1', 'case-2'), { versions: [versionOf('case-2')] })
    await deleteRow(name, table, [...key])
    expect(await told(await openAgain(name))).toMatchObject([{ kind: 'case-lacks', case: id }])
  })
})

describe('what this vault deleted and somebody laid there again', () => {
  it('is told of', async () => {
    const { visit } = await deletedAndLaidBack()
    expect(await told(await visit())).toMatchObject([{ kind: 'case-back', case: 'case-2', reference: 'B1' }])
  })
})

describe('settings and local details', () => {
  it('that are older than they were are told of', async () => {
    const { name, open } = await freshVault()
    await open.saveSettings({ lockAfter: 20 })
    const early = await allRows(name)
    await open.saveSettings({ lockAfter: 30 })
    await putRows(name, 'records', ofCase(early['records'], 'settings'))
    expect(await told(await openAgain(name))).toEqual([{ kind: 'details-older' }])
  })

  it('that are gone are told of', async () => {
    const { name, open } = await freshVault()
    await open.localDetails.change(() => ({ team: 'A team' }))
    await deleteRow(name, 'records', 'local-details')
    expect(await told(await openAgain(name))).toEqual([{ kind: 'details-older' }])
  })
})

describe('nothing is told', () => {
  it('of a vault from before there was a list of what was saved, which begins one', async () => {
    const { name, open } = await freshVault()
    for (const id of ['case-1', 'case-2']) await savedByOlderBuild(name, 1, id, 'A1')
    expect(await told(open)).toEqual([])
    await deleteRow(name, 'heads', 'case-2')
    expect(await told(open)).toMatchObject([{ kind: 'case-gone', case: 'case-2', reference: 'A1' }])
  })

  it('of what an older build has saved since: it is taken over', async () => {
    const { name, early, visit } = await twoCases()
    await savedByOlderBuild(name, 4, 'case-1', 'A2')
    await savedByOlderBuild(name, 1, 'case-3', 'C1')
    expect(await told(await visit())).toEqual([])
    // And counts from then on.
    await putBack(name, early, 'case-1')
    await deleteRow(name, 'heads', 'case-3')
    expect(await told(await visit())).toMatchObject([
      { kind: 'case-older', case: 'case-1' },
      { kind: 'case-gone', case: 'case-3', reference: 'C1' }
    ])
  })

  it(
    'of work in two tabs at once, of removing and bringing back, of settings, backups and taking in',
    { timeout: 60_000 },
    async () => {
      const { name, open: one } = await freshVault()
      const other = await openAgain(name)
      const work = async ({ cases, saveSettings }: OpenVault, id: string) => {
        for (let revision = 1; revision <= 12; revision += 1) {
          await cases.save(at(revision, id, id), {
            keepsReplaced: revision % 2 === 0,
            versions: [versionOf(id, revision)]
          })
          if (revision % 4 === 0) await cases.backedUp([{ id, revision }], '2026-11-24')
          if (revision % 5 === 0) await saveSettings({ lockAfter: 5 + revision })
          if (revision % 6 === 0) {
            await cases.remove(id)
            expect(await cases.undoRemove(id)).toBe(true)
          }
        }
      }
      await Promise.all([
        work(one, 'case-1'),
        work(other, 'case-2'),
        work(one, 'case-3'),
        work(other, 'case-4')
      ])
      for (const open of [one, other, await openAgain(name)]) {
        expect(await told(open)).toEqual([])
        expect((await open.cases.list()).heads).toHaveLength(4)
      }
    }
  )

  it('of a case that was deleted here', async () => {
    const { name, visit } = await twoCases()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const open = await visit()
    await open.cases.remove('case-2')
    expect(await told(open)).toEqual([])
    await vi.advanceTimersByTimeAsync(11_000)
    vi.useRealTimers()
    await vi.waitFor(async () => expect((await allRows(name))['removed']).toEqual([]))
    expect(await told(await visit())).toEqual([])
  })
})

describe('a browser that ended in the middle of the copying, and then lost the database', () => {
  /** Everything that a tab does, one after the other. */
  const acts: readonly ((open: OpenVault) => Promise<unknown>)[] = [
    ({ cases }) => cases.save(at(1, 'A1')),
    ({ cases }) => cases.save(at(2, 'A2'), { versions: [versionOf('case-1')], keepsReplaced: true }),
    ({ cases }) => cases.save(at(1, 'B1', 'case-2')),
    (open) => open.saveSettings({ lockAfter: 25 }),
    ({ cases }) => cases.remove('case-2'),
    ({ cases }) => cases.undoRemove('case-2'),
    ({ cases }) => cases.save(at(3, 'A3')),
    ({ cases }) => cases.save(at(2, 'B2', 'case-2'))
  ]

  it('comes back without a false alarm, and is told of where it ended between a head and the list of what was saved', async () => {
    let [ends, halves] = [0, 0]
    for (let last = 0; ; last += 1) {
      const copy = rawCopy()
      const [name, writing] = [freshName(), copyIn(copy.files)]
      const { open } = await freshVault({ name, copy: writing })
      await writing.settled()
      let puts = 0
      const written: string[] = []
      copy.files.fails = (address) => {
        const fails = (puts += 1) > last
        if (!fails) written.push(address)
        return fails
      }
      for (const act of acts) await act(open)
      await writing.settled()
      copy.files.fails = () => false
      await deleteDB(name)
      const vault = vaultNamed(name, { copy: copyIn(copy.files) })
      expect(await vault.state()).toBe('restored')
      const again = await vault.unlock({ kind: 'passphrase', text: passphrase })
      // A head that a save wrote, and not what was moved, or a part of the list: its first row, which counts both, is not there.
      const ended = written.at(-1) ?? ''
      const isSaved = ended.includes('/heads/') && written.indexOf(ended) === written.length - 1
      const isHalf = isSaved || ended.includes('/records/%22manifest-')
      expect([last, await told(again)]).toEqual([
        last,
        isHalf ? [{ kind: 'list-lost', afterLoss: true }] : []
      ])
      expect(await told(await openAgain(name))).toHaveLength(isHalf ? 1 : 0)
      if (isHalf) halves += 1
      expect((await again.cases.list()).unreadable).toEqual([])
      ends += 1
      if (puts <= last) break
    }
    expect(ends).toBeGreaterThan(20)
    // Each save of a case ends so at two places, what moves a case at one.
    expect(halves).toBe(5 * 2 + 2)
  }, 60_000)

  it('says of what the other tab had not copied that its last change may be missing, and of nothing else', async () => {
    const copy = rawCopy()
    const [name, writing] = [freshName(), copyIn(copy.files)]
    const { open } = await freshVault({ name, copy: writing })
    await open.cases.save(at(1, 'A1'))
    await writing.settled()
    const early = await copy.all()
    await open.cases.save(at(2, 'A1'))
    await writing.settled()
    // What one tab wrote was copied, and the count of it; what the other wrote before was not.
    const lagging = [...(await copy.all())].filter(([url]) => !/\/(heads|cases)\/%22case-1/.test(url))
    await copy.set(new Map([...lagging, ...[...early].filter(([url]) => /\/(heads|cases)\//.test(url))]))
    await deleteDB(name)
    const vault = vaultNamed(name, { copy: copyIn(copy.files) })
    expect(await vault.state()).toBe('restored')
    const again = await vault.unlock({ kind: 'passphrase', text: passphrase })
    expect(await told(again)).toEqual([
      { kind: 'case-older', case: 'case-1', reference: 'A1', afterLoss: true }
    ])
  })
})
