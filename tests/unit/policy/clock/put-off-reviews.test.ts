import { describe, expect, it } from 'vitest'
import { reviewsArranged } from '../../../../machines/policy/clock/arranged-reviews'
import { care, entryOf, viewOf, type CaseAnswers } from '../../../support/clock'
import { actionsOf } from '../../../../machines/actions/all'

const called = (given: CaseAnswers, today: string) => actionsOf(viewOf(given, today)).map(({ id }) => id)

type Entry = Readonly<Record<string, string>>
const held = (on: string, next?: string): Entry => ({
  'review-on': on,
  'review-state': 'review-held',
  ...(next === undefined ? {} : { 'review-next-on': next })
})
const planned = (on: string): Entry => ({ 'review-on': on, 'review-state': 'review-planned' })
const putOff = (on: string | undefined, next: string | undefined, more: Entry = {}): Entry => ({
  ...(on === undefined ? {} : { 'review-on': on }),
  'review-state': 'review-put-off',
  ...(next === undefined ? {} : { 'review-next-on': next }),
  ...more
})
/** In care since 2 November 2026, a Monday: the first review is due by Monday 30 November, 20 working days on. */
const given = (...reviews: readonly Entry[]): CaseAnswers => ({
  'periods-of-care': [care('2026-11-02')],
  reviews
})
const daysOf = (...reviews: readonly Entry[]) =>
  reviewsArranged(viewOf(given(...reviews), '2026-11-24'))
    .map(({ date }) => date)
    .sort()

// ¶46, regulation 33: a review that began and was put off is no review held, and is resumed on the day that was set for it.
describe('a review that was put off to another day', () => {
  it('is to come on that day, and nobody waits for it on the day before', () => {
    expect(daysOf(putOff('2026-11-23', '2026-11-27'))).toEqual(['2026-11-27'])
    expect(daysOf(held('2026-11-10', '2026-11-20'), putOff('2026-11-23', '2026-11-27'))).toEqual([
      '2026-11-27'
    ])
    expect(daysOf(planned('2026-11-23'), putOff('2026-11-23', '2026-11-27'))).toEqual(['2026-11-27'])
    expect(daysOf(putOff(undefined, '2026-11-27'))).toEqual(['2026-11-27'])
  })

  it('hides no other day: of a review planned apart from it, or set for later', () => {
    expect(daysOf(planned('2026-11-20'), putOff('2026-11-23', '2026-11-27'))).toEqual([
      '2026-11-20',
      '2026-11-27'
    ])
    expect(daysOf(held('2026-11-10', '2027-02-10'), putOff('2026-11-23', '2026-11-27'))).toEqual([
      '2026-11-27',
      '2027-02-10'
    ])
  })

  it('has its last day where it was put off more than once, and none once a review was held', () => {
    expect(daysOf(putOff('2026-11-16', '2026-11-20'), putOff('2026-11-23', '2026-11-27'))).toEqual([
      '2026-11-27'
    ])
    expect(daysOf(putOff('2026-11-16', '2026-11-27'), held('2026-11-20'))).toEqual([])
  })

  it('without a day of its own leaves the day that was set', () => {
    expect(daysOf(held('2026-11-10', '2026-11-23'), putOff('2026-11-23', undefined))).toEqual(['2026-11-23'])
  })

  it('by the authority before is not to be resumed by ours', () => {
    const taken: CaseAnswers = {
      'periods-of-care': [
        care('2026-10-01', '2026-11-16'),
        { ...care('2026-11-16'), 'care-authority': 'Hove' }
      ],
      reviews: [putOff('2026-11-10', '2026-11-27')]
    }
    expect(reviewsArranged(viewOf(taken, '2026-11-24'))).toEqual([])
  })

  it('does not stop the days of the law, and counts as no review held', () => {
    const reviews = given(putOff('2026-11-23', '2026-12-04'))
    expect(entryOf('arranged-review', reviews, '2026-11-24')?.date).toBe('2026-12-04')
    expect(entryOf('first-review', reviews, '2026-11-24')).toMatchObject({
      date: '2026-11-30',
      state: { kind: 'due' }
    })
    expect(entryOf('first-review', reviews, '2026-12-01')?.state.kind).toBe('overdue')
    // Resumed after the last day of the law: an earlier day is arranged.
    expect(called(reviews, '2026-11-24')).toContain('arrange-the-next-review')
    expect(called(given(putOff('2026-11-23', '2026-11-27')), '2026-11-24')).not.toContain(
      'arrange-the-next-review'
    )
  })

  it('is not asked after while its day is to come, and is once that has passed', () => {
    const before = held('2026-11-10', '2026-11-23')
    const late = (day: string, ...reviews: readonly Entry[]) =>
      called(given(...reviews), day).includes('hold-the-overdue-review')
    expect(late('2026-11-24', before, putOff('2026-11-23', undefined))).toBe(true)
    expect(late('2026-11-24', before, putOff('2026-11-23', '2026-11-27'))).toBe(false)
    expect(late('2026-11-27', before, putOff('2026-11-23', '2026-11-27'))).toBe(false)
    expect(late('2026-11-28', before, putOff('2026-11-23', '2026-11-27'))).toBe(true)
    expect(late('2026-11-28', before, putOff('2026-11-23', '2026-11-27'), held('2026-11-27'))).toBe(false)
  })
})

// ¶46: what a review found missing is put right, whether or not it came to its end.
describe('what a review found before it was put off', () => {
  const orders = ['meet-the-protection-needs', 'see-to-the-protection-needs', 'meet-the-status-needs']
  const found = (...reviews: readonly Entry[]) =>
    called(given(...reviews), '2026-11-24').filter((id) => orders.includes(id))
  const unprotected = { 'review-protection-needs': 'not-protected' }

  it('is put right as if it had been held', () => {
    expect(found(putOff('2026-11-23', '2027-01-20', unprotected))).toEqual(['meet-the-protection-needs'])
    expect(
      found(putOff('2026-11-23', '2026-11-27', { 'review-protection-needs': 'partly-protected' }))
    ).toEqual(['see-to-the-protection-needs'])
    expect(found(putOff('2026-11-23', undefined, { 'review-status-needs': 'partly-met' }))).toEqual([
      'meet-the-status-needs'
    ])
  })

  it('stands after a review that left it open, and not after one that found nothing missing', () => {
    const first = putOff('2026-11-16', '2026-11-20', unprotected)
    expect(found(first, held('2026-11-20'))).toEqual(['meet-the-protection-needs'])
    expect(found(first, { ...held('2026-11-20'), 'review-protection-needs': 'protected' })).toEqual([])
  })

  // Half a review takes nothing back, and what it did not reach it may reach once it is resumed.
  it('takes nothing back that the review before found, and asks for nothing that it did not look at', () => {
    const first = { ...held('2026-11-10'), ...unprotected }
    expect(
      found(first, putOff('2026-11-23', '2026-11-27', { 'review-protection-needs': 'protected' }))
    ).toEqual(['meet-the-protection-needs'])
    const unseen = given(putOff('2026-11-23', '2026-11-27', { 'review-protection-needs': 'not-looked-at' }))
    expect(called(unseen, '2026-11-24')).not.toContain('look-at-what-the-review-left-out')
  })
})
