import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../../src/ports/cases'
import type { OpenVault } from '../../../src/ports/vault'
import { Connection } from '../../../src/vault/connection'
import { copyIn, rawCopy } from './copied'
import { everythingIn, filledVault } from './filled'
import { allRows, bytesIn, deleteRow, flipped, putRows, withAt, type Row } from './raw'
import { at, faultOf, freshName, freshVault, openAgain, passphrase, vaultNamed } from './support'

/** A vault with something in each table, and its second copy; the next visit has not begun. */
async function filled() {
  const copy = rawCopy()
  const name = freshName()
  const writing = copyIn(copy.files)
  const { open, recoveryKey } = await filledVault({ name, copy: writing })
  const before = await everythingIn(open)
  await writing.settled()
  await open.close()
  const visit = () => openAgain(name, { copy: copyIn(copy.files) })
  return { name, copy, recoveryKey, before, visit, rows: await allRows(name) }
}

const told = async ({ cases }: OpenVault): Promise<readonly Finding[]> => (await cases.list()).findings ?? []

/** One row of each table, what it is of, and what both having lost it comes to. */
const victims: readonly (readonly [
  string,
  {
    readonly table: string
    readonly isOne: (row: Row) => boolean
    readonly lost: string
    readonly told: Finding
  }
])[] = [
  [
    'a head',
    {
      table: 'heads',
      isOne: ({ id }) => id === 'case-1',
      lost: 'list',
      told: { kind: 'case-brought-back', case: 'case-1' }
    }
  ],
  [
    'a case',
    {
      table: 'cases',
      isOne: ({ id }) => id === 'case-1',
      lost: 'case-1 open',
      told: { kind: 'case-brought-back', case: 'case-1' }
    }
  ],
  [
    'an earlier state',
    {
      table: 'history',
      isOne: ({ id, revision }) => id === 'case-1' && revision === 1,
      lost: 'case-1 state 1',
      told: { kind: 'case-brought-back', case: 'case-1' }
    }
  ],
  [
    'a finished version',
    {
      table: 'versions',
      isOne: (row) => row['case'] === 'case-1' && row['number'] === 2,
      lost: 'case-1 versions',
      told: { kind: 'case-brought-back', case: 'case-1' }
    }
  ],
  [
    'the settings',
    {
      table: 'records',
      isOne: ({ id }) => id === 'settings',
      lost: 'settings',
      told: { kind: 'vault-brought-back' }
    }
  ],
  [
    'the local details',
    {
      table: 'records',
      isOne: ({ id }) => id === 'local-details',
      lost: 'local details',
      told: { kind: 'vault-brought-back' }
    }
  ]
]

/** The row in the database with one byte of it changed. */
async function damage(name: string, table: string, isOne: (row: Row) => boolean): Promise<void> {
  const row = ((await allRows(name))[table] ?? []).find(isOne)
  if (row === undefined) throw new Error(`There is no such row in ${table}.`)
  await putRows(name, table, [withAt(row, ['data'], () => flipped(row['data'] as Uint8Array, 3)) as Row])
}

/** What a table holds but for the list of what was saved, which notes what was found. */
const rowsOf = async (name: string, table: string) =>
  ((await allRows(name))[table] ?? []).filter(({ id }) => !String(id).startsWith('manifest'))

describe.each(victims)(
  '%s of which the database has a byte damaged',
  (_, { table, isOne, lost, told: finding }) => {
    it('is brought back from the second copy where that is whole, put back into the database, and told once', async () => {
      const { name, visit, before, rows } = await filled()
      await damage(name, table, isOne)
      const open = await visit()
      expect(await everythingIn(open)).toMatchObject(before)
      expect(await told(open)).toEqual([expect.objectContaining(finding)])
      expect(await rowsOf(name, table)).toEqual(
        (rows[table] ?? []).filter(({ id }) => !String(id).startsWith('manifest'))
      )
      await open.cases.findingsRead?.(await told(open))
      expect(await told(await visit())).toEqual([])
    })

    it.each(['damaged', 'missing'] as const)(
      'is lost, and nothing else, where that is %s too',
      async (how) => {
        const { name, copy, visit, before } = await filled()
        await damage(name, table, isOne)
        const isAlike = (row: Row) => isOne(row) && row['iv'] !== undefined
        expect(await (how === 'damaged' ? copy.damage(isAlike) : copy.lose(isAlike))).toBeGreaterThan(0)
        const open = await visit()
        const after = await everythingIn(open)
        expect(await told(open)).toEqual([])
        if (lost === 'list') {
          expect(after.list.unreadable).toEqual(['case-1'])
          expect(after.list.heads.map(({ id }) => id)).toEqual(['case-2'])
        } else {
          expect(after.rest[lost]).toEqual({ fault: 'unreadable' })
          expect(after.list).toEqual(before.list)
        }
        for (const [what, was] of Object.entries(before.rest)) {
          const leavesOut = what === lost || what === 'case-1 history' || what.startsWith('case-1 ')
          if (!leavesOut) expect([what, after.rest[what]]).toEqual([what, was])
        }
      }
    )
  }
)

describe('the head of a case that was removed', () => {
  const isOne = ({ id }: Row) => id === 'case-3'

  it('is brought back where it is damaged, and can be undone', async () => {
    const { name, visit } = await filled()
    await damage(name, 'removed', isOne)
    const open = await visit()
    expect(await told(open)).toMatchObject([{ kind: 'case-brought-back', case: 'case-3' }])
    expect(await open.cases.undoRemove('case-3')).toBe(true)
    const { heads, unreadable } = await open.cases.list()
    expect([heads.map(({ id }) => id).toSorted(), unreadable]).toEqual([['case-1', 'case-2', 'case-3'], []])
  })

  it('is listed as damaged once it is undone where both have lost it', async () => {
    const { name, copy, visit } = await filled()
    await damage(name, 'removed', isOne)
    expect(await copy.lose((row) => isOne(row))).toBeGreaterThan(0)
    const open = await visit()
    expect(await open.cases.undoRemove('case-3')).toBe(true)
    expect((await open.cases.list()).unreadable).toEqual(['case-3'])
  })
})

describe('a row that is missing from the database', () => {
  it.each([
    ['heads', 'case-1'],
    ['cases', 'case-1'],
    ['history', ['case-1', 1]],
    ['versions', ['case-1', 2]],
    ['records', 'settings']
  ] as const)('of %s is brought back from the second copy', async (table, key) => {
    const { name, visit, before } = await filled()
    await deleteRow(name, table, key as IDBValidKey)
    const open = await visit()
    expect(await everythingIn(open)).toMatchObject(before)
    expect(await told(open)).toHaveLength(1)
  })
})

describe('a damaged row, and then a missing copy', () => {
  it('what was brought back stays when the browser loses the copy after that', async () => {
    const { name, copy, visit, before } = await filled()
    await damage(name, 'cases', ({ id }) => id === 'case-1')
    const open = await visit()
    expect(await open.cases.open('case-1')).toEqual((before.rest['case-1 open'] as { value: unknown }).value)
    await open.close()
    await copy.files.delete('copy')
    const next = await visit()
    expect(await everythingIn(next)).toMatchObject(before)
  })

  it('what is lost is said to be damaged, and comes back where it is saved again', async () => {
    const { name, copy, visit } = await filled()
    await damage(name, 'cases', ({ id }) => id === 'case-1')
    await copy.files.delete('copy')
    const open = await visit()
    expect(await faultOf(open.cases.open('case-1'))).toBe('unreadable')
    // As from a backup, over what is damaged.
    await open.cases.save(at(3, 'FROM-BACKUP'))
    expect(await (await visit()).cases.open('case-1')).toMatchObject({ revision: 3 })
  })
})

describe('the second copy', () => {
  const whole = async (copy: ReturnType<typeof rawCopy>) =>
    new Map([...(await copy.all())].filter(([url]) => !url.includes('/records/%22manifest')))

  it('is not written over with what is damaged when it is looked through', async () => {
    const { name, copy, visit } = await filled()
    const before = await whole(copy)
    const { heads } = await allRows(name)
    const [head] = (heads ?? []).filter(({ id }) => id === 'case-1')
    // A number in clear, too: it stands at another address then.
    await putRows(name, 'heads', [{ ...head, revision: 7, data: flipped(head?.['data'] as Uint8Array, 3) }])
    await damage(name, 'cases', ({ id }) => id === 'case-2')
    const copying = copyIn(copy.files)
    const database = await new Connection(name).database()
    await copying.complete(database, (_, row) => Promise.resolve(row['revision'] !== 7))
    expect(await whole(copy)).toEqual(before)
    const open = await visit()
    expect((await open.cases.list()).heads.map(({ id }) => id)).toEqual(['case-1', 'case-2'])
    expect((await open.cases.open('case-2'))?.revision).toBe(2)
  })

  it('is looked through some seconds after the unlocking, and keeps what the database has lost', async () => {
    const { name, copy } = await filled()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const before = await whole(copy)
    await deleteRow(name, 'cases', 'case-1')
    await damage(name, 'records', ({ id }) => id === 'settings')
    const copying = copyIn(copy.files)
    const complete = vi.spyOn(copying, 'complete')
    await openAgain(name, { copy: copying })
    await vi.advanceTimersByTimeAsync(3_500)
    vi.useRealTimers()
    await vi.waitFor(() => expect(complete).toHaveBeenCalled())
    await complete.mock.results[0]?.value
    expect(await whole(copy)).toEqual(before)
  })

  it.each(['heads', 'removed'] as const)(
    'has a whole head after a damaged one of %s was moved',
    async (table) => {
      const { name, copy, visit } = await filled()
      const open = await visit()
      await open.cases.list()
      if (table === 'heads') await damage(name, 'heads', ({ id }) => id === 'case-1')
      await open.cases.remove('case-1')
      if (table === 'removed') await damage(name, 'removed', ({ id }) => id === 'case-1')
      await open.cases.undoRemove('case-1')
      await vi.waitFor(async () =>
        expect([...(await copy.all()).keys()].filter((url) => url.includes('heads/%22case-1'))).toHaveLength(
          1
        )
      )
      const { heads, unreadable } = await (await visit()).cases.list()
      expect([heads.map(({ id }) => id), unreadable]).toEqual([['case-1', 'case-2'], []])
    }
  )

  it('has a whole earlier state after a damaged case was saved over', async () => {
    const { name, visit, before } = await filled()
    const open = await visit()
    const opened = await open.cases.open('case-2')
    await damage(name, 'cases', ({ id }) => id === 'case-2')
    await open.cases.save({ ...at(3, 'B3', 'case-2') })
    expect(await open.cases.openHistory('case-2', 2)).toEqual(opened)
    expect(before.list.heads).toHaveLength(2)
  })
})

describe('a damaged key record', () => {
  const byPassphrase = { kind: 'passphrase', text: passphrase } as const

  it('is brought back from the second copy whatever is damaged of it, and opens by both', async () => {
    const { name, copy, recoveryKey, rows } = await filled()
    const [record = {}] = rows['keys'] ?? []
    const damaged = [
      ...bytesIn(record).map(([path, bytes]) => withAt(record, path, () => flipped(bytes, bytes.length - 1))),
      ...['passphrase', 'recovery'].map((half) => withAt(record, [half], () => undefined)),
      withAt(record, ['passphrase', 'parameters', 'passes'], () => 4),
      withAt(record, ['passphrase', 'parameters', 'memory'], () => 'much'),
      withAt(
        withAt(record, ['passphrase'], () => 1),
        ['recovery'],
        () => 2
      )
    ]
    for (const one of damaged) {
      await putRows(name, 'keys', [one as Row])
      const vault = vaultNamed(name, { copy: copyIn(copy.files) })
      expect(await vault.state()).toBe('key-restored')
      expect(await vault.state()).toBe('locked')
      expect((await allRows(name))['keys']).toEqual([record])
      await vault.unlock(byPassphrase)
      await vault.unlock({ kind: 'recovery-key', text: recoveryKey })
    }
  })

  it('is brought back from the second copy where one half of it is damaged', async () => {
    const { name, copy, rows } = await filled()
    const [record = {}] = rows['keys'] ?? []
    const hurt = withAt(record, ['recovery', 'data'], (data) => flipped(data as Uint8Array, 0)) as Row
    await putRows(name, 'keys', [hurt])
    expect(await vaultNamed(name, { copy: copyIn(copy.files) }).state()).toBe('key-restored')
    expect((await allRows(name))['keys']).toEqual([record])
  })

  it.each([
    ['its id', { vault: 'none' }],
    ['its schema', { schema: 'one' }]
  ])('with %s damaged opens, with or without the second copy', async (_, change) => {
    const { name, copy, rows } = await filled()
    const [record = {}] = rows['keys'] ?? []
    for (const parts of [{ copy: copyIn(copy.files) }, {}]) {
      await putRows(name, 'keys', [{ ...record, ...change }])
      const vault = vaultNamed(name, parts)
      expect(await vault.state()).toBe('locked')
      const open = await vault.unlock(byPassphrase)
      expect((await open.cases.list()).heads).toHaveLength(2)
    }
  })

  it.each(['damaged', 'missing'] as const)(
    'of which both have lost a half opens by the other alone, where the copy is %s',
    async (how) => {
      for (const [half, state] of [
        ['passphrase', 'only-recovery-key'],
        ['recovery', 'only-passphrase']
      ] as const) {
        const { name, copy, recoveryKey, rows } = await filled()
        const [record = {}] = rows['keys'] ?? []
        const hurt = withAt(record, [half, 'data'], (data) => flipped(data as Uint8Array, 0)) as Row
        await putRows(name, 'keys', [hurt])
        const cache = await copy.files.open('copy')
        const [url = ''] = copy.files.all().filter((one) => one.includes('/keys/'))
        if (how === 'missing') await cache.delete(url)
        else await cache.put(url, new Response('{"id":"key"'))
        const vault = vaultNamed(name, { copy: copyIn(copy.files) })
        expect(await vault.state()).toBe(state)
        const secrets = {
          'only-recovery-key': { kind: 'recovery-key', text: recoveryKey },
          'only-passphrase': byPassphrase
        } as const
        const open = await vault.unlock(secrets[state])
        // What still opens it gives it the half that is lost.
        if (state === 'only-recovery-key')
          await open.changePassphrase(secrets[state], 'a passphrase of a new day')
        else await (await open.newRecoveryKey(passphrase)).take()
        expect(await vaultNamed(name).state()).toBe('locked')
      }
    }
  )

  it('of which a half is lost and no copy has it stays as it stands, and says of that half that it is damaged', async () => {
    const { name, recoveryKey } = await freshVault()
    const [record = {}] = (await allRows(name))['keys'] ?? []
    const hurt = withAt(record, ['recovery', 'data'], (data) => flipped(data as Uint8Array, 0)) as Row
    await putRows(name, 'keys', [hurt])
    const vault = vaultNamed(name)
    expect(await vault.state()).toBe('only-passphrase')
    expect(await faultOf(vault.unlock({ kind: 'recovery-key', text: recoveryKey }))).toBe('unreadable')
    await vault.unlock(byPassphrase)
    expect((await allRows(name))['keys']).toEqual([hurt])
  })

  it('that both have lost opens by nothing, and gives way to a new vault only where somebody says so', async () => {
    const { name, copy, rows } = await filled()
    const [record = {}] = rows['keys'] ?? []
    const hurt = ['passphrase', 'recovery'].reduce<unknown>(
      (one, half) => withAt(one, [half, 'data'], (data) => flipped(data as Uint8Array, 0)),
      record
    )
    await putRows(name, 'keys', [hurt as Row])
    await copy.files.delete('copy')
    const vault = vaultNamed(name, { copy: copyIn(copy.files) })
    expect(await vault.state()).toBe('key-lost')
    expect(await faultOf(vault.unlock(byPassphrase))).toBe('unreadable')
    expect(await faultOf(vault.create('a passphrase of a new day'))).toBe('changed-elsewhere')
    expect((await allRows(name))['cases']).toHaveLength(3)
    const { open } = await vault.create('a passphrase of a new day', true)
    expect(await open.cases.list()).toEqual({ heads: [], unreadable: [] })
  })

  it('does not give way to a new vault where it was mended in the meantime', async () => {
    const { name, rows } = await filled()
    const [record = {}] = rows['keys'] ?? []
    const hurt = withAt(record, ['recovery', 'data'], (data) => flipped(data as Uint8Array, 0)) as Row
    await putRows(name, 'keys', [hurt])
    // Room is looked for just before the new vault is written. Another tab puts the whole record back then.
    const askDiskSpace = async () => {
      await putRows(name, 'keys', [record])
      return { free: 99_000_000, reserve: 0 }
    }
    const vault = vaultNamed(name, { askDiskSpace })
    expect(await faultOf(vault.create('a passphrase of a new day', true))).toBe('changed-elsewhere')
    const after = await allRows(name)
    expect([after['keys'], after['cases']?.length]).toEqual([[record], 3])
  })

  it('does not give way where it is whole', async () => {
    const { name, copy } = await filled()
    const vault = vaultNamed(name, { copy: copyIn(copy.files) })
    expect(await faultOf(vault.create('a passphrase of a new day', true))).toBe('changed-elsewhere')
  })

  it('that is missing is brought back, and nothing in the database gives way to what the copy has', async () => {
    const { name, copy, before } = await filled()
    // The copy lags, as after a kill.
    expect(await copy.damage((row) => row['id'] === 'case-1')).toBeGreaterThan(0)
    await deleteRow(name, 'keys', 'key')
    const vault = vaultNamed(name, { copy: copyIn(copy.files) })
    expect(await vault.state()).toBe('restored')
    expect(await everythingIn(await vault.unlock(byPassphrase))).toMatchObject(before)
  })

  it('that is missing brings back no case that was removed, though the copy has not heard of that', async () => {
    const [name, copy] = [freshName(), rawCopy()]
    const one = copyIn(copy.files)
    const { open } = await vaultNamed(name, { copy: one }).create(passphrase)
    await open.cases.save(at(1))
    await one.settled()
    const early = await copy.all()
    await open.cases.remove('case-1')
    await one.settled()
    await open.close()
    // The copy lags, as after a kill.
    await copy.set(early)
    await deleteRow(name, 'keys', 'key')
    const vault = vaultNamed(name, { copy: copyIn(copy.files) })
    expect(await vault.state()).toBe('restored')
    expect((await (await vault.unlock(byPassphrase)).cases.list()).heads).toEqual([])
  })

  it('does not take the key of another vault from the second copy', async () => {
    const [one, other] = [await filled(), await filled()]
    const [record = {}] = one.rows['keys'] ?? []
    await putRows(one.name, 'keys', [
      withAt(record, ['passphrase', 'data'], (data) => flipped(data as Uint8Array, 0)) as Row
    ])
    const vault = vaultNamed(one.name, { copy: copyIn(other.copy.files) })
    expect(await vault.state()).toBe('only-recovery-key')
  })
})
