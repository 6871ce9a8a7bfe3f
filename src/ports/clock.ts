/** The only source of the time. Days are `YYYY-MM-DD` in the machine’s own time zone; instants are ISO texts. */
export interface Clock {
  today(): string
  now(): string
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** The machine's own clock. */
export const systemClock: Clock = {
  today() {
    const now = new Date()
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
  },
  now: () => new Date().toISOString()
}
