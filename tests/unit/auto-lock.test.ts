import { describe, expect, it } from 'vitest'
import { AutoLock } from '../../src/bridge/auto-lock.svelte'

const minute = 60_000

/** A machine with a clock that the test sets, and tabs that share when there was last input. */
function machine() {
  let now = Date.parse('2026-11-25T09:00:00Z')
  let elapsed = 0
  let last: number | undefined
  const parts = {
    clock: { now: () => new Date(now).toISOString() },
    elapsed: () => elapsed,
    tabs: {
      lastInput: () => last,
      noteInput: (at: number) => {
        last = at
      }
    }
  }
  const openTab = (minutes = 10) => {
    const locks: number[] = []
    const lock = new AutoLock(parts, minutes, () => locks.push(now))
    return { lock, locks }
  }
  const pass = (time: number) => {
    now += time
    elapsed += time
  }
  const setClock = (by: number) => {
    now += by
  }
  // In some systems what passes by itself stands still meanwhile.
  const sleep = (time: number) => {
    now += time
  }
  return { openTab, pass, setClock, sleep }
}

describe('without input', () => {
  it('warns two minutes before, counts down, and locks', () => {
    const { openTab, pass } = machine()
    const { lock, locks } = openTab()
    pass(8 * minute - 1)
    lock.check()
    expect(lock.secondsLeft).toBeUndefined()
    pass(1)
    lock.check()
    expect(lock.secondsLeft).toBe(120)
    pass(2 * minute - 1)
    lock.check()
    expect(lock.secondsLeft).toBe(1)
    expect(locks).toHaveLength(0)
    pass(1)
    lock.check()
    expect(locks).toHaveLength(1)
  })

  it.each([5, 10, 15, 20, 30])('locks after %i minutes where that is chosen', (minutes) => {
    const { openTab, pass } = machine()
    const { lock, locks } = openTab()
    lock.setMinutes(minutes)
    pass(minutes * minute - 1)
    lock.check()
    expect(locks).toHaveLength(0)
    pass(1)
    lock.check()
    expect(locks).toHaveLength(1)
  })

  it('locks at once where the time that is chosen has passed already', () => {
    const { openTab, pass } = machine()
    const { lock, locks } = openTab(30)
    pass(6 * minute)
    lock.setMinutes(5)
    expect(locks).toHaveLength(1)
  })
})

describe('input', () => {
  it('puts the lock off', () => {
    const { openTab, pass } = machine()
    const { lock, locks } = openTab()
    for (let times = 0; times < 10; times += 1) {
      pass(7 * minute)
      lock.input('moved')
    }
    expect(locks).toHaveLength(0)
    expect(lock.secondsLeft).toBeUndefined()
  })

  it.each([
    ['a key or a click', 'pressed', undefined],
    ['a mouse that moves', 'moved', 60]
  ] as const)('of %s during the warning', (_, kind, left) => {
    const { openTab, pass } = machine()
    const { lock } = openTab()
    pass(9 * minute)
    lock.check()
    lock.input(kind)
    expect(lock.secondsLeft).toBe(left)
  })

  it('that wakes a machine after the time locks it, and does not put it off', () => {
    const { openTab, pass } = machine()
    const { lock, locks } = openTab()
    pass(60 * minute)
    lock.input('pressed')
    expect(locks.length).toBeGreaterThan(0)
    lock.check()
    expect(locks.length).toBeGreaterThan(1)
  })

  it('in one tab counts for all, also without a pause', () => {
    const { openTab, pass } = machine()
    const [one, other] = [openTab(), openTab()]
    for (let seconds = 0; seconds < 9 * 60; seconds += 0.5) {
      pass(500)
      one.lock.input('moved')
    }
    pass(9.5 * minute)
    other.lock.check()
    expect(other.locks).toHaveLength(0)
    expect(other.lock.secondsLeft).toBeLessThanOrEqual(31)
    one.lock.input('pressed')
    other.lock.check()
    expect(other.lock.secondsLeft).toBeUndefined()
  })
})

describe('a clock that is set back', () => {
  it('neither locks nor keeps open for ever', () => {
    const { openTab, pass, setClock } = machine()
    const { lock, locks } = openTab()
    setClock(-24 * 60 * minute)
    lock.check()
    expect(locks).toHaveLength(0)
    pass(10 * minute)
    lock.check()
    expect(locks).toHaveLength(1)
  })

  it('does not begin the time anew', () => {
    const { openTab, pass, setClock } = machine()
    const { lock, locks } = openTab()
    pass(9 * minute)
    setClock(-(9 * minute + 1000))
    lock.check()
    expect(lock.secondsLeft).toBe(60)
    pass(minute)
    lock.check()
    expect(locks).toHaveLength(1)
  })

  it('lets whoever is there go on, in this tab and in another', () => {
    const { openTab, pass, setClock } = machine()
    const [one, other] = [openTab(), openTab()]
    pass(7 * minute)
    setClock(-60 * minute)
    other.lock.input('pressed')
    one.lock.check()
    pass(7 * minute)
    one.lock.check()
    other.lock.check()
    expect([...one.locks, ...other.locks]).toEqual([])
    pass(3 * minute)
    one.lock.check()
    other.lock.check()
    expect([one.locks.length, other.locks.length]).toEqual([1, 1])
  })
})

it('a machine that slept locks when it wakes, also where only its clock went on', () => {
  const { openTab, sleep } = machine()
  const { lock, locks } = openTab()
  sleep(10 * minute)
  lock.check()
  expect(locks).toHaveLength(1)
})

it('what was noted on another day locks nothing that is opened now', () => {
  const { openTab, pass } = machine()
  openTab()
  pass(24 * 60 * minute)
  const { lock, locks } = openTab()
  lock.check()
  expect(locks).toHaveLength(0)
})
