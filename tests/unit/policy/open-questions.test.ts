import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../machines/case-file/case-file'
import { isOpen, openItems } from '../../../machines/policy/plans/open-questions'
import { answersOf, type NamedCase } from '../../cases/named-case'

const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today: '2026-11-24' })
const leftOutIn = (id: 'people' | 'periods-of-care' | 'reviews', given: NamedCase['answers']) =>
  openItems(view(given), id).map(({ fields }) => fields)

describe('what is not yet explored', () => {
  it('is a list that was emptied: nobody says “none” by taking the last entry away', () => {
    const emptied: Answers = { people: { state: 'answered', value: [] } }
    expect(isOpen(emptied, 'people')).toBe(true)
    expect(isOpen({ people: { state: 'does-not-apply' } }, 'people')).toBe(false)
    expect(openItems({ answers: emptied, today: '2026-11-24' }, 'people')).toEqual([])
  })

  it('is how somebody is regulated only of whoever advises on immigration', () => {
    const person = { 'person-name': 'Ada', 'person-role': 'support-worker' }
    expect(leftOutIn('people', { people: [person] })).toEqual([['person-contact']])
    expect(leftOutIn('people', { people: [person], 'immigration-adviser': 'Ada' })).toEqual([
      ['person-contact', 'person-regulated-as', 'person-regulated-level']
    ])
    const lawyer = { ...person, 'person-role': 'legal-representative' }
    expect(leftOutIn('people', { people: [lawyer] })[0]).toContain('person-regulated-level')
    expect(leftOutIn('people', { people: [lawyer], 'immigration-position': 'british' })[0]).not.toContain(
      'person-regulated-level'
    )
  })

  it('is said by the number that the entry has in its list, counted from one, whatever stands before it', () => {
    const whole = { 'person-name': 'Ada', 'person-role': 'support-worker', 'person-contact': '01303 000000' }
    const lacking = { 'person-name': 'Max', 'person-role': 'support-worker' }
    expect(
      openItems(view({ people: [lacking, whole, lacking] }), 'people').map(({ number }) => number)
    ).toEqual([1, 3])
  })

  it('is not the end of a period of care that goes on, nor a note', () => {
    const period = { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20' }
    expect(leftOutIn('periods-of-care', { 'periods-of-care': [period] })).toEqual([['care-from']])
  })

  it('is what a review found only once it was held', () => {
    const planned = { 'review-on': '2026-12-15', 'review-state': 'review-planned' }
    const held = { 'review-on': '2026-11-15', 'review-state': 'review-held' }
    expect(leftOutIn('reviews', { reviews: [planned] })).toEqual([['review-chaired-by']])
    expect(leftOutIn('reviews', { reviews: [{ 'review-on': '2026-12-15' }] })).toEqual([
      ['review-state', 'review-chaired-by']
    ])
    expect(leftOutIn('reviews', { reviews: [held] })[0]).toContain('review-decisions')
    // What is said of it goes before its day: nobody has written yet that a planned one was held, or when one was.
    const stillPlanned = { 'review-on': '2026-11-15', 'review-state': 'review-planned' }
    expect(leftOutIn('reviews', { reviews: [stillPlanned] })).toEqual([['review-chaired-by']])
    expect(leftOutIn('reviews', { reviews: [{ 'review-state': 'review-put-off' }] })).toEqual([
      ['review-on', 'review-chaired-by']
    ])
    // Of one without a day nobody can say that it is still to come.
    expect(leftOutIn('reviews', { reviews: [{}] })[0]).toContain('review-decisions')
    expect(leftOutIn('reviews', { reviews: [{ 'review-on': { reason: 'not-known' } }] })[0]).toContain(
      'review-decisions'
    )
    expect(leftOutIn('reviews', { reviews: [{ 'review-state': 'review-held' }] })[0]).toContain(
      'review-decisions'
    )
  })
})
