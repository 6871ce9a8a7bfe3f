import type { Clock } from '../ports/clock'
import type { Tabs } from '../ports/tabs'

/** How long before locking the warning comes, in milliseconds. */
const warningTime = 2 * 60_000
const minute = 60_000

/** Kinds of input. A moving mouse may only be a desk that was knocked: it counts as work, and never ends a warning. */
export type InputKind = 'pressed' | 'moved'

/** What it goes by. */
interface Parts {
  readonly clock: Pick<Clock, 'now'>
  /** Milliseconds that pass whatever the clock is set to. They may stand still while the machine sleeps. */
  readonly elapsed: () => number
  readonly tabs: Pick<Tabs, 'lastInput' | 'noteInput'>
}

/**
 * Locks after a time without input in any tab. It compares times of the clock and counts no ticks. So a machine that slept locks when it wakes, before the
 * input that woke it counts. Where a clock is set back, the time that passes all the same counts on.
 */
export class AutoLock {
  /** Seconds until locking, while the warning shows. */
  secondsLeft = $state<number>()
  readonly #clock: Parts['clock']
  readonly #elapsed: Parts['elapsed']
  readonly #tabs: Parts['tabs']
  readonly #onlock: () => void
  #minutes: number
  #last = 0
  /** The same moment, in time that no clock can set back. */
  #lastElapsed = 0
  /** The last input that tabs told one another. */
  #told = 0

  constructor({ clock, elapsed, tabs }: Parts, minutes: number, onlock: () => void) {
    this.#clock = clock
    this.#elapsed = elapsed
    this.#tabs = tabs
    this.#minutes = minutes
    this.#onlock = onlock
    // The stored time of last input may be from another day. The person who opens the vault is there now.
    this.extend()
  }

  /** Minutes without input until it locks. */
  setMinutes(minutes: number): void {
    this.#minutes = minutes
    this.check()
  }

  /** Somebody is there. */
  input(kind: InputKind): void {
    // Checked first: input that wakes the machine after the time has run out does not put the lock off.
    this.check()
    if (this.#isOver() || (this.secondsLeft !== undefined && kind === 'moved')) return
    this.extend()
  }

  /** Counts the time from now. */
  extend(): void {
    this.secondsLeft = undefined
    this.#last = this.#now()
    this.#lastElapsed = this.#elapsed()
    // Each mouse move is input, and the other tabs need to know it only to the second.
    if (Math.abs(this.#last - this.#told) >= 1000) this.#tell()
  }

  /** Looks at the clock: warns, locks, or finds that there was input in another tab. */
  check(): void {
    if (this.#isOver()) {
      // If the lock is held back because something could not be saved, a warning that stays would keep the page from being unlocked.
      this.secondsLeft = undefined
      this.#onlock()
      return
    }
    const left = this.#minutes * minute - this.#idle()
    this.secondsLeft = left > warningTime ? undefined : Math.ceil(left / 1000)
  }

  #tell(): void {
    this.#told = this.#last
    this.#tabs.noteInput(this.#last)
  }

  #now(): number {
    return Date.parse(this.#clock.now())
  }

  #idle(): number {
    const now = this.#now()
    // If the clock was set back, its own time counts from now on.
    if (this.#last > now) this.#last = now
    const elsewhere = this.#tabs.lastInput() ?? 0
    if (elsewhere !== this.#told) {
      this.#told = elsewhere
      this.#lastElapsed = this.#elapsed()
    }
    const byClock = now - Math.max(this.#last, elsewhere > now ? 0 : elsewhere)
    return Math.max(byClock, this.#elapsed() - this.#lastElapsed)
  }

  #isOver(): boolean {
    return this.#idle() >= this.#minutes * minute
  }
}
