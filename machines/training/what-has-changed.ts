import type { CurrencyNoteId } from '../../content/currency'
import { allCurrencyNotes, type Changed } from '../policy/plans/currency'
import { concerns } from '../facts/audience'
import type { Scenario } from './scenario'
import { answersOf } from './scenario-answers'

/** What a note is about besides its paragraphs: a point that the draft does not say rests on law or practice alone. */
const besides: Readonly<Partial<Record<CurrencyNoteId, readonly string[]>>> = {
  guardians: ['law:modern-slavery-act-2015-section-48', 'practice:guardian-referral']
}

/**
 * What has changed since 2014 of what a scenario names, as paragraphs, law or practice, and concerns its child as known at the start: each note once.
 */
export function changedIn(
  { points, start }: Pick<Scenario, 'points' | 'start'>,
  today: string
): readonly Changed[] {
  const named = new Set(points.flatMap(({ paragraphs }) => paragraphs.map((one) => one.replace('¶', ''))))
  const rests = new Set(
    points.flatMap(({ law = [], practice = [] }) => [
      ...law.map((one) => `law:${one}`),
      ...practice.map((one) => `practice:${one}`)
    ])
  )
  const view = { answers: answersOf(start, today), today }
  return allCurrencyNotes.filter(
    ({ id, paragraphs, only }) =>
      (paragraphs.some((one) => named.has(one)) || besides[id]?.some((one) => rests.has(one)) === true) &&
      concerns(only, view)
  )
}
