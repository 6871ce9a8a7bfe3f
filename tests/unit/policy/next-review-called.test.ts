import { describe, expect, test } from 'vitest'
import { addDays } from '../../../machines/facts/dates'
import { reviewAdvocacyAndSupportRules as rules } from '../../../machines/stages/review-advocacy-and-support/actions'
import { care, viewOf, type CaseAnswers } from '../../support/clock'

const held = (...days: readonly string[]) =>
  days.map((day) => ({ 'review-on': day, 'review-state': 'review-held' }))
const since = '2024-11-04'

// Regulation 33: each review is followed by another, however long nobody has held one.
describe('a child who is looked after, with no review planned, has one to be arranged or one that is overdue', () => {
  const reviews = [
    [],
    held('2024-11-28'),
    held('2025-05-01'),
    held('2025-11-20'),
    held('2024-11-28', '2025-02-20'),
    held('2025-05-01', '2025-11-20')
  ]
  const timings = [undefined, 'held-in-time', 'held-late', 'not-yet-due', 'overdue']
  const given = timings.flatMap((timing) =>
    reviews.map((some): CaseAnswers => ({
      'age-in-doubt': 'no',
      'age-as-known': 'under-16',
      'periods-of-care': [care(since)],
      reviews: some,
      ...(timing === undefined ? {} : { 'first-review-timing': timing })
    }))
  )

  test('on every day', () => {
    for (const answers of given)
      for (let days = 0; days < 800; days += 1) {
        const view = viewOf(answers, addDays(since, days))
        const overdue = rules['hold-the-overdue-review'](view)
        const isOverdue = overdue === true || (Array.isArray(overdue) && overdue.length > 0)
        expect(
          isOverdue || rules['arrange-the-next-review'](view),
          JSON.stringify([view.today, answers])
        ).toBe(true)
      }
  })
})
