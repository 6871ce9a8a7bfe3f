import { allCurrencyNotes, type Changed } from '../policy/plans/currency'
import { concerns } from '../facts/audience'
import type { Scenario } from './scenario'
import { answersOf } from './scenario-answers'

/**
 * What has changed since 2014 of what the paragraphs say that a scenario names, and concerns its child as known at the start: each note once.
 */
export function changedIn(
  { points, start }: Pick<Scenario, 'points' | 'start'>,
  today: string
): readonly Changed[] {
  const named = new Set(points.flatMap(({ paragraphs }) => paragraphs.map((one) => one.replace('¶', ''))))
  const view = { answers: answersOf(start, today), today }
  return allCurrencyNotes.filter(
    ({ paragraphs, only }) => paragraphs.some((one) => named.has(one)) && concerns(only, view)
  )
}
