import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { Secret } from '../../../src/ports/vault'
import { copyIn, rawCopy } from './copied'
import { allRows, openRaw, putRows } from './raw'
import { at, faultOf, freshName, freshVault, openAgain, passphrase, vaultNamed } from './support'

const byPassphrase = (text: string): Secret => ({ kind: 'passphrase', text })
const next = 'another five words entirely'

/** Takes everything out of a vault's database, as a browser does that clears what it keeps: nobody in Waymark deleted it. */
async function clear(name: string): Promise<void> {
  const database = await openRaw(name)
  const tables = [...database.objectStoreNames]
  const clearing = database.transaction(tables, 'readwrite')
  for (const table of tables) clearing.objectStore(table).clear()
  await new Promise((resolve) => {
    clearing.oncomplete = resolve
  })
  database.close()
}

/** An open vault with two cases, and both in its second copy. */
async function twoCasesCopied() {
  const files = rawCopy()
  const copy = copyIn(files.files)
  const { name, open } = await freshVault({ copy })
  await open.cases.save(at(1))
  await open.cases.save(at(1, 'B', 'case-2'))
  await copy.settled()
  return { files, copy, name, open }
}

describe('a vault that the browser has cleared under an open tab', () => {
  it('is still proved by its passphrase and its recovery key, and by nothing else', async () => {
    const { name, open, recoveryKey } = await freshVault()
    await clear(name)
    expect(await faultOf(open.cases.save(at(1)))).toBe('closed')
    expect(await faultOf(open.proves(byPassphrase(passphrase)))).toBeUndefined()
    expect(await faultOf(open.proves({ kind: 'recovery-key', text: recoveryKey }))).toBeUndefined()
    expect(await faultOf(open.proves(byPassphrase(next)))).toBe('wrong')
  })

  it('is proved though the disk never answers', async () => {
    const { name } = await freshVault()
    const open = await openAgain(name)
    await open.cases.list()
    vi.useFakeTimers()
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      const never = new Promise(() => undefined)
      return { done: never, objectStore: () => ({ get: () => never }) } as never
    })
    const proved = faultOf(open.proves(byPassphrase(passphrase)))
    const refused = faultOf(open.proves(byPassphrase(next)))
    await vi.advanceTimersByTimeAsync(1_000)
    vi.useRealTimers()
    expect(await proved).toBeUndefined()
    expect(await refused).toBe('wrong')
    transaction.mockRestore()
  })

  it('is proved by the passphrase that it had last, wherever that was changed', async () => {
    const { name, open } = await freshVault()
    const other = await openAgain(name)
    await other.changePassphrase(byPassphrase(passphrase), next)
    expect(await faultOf(open.proves(byPassphrase(passphrase)))).toBe('wrong')
    expect(await faultOf(open.proves(byPassphrase(next)))).toBeUndefined()
    await clear(name)
    for (const tab of [open, other]) {
      expect(await faultOf(tab.proves(byPassphrase(passphrase)))).toBe('wrong')
      expect(await faultOf(tab.proves(byPassphrase(next)))).toBeUndefined()
    }
  })

  it('stands again under the same keys, with what is saved into it then and nothing else', async () => {
    const { name, open, recoveryKey } = await freshVault()
    await open.cases.save(at(1, 'B', 'case-2'))
    const before = (await allRows(name))['keys']
    await clear(name)
    await open.setUpAgain()
    expect((await allRows(name))['keys']).toEqual(before)
    await open.cases.save(at(1))
    const again = await openAgain(name)
    expect((await again.cases.list()).heads.map(({ id }) => id)).toEqual(['case-1'])
    expect(await again.cases.open('case-1')).toEqual(at(1))
    await vaultNamed(name).unlock({ kind: 'recovery-key', text: recoveryKey })
    // Where it stands, nothing is taken from it.
    await open.setUpAgain()
    expect(await again.cases.open('case-1')).toEqual(at(1))
  })

  it('stands again with every case that its second copy holds, and the copy keeps them', async () => {
    const { files, copy, name, open } = await twoCasesCopied()
    await clear(name)
    expect(await faultOf(open.cases.save(at(2, 'typed since')))).toBe('closed')
    await open.setUpAgain()
    await open.cases.save(at(2, 'typed since'))
    await copy.settled()
    const again = await openAgain(name, { copy: copyIn(files.files) })
    expect((await again.cases.list()).heads.map(({ id }) => id).sort()).toEqual(['case-1', 'case-2'])
    expect(await again.cases.open('case-1')).toEqual(at(2, 'typed since'))
    expect(await again.cases.open('case-2')).toEqual(at(1, 'B', 'case-2'))
    const copied = [...(await files.all()).keys()].filter((address) => address.includes('case-2'))
    expect(copied).toHaveLength(2)
  })

  it('costs its second copy nothing where that cannot be read at the moment', async () => {
    const { files, copy, name, open } = await twoCasesCopied()
    const before = (await files.all()).size
    await clear(name)
    const has = vi.spyOn(files.files, 'has').mockRejectedValueOnce(new Error('busy'))
    expect(await faultOf(open.setUpAgain())).toBe('failed')
    has.mockRestore()
    await copy.settled()
    expect((await files.all()).size).toBe(before)
    await open.setUpAgain()
    expect((await open.cases.list()).heads.map(({ id }) => id).sort()).toEqual(['case-1', 'case-2'])
  })

  it('costs its second copy nothing where that has no key that can be read', async () => {
    const { files, copy, name, open } = await twoCasesCopied()
    await clear(name)
    expect(await files.lose((row) => 'vault' in row)).toBe(1)
    await open.setUpAgain()
    await copy.settled()
    const again = await openAgain(name, { copy: copyIn(files.files) })
    expect((await again.cases.list()).heads.map(({ id }) => id).sort()).toEqual(['case-1', 'case-2'])
  })

  it('does not stand again beside the second copy of another vault', async () => {
    const [one, other] = [await twoCasesCopied(), await twoCasesCopied()]
    await clear(one.name)
    const theirs = await other.files.all()
    await one.files.set(theirs)
    expect(await faultOf(one.open.setUpAgain())).toBe('changed-elsewhere')
    await one.copy.settled()
    expect(await one.files.all()).toEqual(theirs)
  })

  it('is not proved by the passphrase of another vault whose record was put in the place of its own', async () => {
    const { name, open } = await freshVault()
    const theirs = freshName()
    await vaultNamed(theirs).create(next)
    const [own] = (await allRows(name))['keys'] ?? []
    const [other] = (await allRows(theirs))['keys'] ?? []
    await putRows(name, 'keys', [{ ...other, vault: own?.['vault'] }])
    expect(await faultOf(open.proves(byPassphrase(next)))).toBe('wrong')
  })

  it('is not put in the place of another, nor where somebody deleted it', async () => {
    const { name, open } = await freshVault()
    await clear(name)
    const { open: made } = await vaultNamed(name).create(next)
    await made.cases.save(at(1))
    expect(await faultOf(open.setUpAgain())).toBe('changed-elsewhere')
    // Another vault opens nothing that is held here.
    expect(await faultOf(open.proves(byPassphrase(passphrase)))).toBeUndefined()
    expect(await faultOf(open.proves(byPassphrase(next)))).toBe('wrong')
    expect(await made.cases.open('case-1')).toEqual(at(1))
    await vaultNamed(name).wipe()
    expect(await faultOf(made.setUpAgain())).toBe('closed')
    expect(await vaultNamed(name).state()).toBe('absent')
  })

  it('does nothing more once it is locked', async () => {
    const { name, open } = await freshVault()
    await clear(name)
    await open.close()
    expect(await faultOf(open.setUpAgain())).toBe('locked')
  })
})
