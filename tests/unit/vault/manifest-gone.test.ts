import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/ports/cases'
import { StoreError } from '../../../src/ports/store-error'
import type { OpenVault } from '../../../src/ports/vault'
import { Access } from '../../../src/vault/access'
import { Connection } from '../../../src/vault/connection'
import { copyIn, rawCopy } from './copied'
import { versionOf } from './filled'
import { savedByOlderBuild } from './older-build'
import { allRows, deleteRow, putRows, setRows, type Row } from './raw'
import { at, freshName, freshVault, openAgain } from './support'

const told = async ({ cases }: OpenVault): Promise<readonly Finding[]> => (await cases.list()).findings ?? []
const isOfManifest = ({ id }: Row) => String(id).startsWith('manifest')
/** All tables but that of the key. */
const allButKey = ['heads', 'cases', 'history', 'versions', 'removed', 'records']

/** Two cases, of which the second has a finished version and an earlier state, and their second copy; nobody has the vault open. */
async function copied() {
  const copy = rawCopy()
  const [name, writing] = [freshName(), copyIn(copy.files)]
  const { open } = await freshVault({ name, copy: writing })
  await open.cases.save(at(1))
  await open.cases.save(at(1, 'B1', 'case-2'))
  const early = await allRows(name)
  await open.cases.save(at(2, 'B1', 'case-2'), { keepsReplaced: true, versions: [versionOf('case-2')] })
  await open.saveSettings({ lockAfter: 20 })
  await writing.settled()
  await open.close()
  /** What the copy has of the cases and of the vault's own records: the list of what was saved notes what was found. */
  const files = async () =>
    [...(await copy.all()).keys()].filter((url) => !url.includes('/records/%22manifest')).sort()
  return { name, copy, early, files, before: await files() }
}

/** Opens the vault, lists its cases, and goes on until the second copy was looked through. */
async function visited({ name, copy }: Awaited<ReturnType<typeof copied>>) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const copying = copyIn(copy.files)
  const complete = vi.spyOn(copying, 'complete')
  const open = await openAgain(name, { copy: copying })
  const findings = await told(open)
  await vi.advanceTimersByTimeAsync(4_000)
  vi.useRealTimers()
  await vi.waitFor(() => expect(complete).toHaveBeenCalled())
  await complete.mock.results[0]?.value
  return { open, findings }
}

const takeManifest = async (name: string) => {
  const { records = [] } = await allRows(name)
  await setRows(
    name,
    'records',
    records.filter((row) => !isOfManifest(row))
  )
}

const takeCase = async (name: string) => {
  for (const table of ['heads', 'cases']) await deleteRow(name, table, 'case-2')
  await deleteRow(name, 'versions', ['case-2', 1])
  await deleteRow(name, 'history', ['case-2', 1])
}

/** That both cases stand as they were saved last. */
async function expectAll(open: OpenVault): Promise<void> {
  const { heads, unreadable } = await open.cases.list()
  expect([heads.map(({ id }) => id).toSorted(), unreadable]).toEqual([['case-1', 'case-2'], []])
  expect(await open.cases.open('case-2')).toEqual(at(2, 'B1', 'case-2'))
  expect(await open.cases.versions('case-2')).toEqual([versionOf('case-2')])
  expect((await open.cases.history('case-2')).map(({ revision }) => revision)).toEqual([1])
  expect(await open.settings()).toEqual({ lockAfter: 20 })
}

describe('a vault of which nothing but its key is left in the database', () => {
  it('comes back from the second copy, case by case, and the copy keeps what it has', async () => {
    const one = await copied()
    for (const table of allButKey) await setRows(one.name, table, [])
    const { open, findings } = await visited(one)
    expect(findings).toContainEqual({ kind: 'case-brought-back', case: 'case-1', reference: 'A1' })
    expect(findings).toContainEqual({ kind: 'case-brought-back', case: 'case-2', reference: 'B1' })
    await expectAll(open)
    expect(await one.files()).toEqual(one.before)
  })

  it('comes back also where the copy has lost its list of what was saved, and that is told too', async () => {
    const one = await copied()
    for (const table of allButKey) await setRows(one.name, table, [])
    expect(await one.copy.lose(isOfManifest)).toBeGreaterThan(0)
    const { open, findings } = await visited(one)
    expect(findings).toContainEqual({ kind: 'list-lost' })
    expect(findings).toContainEqual({ kind: 'case-brought-back', case: 'case-2', reference: 'B1' })
    await expectAll(open)
    expect(await one.files()).toEqual(one.before)
  })
})

describe('the list of what was saved, gone with a case', () => {
  it('comes back from the second copy, all parts of it, and says which case came back too', async () => {
    const one = await copied()
    await takeManifest(one.name)
    await takeCase(one.name)
    const { open, findings } = await visited(one)
    expect(findings).toContainEqual({ kind: 'case-brought-back', case: 'case-2', reference: 'B1' })
    expect(findings.map(({ kind }) => kind)).not.toContain('list-lost')
    await expectAll(open)
    expect(await one.files()).toEqual(one.before)
  })

  it('comes back also where its first row is damaged, and parts of it are gone', async () => {
    const one = await copied()
    const first = ((await allRows(one.name))['records'] ?? []).find(({ id }) => id === 'manifest')
    await takeManifest(one.name)
    await putRows(one.name, 'records', [{ ...first, revision: 900 }])
    await takeCase(one.name)
    const { open, findings } = await visited(one)
    expect(findings).toContainEqual({ kind: 'case-brought-back', case: 'case-2', reference: 'B1' })
    await expectAll(open)
  })

  it('in both places does not keep the case from coming back: the copy is held against the database', async () => {
    const one = await copied()
    await takeManifest(one.name)
    await one.copy.lose(isOfManifest)
    await takeCase(one.name)
    const { open, findings } = await visited(one)
    expect(findings).toContainEqual({ kind: 'list-lost' })
    expect(findings).toContainEqual({ kind: 'case-brought-back', case: 'case-2', reference: 'B1' })
    await expectAll(open)
    expect(await one.files()).toEqual(one.before)
  })

  it.each<[string, (name: string, early: Awaited<ReturnType<typeof allRows>>) => Promise<void>]>([
    [
      'an older head and state',
      async (name, early) => {
        for (const table of ['heads', 'cases']) {
          const rows = (early[table] ?? []).filter(({ id }) => id === 'case-2')
          await putRows(name, table, rows)
        }
      }
    ],
    ['a state without its head', (name) => deleteRow(name, 'heads', 'case-2')],
    ['a head without its state', (name) => deleteRow(name, 'cases', 'case-2')],
    ['no finished version', (name) => deleteRow(name, 'versions', ['case-2', 1])],
    ['no earlier state', (name) => deleteRow(name, 'history', ['case-2', 1])],
    ['no settings', (name) => deleteRow(name, 'records', 'settings')]
  ])('in both places, with %s in the database, leaves what the copy has', async (_, change) => {
    const one = await copied()
    await takeManifest(one.name)
    await one.copy.lose(isOfManifest)
    await change(one.name, one.early)
    const { open, findings } = await visited(one)
    expect(findings).toContainEqual({ kind: 'list-lost' })
    await expectAll(open)
    expect(await one.files()).toEqual(one.before)
  })
})

describe('the second copy stays as it is', () => {
  it.each([
    ['with', false],
    ['without', true]
  ])('where what it has cannot be put back, %s a list of what was saved', async (_, isGone) => {
    const one = await copied()
    if (isGone) {
      await takeManifest(one.name)
      await one.copy.lose(isOfManifest)
    }
    await takeCase(one.name)
    const refused = vi.spyOn(Access.prototype, 'write').mockRejectedValue(new StoreError('failed'))
    await visited(one)
    refused.mockRestore()
    expect(await one.files()).toEqual(one.before)
    await expectAll((await visited(one)).open)
  })

  it('where nobody could look for what it has', async () => {
    const one = await copied()
    await takeManifest(one.name)
    await one.copy.lose(isOfManifest)
    await takeCase(one.name)
    const silent = vi.spyOn(one.copy.files, 'has').mockRejectedValue(new Error('No answer.'))
    await visited(one)
    silent.mockRestore()
    expect(await one.files()).toEqual(one.before)
  })
})

describe('nothing is told, and nothing is lost,', () => {
  it('of a new vault beside a second copy', async () => {
    const copy = rawCopy()
    const { open } = await freshVault({ name: freshName(), copy: copyIn(copy.files) })
    expect(await told(open)).toEqual([])
  })

  it('of a new vault beside files that one before it has left', async () => {
    const { copy } = await copied()
    const left = await copy.all()
    const [name, writing] = [freshName(), copyIn(copy.files)]
    const { open } = await freshVault({ name, copy: writing })
    await writing.settled()
    await copy.set(new Map([...left, ...(await copy.all())]))
    const { findings } = await visited({ name, copy } as Awaited<ReturnType<typeof copied>>)
    expect(findings).toEqual([])
    expect((await open.cases.list()).heads).toEqual([])
    expect([...(await copy.all()).keys()].filter((url) => url.includes('/heads/'))).toEqual([])
  })

  it('of a new vault whose second copy hangs: nothing waits for that without end', async () => {
    const writing = copyIn(rawCopy().files)
    const { open } = await freshVault({ name: freshName(), copy: writing })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const settled = vi.spyOn(writing, 'settled').mockReturnValue(new Promise(() => undefined))
    const saving = open.cases.save(at(1))
    await vi.waitFor(() => expect(settled).toHaveBeenCalled())
    await vi.advanceTimersByTimeAsync(31_000)
    await saving
    vi.useRealTimers()
    expect((await open.cases.list()).heads).toHaveLength(1)
    expect(await told(open)).toEqual([])
  })

  it('of a vault of an older build with its second copy', async () => {
    const copy = rawCopy()
    const { name } = await freshVault()
    for (const id of ['case-1', 'case-2']) await savedByOlderBuild(name, 1, id, 'A1')
    await copyIn(copy.files).complete(await new Connection(name).database(), () => Promise.resolve(true))
    const { open, findings } = await visited({ name, copy } as Awaited<ReturnType<typeof copied>>)
    expect(findings).toEqual([])
    expect((await open.cases.list()).heads).toHaveLength(2)
  })
})
