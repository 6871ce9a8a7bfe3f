import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../machines/case-file/read'
import { answersOf, type NamedCase } from '../cases/named-case'
import { fileWith } from '../support/file'
import { whereToGoOn } from '../../machines/journey/go-on'

const today = '2027-03-02'

const held = {
  'review-on': '2026-12-03',
  'review-state': 'review-held',
  'review-next-on': '2027-03-03'
} as const

const inCare = (reviews: NamedCase['answers']['reviews']): NamedCase['answers'] => ({
  'dates-of-birth': [{ 'birth-source': 'child-says', 'birth-date': '2011-02-10' }],
  'periods-of-care': [{ 'care-from': '2026-11-10', 'care-legal-basis': 'section-20' }],
  reviews
})

const at = (answers: NamedCase['answers'], more: object) => {
  const file = { ...fileWith(answersOf(answers)), ...more }
  return whereToGoOn(file, { answers: file.answers, today })
}

const finished = {
  step: 'finishing',
  versions: [{ number: 1, finishedOn: '2026-12-10', changes: 3 }],
  changes: 3
}

// By hand from the desk before a second review: the green button led to December's finishing, the review was two small links (¶46).
describe('where work goes on', () => {
  it('on the day before a review, in its entry; the finished version is not gone back to', () => {
    const reviews = [held, { 'review-on': '2027-03-03', 'review-state': 'review-planned' }] as const
    const to = at(inCare(reviews), finished)
    const planned = itemsOf(answersOf(inCare(reviews)), 'reviews')[1]
    expect(to.review).toEqual({ entry: planned?.id, hasPassed: false })
    expect(to.left).toBeUndefined()
  })

  it('where only the last review set the day, on the page of the reviews', () => {
    const to = at(inCare([held]), { step: 'health-now' })
    expect(to.review).toEqual({ hasPassed: false })
    expect(to.left).toBe('health-now')
  })

  it('with no review at hand, where the case was left', () => {
    const far = { ...held, 'review-next-on': '2027-05-20' }
    expect(at(inCare([far]), { step: 'health-now' })).toEqual({ left: 'health-now' })
    expect(at(inCare([far]), finished)).toEqual({})
  })

  it('in finishing, where the version or the one after a review is not finished yet', () => {
    expect(at(inCare([held]), { step: 'finishing' }).left).toBe('finishing')
    const review = { of: 1, openedOn: '2027-03-01', kind: 'care-plan' }
    expect(at(inCare([held]), { ...finished, review, changes: 4 }).left).toBe('finishing')
  })

  // By hand: version 1 is finished, the long-term plan is changed, and the worker goes on to finishing: version 2 is a draft.
  it('in finishing, where something has changed since the version was finished', () => {
    const far = { ...held, 'review-next-on': '2027-05-20' }
    expect(at(inCare([far]), { ...finished, changes: 4 }).left).toBe('finishing')
  })

  // By hand: nobody prepares a review of a day that has gone (¶46).
  it.each([
    ['2027-03-03', false],
    ['2027-03-02', false],
    ['2027-03-01', true],
    ['2026-12-20', true]
  ])('to a review of %s, said to have passed once it has', (on, passed) => {
    const first = { 'review-on': '2026-12-03', 'review-state': 'review-held' } as const
    const to = at(inCare([first, { 'review-on': on, 'review-state': 'review-planned' }]), finished)
    expect(to.review?.hasPassed).toBe(passed)
  })
})
