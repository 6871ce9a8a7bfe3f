import { describe, expect, it } from 'vitest'
import { isPupilInFourthKeyStage } from '../../../../machines/policy/needs/key-stage'
import { viewOf, type CaseAnswers } from '../../../support/clock'

const born = (...dates: readonly string[]): CaseAnswers => ({
  'dates-of-birth': dates.map((date) => ({ 'birth-date': date, 'birth-source': 'child-says' }))
})
const inSchool: CaseAnswers = { 'education-place': 'in-school' }
const isOne = (given: CaseAnswers, today = '2026-11-24') => isPupilInFourthKeyStage(viewOf(given, today))

// Education Act 2002, section 82: the school years in which most of a class turn 15 and 16.
describe('a pupil of the fourth key stage', () => {
  it.each([
    ['turns 17 in this school year', '2010-08-31', false],
    ['turns 16 in it, first', '2010-09-01', true],
    ['turns 16 in it, last', '2011-08-31', true],
    ['turns 15 in it, first', '2011-09-01', true],
    ['turns 15 in it, last', '2012-08-31', true],
    ['turns 14 in it', '2012-09-01', false]
  ])('who %s', (_, day, is) => {
    expect(isOne({ ...inSchool, ...born(day) })).toBe(is)
  })

  it('by the school year that began, from its first day', () => {
    expect(isOne({ ...inSchool, ...born('2011-09-01') }, '2026-08-31')).toBe(false)
    expect(isOne({ ...inSchool, ...born('2011-09-01') }, '2026-09-01')).toBe(true)
  })

  it('by any date of birth that counts, and any day that a rough one can mean', () => {
    expect(isOne({ ...inSchool, ...born('2011-03-01', '2008-03-01') })).toBe(true)
    const about = (year: string): CaseAnswers => ({
      ...inSchool,
      'dates-of-birth': [{ 'birth-date': { about: year }, 'birth-source': 'child-says' }]
    })
    expect(['2009', '2010', '2012', '2013'].map((year) => isOne(about(year)))).toEqual([
      false,
      true,
      true,
      false
    ])
  })

  it.each(['place-offered', 'waiting', 'not-applied'])(
    'where they have been a pupil here, and are not yet in school again: %s',
    (place) => {
      const now: CaseAnswers = { 'education-place': place, ...born('2011-03-01') }
      expect(isOne({ ...now, 'immigration-position': 'british' })).toBe(true)
      expect(isOne({ ...now, 'unique-pupil-number': 'A123456789012' })).toBe(true)
      expect(isOne(now)).toBe(false)
    }
  )
})
