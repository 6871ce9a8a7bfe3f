import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '../case-file/answer'

/** A day of a training case, counted from the one on which it begins, so that a scenario that is played next year is not a year old. */
const written = /^day (-?\d{1,4})$/

/** Whether a text is written as a day of a case. */
export const isDayOfCase = (text: string): boolean => written.test(text)

/** The day that `day 3` is in a case; nothing where a text is no such day. The first is `day 1`. */
export function dayOfCase(text: string, begins: PlainDate): PlainDate | undefined {
  const [, count] = written.exec(text) ?? []
  return count === undefined
    ? undefined
    : Temporal.PlainDate.from(begins)
        .add({ days: Number(count) - 1 })
        .toString()
}
