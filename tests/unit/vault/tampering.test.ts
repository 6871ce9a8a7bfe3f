import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import type { Bytes } from '../../../src/vault/bytes'
import { newDataKey } from '../../../src/vault/key/wrap'
import { seal, unseal } from '../../../src/vault/seal'
import { everythingIn, filledVault, planted, type Outcome } from './filled'
import { allRows, bytesIn, deleteRow, flipped, putRows, setRows, withAt, type Row } from './raw'
import { at, faultOf, freshVault, openAgain, passphrase, vaultNamed } from './support'
import { isProving } from '../../support/proving'

const numRuns = isProving ? 3_000 : 150
const sealedTables = ['heads', 'cases', 'history', 'versions', 'removed', 'records'] as const

describe('what is sealed', () => {
  test('does not open with any byte of it changed', async () => {
    const key = await newDataKey()
    const place = { kind: 'case', id: 'case-1', revision: 1 } as const
    const sealed = await seal(key, place, at(1))
    expect(await unseal(key, place, sealed)).toEqual(at(1))
    const changed = bytesIn(sealed).flatMap(([path, bytes]) =>
      [...bytes.keys()].map((byte) => withAt(sealed, path, () => flipped(bytes, byte)) as typeof sealed)
    )
    expect(changed.length).toBeGreaterThan(500)
    const faults = await Promise.all(changed.map((one) => faultOf(unseal(key, place, one))))
    expect(new Set(faults)).toEqual(new Set(['unreadable']))
  })

  it.each([
    ['an empty IV', { iv: new Uint8Array(0) }],
    ['a text as its data', { data: 'nonsense' }],
    ['no data', { data: undefined }],
    ['data cut short', { data: new Uint8Array(3) }]
  ])('does not open with %s', async (_, change) => {
    const key = await newDataKey()
    const place = { kind: 'record', id: 'settings', revision: 1 } as const
    const sealed = { ...(await seal(key, place, {})), ...change } as { iv: Bytes; data: Bytes }
    expect(await faultOf(unseal(key, place, sealed))).toBe('unreadable')
  })

  test('says nothing of how long it is within a few hundred letters', async () => {
    const key = await newDataKey()
    const place = { kind: 'head', id: 'case-1', revision: 1 } as const
    const lengths = await Promise.all(
      ['', 'Sami', 'Sami Osman Haile Selassie'].map(
        async (name) => (await seal(key, place, { name })).data.length
      )
    )
    expect(new Set(lengths).size).toBe(1)
  })
})

/** What was read of a tampered vault is what stood there, or is said to be unreadable: never something else. */
function expectTrue(
  before: Awaited<ReturnType<typeof everythingIn>>,
  after: Awaited<ReturnType<typeof everythingIn>>
): void {
  const all = before.list.heads.map(({ id }) => id)
  expect([...after.list.heads.map(({ id }) => id), ...after.list.unreadable].toSorted()).toEqual(all)
  for (const head of after.list.heads) {
    const was = before.list.heads.find(({ id }) => id === head.id)
    // A backup too many does no harm; one too few would.
    const never = { needsBackup: true, backedUpOn: undefined }
    expect({ ...head, ...never }).toEqual({ ...was, ...never })
    if (was?.needsBackup === true) expect(head.needsBackup).toBe(true)
    expect([undefined, was?.backedUpOn]).toContain(head.backedUpOn)
  }
  for (const [what, was] of Object.entries(before.rest)) {
    const outcome = after.rest[what] as Outcome
    const isLess = what.endsWith('history') && 'value' in outcome && (outcome.value as unknown[]).length === 0
    if (!isLess && 'value' in outcome) expect([what, outcome]).toEqual([what, was])
    if ('fault' in outcome) expect([what, outcome.fault]).toEqual([what, 'unreadable'])
  }
}

describe('a vault that somebody has tampered with', () => {
  test('any byte of any record changed is seen, and nothing else is lost', async () => {
    // However long this takes, the case that was removed is not deleted while something is changed: the wait for that never ends.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { name, open } = await filledVault()
    vi.useRealTimers()
    const before = await everythingIn(open)
    const rows = await allRows(name)
    for (const table of sealedTables) expect(rows[table]?.length).toBeGreaterThan(0)
    const places = sealedTables.flatMap((table) =>
      (rows[table] ?? []).flatMap((row) => bytesIn(row).map(([path, bytes]) => ({ table, row, path, bytes })))
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.nat(), async ({ table, row, path, bytes }, byte) => {
        const change = () => flipped(bytes, byte % bytes.length)
        await putRows(name, table, [withAt(row, path, change) as Row])
        const after = await everythingIn(open)
        await putRows(name, table, [row])
        // The vault has noted what it saw there.
        await setRows(name, 'records', rows['records'] ?? [])
        expectTrue(before, after)
        // Something was seen, except where nothing reads it: the head of what was removed, and its case.
        if (table !== 'removed' && row['id'] !== 'case-3' && row['case'] !== 'case-3')
          expect(after).not.toEqual(before)
      }),
      { numRuns }
    )
    expect(await everythingIn(open)).toEqual(before)
  })

  it.each(['heads', 'cases'])('by swapping %s between two cases', async (table) => {
    const { name, open } = await filledVault()
    const before = await everythingIn(open)
    const rows = (await allRows(name))[table] ?? []
    const [one, other] = [rows.find(({ id }) => id === 'case-1'), rows.find(({ id }) => id === 'case-2')]
    await putRows(name, table, [
      { ...one, id: 'case-2' },
      { ...other, id: 'case-1' }
    ])
    const after = await everythingIn(open)
    expectTrue(before, after)
    expect(after).not.toEqual(before)
  })

  it('by putting an earlier state of a case in the place of the last one', async () => {
    const { name, open } = await filledVault()
    const [earlier] = (await allRows(name))['history'] ?? []
    await putRows(name, 'cases', [earlier ?? {}])
    expect(await faultOf(open.cases.open('case-1'))).toBe('unreadable')
    await putRows(name, 'cases', [{ ...earlier, revision: 2 }])
    expect(await faultOf(open.cases.open('case-1'))).toBe('unreadable')
  })

  it('by giving a head, a version or a record another number', async () => {
    const { name, open } = await filledVault()
    const { heads, versions, records } = await allRows(name)
    await putRows(
      name,
      'heads',
      (heads ?? []).map((row) => ({ ...row, revision: 7 }))
    )
    await putRows(
      name,
      'versions',
      (versions ?? []).filter(({ number }) => number === 2).map((row) => ({ ...row, number: 3 }))
    )
    await putRows(
      name,
      'records',
      (records ?? []).map((row) => ({ ...row, revision: 7 }))
    )
    expect((await open.cases.list()).unreadable.toSorted()).toEqual(['case-1', 'case-2'])
    expect(await faultOf(open.cases.versions('case-1'))).toBe('unreadable')
    expect(await faultOf(open.localDetails.load())).toBe('unreadable')
    expect(await faultOf(open.settings())).toBe('unreadable')
  })

  it('by taking records away', async () => {
    const { name, open } = await filledVault()
    await deleteRow(name, 'cases', 'case-1')
    expect(await faultOf(open.cases.open('case-1'))).toBe('unreadable')
    expect((await open.cases.open('case-2'))?.id).toBe('case-2')
  })

  it('in the key record says that it is damaged, and the other way in still works', async () => {
    const { name, recoveryKey } = await filledVault()
    const [record] = (await allRows(name))['keys'] ?? []
    const ways = { passphrase, recovery: recoveryKey } as const
    for (const [path, bytes] of bytesIn(record)) {
      for (const byte of bytes.keys()) {
        await putRows(name, 'keys', [withAt(record, path, () => flipped(bytes, byte)) as Row])
        const faults = {
          passphrase: await faultOf(vaultNamed(name).unlock({ kind: 'passphrase', text: ways.passphrase })),
          recovery: await faultOf(vaultNamed(name).unlock({ kind: 'recovery-key', text: ways.recovery }))
        }
        const damaged = path[0] === 'passphrase' ? 'passphrase' : 'recovery'
        expect(faults).toEqual({ passphrase: undefined, recovery: undefined, [damaged]: 'unreadable' })
      }
    }
    await putRows(name, 'keys', [withAt(record, ['passphrase', 'parameters', 'passes'], () => 4) as Row])
    expect(await faultOf(openAgain(name))).toBe('unreadable')
  })

  it('in one damaged case or head keeps no other from being opened, and the case is mended by saving it', async () => {
    const { name, open } = await freshVault()
    for (const id of ['case-1', 'case-2']) await open.cases.save(at(1, 'A1', id))
    const { heads, cases } = await allRows(name)
    const spoilt = (row: Row) => ({ ...row, data: new Uint8Array(40) })
    await putRows(name, 'heads', (heads ?? []).slice(0, 1).map(spoilt))
    expect(await open.cases.list()).toMatchObject({ heads: [{ id: 'case-2' }], unreadable: ['case-1'] })
    expect(await open.cases.open('case-1')).toEqual(at(1))
    await open.cases.save(at(2))
    expect((await open.cases.list()).unreadable).toEqual([])
    await putRows(name, 'cases', (cases ?? []).slice(1).map(spoilt))
    expect(await faultOf(open.cases.open('case-2'))).toBe('unreadable')
    expect(await open.cases.open('case-1')).toEqual(at(2))
  })
})

describe('the bytes on disk', () => {
  test('hold nothing of what was typed, in any encoding, nor the passphrase or recovery key', async () => {
    const { name, recoveryKey } = await filledVault()
    const rows = await allRows(name)
    const texts = [...Object.values(planted), passphrase, recoveryKey, recoveryKey.replaceAll('-', '')]
    const wanted = texts.flatMap((text) => [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(
        Buffer.from(text)
          .toString('base64')
          .replace(/.{2}=*$/, '')
      )
    ])
    // Proven on what is not encrypted: that the search finds.
    expect(Buffer.from(JSON.stringify({ a: planted.address })).includes(wanted[6] ?? '')).toBe(true)
    const haystack = Buffer.from(
      JSON.stringify(rows, (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
      ),
      'latin1'
    )
    for (const needle of wanted) expect(haystack.includes(needle)).toBe(false)
  })

  test('show in clear random ids, numbers and the parameters of the derivation, and nothing else', async () => {
    const { name } = await filledVault()
    const rows = await allRows(name)
    const clear = (value: unknown): unknown =>
      value instanceof Uint8Array
        ? 'bytes'
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clear(inner)]))
          : typeof value
    const shapes = Object.entries(rows).map(([table, all]) => [
      table,
      [...new Set(all.map((row) => JSON.stringify(clear(row))))]
    ])
    const sealed = { iv: 'bytes', data: 'bytes' }
    const ofRevision = [JSON.stringify({ id: 'string', revision: 'number', ...sealed })]
    const key = { ...sealed, check: 'bytes' }
    expect(Object.fromEntries(shapes.filter(([table]) => table !== 'keys'))).toEqual({
      heads: ofRevision,
      cases: ofRevision,
      history: ofRevision,
      removed: ofRevision,
      records: ofRevision,
      versions: [JSON.stringify({ case: 'string', number: 'number', ...sealed })]
    })
    expect(clear(rows['keys']?.[0])).toEqual({
      id: 'string',
      schema: 'number',
      vault: 'string',
      passphrase: {
        ...key,
        parameters: { memory: 'number', passes: 'number', lanes: 'number', salt: 'bytes' }
      },
      recovery: { ...key, salt: 'bytes' }
    })
  })

  test('never show an IV twice under one key', async () => {
    const { name, open } = await freshVault()
    const seen: string[] = []
    const look = async () => {
      const rows = await allRows(name)
      seen.push(
        ...Object.entries(rows)
          .flatMap(([table, all]) => (table === 'keys' ? [] : all))
          .map((row) => JSON.stringify([row['iv'], row['data']]))
      )
    }
    for (let revision = 1; revision <= 40; revision += 1) {
      await open.cases.save(at(revision))
      await open.cases.leaveOn('case-1', 'trust')
      await open.saveSettings({ lockAfter: 10 })
      await look()
    }
    const different = [...new Set(seen)]
    const ivs = different.map((one) => JSON.stringify((JSON.parse(one) as unknown[])[0]))
    expect(different.length).toBeGreaterThan(100)
    expect(new Set(ivs).size).toBe(ivs.length)
  })
})

it('a record of the vault’s own that is damaged is written anew by the next who changes it', async () => {
  const { name, open } = await freshVault()
  await open.saveSettings({ lockAfter: 20 })
  await open.close()
  const settings = (await allRows(name))['records']?.find(({ id }) => id === 'settings')
  await putRows(name, 'records', [{ ...settings, data: flipped(settings?.['data'] as Uint8Array, 0) }])
  const again = await openAgain(name)
  await again.saveSettings({ lockAfter: 30 })
  expect(await again.settings()).toEqual({ lockAfter: 30 })
})

it('cases of one vault do not open in another', async () => {
  const [one, other] = [await filledVault(), await filledVault()]
  const rows = await allRows(one.name)
  for (const table of ['heads', 'cases'] as const) await putRows(other.name, table, [...(rows[table] ?? [])])
  expect(await faultOf(other.open.cases.open('case-1'))).toBe('unreadable')
  expect((await other.open.cases.list()).unreadable.toSorted()).toEqual(['case-1', 'case-2'])
})
