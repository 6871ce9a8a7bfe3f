import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../machines/case-file/case-file'
import { isOpen, isStillOpen, openItems } from '../../../../machines/policy/plans/open-questions'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today: '2026-11-24' })
type List =
  | 'people'
  | 'periods-of-care'
  | 'reviews'
  | 'safety-measures'
  | 'exploitation-situations'
  | 'siblings-and-other-children'
const leftOutIn = (id: List, given: NamedCase['answers']) =>
  openItems(view(given), id).map(({ fields }) => fields)

describe('what is not yet explored', () => {
  // ¶52, ¶56: planning in two or three tracks is in each that stands. One that is written is a beginning.
  describe('is an area of life with a track in which nothing is written', () => {
    const all = { transitional: 'A room with a lock.', 'long-term': 'A tenancy.', return: 'With an aunt.' }
    const home = (tracks: Readonly<Record<string, string>>, given: NamedCase['answers'] = {}) =>
      view({ 'immigration-position': 'claim-undecided', 'tracks-accommodation': { tracks }, ...given })

    it.each<[string, ReturnType<typeof home>, boolean]>([
      ['all three written', home(all), false],
      ['one emptied', home({ ...all, return: '' }), true],
      ['one written of three', home({ transitional: 'A room with a lock.' }), true],
      ['spaces alone', home({ ...all, 'long-term': ' ' }), true],
      [
        'one set aside with its reason',
        home(
          { 'long-term': 'A tenancy.' },
          {
            'immigration-position': 'refugee-status',
            'tracks-set-aside': [{ 'set-aside-track': 'return', 'set-aside-reason': 'She may stay.' }]
          }
        ),
        false
      ],
      ['written only where it does not stand', home(all, { 'immigration-position': 'british' }), true],
      [
        'one plan where there are no tracks',
        home({ plan: 'A tenancy.' }, { 'immigration-position': 'british' }),
        false
      ],
      ['a reason for having none', view({ 'tracks-accommodation': { reason: 'does-not-apply' } }), false]
    ])('%s', (_, given, expected) => {
      expect(isStillOpen(given, 'tracks-accommodation')).toBe(expected)
    })
  })

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
      ['person-contact', 'person-regulated-as']
    ])
    const lawyer = { ...person, 'person-role': 'legal-representative' }
    expect(leftOutIn('people', { people: [lawyer] })[0]).toContain('person-regulated-as')
    const registered = { ...lawyer, 'person-regulated-as': 'immigration-advice-authority' }
    expect(leftOutIn('people', { people: [registered] })[0]).toContain('person-regulated-level')
    expect(leftOutIn('people', { people: [registered], 'immigration-position': 'british' })[0]).not.toContain(
      'person-regulated-level'
    )
    const solicitor = { ...lawyer, 'person-regulated-as': 'solicitor' }
    expect(leftOutIn('people', { people: [solicitor] })[0]).not.toContain('person-regulated-level')
  })

  describe('is what follows another answer of the same entry only after that answer', () => {
    const situation = (given: Readonly<Record<string, unknown>>) =>
      leftOutIn('exploitation-situations', {
        'exploitation-situations': [{ 'situation-called': 'The flat', ...given }]
      })[0]
    const other = (given: Readonly<Record<string, unknown>>) =>
      leftOutIn('siblings-and-other-children', {
        'siblings-and-other-children': [{ 'connected-child-name': 'Kit', ...given }]
      })[0]
    const measure = (given: Readonly<Record<string, unknown>>) =>
      leftOutIn('safety-measures', { 'safety-measures': [given] } as NamedCase['answers'])[0]

    it.each([
      ['journeys', 'situation-journeys', 'situation-taken-somewhere', 'yes', 'no'],
      ['what keeps the child', 'situation-what-keeps-them', 'situation-still-in-it', 'yes', 'no']
    ])('%s', (_, field, beside, asks, asksNot) => {
      expect(situation({ [beside]: asks })).toContain(field)
      expect(situation({ [beside]: asksNot })).not.toContain(field)
      expect(situation({ [beside]: { reason: 'not-known' } })).not.toContain(field)
      // That one is open itself, and counted.
      expect(situation({})).not.toContain(field)
      expect(situation({})).toContain(beside)
      expect(situation({ [beside]: asks, [field]: 'By van' })).not.toContain(field)
    })

    it('the worry about another child', () => {
      const field = 'connected-child-worry-details'
      expect(other({ 'connected-child-worry': 'worry' })).toContain(field)
      expect(other({ 'connected-child-worry': 'still-finding-out' })).toContain(field)
      expect(other({ 'connected-child-worry': 'no-worry' })).not.toContain(field)
      expect(other({})).not.toContain(field)
    })

    it('legal advice on a measure that may restrain, be it by its kind alone', () => {
      const field = 'measure-legal-advice'
      const calls = { 'measure-what': 'check-in-calls' }
      expect(measure({ ...calls, 'measure-restrains': 'no' })).not.toContain(field)
      expect(measure({ ...calls, 'measure-restrains': 'yes' })).toContain(field)
      expect(measure({ ...calls, 'measure-restrains': 'not-sure' })).toContain(field)
      expect(measure({ 'measure-what': 'supervision-when-out', 'measure-restrains': 'no' })).toContain(field)
      expect(measure({ ...calls })).not.toContain(field)
      expect(measure({ ...calls })).toContain('measure-restrains')
    })
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
