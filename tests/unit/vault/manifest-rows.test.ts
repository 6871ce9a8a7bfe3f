import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { Access } from '../../../src/vault/access'
import { Connection } from '../../../src/vault/connection'
import type { SealedRow } from '../../../src/vault/database'
import type { KeyRecord } from '../../../src/vault/key/key-record'
import { unwrapDataKey } from '../../../src/vault/key/wrap'
import { check } from '../../../src/vault/manifest/check'
import { bucketId, bucketOf, topId, type Entry } from '../../../src/vault/manifest/content'
import { Draft } from '../../../src/vault/manifest/draft'
import { Manifest } from '../../../src/vault/manifest/manifest'
import {
  entriesOf,
  manifestRows,
  mendManifest,
  unsealState,
  type State
} from '../../../src/vault/manifest/state'
import { seal } from '../../../src/vault/seal'
import type { SecondCopy } from '../../../src/vault/second-copy/second-copy'
import { allRows, flipped, putRows } from './raw'
import { at, faultOf, freshVault, passphrase, quickDerive } from './support'

/** Two cases that stand in buckets of their own. */
const [one, other] = ['case-1', 'case-2'] as const
const bucketRow = (id: string) => bucketId(bucketOf(id))
const entry = (revision: number): Entry => ({ revision, reference: 'A1', versions: [], history: [] })

/** The rows of a second copy, as far as they are asked for. */
const copyOf = (rows: readonly SealedRow[]) =>
  ({
    writingsOf: (table: string, key: string) =>
      Promise.resolve(table === 'records' ? rows.filter(({ id }) => id === key) : []),
    writings: () => Promise.resolve([])
  }) as unknown as SecondCopy

/** The way to the records of a vault, past its open cases. */
async function accessTo(name: string, copied: readonly SealedRow[] = []): Promise<Access> {
  const [record] = (await allRows(name))['keys'] as unknown as readonly KeyRecord[]
  if (record === undefined) throw new Error('There is no vault.')
  const key = await unwrapDataKey(record, { kind: 'passphrase', text: passphrase }, quickDerive)
  return new Access(new Connection(name), record.vault, key, { copy: copyOf(copied) })
}

/** A vault whose records hold nothing of a manifest, and the manifest after a first and a second write. */
async function written() {
  const { name, open } = await freshVault()
  await open.close()
  const access = await accessTo(name)
  await access.write(['records'], ({ records }) => records.clear())
  const draft = new Draft(undefined, 1)
  draft.setEntry(one, entry(1))
  draft.setEntry(other, entry(1))
  const first = await draft.sealed(access)
  const next = new Draft(first.after, 2)
  next.setEntry(one, entry(2))
  const second = await next.sealed(access)
  const kept = first.rows.filter(({ id }) => id === bucketRow(other))
  return {
    name,
    access,
    first: first.rows,
    before: first.after,
    after: second.after,
    now: [...second.rows, ...kept]
  }
}

const rowIn = (rows: readonly SealedRow[], id: string): SealedRow => {
  const row = rows.find((each) => each.id === id)
  if (row === undefined) throw new Error(`There is no row ${id}.`)
  return row
}
const without = (rows: readonly SealedRow[], id: string) => rows.filter((each) => each.id !== id)
const withRow = (rows: readonly SealedRow[], row: SealedRow) => [...without(rows, row.id), row]
const turned = (bytes: SealedRow['data'], at: number) => new Uint8Array(flipped(bytes, at))
const damaged = (row: SealedRow): SealedRow => ({ ...row, data: turned(row.data, 7) })
const restored = (rows: readonly SealedRow[]) =>
  rows.map((row) => (row.id === topId ? { ...row, isRestored: true as const } : row))
const stateOf = (found: State | 'absent' | 'lost'): State => {
  if (typeof found !== 'object') throw new Error(`It is ${found}.`)
  return found
}

it('the two cases stand in two buckets', () => {
  expect(bucketOf(one)).not.toBe(bucketOf(other))
})

describe('the manifest, unsealed', () => {
  it('is absent where there is no row of it, and lost where its first row alone is gone', async () => {
    const { access, now } = await written()
    expect(await unsealState(access, [], undefined)).toBe('absent')
    expect(await unsealState(access, without(now, topId), undefined)).toBe('lost')
  })

  it('holds what was written last of each case, and at which count', async () => {
    const { access, now } = await written()
    const state = stateOf(await unsealState(access, now, undefined))
    expect(Object.fromEntries(entriesOf(state))).toEqual({ [one]: entry(2), [other]: entry(1) })
    expect([state.count, state.isRestored, state.isBehind]).toEqual([2, false, false])
    expect([state.top.buckets[bucketOf(one)], state.top.buckets[bucketOf(other)]]).toEqual([2, 1])
  })

  it('is lost where a bucket is gone, put back, ahead, or damaged, or its first row is', async () => {
    const { access, first, now } = await written()
    const row = rowIn(now, bucketRow(one))
    for (const rows of [
      without(now, row.id),
      withRow(now, rowIn(first, row.id)),
      withRow(first, row),
      withRow(now, damaged(row)),
      withRow(now, damaged(rowIn(now, topId)))
    ])
      expect(await unsealState(access, rows, undefined)).toBe('lost')
  })

  it('that was put here from the second copy may have a bucket that is ahead, and none that is behind', async () => {
    const { access, first, now } = await written()
    const ahead = restored(withRow(first, rowIn(now, bucketRow(one))))
    const state = stateOf(await unsealState(access, ahead, undefined))
    expect([state.count, state.isRestored, state.isBehind]).toEqual([1, true, true])
    expect(entriesOf(state).get(one)).toEqual(entry(2))
    expect([state.top.buckets[bucketOf(one)], state.top.buckets[bucketOf(other)]]).toEqual([2, 1])
    expect(stateOf(await unsealState(access, restored(now), undefined)).isBehind).toBe(false)
    const behind = restored(withRow(now, rowIn(first, bucketRow(one))))
    expect(await unsealState(access, behind, undefined)).toBe('lost')
    expect(await unsealState(access, restored(without(now, bucketRow(one))), undefined)).toBe('lost')
  })

  it('takes a bucket that it has unsealed before as it was, by every byte of its row', async () => {
    const { access, now } = await written()
    const before = stateOf(await unsealState(access, now, undefined))
    const unsealed = vi.spyOn(access, 'unseal')
    const again = stateOf(await unsealState(access, structuredClone(now), before))
    expect(again.buckets.get(bucketOf(one))).toBe(before.buckets.get(bucketOf(one)))
    // Its first row alone.
    expect(unsealed).toHaveBeenCalledTimes(1)
    const row = rowIn(now, bucketRow(one))
    for (const changed of [
      damaged(row),
      { ...row, iv: turned(row.iv, 3) },
      { ...row, iv: 'no bytes' as unknown as Uint8Array<ArrayBuffer> },
      { ...row, data: [...row.data] as unknown as Uint8Array<ArrayBuffer> }
    ])
      expect(await unsealState(access, withRow(now, changed), before)).toBe('lost')
  })

  it('is not said to be lost where only the key has gone', async () => {
    const { access, now } = await written()
    access.lock()
    expect(await faultOf(unsealState(access, now, undefined))).toBe('locked')
    expect(await faultOf(mendManifest(access, now, 0))).toBe('locked')
  })
})

describe('a manifest that is not whole', () => {
  /** What stands in the database, what the copy holds, and what is there once it was mended. */
  async function mended(
    standing: readonly SealedRow[],
    copied: readonly SealedRow[],
    least: number,
    name: string,
    isBehind = false
  ) {
    const access = await accessTo(name, copied)
    await access.write(['records'], ({ records }) => records.putAll([...standing]))
    const rows = await access.read(['records'], manifestRows)
    const isMended = await mendManifest(access, rows, least, isBehind)
    const after = await access.read(['records'], manifestRows)
    return { isMended, after: Object.fromEntries(after.map(({ id, revision }) => [id, revision])) }
  }
  const revisions = (rows: readonly SealedRow[]) =>
    Object.fromEntries(rows.map(({ id, revision }) => [id, revision]))

  it('has its first row from the second copy where that is not older than what was saved', async () => {
    const { name, now } = await written()
    expect(await mended(without(now, topId), now, 2, name)).toEqual({ isMended: true, after: revisions(now) })
    const again = await written()
    const lacking = without(again.now, topId)
    expect(await mended(lacking, again.now, 3, again.name)).toEqual({
      isMended: false,
      after: revisions(lacking)
    })
  })

  it('has a first row that was put back replaced by a later one', async () => {
    const { name, first, now } = await written()
    const back = withRow(now, rowIn(first, topId))
    expect(await mended(back, now, 2, name)).toEqual({ isMended: true, after: revisions(now) })
  })

  it('has a later first row than what was saved where the copy has that', async () => {
    const { name, first, now } = await written()
    const lacking = without(first, topId)
    const { isMended, after } = await mended(lacking, now, 1, name)
    expect([isMended, after[topId]]).toEqual([true, 2])
  })

  it('has a first row that a bucket is ahead of replaced by the last that the copy has, however many came between', async () => {
    const { name, first, after } = await written()
    const third = new Draft(after, 3)
    third.setEntry(one, entry(3))
    const { rows } = await third.sealed(await accessTo(name))
    const ahead = restored(withRow(first, rowIn(rows, bucketRow(one))))
    const found = await mended(ahead, rows, 1, name, true)
    expect([found.isMended, found.after[topId]]).toEqual([true, 3])
  })

  it.each([
    ['gone', (rows: readonly SealedRow[]) => without(rows, bucketRow(one))],
    [
      'put back',
      (rows: readonly SealedRow[], first: readonly SealedRow[]) => withRow(rows, rowIn(first, bucketRow(one)))
    ]
  ])(
    'has a bucket that is %s from the second copy, at the very revision that its first row says',
    async (_, change) => {
      const { name, first, now } = await written()
      const standing = change(now, first)
      expect(await mended(standing, now, 2, name)).toEqual({ isMended: true, after: revisions(now) })
      const again = await written()
      const left = change(again.now, again.first)
      // The copy has no more than the earlier one.
      expect(await mended(left, again.first, 2, again.name)).toEqual({
        isMended: false,
        after: revisions(left)
      })
    }
  )

  it('is mended by what is found, though something else is not', async () => {
    const { name, now } = await written()
    const bare = now.filter(({ id }) => id === topId)
    for (const found of [one, other]) {
      const { isMended } = await mended(bare, [rowIn(now, bucketRow(found))], 2, name)
      expect(isMended, found).toBe(true)
      await (await accessTo(name)).write(['records'], ({ records }) => records.clear())
    }
  })

  it('is left as it is where it is whole, and where its first row is damaged everywhere', async () => {
    const { name, now } = await written()
    expect(await mended(now, now, 2, name)).toEqual({ isMended: false, after: revisions(now) })
    const again = await written()
    const broken = withRow(again.now, damaged(rowIn(again.now, topId)))
    expect((await mended(broken, [], 2, again.name)).isMended).toBe(false)
  })
})

describe('what is written beside the manifest', () => {
  const nothing = () => Promise.resolve(() => Promise.resolve())

  it('is held against the records once: after another tab has written, the manifest alone is read again', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    const access = await accessTo(name)
    const checks = vi.fn((manifest: Manifest) => check(access, manifest))
    const manifest = new Manifest(access, checks)
    const countOf = async () =>
      stateOf(await manifest.unseal(await access.read(['records'], manifestRows))).count
    await manifest.write([], nothing)
    const before = await countOf()
    await open.cases.save(at(2))
    await manifest.write([], nothing)
    expect(checks).toHaveBeenCalledTimes(1)
    expect(await countOf()).toBe(before + 2)
  })

  it('is not written where what is prepared fails for another reason, and that is said as it is', async () => {
    const { name } = await freshVault()
    const access = await accessTo(name)
    const manifest = new Manifest(access, (one) => check(access, one))
    await expect(manifest.write([], () => Promise.reject(new Error('No.')))).rejects.toThrow('No.')
    access.lock()
    expect(await faultOf(manifest.write([], nothing))).toBe('locked')
  })

  it('writes nothing over a record that a newer build has written', async () => {
    const { name, open } = await freshVault()
    await open.saveSettings({ lockAfter: 20 })
    const [key] = (await allRows(name))['keys'] as unknown as readonly KeyRecord[]
    if (key === undefined) throw new Error('There is no vault.')
    const dataKey = await unwrapDataKey(key, { kind: 'passphrase', text: passphrase }, quickDerive)
    const settings = async () => (await allRows(name))['records']?.find(({ id }) => id === 'settings') ?? {}
    const revision = (await settings())['revision'] as number
    const slot = { kind: 'record', id: 'settings', revision } as const
    const newer = { id: 'settings', revision, ...(await seal(dataKey, slot, { schema: 2, content: 'x' })) }
    await putRows(name, 'records', [newer])
    expect(await faultOf(open.saveSettings({ lockAfter: 30 }))).toBe('newer-version')
    expect(await settings()).toEqual(newer)
  })

  it('comes after a check that has failed, which is made again', async () => {
    const { name } = await freshVault()
    const access = await accessTo(name)
    const checks = vi.fn((one: Manifest) => check(access, one))
    checks.mockRejectedValueOnce(new Error('The disk does not answer.'))
    const manifest = new Manifest(access, checks)
    expect(manifest.findings).toEqual([])
    await expect(manifest.write([], nothing)).rejects.toThrow('The disk does not answer.')
    await manifest.write([], nothing)
    expect(checks).toHaveBeenCalledTimes(2)
  })

  it('says why where what was seen could not be noted, and tries that again', async () => {
    const { name } = await freshVault()
    const access = await accessTo(name)
    const failure = new Error('There is no room.')
    const checks = vi.fn((one: Manifest) => check(access, one))
    checks.mockImplementationOnce(async (one) => ({ ...(await check(access, one)), failure }))
    const manifest = new Manifest(access, checks)
    await expect(manifest.write([], nothing)).rejects.toThrow('There is no room.')
    await manifest.write([], nothing)
    expect(checks).toHaveBeenCalledTimes(2)
  })

  it('is given up after forty times in which another tab came before', async () => {
    const { name } = await freshVault()
    const access = await accessTo(name)
    const manifest = new Manifest(access, (one) => check(access, one))
    const rival = new Manifest(access, (one) => check(access, one))
    let tried = 0
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const work = async () => {
      tried += 1
      await rival.write([], nothing)
      return () => Promise.resolve()
    }
    expect(await faultOf(manifest.write([], work))).toBe('failed')
    expect(tried).toBe(40)
    vi.restoreAllMocks()
  })

  it('begins anew with nothing of one that stood there: its old rows go', async () => {
    const { name, access, now } = await written()
    await access.write(['records'], ({ records }) => records.putAll(now))
    const manifest = new Manifest(access, (one) => check(access, one))
    const draft = new Draft(undefined, 9)
    draft.setEntry(other, entry(4))
    await manifest.put([], draft, 2, () => Promise.resolve())
    const rows = ((await allRows(name))['records'] ?? []).map(({ id, revision }) => [id, revision])
    expect(rows.sort()).toEqual(
      [
        [topId, 9],
        [bucketRow(other), 9]
      ].sort()
    )
  })
})
