import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positions, type ImmigrationPosition } from '../../content/immigration-tracks'
import type { CaseView } from '../../machines/case-file/case-file'
import { age, oldestBirth, youngestBirth } from '../../machines/facts/age'
import { addDays, addMonths, seventeenAndAHalf } from '../../machines/facts/dates'
import { leaveEnd } from '../../machines/policy/adulthood/leave'
import { answersOf, type NamedCase } from '../cases/named-case'

type CaseAnswers = NamedCase['answers']
const today = '2026-11-24'
const view = (given: CaseAnswers): CaseView => ({ answers: answersOf(given), today })

const day = fc.integer({ min: -11_000, max: 0 }).map((days) => addDays(today, days))
const source = fc.constantFrom('child-says', 'family-says', 'document', 'home-office', 'age-assessment')
const dates = fc.array(
  fc.record({
    'birth-date': fc.oneof(
      day,
      day.map((one) => ({ about: one.slice(0, 7) })),
      day.map((one) => ({ about: one.slice(0, 4) }))
    ),
    'birth-source': source
  }),
  { maxLength: 5 }
)
const given = fc
  .record(
    {
      'dates-of-birth': dates,
      'age-as-known': fc.constantFrom('under-16', '16-or-17', '18-or-over'),
      'age-in-doubt': fc.constantFrom('yes', 'no'),
      'age-assessment': fc.constantFrom(
        'not-started',
        'decided-not-to-assess',
        'under-way',
        'full-assessment-recorded'
      ),
      'age-assessment-outcome': fc.constantFrom('found-a-child', 'found-an-adult', 'not-decided')
    },
    { requiredKeys: [] }
  )
  .map((one) => one as CaseAnswers)

describe('age', () => {
  test('whose age is in doubt is no adult before a full assessment has an outcome', () => {
    fc.assert(
      fc.property(given, (one) => {
        const outcome = one['age-assessment-outcome']
        const isAssessed =
          one['age-assessment'] === 'full-assessment-recorded' &&
          (outcome === 'found-a-child' || outcome === 'found-an-adult')
        fc.pre(!isAssessed)
        expect(age.of(view({ ...one, 'age-in-doubt': 'yes' }))).not.toBe('adult')
      })
    )
  })

  test('who is a child by any date that counts is one, unless assessed as an adult', () => {
    const recent = fc.integer({ min: -6570, max: 0 }).map((days) => addDays(today, days))
    fc.assert(
      fc.property(given, dates, recent, fc.nat({ max: 5 }), (one, others, young, place) => {
        fc.pre(one['age-assessment-outcome'] === undefined)
        const child = { 'birth-date': young, 'birth-source': 'child-says' }
        const all = [...others.slice(0, place), child, ...others.slice(place)]
        expect(age.of(view({ ...one, 'dates-of-birth': all }))).not.toBe('adult')
      })
    )
  })

  test('protection follows the last of the days that the dates can mean, deadlines the first', () => {
    fc.assert(
      fc.property(dates, (all) => {
        fc.pre(all.length > 0)
        const one = view({ 'dates-of-birth': all, 'age-in-doubt': 'yes' })
        const first = oldestBirth(one)?.first ?? ''
        const last = youngestBirth(one) ?? ''
        for (const { 'birth-date': date } of all) {
          const text = typeof date === 'string' ? date : date.about
          expect(first.slice(0, text.length) <= text).toBe(true)
          expect(last.slice(0, text.length) >= text).toBe(true)
        }
        expect(first <= last).toBe(true)
      })
    )
  })
})

describe('the end of leave', () => {
  const birth = (born: string): CaseAnswers => ({
    'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }]
  })
  const childLeave: CaseAnswers = { 'immigration-position': 'unaccompanied-child-leave' }

  test('is 30 months after the grant or 17½, whichever is sooner, and never before the grant', () => {
    fc.assert(
      fc.property(day, day, (born, granted) => {
        const end = leaveEnd(view({ ...childLeave, ...birth(born), 'leave-granted-on': granted }))
        const [months, half] = [addMonths(granted, 30), seventeenAndAHalf(born)]
        const isHalf = granted < half && half < months
        expect(end?.date).toBe(isHalf ? half : months)
        expect(end?.basis).toBe(isHalf ? 'seventeen-and-a-half' : 'thirty-months')
      })
    )
  })

  test('is what the letter says, in any position and whatever is computed', () => {
    const position = fc.constantFrom(...(Object.keys(positions) as ImmigrationPosition[]))
    fc.assert(
      fc.property(position, day, day, day, (at, born, granted, letter) => {
        const given = { ...birth(born), 'leave-granted-on': granted, 'leave-ends-on': letter }
        expect(leaveEnd(view({ ...given, 'immigration-position': at }))).toEqual({
          date: letter,
          basis: 'letter'
        })
      })
    )
  })

  test('is computed for nobody but an unaccompanied child', () => {
    const others = (Object.keys(positions) as ImmigrationPosition[]).filter(
      (one) => one !== 'unaccompanied-child-leave'
    )
    for (const position of others) {
      const one = { ...birth('2010-03-17'), 'leave-granted-on': '2026-01-05' }
      expect(leaveEnd(view({ ...one, 'immigration-position': position }))).toBeUndefined()
    }
  })

  test('is not computed before the grant is known, and rests on 30 months where no birth is', () => {
    expect(leaveEnd(view({ ...childLeave, ...birth('2010-03-17') }))).toBeUndefined()
    expect(leaveEnd(view({ ...childLeave, 'leave-granted-on': '2026-08-31' }))).toEqual({
      date: '2029-02-28',
      basis: 'thirty-months'
    })
  })

  test('follows the earliest date of birth on record', () => {
    const two: CaseAnswers = {
      'dates-of-birth': [
        { 'birth-date': '2010-03-17', 'birth-source': 'child-says' },
        { 'birth-date': '2009-01-01', 'birth-source': 'home-office' }
      ]
    }
    expect(leaveEnd(view({ ...childLeave, ...two, 'leave-granted-on': '2026-01-05' }))?.date).toBe(
      '2026-07-01'
    )
  })
})
