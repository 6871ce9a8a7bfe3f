import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveBegun } from '../../src/bridge/last-save'
import { Session } from '../../src/bridge/session.svelte'
import { StoreError } from '../../src/ports/store-error'
import type { Tabs } from '../../src/ports/tabs'
import { SecretError, type OpenVault, type Secret, type Vault, type VaultState } from '../../src/ports/vault'
import type { VaultTrace } from '../../src/ports/vault-trace'
import { browser } from '../support/tabs'

const right: Secret = { kind: 'passphrase', text: 'the right one' }

/** What this browser remembers of a vault. */
function traceOf(stood = false): VaultTrace {
  let noted = stood ? 'stood' : ''
  let isTimedOut = false
  return {
    wasTimedOut: () => isTimedOut,
    noteTimedOut: (is) => (isTimedOut = is),
    stood: () => noted === 'stood',
    wasDeleted: () => noted === 'deleted',
    note: () => (noted = 'stood'),
    noteDeleted: () => (noted = 'deleted')
  }
}

function openTab(
  tabs: Tabs,
  state: () => Promise<VaultState> = () => Promise.resolve('locked'),
  trace: VaultTrace = traceOf(),
  deletes: () => Promise<void> = () => Promise.resolve(),
  unkept: () => Promise<boolean> = () => Promise.resolve(false),
  copied: () => Promise<void> = () => Promise.resolve()
) {
  const did: string[] = []
  const disk = { asked: 0 }
  let isKept = true
  const take = () => {
    isKept = true
    return Promise.resolve()
  }
  const made = (text: string) => ({ text, take })
  const assertRight = ({ text }: Secret) =>
    text === 'wrong' ? Promise.reject(new SecretError('wrong')) : Promise.resolve()
  const opened = () =>
    ({
      proves: assertRight,
      close: () => {
        did.push('closed')
        return copied()
      },
      isRecoveryKeyKept: () => (isKept ? Promise.resolve(true) : unkept()),
      noteRecoveryKeyKept: take,
      newRecoveryKey: (passphrase: string) => Promise.resolve(made(`CCCC for ${passphrase}`))
    }) as unknown as OpenVault
  const vault: Vault = {
    state,
    create: () => {
      isKept = false
      return Promise.resolve({ open: opened(), recoveryKey: made('AAAA-BBBB') })
    },
    unlock: async (secret) => {
      disk.asked += 1
      await assertRight(secret)
      return opened()
    },
    wipe: () => {
      did.push('wiped')
      return deletes()
    }
  }
  const page = {
    reload: () => did.push('reloaded'),
    begin: () => did.push('begun'),
    leave: () => did.push('left')
  }
  return { session: new Session({ vault, tabs, page, trace }), did, disk }
}

beforeEach(() => {
  // What leaving quickly says of the page.
  vi.stubGlobal('document', { title: 'Waymark' })
})

describe('a session', () => {
  it('expects a vault where one stood, and has whoever is quicker than the first look wait for it', async () => {
    const { tab } = browser()
    const look: { found?: (state: VaultState) => void } = {}
    const state = () => new Promise<VaultState>((resolve) => (look.found = resolve))
    const { session, disk } = openTab(tab(), state, traceOf(true))
    expect(session.state).toEqual({ kind: 'starting', isExpected: true })
    const starting = session.start()
    const unlocking = session.unlock(right)
    await Promise.resolve()
    expect(disk.asked).toBe(0)
    look.found?.('locked')
    await Promise.all([starting, unlocking])
    expect(disk.asked).toBe(1)
    expect(session.state.kind).toBe('open')

    // What is to be read before it is opened is not passed over: it is sent again by whoever has read it.
    for (const found of ['restored', 'key-restored', 'only-passphrase'] as const) {
      const early = openTab(browser().tab(), state, traceOf(true))
      const first = early.session.start()
      const sent = early.session.unlock(right)
      look.found?.(found)
      expect(await sent).toBe(false)
      await first
      expect([early.session.state.kind, early.disk.asked]).toEqual(['locked', 0])
      expect(await early.session.unlock(right)).toBe(true)
      expect(early.session.state.kind).toBe('open')
    }

    // Where there is none any more, that is said, and nothing is unlocked.
    const other = openTab(browser().tab(), state, traceOf(true))
    const looking = other.session.start()
    const trying = other.session.unlock(right)
    look.found?.('absent')
    await Promise.all([looking, trying])
    expect(other.disk.asked).toBe(0)
    expect(other.session.state).toEqual({ kind: 'absent', isLost: true, isDeleted: false })
    expect(openTab(browser().tab()).session.state).toEqual({ kind: 'starting', isExpected: false })
  })

  it('says of a store that does not answer whether the vault was deleted before, and not what it only heard since', async () => {
    vi.useFakeTimers()
    for (const isDeleted of [true, false]) {
      const { tab } = browser()
      const trace = traceOf(!isDeleted)
      if (isDeleted) trace.noteDeleted()
      const { session } = openTab(tab(), () => new Promise<VaultState>(() => undefined), trace)
      void session.start()
      const silent = { kind: 'starting', isSilent: true, isDeleted }
      await vi.advanceTimersByTimeAsync(3_000)
      expect(session.state).toMatchObject(silent)
      // Another tab makes one, which may be taken for a deletion until somebody has looked.
      tab().tell('vault-changed')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(session.state).toMatchObject(silent)
    }
    vi.useRealTimers()
  })

  it('that is shown again from the browser’s memory, and heard nothing there, shows no vault that was deleted meanwhile', async () => {
    const [trace, stands] = [traceOf(true), { state: 'locked' as VaultState }]
    const { session, did } = openTab(browser().tab(), () => Promise.resolve(stands.state), trace)
    await session.create('fourteen letters')
    session.beforeLocking(() => Promise.resolve(false))
    session.shownAgain()
    expect(did).toEqual([])
    // Noted, and it stands all the same: what is unsaved stays.
    trace.noteDeleted()
    session.shownAgain()
    await vi.waitFor(() => expect(trace.wasDeleted()).toBe(false))
    expect([session.state.kind, did]).toEqual(['open', []])
    trace.noteDeleted()
    stands.state = 'absent'
    session.shownAgain()
    await vi.waitFor(() => expect(did).toEqual(['reloaded']))
  })

  it('begins with whether there is a vault, or with why none can be had', async () => {
    const { tab } = browser()
    const { session } = openTab(tab())
    await session.start()
    expect(session.state.kind).toBe('locked')
    const failing = openTab(tab(), () => Promise.reject(new StoreError('unavailable')))
    await failing.session.start()
    expect(failing.session.state).toEqual({ kind: 'unavailable', fault: 'unavailable' })
  })

  it('says of a vault that is gone that it is lost, unless somebody deleted it in Waymark', async () => {
    let state: 'absent' | 'locked' = 'absent'
    const { session } = openTab(browser().tab(), () => Promise.resolve(state))
    await session.start()
    expect(session.state).toEqual({ kind: 'absent', isLost: false, isDeleted: false })
    state = 'locked'
    await session.start()
    state = 'absent'
    await session.start()
    expect(session.state).toEqual({ kind: 'absent', isLost: true, isDeleted: false })
    await session.wipe()
    await session.start()
    expect(session.state).toEqual({ kind: 'absent', isLost: false, isDeleted: true })
  })

  it('tells nobody of a loss after a deletion that another tab did, or that failed once all was gone', async () => {
    const { tab } = browser()
    const trace = traceOf()
    let state: 'absent' | 'locked' = 'locked'
    const stands = () => Promise.resolve(state)
    const here = openTab(tab(), stands, trace)
    const other = openTab(tab(), stands, trace)
    await here.session.start()
    await other.session.start()
    state = 'absent'
    await here.session.wipe()
    await vi.waitFor(() =>
      expect(other.session.state).toEqual({ kind: 'absent', isLost: false, isDeleted: true })
    )

    const failing = openTab(browser().tab(), stands, trace, () => Promise.reject(new StoreError('failed')))
    state = 'locked'
    await failing.session.start()
    state = 'absent'
    await expect(failing.session.wipe()).rejects.toThrow(StoreError)
    expect(trace.stood()).toBe(false)
    state = 'locked'
    await expect(failing.session.wipe()).rejects.toThrow(StoreError)
    expect(trace.stood()).toBe(true)
  })

  it('says of a damaged key record what still opens the vault, and gives what is damaged a new half', async () => {
    const found = async (state: VaultState) => {
      const { session } = openTab(browser().tab(), () => Promise.resolve(state))
      await session.start()
      return session
    }
    expect((await found('key-restored')).state).toEqual({
      kind: 'locked',
      isRestored: false,
      key: 'key-restored'
    })
    expect((await found('key-lost')).state).toEqual({ kind: 'damaged', opensByRecoveryKey: false })
    const byRecovery = await found('only-recovery-key')
    expect(byRecovery.state).toEqual({ kind: 'damaged', opensByRecoveryKey: true })
    await byRecovery.unlock({ kind: 'recovery-key', text: 'AAAA' })
    expect(byRecovery.state).toMatchObject({ first: { kind: 'new-passphrase', isNeeded: true } })
    const byPassphrase = await found('only-passphrase')
    await byPassphrase.unlock(right)
    expect(byPassphrase.state).toMatchObject({
      first: { kind: 'recovery-key', isAgain: true, isDamaged: true }
    })
  })

  it('misses a vault that was made and never opened again', async () => {
    const { session } = openTab(browser().tab(), () => Promise.resolve('absent'))
    await session.create('fourteen letters')
    await session.start()
    expect(session.state).toEqual({ kind: 'absent', isLost: true, isDeleted: false })
  })

  it('shows the recovery key first when a vault is made, and asks for a passphrase after that key', async () => {
    const { session } = openTab(browser().tab())
    await session.create('fourteen letters')
    expect(session.state).toMatchObject({
      first: { kind: 'recovery-key', made: { text: 'AAAA-BBBB' }, isAgain: false }
    })
    session.goOn()
    expect(session.state).not.toHaveProperty('first')
    const other = openTab(browser().tab())
    await other.session.unlock({ kind: 'recovery-key', text: 'AAAA-BBBB' })
    expect(other.session.state).toMatchObject({ kind: 'open', first: { kind: 'new-passphrase' } })
  })
})

describe('a recovery key that nobody said to have kept', () => {
  it('is replaced at the next unlocking with the passphrase, before anything else, until one is kept', async () => {
    const { session } = openTab(browser().tab())
    await session.create('fourteen letters')
    for (const time of ['first', 'second']) {
      await session.unlock(right)
      expect(session.state, time).toMatchObject({
        kind: 'open',
        first: { kind: 'recovery-key', made: { text: 'CCCC for the right one' }, isAgain: true }
      })
    }
    if ('first' in session.state && session.state.first?.kind === 'recovery-key')
      await session.state.first.made.take()
    await session.unlock(right)
    expect(session.state).toMatchObject({ kind: 'open', first: undefined })
  })

  it('is kept by whoever opens the vault with it', async () => {
    const { session } = openTab(browser().tab())
    await session.create('fourteen letters')
    await session.unlock({ kind: 'recovery-key', text: 'AAAA-BBBB' })
    expect(session.state).toMatchObject({ first: { kind: 'new-passphrase' } })
    await session.unlock(right)
    expect(session.state).toMatchObject({ kind: 'open', first: undefined })
  })

  it('still stands first where something was held back and is unlocked', async () => {
    const { session } = openTab(browser().tab())
    await session.create('fourteen letters')
    session.beforeLocking(() => Promise.resolve(false))
    await session.lock()
    expect(session.state.kind).toBe('held')
    await session.unlock(right)
    expect(session.state).toMatchObject({ kind: 'open', first: { made: { text: 'AAAA-BBBB' } } })
  })

  it('keeps nobody from the cases where the store cannot say', async () => {
    const fails = () => Promise.reject(new StoreError('unreadable'))
    const { session } = openTab(browser().tab(), undefined, undefined, undefined, fails)
    await session.create('fourteen letters')
    await session.unlock(right)
    expect(session.state).toMatchObject({ kind: 'open', first: undefined })
  })
})

describe('unlocking', () => {
  it.each(['lock', 'leave', 'vault-changed'] as const)(
    'ends closed where another tab says %s meanwhile',
    async (message) => {
      const { tab } = browser()
      const other = tab()
      const { session, did } = openTab(tab())
      await session.start()
      const unlocking = session.unlock(right)
      other.tell(message)
      await unlocking
      await vi.waitFor(() => expect(session.state.kind).toBe('locked'))
      expect(did).toContain('closed')
      await session.unlock(right)
      expect(session.state.kind).toBe('open')
    }
  )
})

describe('locking', () => {
  it('hides first, then saves, drops the key and loads the page anew, in this order', async () => {
    const { session, did } = openTab(browser().tab())
    await session.unlock(right)
    session.beforeLocking(() => {
      did.push(`saved while ${session.state.kind}`)
      return Promise.resolve(true)
    })
    await session.lock()
    expect(did).toEqual(['saved while covered', 'closed', 'reloaded'])
  })

  it('loads the page anew once the second copy has what was saved: the browser may lose the database in that moment', async () => {
    let hasCopied = () => {}
    const copied = () => new Promise<void>((resolve) => (hasCopied = resolve))
    const { session, did } = openTab(browser().tab(), undefined, undefined, undefined, undefined, copied)
    await session.unlock(right)
    const locking = session.lock()
    await vi.waitFor(() => expect(did).toEqual(['closed']))
    expect(session.state.kind).toBe('covered')
    hasCopied()
    await locking
    expect(did).toEqual(['closed', 'reloaded'])
  })

  it('leaves without waiting for the second copy: somebody is coming', async () => {
    vi.useFakeTimers()
    try {
      const hangs = () => new Promise<void>(() => undefined)
      const { session, did } = openTab(browser().tab(), undefined, undefined, undefined, undefined, hangs)
      await session.unlock(right)
      void session.leaveQuickly()
      await vi.advanceTimersByTimeAsync(100)
      expect(did).toEqual(['closed', 'left'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('waits three seconds and no longer for a second copy that hangs', async () => {
    vi.useFakeTimers()
    try {
      const hangs = () => new Promise<void>(() => undefined)
      const { session, did } = openTab(browser().tab(), undefined, undefined, undefined, undefined, hangs)
      await session.unlock(right)
      const locking = session.lock()
      await vi.advanceTimersByTimeAsync(2_900)
      expect(did).toEqual(['closed'])
      await vi.advanceTimersByTimeAsync(200)
      await locking
      expect(did).toEqual(['closed', 'reloaded'])
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['lock', 'reloaded'],
    ['leaveQuickly', 'left']
  ] as const)('by %s holds in every tab that is open', async (how, end) => {
    const { tab } = browser()
    const [one, other, closed] = [openTab(tab()), openTab(tab()), openTab(tab())]
    await one.session.unlock(right)
    await other.session.unlock(right)
    await closed.session.start()
    await one.session[how]()
    await vi.waitFor(() => expect(other.did).toEqual(['closed', end]))
    expect(one.did).toEqual(['closed', end])
    expect(closed.did).toEqual([])
  })

  it('says why only where it was the time that ran out, to every page that asks for the passphrase, until it is unlocked', async () => {
    const { tab } = browser()
    const trace = traceOf()
    // The page is loaded anew: what follows is another session of the same browser.
    const page = () => openTab(tab(), undefined, trace).session
    expect(page().isTimedOut).toBe(false)
    const one = page()
    await one.unlock(right)
    await one.lock('time-ran-out')
    expect(page().isTimedOut).toBe(true)
    const two = page()
    await two.unlock(right)
    expect([two.isTimedOut, page().isTimedOut]).toEqual([false, false])
    await two.lock()
    expect(page().isTimedOut).toBe(false)
  })

  it.each(['lock', 'leaveQuickly'] as const)(
    'by %s says nothing of a time that ran out before',
    async (how) => {
      const trace = traceOf()
      const { session } = openTab(browser().tab(), undefined, trace)
      await session.unlock(right)
      trace.noteTimedOut(true)
      await session[how]()
      expect(trace.wasTimedOut()).toBe(false)
    }
  )

  it('says it too of what is held back behind the lock, in every tab', async () => {
    const { tab } = browser()
    const trace = traceOf()
    const [one, other] = [openTab(tab(), undefined, trace).session, openTab(tab(), undefined, trace).session]
    for (const session of [one, other]) {
      await session.unlock(right)
      session.beforeLocking(() => Promise.resolve(false))
    }
    await one.lock('time-ran-out')
    await vi.waitFor(() => expect(other.state.kind).toBe('held'))
    expect([one.isTimedOut, other.isTimedOut]).toEqual([true, true])
    await one.unlock(right)
    expect(one.isTimedOut).toBe(false)
  })

  it('quickly covers before anything is waited for', async () => {
    const { session } = openTab(browser().tab())
    await session.unlock(right)
    session.beforeLocking(() => new Promise(() => undefined))
    void session.leaveQuickly()
    expect(session.state.kind).toBe('covered')
    expect(document.title).not.toContain('Waymark')
  })

  it('holds what could not be saved behind the lock, until the right secret is given', async () => {
    const { session, did, disk } = openTab(browser().tab())
    await session.unlock(right)
    const before = session.state
    disk.asked = 0
    const unregister = session.beforeLocking(() => Promise.resolve(false))
    await session.lock()
    expect(session.state.kind).toBe('held')
    expect(did).toEqual([])
    await expect(session.unlock({ kind: 'passphrase', text: 'wrong' })).rejects.toThrow(SecretError)
    expect(session.state.kind).toBe('held')
    await session.unlock(right)
    expect(session.state).toEqual(before)
    // By what stays in memory: the disk may have lost the key.
    expect(disk.asked).toBe(0)
    expect(did).toEqual([])
    unregister()
    await session.lock()
    expect(did).toEqual(['closed', 'reloaded'])
  })

  it.each(['lock', 'leaveQuickly'] as const)(
    'by %s holds what is being saved and is not done after eight seconds: nothing is closed under it',
    async (how) => {
      vi.useFakeTimers()
      const { session, did } = openTab(browser().tab())
      await session.unlock(right)
      session.beforeLocking(() => new Promise(() => undefined))
      const closing = session[how]()
      expect(session.state.kind).toBe('covered')
      await vi.advanceTimersByTimeAsync(7_900)
      expect(session.state.kind).toBe('covered')
      await vi.advanceTimersByTimeAsync(100)
      await closing
      vi.useRealTimers()
      expect(session.state.kind).toBe('held')
      expect(did).toEqual([])
      await session.unlock(right)
      expect(session.state.kind).toBe('open')
    }
  )

  it('holds what is not known to be saved, also where nobody has it any more', async () => {
    vi.useFakeTimers()
    const { session, did } = openTab(browser().tab())
    await session.unlock(right)
    let end: () => void = () => undefined
    saveBegun(new Promise<void>((resolve) => (end = resolve)))
    const locking = session.lock()
    await vi.advanceTimersByTimeAsync(5_000)
    await locking
    expect(session.state.kind).toBe('held')
    expect(did).toEqual([])
    end()
    await session.unlock(right)
    await session.lock()
    vi.useRealTimers()
    expect(did).toEqual(['closed', 'reloaded'])
  })

  it('holds what cannot even say whether it is saved', async () => {
    for (const save of [
      () => Promise.reject(new Error('rule')),
      () => {
        throw new Error('rule')
      }
    ]) {
      const { session, did } = openTab(browser().tab())
      await session.unlock(right)
      session.beforeLocking(save)
      await session.lock()
      expect(session.state.kind).toBe('held')
      expect(did).toEqual([])
    }
  })

  it('holds what has not said within eight seconds that it is saved, and waits no longer', async () => {
    vi.useFakeTimers()
    const { session, did } = openTab(browser().tab())
    await session.unlock(right)
    session.beforeLocking(() => new Promise<boolean>(() => undefined))
    const locking = session.lock()
    await vi.advanceTimersByTimeAsync(7_999)
    expect(session.state.kind).toBe('covered')
    await vi.advanceTimersByTimeAsync(1)
    const state = session.state.kind
    vi.useRealTimers()
    expect(state).toBe('held')
    await locking
    expect(did).toEqual([])
  })

  it('does nothing where nothing is open', async () => {
    const { session, did } = openTab(browser().tab())
    await session.start()
    await session.lock()
    await session.leaveQuickly()
    expect(did).toEqual([])
  })
})

describe('a vault that another tab', () => {
  it('makes, is to be unlocked here', async () => {
    const { tab } = browser()
    let isMade = false
    const state = () => Promise.resolve(isMade ? ('locked' as const) : ('absent' as const))
    const [one, other] = [openTab(tab(), state), openTab(tab(), state)]
    await Promise.all([one.session.start(), other.session.start()])
    isMade = true
    await one.session.create('fourteen letters')
    await vi.waitFor(() => expect(other.session.state.kind).toBe('locked'))
    expect(one.session.state.kind).toBe('open')
  })

  it('makes in the place of one that was lost, takes nothing from a tab that holds something unsaved', async () => {
    const { tab } = browser()
    let state: 'absent' | 'locked' = 'locked'
    const stands = () => Promise.resolve(state)
    const trace = traceOf()
    const [one, other] = [openTab(tab(), stands, trace), openTab(tab(), stands, trace)]
    const saving = { isDone: false, tries: 0 }
    await other.session.unlock(right)
    other.session.beforeLocking(() => {
      saving.tries += 1
      return Promise.resolve(saving.isDone)
    })
    for (const kind of ['open', 'held'] as const) {
      if (kind === 'held') await other.session.lock()
      const { tries } = saving
      await one.session.create('fourteen letters')
      await vi.waitFor(() => expect(saving.tries).toBe(tries + 1))
      await vi.waitFor(() => expect(trace.stood()).toBe(true))
      expect(other.session.state.kind).toBe(kind)
      expect(other.did).toEqual([])
    }
    // Deleted on purpose, it is gone in every tab.
    state = 'absent'
    await one.session.wipe()
    await vi.waitFor(() => expect(other.did).toEqual(['reloaded']))
  })

  it('makes or deletes, takes nothing unsaved from a tab to which the store does not say what stands', async () => {
    vi.useFakeTimers()
    for (const state of [
      () => Promise.reject(new StoreError('full')),
      () => Promise.reject(new Error('out of the blue')),
      () => new Promise<VaultState>(() => undefined)
    ]) {
      const { tab } = browser()
      const { session, did } = openTab(tab(), state)
      await session.create('fourteen letters')
      let isSaved = false
      session.beforeLocking(() => Promise.resolve(isSaved))
      const other = tab()
      other.tell('vault-changed')
      await vi.advanceTimersByTimeAsync(3_000)
      expect([session.state.kind, did]).toEqual(['open', []])
      isSaved = true
      other.tell('vault-changed')
      await vi.advanceTimersByTimeAsync(3_000)
      expect(did).toEqual(['reloaded'])
    }
    vi.useRealTimers()
  })

  it('deletes, is gone here too, however late the store says so', async () => {
    vi.useFakeTimers()
    const { tab } = browser()
    const trace = traceOf(true)
    const late = () => new Promise<VaultState>((resolve) => setTimeout(resolve, 3_500, 'absent' as const))
    const { session, did } = openTab(tab(), late, trace)
    await session.create('fourteen letters')
    // What is open says that its store is closed.
    session.beforeLocking(() => Promise.resolve(false))
    tab().tell('vault-changed')
    await vi.advanceTimersByTimeAsync(20_000)
    expect([did, trace.wasDeleted()]).toEqual([['reloaded'], true])
    vi.useRealTimers()
  })

  it('deletes, is gone here too', async () => {
    const { tab } = browser()
    const [one, other] = [openTab(tab()), openTab(tab())]
    await one.session.unlock(right)
    await other.session.unlock(right)
    await one.session.wipe()
    expect(one.did).toEqual(['wiped', 'begun'])
    await vi.waitFor(() => expect(other.did).toEqual(['reloaded']))
  })
})
