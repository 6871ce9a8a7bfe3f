import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changedBy, type LocalDetails } from '../../machines/case-file/local-details'
import { lastSave } from '../../src/bridge/last-save'
import { TeamDetails } from '../../src/bridge/team-details.svelte'
import { UnsavedDetails } from '../../src/bridge/unsaved-details.svelte'
import { StoreError, type StoreFault } from '../../src/ports/store-error'
import type { KeptLocalDetails } from '../../src/ports/local-details'
import { browser } from '../support/tabs'
import { freshVault, openAgain } from './vault/support'

/** A store whose writes end when the test says so, in the order that it says. */
class Slow implements KeptLocalDetails {
  stands: LocalDetails = {}
  readonly #writes: (() => void)[] = []

  /** What stood when it began, a while later. */
  async load(): Promise<LocalDetails> {
    const { stands } = this
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    return stands
  }

  change(change: (details: LocalDetails) => LocalDetails): Promise<LocalDetails> {
    return new Promise((resolve) => {
      this.#writes.push(() => {
        this.stands = change(this.stands)
        resolve(this.stands)
      })
    })
  }

  /** How many writes have begun and not ended. */
  get open(): number {
    return this.#writes.length
  }

  /** Ends the write that began last: the one that another overtakes is written after it. */
  async endLast(): Promise<void> {
    this.#writes.pop()?.()
    await new Promise(setImmediate)
  }
}

async function typed(team: TeamDetails, ...texts: readonly string[]) {
  const saving = texts.map((text) => team.set('team', text))
  await new Promise(setImmediate)
  return Promise.all(saving)
}

describe('what is typed in local details', () => {
  it('of themselves is kept whole, however fast somebody types', async () => {
    const kept = new Slow()
    const team = new TeamDetails(kept, browser().tab())
    const saved = [team.setOwn({ name: 'Nora Lind' }), team.setOwn({ name: 'Nora Lind', telephone: '1' })]
    await new Promise(setImmediate)
    while (kept.open > 0) await kept.endLast()
    expect(await Promise.all(saved)).toEqual([true, true])
    expect(kept.stands).toEqual({ own: { name: 'Nora Lind', telephone: '1' } })
  })

  it('is written in its order, and what was typed meanwhile at once: the last text stands', async () => {
    const kept = new Slow()
    const team = new TeamDetails(kept, browser().tab())
    const saved = typed(team, 'D', 'Do', 'Dover')
    await new Promise(setImmediate)
    expect(kept.open).toBe(1)
    void team.set('team', 'Dover t')
    void team.set('team', 'Dover team')
    expect(kept.open).toBe(1)
    await kept.endLast()
    // The first three are on disk; what was typed since is not, and is not called saved.
    expect(kept.stands).toEqual({ team: 'Dover' })
    expect(team.saving).toEqual({ state: 'saving' })
    expect(team.details).toEqual({ team: 'Dover team' })
    expect(kept.open).toBe(1)
    await kept.endLast()
    expect(kept.stands).toEqual({ team: 'Dover team' })
    expect(team.saving).toEqual({ state: 'saved' })
    expect(await saved).toEqual([true, true, true])
    expect(kept.open).toBe(0)
  })

  it('is waited for by whoever leaves the page, also where a case is saved after it', async () => {
    const kept = new Slow()
    void new TeamDetails(kept, browser().tab()).set('team', 'Dover team')
    const { saveBegun } = await import('../../src/bridge/last-save')
    saveBegun(Promise.resolve())
    let isOver = false
    const over = lastSave().then(() => (isOver = true))
    await new Promise(setImmediate)
    expect(isOver).toBe(false)
    await kept.endLast()
    await over
    expect(kept.stands).toEqual({ team: 'Dover team' })
  })

  it('is said not to be saved where it is not, and goes to disk with the next change', async () => {
    let isFull = true
    let stands: LocalDetails = {}
    const team = new TeamDetails(
      {
        load: () => Promise.resolve(stands),
        change: (change) => {
          if (isFull) return Promise.reject(new StoreError('full'))
          stands = change(stands)
          return Promise.resolve(stands)
        }
      },
      browser().tab()
    )
    expect(await team.set('team', 'Dover team')).toBe(false)
    expect(team.saving).toEqual({ state: 'failed', fault: 'full' })
    expect(await team.save()).toBe(false)
    isFull = false
    expect(await team.set('authority', 'Kent')).toBe(true)
    expect(stands).toEqual({ team: 'Dover team', authority: 'Kent' })
    expect(team.saving).toEqual({ state: 'saved' })
  })
})

/** Details in a store that refuses to keep them, or does not answer, while the test says so. */
function troubled() {
  const store: { fault: StoreFault | undefined; waits: Promise<void> | undefined; stands: LocalDetails } = {
    fault: undefined,
    waits: undefined,
    stands: {}
  }
  let made = 0
  const kept: KeptLocalDetails = {
    load: () => Promise.resolve(store.stands),
    change: async (change) => {
      await store.waits
      if (store.fault !== undefined) throw new StoreError(store.fault)
      return (store.stands = change(store.stands))
    }
  }
  const make = () => {
    made += 1
    return new TeamDetails(kept, browser().tab())
  }
  return { store, make, made: () => made }
}

describe('local details that could not be saved', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are tried again every five seconds, also once their page is left', async () => {
    const { store, make } = troubled()
    const team = make()
    store.fault = 'full'
    expect(await team.set('team', 'Dover team')).toBe(false)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(team.saving).toEqual({ state: 'failed', fault: 'full' })
    store.fault = undefined
    await vi.advanceTimersByTimeAsync(5_000)
    expect([store.stands, team.saving]).toEqual([{ team: 'Dover team' }, { state: 'saved' }])
    // Whoever comes back is told nothing of what was saved before.
    await team.load()
    expect(team.saving).toEqual({ state: 'unchanged' })
  })

  it('stand where their page is opened again, and keep the vault from being locked away over them', async () => {
    const { store, make, made } = troubled()
    const unsaved = new UnsavedDetails()
    expect([await unsaved.allSaved(), unsaved.isThere, made()]).toEqual([true, false, 0])
    const setting = unsaved.team(make).set('team', 'Dover team')
    expect(unsaved.isThere).toBe(true)
    store.fault = 'full'
    await setting
    expect([unsaved.couldNotBeSaved, unsaved.isThere]).toEqual([true, true])
    expect(await unsaved.allSaved()).toBe(false)
    const again = unsaved.team(make)
    await again.load()
    expect([again.details, made()]).toEqual([{ team: 'Dover team' }, 1])
    store.fault = undefined
    expect(await unsaved.allSaved()).toBe(true)
    expect([unsaved.couldNotBeSaved, unsaved.isThere]).toEqual([false, false])
  })

  it('are gone where all is wiped', async () => {
    const { store, make } = troubled()
    const unsaved = new UnsavedDetails()
    store.fault = 'full'
    await unsaved.team(make).set('team', 'Dover team')
    unsaved.forget()
    store.fault = undefined
    await vi.advanceTimersByTimeAsync(10_000)
    expect([store.stands, unsaved.isThere]).toEqual([{}, false])
  })

  it('are forgotten where all is wiped while they are on their way', async () => {
    const { store, make } = troubled()
    let answer: () => void = () => undefined
    store.waits = new Promise<void>((resolve) => (answer = resolve))
    const unsaved = new UnsavedDetails()
    const team = unsaved.team(make)
    void team.set('team', 'Dover team')
    await vi.advanceTimersByTimeAsync(0)
    unsaved.forget()
    store.fault = 'full'
    answer()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([team.details, unsaved.couldNotBeSaved, unsaved.isThere]).toEqual([{}, false, false])
  })

  it('because the store does not answer are said not to be, and saved with what was typed since once it does', async () => {
    const { store, make } = troubled()
    let answer: () => void = () => undefined
    store.waits = new Promise<void>((resolve) => (answer = resolve))
    const team = make()
    const first = team.set('team', 'Dover')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await first).toBe(false)
    expect(team.saving).toEqual({ state: 'failed', fault: 'failed' })
    expect(await team.set('team', 'Dover team')).toBe(false)
    answer()
    await vi.advanceTimersByTimeAsync(0)
    expect([store.stands, team.saving]).toEqual([{ team: 'Dover team' }, { state: 'saved' }])
  })
})

/** A vault, and its local details as two tabs set them. */
async function twoTabs() {
  const { name, open } = await freshVault()
  const { tab } = browser()
  const one = new TeamDetails(open.localDetails, tab())
  const other = new TeamDetails((await openAgain(name)).localDetails, tab())
  return { open, one, other }
}

describe('local details in two tabs', () => {
  it('are set entry by entry: what the other tab has set stays', async () => {
    const { open, one, other } = await twoTabs()
    await Promise.all([one.load(), other.load()])
    await one.set('authority', 'Kent')
    await other.set('team', 'Asylum team')
    expect(await open.localDetails.load()).toEqual({ authority: 'Kent', team: 'Asylum team' })
    expect(other.details).toEqual({ authority: 'Kent', team: 'Asylum team' })
    await one.set('authority', '')
    expect(await open.localDetails.load()).toEqual({ team: 'Asylum team' })
  })

  it('have the last text of each, though both type at once', async () => {
    const { open, one, other } = await twoTabs()
    const letters = Array.from({ length: 12 }, (_, index) => index + 1)
    await Promise.all(
      letters.flatMap((count) => [
        one.set('authority', 'Kent Council'.slice(0, count)),
        other.set('team', 'Asylum teams'.slice(0, count))
      ])
    )
    expect(await open.localDetails.load()).toEqual({ authority: 'Kent Council', team: 'Asylum teams' })
  })

  it('show what the other sets, until they are left', async () => {
    const { one, other } = await twoTabs()
    const leave = one.followOthers()
    await other.set('team', 'Asylum team')
    await vi.waitFor(() => expect(one.details).toEqual({ team: 'Asylum team' }))
    leave()
    await other.set('team', 'Leaving care team')
    await lastSave()
    expect(one.details).toEqual({ team: 'Asylum team' })
  })

  it('never have an own text go back to what stood before it, when they hear of the other', async () => {
    const kept = new Slow()
    const { tab } = browser()
    const [own, heard] = [tab(), tab()]
    const team = new TeamDetails(kept, own)
    team.followOthers()
    void team.set('team', 'Dover team')
    await new Promise(setImmediate)
    // The other has saved before this one's save ends: what stands now has no team yet.
    kept.stands = { authority: 'Kent' }
    heard.tell('local-details-changed')
    await kept.endLast()
    await lastSave()
    await kept.load()
    await kept.load()
    expect(team.details).toEqual({ authority: 'Kent', team: 'Dover team' })
    expect(kept.open).toBe(0)
  })

  it('take a file over as one change, beside what stands', async () => {
    const { open, one, other } = await twoTabs()
    await other.set('out-of-hours-number', '01632 960140')
    const logo = { png: 'AAAA', width: 1, height: 1 }
    await one.take({ team: 'Asylum team', logo })
    expect(await open.localDetails.load()).toEqual({
      'out-of-hours-number': '01632 960140',
      team: 'Asylum team',
      logo
    })
  })
})

describe('what a file of local details changes', () => {
  const here: LocalDetails = { team: 'Asylum team', 'out-of-hours-number': '01632 960140' }

  it('is each entry that it sets otherwise, and nothing that it leaves empty', () => {
    expect(changedBy(here, { team: 'Asylum team', 'out-of-hours-number': '07700 900666' })).toEqual({
      'out-of-hours-number': '07700 900666'
    })
    expect(changedBy(here, { team: ' ', authority: 'Kent' })).toEqual({ authority: 'Kent' })
    expect(changedBy(here, here)).toEqual({})
  })

  it('is a logo that is another', () => {
    const logo = { png: 'AAAA', width: 1, height: 1 }
    expect(changedBy(here, { logo })).toEqual({ logo })
    expect(changedBy({ ...here, logo }, { logo })).toEqual({})
  })
})
