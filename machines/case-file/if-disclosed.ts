import type { Answers, CaseView } from './case-file'

/** Counts how often a rule asked for what is left out of a copy. */
export interface Watch {
  asked: number
}

const watches = new WeakMap<Answers, Watch>()

/** From now on, a watch notes what is asked of these answers. */
export const watchOver = (answers: Answers, watch: Watch): void => {
  watches.set(answers, watch)
}

/** Whether a watch notes what is asked of these answers, as in a copy. */
export const isWatched = (answers: Answers): boolean => watches.has(answers)

/** How often a rule has asked for what is left out of these answers. */
export const timesAsked = (answers: Answers): number => watches.get(answers)?.asked ?? 0

/** Notes that what is left out was asked for this many times, by a rule whose result is remembered. */
export function noteAsked(answers: Answers, times: number): void {
  const watch = watches.get(answers)
  if (watch !== undefined) watch.asked += times
}

/**
 * Derives something, or nothing where the rule would need an answer that is left out of this copy. A rule that is not told something takes
 * it for not recorded, and would call for what was done long ago. This is no lock: what is left out is not in these answers at all
 * (policy/disclosure).
 * @returns what was derived; nothing where it would rest on what is left out
 */
export function ifDisclosed<Result>(
  { answers }: Pick<CaseView, 'answers'>,
  derive: () => Result
): Result | undefined {
  const watch = watches.get(answers)
  if (watch === undefined) return derive()
  const before = watch.asked
  const result = derive()
  const isDisclosed = watch.asked === before
  watch.asked = before
  return isDisclosed ? result : undefined
}

/**
 * Whether something is so, as far as this copy is told. Where it is not told, it is not taken to be so: a rule that has to know that it is not asks
 * `ifDisclosed` for `false`.
 */
export const isToldThat = <View extends Pick<CaseView, 'answers'>>(
  view: View,
  holds: (view: View) => boolean | undefined
): boolean => ifDisclosed(view, () => holds(view)) === true
