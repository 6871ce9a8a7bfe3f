import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/ports/cases'
import type { OpenVault } from '../../../src/ports/vault'
import { copyIn, rawCopy } from './copied'
import { versionOf } from './filled'
import { savedByOlderBuild } from './older-build'
import { allRows, deleteRow, flipped, putRows, setRows, type Row } from './raw'
import { at, freshName, freshVault, openAgain } from './support'

const told = async ({ cases }: OpenVault): Promise<readonly Finding[]> => (await cases.list()).findings ?? []
const isOfManifest = ({ id }: Row) => String(id).startsWith('manifest')
const notRemoved = { kind: 'case-not-removed', case: 'case-2', reference: 'B1' }

/** A vault with two cases and its second copy; nobody has it open. */
async function twoCases() {
  const copy = rawCopy()
  const [name, writing] = [freshName(), copyIn(copy.files)]
  const { open } = await freshVault({ name, copy: writing })
  await open.cases.save(at(1, 'A1'))
  await open.cases.save(at(1, 'B1', 'case-2'))
  await open.cases.save(at(2, 'B1', 'case-2'), { keepsReplaced: true, versions: [versionOf('case-2')] })
  await writing.settled()
  await open.close()
  const { heads = [] } = await allRows(name)
  const [head = {}] = heads.filter(({ id }) => id === 'case-2')
  const filesOf = async (id: string) =>
    [...(await copy.all()).keys()].filter((url) => url.includes(id)).sort()
  return { name, copy, head, filesOf }
}

/** Lays the head of the second case among those that were removed. */
async function lay(name: string, head: Row): Promise<void> {
  await deleteRow(name, 'heads', 'case-2')
  await putRows(name, 'removed', [head])
}

/** Opens the vault and goes on until everything that was removed is deleted, and the second copy was looked through. */
async function visited(
  name: string,
  copy: ReturnType<typeof rawCopy> | undefined,
  meanwhile: (open: OpenVault) => Promise<unknown> = told
) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const copying = copy && copyIn(copy.files)
  const open = await openAgain(name, { copy: copying })
  await meanwhile(open)
  // What is removed is read before its time begins.
  await open.settings()
  await vi.advanceTimersByTimeAsync(11_000)
  await vi.waitFor(async () => expect((await allRows(name))['removed']).toEqual([]))
  vi.useRealTimers()
  await copying?.settled()
  return open
}

async function expectWhole(open: OpenVault): Promise<void> {
  expect((await open.cases.list()).heads.map(({ id }) => id).toSorted()).toEqual(['case-1', 'case-2'])
  expect(await open.cases.open('case-2')).toEqual(at(2, 'B1', 'case-2'))
  expect(await open.cases.versions('case-2')).toEqual([versionOf('case-2')])
  expect(await open.cases.history('case-2')).toHaveLength(1)
}

afterEach(() => void vi.useRealTimers())

describe('a head that somebody laid among those that were removed, so that the vault would delete the case itself', () => {
  it('goes back into the list at once, and is told of; the case stays in both places', async () => {
    const { name, copy, head, filesOf } = await twoCases()
    const before = await filesOf('case-2')
    await lay(name, head)
    const open = await openAgain(name, { copy: copyIn(copy.files) })
    const { heads, findings } = await open.cases.list()
    expect(heads.map(({ id }) => id).toSorted()).toEqual(['case-1', 'case-2'])
    expect(findings).toEqual([notRemoved])
    await open.close()
    await expectWhole(await visited(name, copy))
    expect(await filesOf('case-2')).toEqual(before)
    expect(await told(await openAgain(name))).toEqual([notRemoved])
  })

  it('goes back where nobody looked at the list', async () => {
    const { name, copy, head } = await twoCases()
    await lay(name, head)
    const open = await visited(name, copy, () => Promise.resolve())
    await expectWhole(open)
    expect(await told(open)).toEqual([notRemoved])
  })

  it('goes back also where it is damaged', async () => {
    const { name, head } = await twoCases()
    await lay(name, { ...head, data: flipped(head['data'] as Uint8Array, 3) })
    const open = await visited(name, undefined)
    expect((await open.cases.list()).unreadable).toEqual(['case-2'])
    expect(await told(open)).toEqual([notRemoved])
    expect(await open.cases.versions('case-2')).toHaveLength(1)
  })

  it('goes away where the case stands in the list too, and the case stays', async () => {
    const { name, head } = await twoCases()
    await putRows(name, 'removed', [head])
    const open = await visited(name, undefined)
    await expectWhole(open)
    expect(await told(open)).toEqual([])
  })

  it('goes back where it was laid there while the vault was open, once its time has come', async () => {
    const { name, copy, head } = await twoCases()
    const before = await openAgain(name)
    await before.cases.remove('case-2')
    await before.close()
    const open = await visited(name, copy, async (one) => {
      expect(await told(one)).toEqual([])
      const other = await openAgain(name)
      expect(await other.cases.undoRemove('case-2')).toBe(true)
      await other.close()
      await lay(name, head)
    })
    await expectWhole(open)
    expect(await told(open)).toEqual([notRemoved])
  })

  it.each([
    ['gone', (rows: readonly Row[]) => rows.filter((row) => !isOfManifest(row))],
    [
      'said to have come back after a loss',
      (rows: readonly Row[]) =>
        rows.map((row) => (row['id'] === 'manifest' ? { ...row, isRestored: true } : row))
    ]
  ])('goes back where the list of what was saved is %s: no removal is believed then', async (_, change) => {
    const { name, head } = await twoCases()
    const before = await openAgain(name)
    await before.cases.remove('case-2')
    const early = (await allRows(name))['records'] ?? []
    await before.cases.undoRemove('case-2')
    await before.cases.save(at(2, 'A1'))
    await before.close()
    await setRows(name, 'records', change(early))
    await lay(name, head)
    const open = await visited(name, undefined)
    await expectWhole(open)
    expect((await told(open)).map(({ kind }) => kind)).toEqual(['list-lost', 'case-not-removed'])
  })

  it('comes back in its later state where an older one was laid there, and the second copy has that', async () => {
    const copy = rawCopy()
    const [name, writing] = [freshName(), copyIn(copy.files)]
    const { open: first } = await freshVault({ name, copy: writing })
    await first.cases.save(at(1, 'A1'))
    await first.cases.save(at(1, 'B1', 'case-2'))
    const { heads = [] } = await allRows(name)
    await first.cases.save(at(2, 'B1', 'case-2'), { keepsReplaced: true, versions: [versionOf('case-2')] })
    await writing.settled()
    await first.close()
    await lay(name, heads.find(({ id }) => id === 'case-2') ?? {})
    const open = await visited(name, copy)
    await expectWhole(open)
    expect(await told(open)).toContainEqual({ kind: 'case-brought-back', case: 'case-2', reference: 'B1' })
  })
})

describe('what was removed here', () => {
  const gone = async (name: string) =>
    Object.entries(await allRows(name)).flatMap(([table, rows]) =>
      rows.some((row) => row['id'] === 'case-2' || row['case'] === 'case-2') ? [table] : []
    )

  it('is deleted in both places, and nothing is told', async () => {
    const { name, copy, filesOf } = await twoCases()
    const open = await visited(name, copy, ({ cases }) => cases.remove('case-2'))
    expect(await gone(name)).toEqual([])
    expect(await filesOf('case-2')).toEqual([])
    expect(await told(open)).toEqual([])
  })

  it('is deleted at the next opening where the vault was closed before its time', async () => {
    const { name, copy, filesOf } = await twoCases()
    const writing = copyIn(copy.files)
    const before = await openAgain(name, { copy: writing })
    await before.cases.remove('case-2')
    await writing.settled()
    await before.close()
    const open = await visited(name, copy)
    expect(await gone(name)).toEqual([])
    expect(await filesOf('case-2')).toEqual([])
    expect(await told(open)).toEqual([])
  })

  it('is deleted where its head was damaged and nothing was noted of it', async () => {
    const { name, head } = await twoCases()
    await putRows(name, 'heads', [{ ...head, data: flipped(head['data'] as Uint8Array, 3) }])
    await setRows(
      name,
      'records',
      ((await allRows(name))['records'] ?? []).filter((row) => !isOfManifest(row))
    )
    const open = await visited(name, undefined, async (one) => {
      expect((await one.cases.list()).unreadable).toEqual(['case-2'])
      await one.cases.remove('case-2')
    })
    expect(await gone(name)).toEqual([])
    expect(await told(open)).toEqual([{ kind: 'list-lost' }])
  })

  it('is deleted where a build from before there was a list of what was saved has removed it', async () => {
    const { name } = await freshVault()
    for (const id of ['case-1', 'case-2']) await savedByOlderBuild(name, 1, id, 'B1')
    const [head = {}] = ((await allRows(name))['heads'] ?? []).filter(({ id }) => id === 'case-2')
    await lay(name, head)
    const open = await visited(name, undefined)
    expect(await gone(name)).toEqual([])
    expect(await told(open)).toEqual([])
  })
})
