import 'fake-indexeddb/auto'
import { describe, expect, it, test, vi } from 'vitest'
import type { Secret } from '../../../src/ports/vault'
import { deriveHere } from '../../../src/vault/key/argon2'
import { readRecoveryKey } from '../../../src/vault/key/recovery-key'
import { allRows, putRows, withAt, type Row } from './raw'
import { at, faultOf, freshName, freshVault, openAgain, passphrase, quickDerive, vaultNamed } from './support'

const byPassphrase = (text: string): Secret => ({ kind: 'passphrase', text })
const byRecovery = (text: string): Secret => ({ kind: 'recovery-key', text })
const tries = (name: string, secret: Secret) => faultOf(vaultNamed(name).unlock(secret))
const next = 'another five words entirely'

it('no key that opens a vault, and none that it is opened with, can be taken out of the browser', async () => {
  const { subtle } = crypto
  const [imported, derived, unwrapped] = [
    vi.spyOn(subtle, 'importKey'),
    vi.spyOn(subtle, 'deriveKey'),
    vi.spyOn(subtle, 'unwrapKey')
  ]
  const { name, recoveryKey } = await freshVault()
  await openAgain(name)
  await vaultNamed(name).unlock(byRecovery(recoveryKey))
  expect(imported.mock.calls.length).toBeGreaterThan(2)
  expect(derived.mock.calls.length).toBeGreaterThan(1)
  // Whether it can be taken out stands fourth of what is given, and of unwrapping sixth.
  expect(new Set([...imported.mock.calls, ...derived.mock.calls].map((call) => call[3]))).toEqual(
    new Set([false])
  )
  expect(new Set(unwrapped.mock.calls.map((call) => call[5]))).toEqual(new Set([false]))
  vi.restoreAllMocks()
})

describe('a passphrase', () => {
  it('opens the vault it was given for, and no other does', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1))
    await open.close()
    expect(await tries(name, byPassphrase('correct horse battery stable'))).toBe('wrong')
    expect(await tries(name, byPassphrase(''))).toBe('wrong')
    const again = await vaultNamed(name).unlock(byPassphrase(passphrase))
    expect(await again.cases.open('case-1')).toEqual(at(1))
  })

  it('is taken however the keyboard composed its letters', async () => {
    const name = freshName()
    await vaultNamed(name).create('Zoë’s café – naïve ﬁsh')
    expect(await tries(name, byPassphrase('Zoë’s café – naïve ﬁsh'.normalize('NFD')))).toBeUndefined()
    expect(await tries(name, byPassphrase('Zoë’s café – naïve ﬁsh'.normalize('NFKC')))).toBeUndefined()
    expect(await tries(name, byPassphrase('Zoe’s café – naïve ﬁsh'))).toBe('wrong')
  })

  it.each([
    ['thirteen chars', 'thirteen char'],
    ['seven letters of four bytes each', '😀😀😀😀😀😀😀'],
    ['nothing', '']
  ])('of %s is too weak, and makes no vault', async (_, text) => {
    const vault = vaultNamed(freshName())
    expect(await faultOf(vault.create(text))).toBe('too-weak')
    expect(await vault.state()).toBe('absent')
  })

  it('of fourteen characters is taken', async () => {
    expect(await faultOf(vaultNamed(freshName()).create('fourteen chars'))).toBeUndefined()
  })

  it('is changed without writing anything but the key again', async () => {
    const { name, open } = await freshVault()
    await open.cases.save(at(1), {
      versions: [{ case: 'case-1', number: 1, file: at(1), documents: { withheld: [], shown: [] } }]
    })
    await open.cases.save(at(2))
    await open.localDetails.change(() => ({}))
    const before = await allRows(name)
    await open.changePassphrase(byPassphrase(passphrase), next)
    const after = await allRows(name)
    expect({ ...after, keys: [] }).toEqual({ ...before, keys: [] })
    const unchanged = (rows: typeof before) => rows['keys']?.map((row) => ({ ...row, passphrase: undefined }))
    expect(unchanged(after)).toEqual(unchanged(before))
    // Still open, and open to the new one only.
    expect(await open.cases.open('case-1')).toEqual(at(2))
    expect(await tries(name, byPassphrase(passphrase))).toBe('wrong')
    expect(await (await vaultNamed(name).unlock(byPassphrase(next))).cases.open('case-1')).toEqual(at(2))
  })

  it('is changed only by who knows the old one or the recovery key', async () => {
    const { name, open, recoveryKey } = await freshVault()
    expect(await faultOf(open.changePassphrase(byPassphrase('not the old passphrase'), next))).toBe('wrong')
    expect(await faultOf(open.changePassphrase(byPassphrase(passphrase), 'too short'))).toBe('too-weak')
    expect(await tries(name, byPassphrase(passphrase))).toBeUndefined()
    expect(await faultOf(open.changePassphrase(byRecovery(recoveryKey), next))).toBeUndefined()
    expect(await tries(name, byPassphrase(next))).toBeUndefined()
    expect(await tries(name, byRecovery(recoveryKey))).toBeUndefined()
  })

  it('that two tabs change at once is changed by one of them', async () => {
    const { name, open } = await freshVault()
    const other = await vaultNamed(name).unlock(byPassphrase(passphrase))
    const faults = await Promise.all([
      faultOf(open.changePassphrase(byPassphrase(passphrase), next)),
      faultOf(other.changePassphrase(byPassphrase(passphrase), `${next} too`))
    ])
    expect(faults.toSorted()).toEqual(['changed-elsewhere', undefined])
  })

  it('is derived slowly, with a new salt for each vault and each change', async () => {
    const derive = vi.fn(quickDerive)
    const name = freshName()
    const { open } = await vaultNamed(name, { derive }).create(passphrase)
    await vaultNamed(freshName(), { derive }).create(passphrase)
    await open.changePassphrase(byPassphrase(passphrase), next)
    const used = derive.mock.calls.map(([, parameters]) => parameters)
    expect(used.every(({ memory, passes }) => memory >= 64 * 1024 && passes >= 3)).toBe(true)
    const salts = used.map(({ salt }) => salt.join())
    // The old passphrase is derived with its own salt again before the new one gets another.
    expect(new Set(salts).size).toBe(3)
    expect(salts[2]).toBe(salts[0])
  })
})

describe('a recovery key', () => {
  it('opens the vault too, typed in any of the ways that people type it', async () => {
    const { name, open, recoveryKey } = await freshVault()
    await open.cases.save(at(1))
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/)
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    const again = await vaultNamed(name).unlock(byRecovery(` ${typed} `))
    expect(await again.cases.open('case-1')).toEqual(at(1))
  })

  it('of another vault is wrong', async () => {
    const [one, other] = [await freshVault(), await freshVault()]
    expect(await tries(one.name, byRecovery(other.recoveryKey))).toBe('wrong')
  })

  test('with any one slip of the pen is said to be mistyped', async () => {
    // One slip in 65,536 is not seen by the check; of this key, none.
    const text = '410W-CZEC-KPBH-RSV3-CQYG-BCJW-0BB5-0FW9-D2TG'
    expect(await readRecoveryKey(text)).toHaveLength(20)
    const places = [...text.matchAll(/[^-]/g)].map(({ index }) => index)
    const slips = places.flatMap((place) =>
      Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        .filter((letter) => letter !== text[place])
        .map((letter) => text.slice(0, place) + letter + text.slice(place + 1))
    )
    const faults = await Promise.all(slips.map((slip) => faultOf(readRecoveryKey(slip))))
    expect(faults).toHaveLength(36 * 31)
    expect(new Set(faults)).toEqual(new Set(['mistyped']))
  })

  it.each(['', 'ABCD', 'U'.repeat(36), '0'.repeat(35), '0'.repeat(37), '😀'.repeat(18)])(
    'that is none (%s) is mistyped',
    async (text) => {
      expect(await faultOf(readRecoveryKey(text))).toBe('mistyped')
    }
  )

  it('is replaced once the new one is taken: the old one opens nothing from then on', async () => {
    const { name, open, recoveryKey } = await freshVault()
    await open.cases.save(at(1))
    expect(await faultOf(open.newRecoveryKey('not the passphrase'))).toBe('wrong')
    const made = await open.newRecoveryKey(passphrase)
    // Whoever is locked out before it is on paper still has the old one.
    expect(await tries(name, byRecovery(recoveryKey))).toBeUndefined()
    expect(await tries(name, byRecovery(made.text))).toBe('wrong')
    await made.take()
    expect(await tries(name, byRecovery(recoveryKey))).toBe('wrong')
    const again = await vaultNamed(name).unlock(byRecovery(made.text))
    expect(await again.cases.open('case-1')).toEqual(at(1))
    expect(await tries(name, byPassphrase(passphrase))).toBeUndefined()
  })
})

describe('a new recovery key', () => {
  it('counts as kept once it was taken, with the vault or in the place of another, and not before', async () => {
    const name = freshName()
    const { open, recoveryKey } = await vaultNamed(name).create(passphrase)
    const isKept = async () => (await openAgain(name)).isRecoveryKeyKept()
    expect(await open.isRecoveryKeyKept()).toBe(false)
    const made = await open.newRecoveryKey(passphrase)
    expect(await isKept()).toBe(false)
    await made.take()
    expect(await isKept()).toBe(true)
    expect(await tries(name, byRecovery(recoveryKey.text))).toBe('wrong')

    const other = await vaultNamed(freshName()).create(passphrase)
    await other.recoveryKey.take()
    expect(await other.open.isRecoveryKeyKept()).toBe(true)
  })

  it('is taken whole or not at all: where that it is kept cannot be noted, the one before stands', async () => {
    const { name, open, recoveryKey } = await freshVault()
    const made = await open.newRecoveryKey(passphrase)
    const { put } = IDBObjectStore.prototype
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'records') throw new DOMException('No room.', 'QuotaExceededError')
      return put.apply(this, given)
    })
    expect(await faultOf(made.take())).toBe('full')
    full.mockRestore()
    expect(await tries(name, byRecovery(recoveryKey))).toBeUndefined()
    expect(await tries(name, byRecovery(made.text))).toBe('wrong')
    expect(await open.isRecoveryKeyKept()).toBe(false)
    // There is room again.
    await made.take()
    expect(await tries(name, byRecovery(made.text))).toBeUndefined()
    expect(await open.isRecoveryKeyKept()).toBe(true)
  })

  it('is not said to be kept where another has taken its place, be it the first', async () => {
    const name = freshName()
    const first = await vaultNamed(name).create(passphrase)
    const other = await openAgain(name)
    const made = await other.newRecoveryKey(passphrase)
    await made.take()
    expect(await faultOf(first.recoveryKey.take())).toBe('changed-elsewhere')
    expect(await first.open.isRecoveryKeyKept()).toBe(true)
  })

  it('is taken by nobody once the vault is locked, or another tab has changed what opens it', async () => {
    const { name, open, recoveryKey } = await freshVault()
    const [one, other] = [await open.newRecoveryKey(passphrase), await open.newRecoveryKey(passphrase)]
    await one.take()
    expect(await faultOf(other.take())).toBe('changed-elsewhere')
    expect(await tries(name, byRecovery(recoveryKey))).toBe('wrong')
    const late = await open.newRecoveryKey(passphrase)
    await open.close()
    expect(await faultOf(late.take())).toBe('locked')
    expect(await tries(name, byRecovery(one.text))).toBeUndefined()
  })
})

describe('stored parameters', () => {
  const bounds: readonly [string, readonly string[], unknown][] = [
    ['less memory', ['parameters', 'memory'], 64 * 1024 - 1],
    ['far too much memory', ['parameters', 'memory'], 4 * 1024 * 1024],
    ['fewer passes', ['parameters', 'passes'], 2],
    ['far too many passes', ['parameters', 'passes'], 1_000],
    ['no lane', ['parameters', 'lanes'], 0],
    ['many lanes', ['parameters', 'lanes'], 64],
    ['half a pass more', ['parameters', 'passes'], 3.5],
    ['a short salt', ['parameters', 'salt'], new Uint8Array(15)],
    ['an endless salt', ['parameters', 'salt'], new Uint8Array(1_000)],
    ['a salt that is a text', ['parameters', 'salt'], 'salt'],
    ['a short IV', ['iv'], new Uint8Array(11)],
    ['a long wrapped key', ['data'], new Uint8Array(64)]
  ]

  it.each(bounds)('with %s are refused before anything is derived', async (_, path, value) => {
    const { name } = await freshVault()
    const [record] = (await allRows(name))['keys'] ?? []
    await putRows(name, 'keys', [withAt(record, ['passphrase', ...path], () => value) as Row])
    const derive = vi.fn(quickDerive)
    const vault = vaultNamed(name, { derive })
    expect(await faultOf(vault.unlock(byPassphrase(passphrase)))).toBe('unreadable')
    expect(await vault.state()).toBe('only-recovery-key')
    expect(derive).not.toHaveBeenCalled()
  })
})

describe('the derivation', () => {
  it('is Argon2id', async () => {
    // By OpenSSL 3.5: openssl kdf -keylen 32 -kdfopt pass:… -kdfopt salt:… -kdfopt iter:3 -kdfopt memcost:65536 -kdfopt lanes:1 ARGON2ID.
    const salt = new TextEncoder().encode('saltsaltsaltsalt')
    const bytes = await deriveHere('password password', { memory: 64 * 1024, passes: 3, lanes: 1, salt })
    expect(Buffer.from(bytes).toString('hex')).toBe(
      '19c229dbdf32eaedf80d264abb9f5bb0e5b7223fb5ef0b24e8bf8a9cce5e133b'
    )
  })

  it('opens a vault that was made with it', async () => {
    const { name, open } = await freshVault({ derive: deriveHere })
    await open.cases.save(at(1))
    const again = await vaultNamed(name, { derive: deriveHere }).unlock(byPassphrase(passphrase))
    expect(await again.cases.open('case-1')).toEqual(at(1))
  })
})
