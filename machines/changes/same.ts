import type { AnyAnswer } from '../case-file/answer'

/** A value with its entries in one order, and without those that hold nothing, so that equal values read alike. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, one]) => [key, ordered(one)])
  )
}

/** Whether two values are the same, whatever the order of their entries. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

/** Nothing given and “not yet explored” are the same: nobody has looked at it. */
function unlessOpen(answer: AnyAnswer | undefined): AnyAnswer | undefined {
  const isOpen = answer?.state === 'not-yet-explored' && (answer.typed ?? '') === ''
  return isOpen ? undefined : answer
}

/** Whether an answer says the same as another. */
export const isSameAnswer = (one: AnyAnswer | undefined, other: AnyAnswer | undefined): boolean =>
  isSame(unlessOpen(one), unlessOpen(other))
