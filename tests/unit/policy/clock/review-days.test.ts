import { describe, expect, it } from 'vitest'
import { currentPeriod } from '../../../../machines/policy/clock/period'
import { reviewsArranged } from '../../../../machines/policy/clock/arranged-reviews'
import { reviewDays } from '../../../../machines/policy/clock/reviews'
import type { ScenarioItem } from '../../../cases/named-case'
import { care, viewOf, type CaseAnswers } from '../../../support/clock'

const days = (given: CaseAnswers) => {
  const view = viewOf(given, '2026-11-24')
  return reviewDays(view, currentPeriod(view)).map(({ date, isLastDay }) => [date, isLastDay])
}
const held = (on: string) => ({ 'review-on': on, 'review-state': 'review-held' })

// Care Planning Regulations 33: 20 working days, then three months, then six.
describe('the days on which a case was, is to be or has to be reviewed', () => {
  it('are each review that was held or is arranged, and the last day of each that the law asks for', () => {
    expect(
      days({
        'periods-of-care': [care('2026-03-02')],
        reviews: [held('2026-03-25'), { ...held('2026-06-22'), 'review-next-on': '2026-12-10' }]
      })
    ).toEqual([
      ['2026-03-25', false],
      ['2026-06-22', false],
      ['2026-12-10', false],
      ['2026-03-30', true],
      ['2026-06-25', true],
      ['2026-12-22', true]
    ])
  })

  it('have with the last day for a review that was held the day on which it was, and with no other', () => {
    const view = viewOf(
      { 'periods-of-care': [care('2026-03-02')], reviews: [held('2026-03-25'), held('2026-06-22')] },
      '2026-11-24'
    )
    const last = reviewDays(view, currentPeriod(view)).filter(({ isLastDay }) => isLastDay)
    expect(last.map(({ date, heldOn }) => [date, heldOn])).toEqual([
      ['2026-03-30', '2026-03-25'],
      ['2026-06-25', '2026-06-22'],
      ['2026-12-22', undefined]
    ])
  })

  // Whoever opens a case of a child in care for years enters the last review, not nine.
  it('have six months after a later one that is the first on record, and no last day for the first', () => {
    expect(
      days({
        'periods-of-care': [care('2021-05-04')],
        reviews: [held('2026-04-10'), held('2026-10-02')],
        'first-review-timing': 'held-in-time'
      })
    ).toEqual([
      ['2026-04-10', false],
      ['2026-10-02', false],
      ['2026-10-10', true],
      ['2027-04-02', true]
    ])
  })

  it('have with them a review that was held today, and none that somebody dated ahead', () => {
    const given = (on: string) => ({ 'periods-of-care': [care('2026-11-02')], reviews: [held(on)] })
    expect(days(given('2026-11-24'))).toContainEqual(['2026-11-24', false])
    expect(days(given('2026-11-25'))).toEqual([['2026-11-30', true]])
  })

  it('are to come as the last review set it, whatever other was planned since and not held', () => {
    const planned = { 'review-on': '2026-11-10', 'review-state': 'review-planned' }
    const set = { ...held('2026-10-01'), 'review-next-on': '2026-12-10' }
    const view = viewOf({ reviews: [set, planned] }, '2026-11-24')
    expect(reviewsArranged(view).map(({ date }) => date)).toEqual(['2026-11-10', '2026-12-10'])
  })

  it('are to come as the last review set it, though another is said to be held on a day to come, or on none', () => {
    const set = { ...held('2026-10-01'), 'review-next-on': '2026-12-10' }
    const withoutDay = { 'review-state': 'review-held', 'review-next-on': '2027-01-12' }
    const arranged = (...reviews: readonly ScenarioItem[]) =>
      reviewsArranged(viewOf({ reviews }, '2026-11-24')).map(({ date }) => date)
    expect(arranged(set, held('2026-11-30'))).toEqual(['2026-12-10'])
    expect(arranged(set, withoutDay)).toEqual(['2026-12-10', '2027-01-12'])
  })

  it('are those that are arranged alone, where nobody looks after the child', () => {
    expect(days({ reviews: [{ ...held('2026-10-01'), 'review-next-on': '2026-12-10' }] })).toEqual([
      ['2026-12-10', false]
    ])
  })
})
