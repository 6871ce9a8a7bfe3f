import 'fake-indexeddb/auto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test, vi } from 'vitest'
import { fitCaseFile } from '../../../machines/case-file/fit'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { browserVault } from '../../../src/vault/browser-vault'
import { deriveHere } from '../../../src/vault/key/argon2'
import { inTodaysSchema } from '../../../src/vault/record-schema'
import { allRows, openRaw, putRows, type Row } from './raw'
import { at, faultOf, freshName, freshVault } from './support'

/** A vault as an earlier build left it on the disk. A file is never written anew: a new shape gets a new one. */
interface Fixture {
  readonly passphrase: string
  readonly recoveryKey: string
  readonly version: number
  readonly stores: Readonly<Record<string, string | string[]>>
  readonly rows: Readonly<Record<string, readonly Row[]>>
}

const folder = join(projectFolder, 'tests/unit/vault/fixtures')
const decode = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
    : value

/** Puts a fixture into a database of its own. */
async function laid(file: string) {
  const fixture = JSON.parse(readFileSync(join(folder, file), 'utf8'), decode) as Fixture
  const name = freshName()
  const raw = await openRaw(name, fixture.version, (database) => {
    for (const [store, keyPath] of Object.entries(fixture.stores))
      database.createObjectStore(store, { keyPath })
  })
  raw.close()
  for (const [store, rows] of Object.entries(fixture.rows)) await putRows(name, store, rows)
  return { fixture, name, vault: browserVault({ derive: deriveHere, name }) }
}

const caseOne = JSON.parse(
  readFileSync(join(projectFolder, 'tests/unit/fixtures/case-file-1.json'), 'utf8')
) as { id: string }
const idTwo = '5b1f7c0e-2222-4c52-9a0e-3f6f9f3a7c11'

test('every past shape of a vault is a fixture', () => {
  expect(readdirSync(folder)).toEqual(['vault-1.json'])
})

/** All rows but those of the list that the vault holds its records against, which one from before begins when it is opened. */
const withoutManifest = ({ records, ...others }: Awaited<ReturnType<typeof allRows>>) => ({
  ...others,
  records: (records ?? []).filter(({ id }) => !String(id).startsWith('manifest'))
})

/** The tables of a database, and its version. */
async function tablesOf(name: string) {
  const raw = await openRaw(name)
  const stores = [...raw.objectStoreNames].map((store) => {
    const { keyPath, indexNames, autoIncrement } = raw.transaction(store).objectStore(store)
    return [store, { keyPath, indexes: [...indexNames], autoIncrement }] as const
  })
  raw.close()
  return { version: raw.version, stores: Object.fromEntries(stores) }
}

describe('a vault of shape 1', () => {
  it('has the very tables, keys and version of one that is made today, and keeps them', async () => {
    const { fixture, name, vault } = await laid('vault-1.json')
    const laidDown = await tablesOf(name)
    expect(laidDown.version).toBe(10)
    expect(laidDown.stores['history']).toEqual({
      keyPath: ['id', 'revision'],
      indexes: [],
      autoIncrement: false
    })
    expect(await tablesOf((await freshVault()).name)).toEqual(laidDown)
    await vault.unlock({ kind: 'passphrase', text: fixture.passphrase })
    expect(await tablesOf(name)).toEqual(laidDown)
  })

  it('has no instants of files noted, and takes them', async () => {
    const { fixture, vault } = await laid('vault-1.json')
    const { cases } = await vault.unlock({ kind: 'passphrase', text: fixture.passphrase })
    expect(await cases.trail?.(caseOne.id)).toMatchObject({ instants: [] })
    const trail = ['2026-11-02T09:00:00.000Z']
    await cases.noteTrails?.([{ id: caseOne.id, trail }])
    expect(await cases.trail?.(caseOne.id)).toMatchObject({ instants: trail })
    expect(await cases.open(caseOne.id)).toBeDefined()
  })

  it('opens with its passphrase and its recovery key', async () => {
    const { fixture, vault } = await laid('vault-1.json')
    const byPassphrase = await vault.unlock({ kind: 'passphrase', text: fixture.passphrase })
    const byRecovery = await vault.unlock({ kind: 'recovery-key', text: fixture.recoveryKey })
    expect(await byPassphrase.cases.list()).toEqual(await byRecovery.cases.list())
  })

  it('gives all that is in it, tells nothing of it, and looking at it changes nothing that stands there', async () => {
    const { fixture, name, vault } = await laid('vault-1.json')
    const before = await allRows(name)
    const { cases, localDetails, settings, isRecoveryKeyKept } = await vault.unlock({
      kind: 'recovery-key',
      text: fixture.recoveryKey
    })
    // Nobody noted it then: whoever has had a vault for long is not asked about its key.
    expect(await isRecoveryKeyKept()).toBe(true)
    const list = await cases.list()
    expect(list.unreadable).toEqual([])
    expect(list.findings).toBeUndefined()
    // Whether a child is missing was not kept in the list then: nothing is said of it.
    expect(list.heads.map(({ isMissing }) => isMissing)).toEqual([undefined, undefined])
    expect(list.heads.map(({ id, step, backedUpOn, dates }) => [id, step, backedUpOn, dates])).toEqual([
      [caseOne.id, 'people', undefined, [{ row: 'appeal', date: '2026-12-08' }]],
      [idTwo, 'opening-page', '2026-11-24', []]
    ])
    const expected = fitCaseFile({
      ...caseOne,
      revision: 2,
      changes: 38,
      savedAt: '2026-11-24T14:15:00.000Z'
    })
    expect(await cases.open(caseOne.id)).toEqual({ ...expected, step: 'people' })
    expect((await cases.open(idTwo))?.schema).toBe(2)
    expect(Object.keys((await cases.open(idTwo))?.answers ?? {}).length).toBeGreaterThan(10)
    expect((await cases.versions(caseOne.id)).map(({ number, file }) => [number, file.revision])).toEqual([
      [1, 1]
    ])
    expect((await cases.history(caseOne.id)).map(({ revision }) => revision)).toEqual([1])
    expect((await cases.openHistory(caseOne.id, 1))?.actions).toEqual({})
    expect(await localDetails.load()).toEqual({ team: 'Asylum team', authority: 'Kent' })
    expect(await settings()).toEqual({ lockAfter: 20 })
    expect(withoutManifest(await allRows(name))).toEqual(before)
  })

  it('can be written on: what was opened is kept as it was, and still opens', async () => {
    const { fixture, vault } = await laid('vault-1.json')
    const { cases } = await vault.unlock({ kind: 'recovery-key', text: fixture.recoveryKey })
    const opened = await cases.open(caseOne.id)
    expect(opened).toBeDefined()
    if (opened === undefined) return
    await cases.save({ ...opened, revision: 3, changes: 39 })
    expect((await cases.open(caseOne.id))?.changes).toBe(39)
    expect((await cases.history(caseOne.id)).map(({ changes }) => changes)).toEqual([38, 37])
  })
})

describe('a case that cannot be brought to today’s shape', () => {
  it.each([
    ['of a later schema', { schema: 3 }],
    ['with a day that is none', { openedOn: 'once' }],
    ['without its versions', { versions: undefined }]
  ])(
    '%s is said to be unreadable, stays as it is, and keeps no other from being opened',
    async (_, change) => {
      const { name, open } = await freshVault()
      await open.cases.save({ ...at(1), ...change } as unknown as ReturnType<typeof at>)
      await open.cases.save(at(1, 'B1', 'case-2'))
      const before = await allRows(name)
      expect(await faultOf(open.cases.open('case-1'))).toBe('unreadable')
      expect(await open.cases.open('case-2')).toEqual(at(1, 'B1', 'case-2'))
      expect(await allRows(name)).toEqual(before)
    }
  )

  it('because an answer no longer fits opens all the same, with what no longer fits set aside', async () => {
    const { open } = await freshVault()
    const gone = { state: 'answered', value: 'An option of last year' }
    const file = { ...at(1), answers: { ...at(1).answers, 'age-as-known': gone } }
    await open.cases.save(file as unknown as ReturnType<typeof at>)
    expect(await open.cases.open('case-1')).toEqual({
      ...at(1),
      setAside: [{ from: 'answers/age-as-known', json: JSON.stringify(gone) }]
    })
  })
})

it.each([
  ['of today', { schema: 1, content: 'x' }, undefined],
  ['of a newer build', { schema: 2, content: 'x' }, 'newer-version'],
  ['without a schema', { content: 'x' }, 'unreadable'],
  ['that is none', 'x', 'unreadable']
] as const)('what was sealed %s is taken for what it is', async (_, something, fault) => {
  expect(await faultOf(Promise.resolve().then(() => inTodaysSchema(something)))).toBe(fault)
})

it('what has the browser begin a new log leaves nothing behind, touches nothing else, and stops nothing where it fails', async () => {
  const { beginFreshLog } = await import('../../../src/vault/fresh-log')
  const { name } = await freshVault()
  const before = await indexedDB.databases()
  await beginFreshLog()
  expect(await indexedDB.databases()).toEqual(before)
  // One that a kill has left, of whatever version, goes too.
  ;(await openRaw('waymark-fresh-log', 10)).close()
  await beginFreshLog()
  expect(await indexedDB.databases()).toEqual(before)
  expect(before.map((database) => database.name)).toContain(name)
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError')
  })
  await expect(beginFreshLog()).resolves.toBeUndefined()
  vi.restoreAllMocks()
})
