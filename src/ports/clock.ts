import { Temporal } from 'temporal-polyfill'

/** The only source of the time. Days are `YYYY-MM-DD` where the machine stands; instants are ISO texts. */
export interface Clock {
  today(): string
  now(): string
}

/** The machine's own clock. */
export const systemClock: Clock = {
  today: () => Temporal.Now.plainDateISO().toString(),
  now: () => Temporal.Now.instant().toString()
}
