import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ClaimListener, Writers } from '../../../src/ports/writers'
import { lockWriters } from '../../../src/vault/writers/lock-writers'
import { tabs } from './tabs'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A listener that writes down what it hears. */
function listening(beforeHandingOver: () => Promise<void> = () => Promise.resolve()) {
  const heard: string[] = []
  const listener: ClaimListener = {
    beforeHandingOver: async () => {
      heard.push('asked')
      await beforeHandingOver()
      heard.push('saved')
    },
    savedElsewhere: () => {
      heard.push('saved elsewhere')
    },
    changed: (writes) => {
      heard.push(writes ? 'writes' : 'reads')
    }
  }
  return { heard, listener }
}

/** Lets everything happen that needs no time. */
const settle = () => vi.advanceTimersByTimeAsync(0)

const browserWithTabs = () => {
  const { tab } = tabs()
  return (): Writers & { freeze(): void } => {
    const { browser, freeze } = tab()
    return { ...lockWriters('vault', browser), freeze }
  }
}

describe('the first tab with a case', () => {
  it('writes it, and the second only reads', async () => {
    const tab = browserWithTabs()
    const [one, other] = [listening(), listening()]
    expect((await tab().claim('case-1', one.listener)).writes).toBe(true)
    expect((await tab().claim('case-1', other.listener)).writes).toBe(false)
    await settle()
    expect([one.heard, other.heard]).toEqual([[], []])
  })

  it('is not in the way of another case', async () => {
    const tab = browserWithTabs()
    await tab().claim('case-1', listening().listener)
    expect((await tab().claim('case-2', listening().listener)).writes).toBe(true)
  })

  it('leaves it to the next when it has gone', async () => {
    const tab = browserWithTabs()
    const second = listening()
    const first = await tab().claim('case-1', listening().listener)
    const claim = await tab().claim('case-1', second.listener)
    first.release()
    await settle()
    expect(first.writes).toBe(false)
    expect(claim.writes).toBe(true)
    expect(second.heard).toEqual(['writes'])
  })

  it('that has opened another case and comes back writes again', async () => {
    const writers = browserWithTabs()()
    const claim = await writers.claim('case-1', listening().listener)
    claim.release()
    await settle()
    expect((await writers.claim('case-1', listening().listener)).writes).toBe(true)
  })
})

describe('what one tab has saved', () => {
  it('is told to the others that have the same case, and to nobody else', async () => {
    const tab = browserWithTabs()
    const [first, same, other] = [listening(), listening(), listening()]
    const writes = await tab().claim('case-1', first.listener)
    await tab().claim('case-1', same.listener)
    await tab().claim('case-2', other.listener)
    writes.noteSaved()
    await settle()
    expect([first.heard, same.heard, other.heard]).toEqual([[], ['saved elsewhere'], []])
  })

  it('is told no more by who has let go of the case, nor to them', async () => {
    const tab = browserWithTabs()
    const [first, second] = [listening(), listening()]
    const one = await tab().claim('case-1', first.listener)
    const other = await tab().claim('case-1', second.listener)
    other.release()
    one.noteSaved()
    other.noteSaved()
    await settle()
    expect([first.heard, second.heard]).toEqual([[], []])
  })
})

describe('taking over', () => {
  it('waits until the tab that writes has saved, and then that one reads', async () => {
    const tab = browserWithTabs()
    let save: () => void = () => undefined
    const first = listening(
      () =>
        new Promise((resolve) => {
          save = resolve
        })
    )
    const second = listening()
    const one = await tab().claim('case-1', first.listener)
    const other = await tab().claim('case-1', second.listener)
    const taking = other.takeOver()
    await settle()
    expect([one.writes, other.writes]).toEqual([true, false])
    save()
    await taking
    await settle()
    expect([one.writes, other.writes]).toEqual([false, true])
    expect(first.heard).toEqual(['asked', 'saved', 'reads'])
    expect(second.heard).toEqual(['writes'])
  })

  it('takes the case from a tab that does not answer, after a second and a half', async () => {
    const tab = browserWithTabs()
    const [first, second] = [listening(), listening()]
    const frozen = tab()
    const one = await frozen.claim('case-1', first.listener)
    frozen.freeze()
    const other = await tab().claim('case-1', second.listener)
    const taking = other.takeOver()
    await vi.advanceTimersByTimeAsync(1_400)
    expect(other.writes).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    await taking
    expect([one.writes, other.writes]).toEqual([false, true])
    expect(first.heard).toEqual(['reads'])
  })

  it('takes the case from a tab that cannot save', async () => {
    const tab = browserWithTabs()
    const first = listening(() => Promise.reject(new Error('No room.')))
    const one = await tab().claim('case-1', first.listener)
    const other = await tab().claim('case-1', listening().listener)
    await other.takeOver()
    await settle()
    expect([one.writes, other.writes]).toEqual([false, true])
    expect(first.heard).toEqual(['asked', 'reads'])
  })

  it('has it back once that tab lets go of it, and whoever has let go themselves has not', async () => {
    const tab = browserWithTabs()
    const cannotSave = () => Promise.reject(new Error('No room.'))
    const [first, second] = [listening(cannotSave), listening()]
    const one = await tab().claim('case-1', first.listener)
    const other = await tab().claim('case-1', second.listener)
    await other.takeOver()
    await settle()
    other.release()
    await settle()
    expect([one.writes, other.writes]).toEqual([true, false])
    expect(first.heard).toEqual(['asked', 'reads', 'writes'])
    expect(second.heard).toEqual(['writes'])
  })

  it('and back again, in both directions, as often as people like', async () => {
    const tab = browserWithTabs()
    const [first, second] = [listening(), listening()]
    const one = await tab().claim('case-1', first.listener)
    const other = await tab().claim('case-1', second.listener)
    for (let time = 0; time < 3; time += 1) {
      await other.takeOver()
      await settle()
      expect([one.writes, other.writes]).toEqual([false, true])
      await one.takeOver()
      await settle()
      expect([one.writes, other.writes]).toEqual([true, false])
    }
    other.release()
    one.release()
    await settle()
    expect((await tab().claim('case-1', listening().listener)).writes).toBe(true)
  })

  it('by two tabs at once leaves one that writes', async () => {
    const tab = browserWithTabs()
    const claims = [
      await tab().claim('case-1', listening().listener),
      await tab().claim('case-1', listening().listener),
      await tab().claim('case-1', listening().listener)
    ]
    const taking = Promise.all(claims.slice(1).map((claim) => claim.takeOver()))
    await vi.advanceTimersByTimeAsync(10_000)
    await taking
    expect(claims.filter(({ writes }) => writes)).toHaveLength(1)
    expect(claims[0]?.writes).toBe(false)
  })

  it('does not pass the case to a third tab that has waited longer', async () => {
    const tab = browserWithTabs()
    const third = listening()
    const one = await tab().claim('case-1', listening().listener)
    const waiting = await tab().claim('case-1', third.listener)
    const other = await tab().claim('case-1', listening().listener)
    await other.takeOver()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([one.writes, waiting.writes, other.writes]).toEqual([false, false, true])
    expect(third.heard).toEqual([])
  })

  it('that comes to nothing, because the tab has gone, leaves the first to write on', async () => {
    const tab = browserWithTabs()
    let save: () => void = () => undefined
    const first = listening(
      () =>
        new Promise((resolve) => {
          save = resolve
        })
    )
    const one = await tab().claim('case-1', first.listener)
    const other = await tab().claim('case-1', listening().listener)
    const taking = other.takeOver()
    await settle()
    other.release()
    save()
    await settle()
    expect(one.writes).toBe(false)
    await vi.advanceTimersByTimeAsync(10_000)
    await taking
    expect([one.writes, other.writes]).toEqual([true, false])
    expect(first.heard).toEqual(['asked', 'saved', 'reads', 'writes'])
  })

  it('from a tab that has stepped aside for one that has gone is not kept waiting', async () => {
    const tab = browserWithTabs()
    let save: () => void = () => undefined
    const first = listening(
      () =>
        new Promise((resolve) => {
          save = resolve
        })
    )
    const one = await tab().claim('case-1', first.listener)
    const gone = await tab().claim('case-1', listening().listener)
    void gone.takeOver()
    await settle()
    gone.release()
    save()
    await settle()
    const other = await tab().claim('case-1', listening().listener)
    await other.takeOver()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([one.writes, other.writes]).toEqual([false, true])
  })

  it('by who writes already, or has let go, does nothing', async () => {
    const tab = browserWithTabs()
    const first = listening()
    const one = await tab().claim('case-1', first.listener)
    await one.takeOver()
    expect([one.writes, first.heard]).toEqual([true, []])
    const other = await tab().claim('case-1', listening().listener)
    other.release()
    await other.takeOver()
    expect([one.writes, other.writes]).toEqual([true, false])
  })
})

it('a browser without Web Locks lets every tab write: the revision of a case decides', async () => {
  const { browser } = tabs().tab()
  const writers = lockWriters('vault', { ...browser, locks: undefined })
  const [one, other] = [
    await writers.claim('case-1', listening().listener),
    await writers.claim('case-1', listening().listener)
  ]
  await other.takeOver()
  expect([one.writes, other.writes]).toEqual([true, true])
  one.release()
})
