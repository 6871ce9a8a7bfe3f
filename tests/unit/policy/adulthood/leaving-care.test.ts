import { describe, expect, it, test } from 'vitest'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { addDays } from '../../../../machines/facts/dates'
import {
  leavingCare,
  periodsLookedAfter,
  thirteenWeeksAfterEighteen
} from '../../../../machines/policy/adulthood/leaving-care'
import { answersOf, type NamedCase, type ScenarioItem } from '../../../cases/named-case'

// 14 on 17 March 2022, 16 on 17 March 2024, 17¾ on 17 December 2025, 18 on 17 March 2026, 21 on 17 March 2029.
const born = '2008-03-17'

const care = (from: string, to?: string, more: ScenarioItem = {}): ScenarioItem => ({
  'care-authority': 'Kent',
  'care-legal-basis': 'section-20',
  'care-from': from,
  ...(to === undefined ? {} : { 'care-to': to }),
  ...more
})
const elsewhere: ScenarioItem = { 'care-authority': 'Leeds' }

const view = (periods: readonly ScenarioItem[], today: string): CaseView => ({
  answers: answersOf({
    'age-in-doubt': 'no',
    'periods-of-care': periods,
    'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }]
  }),
  today
})
const categoryOn = (today: string, ...periods: readonly ScenarioItem[]) =>
  leavingCare(view(periods, today)).category
const eligibleFrom = (...periods: readonly ScenarioItem[]) =>
  leavingCare(view(periods, '2024-06-01')).eligibleFrom

describe('leaving care: worked examples', () => {
  test('in care since 14: eligible at 16, former relevant at 18', () => {
    const one = care('2022-05-01')
    expect(eligibleFrom(one)).toBe('2024-03-17')
    expect(
      ['2024-03-16', '2024-03-17', '2026-03-16', '2026-03-17'].map((day) => categoryOn(day, one))
    ).toEqual(['none-yet', 'eligible', 'eligible', 'former-relevant'])
  })

  test('into care at 16: eligible after 13 weeks', () => {
    const one = care('2024-04-01')
    expect(eligibleFrom(one)).toBe('2024-07-01')
    expect(['2024-06-30', '2024-07-01'].map((day) => categoryOn(day, one))).toEqual(['none-yet', 'eligible'])
  })

  test('out of care at 17 after 13 weeks: relevant, then former relevant', () => {
    const one = care('2024-04-01', '2025-04-01')
    expect(['2025-03-31', '2025-04-01', '2026-03-17'].map((day) => categoryOn(day, one))).toEqual([
      'eligible',
      'relevant',
      'former-relevant'
    ])
  })

  test('in the same bed though care is recorded as ended: nobody has left care', () => {
    const there = (to: string, place: string) => {
      const { answers, today } = view([care('2024-04-01', to)], '2025-06-01')
      return leavingCare({ answers: { ...answers, ...answersOf({ 'place-tonight': place }) }, today })
        .category
    }
    const ends = ['2025-04-01', '2024-05-01']
    expect(ends.map((to) => there(to, 'supported-accommodation'))).toEqual(['eligible', 'none-yet'])
    expect(ends.map((to) => there(to, 'with-family'))).toEqual(['relevant', 'qualifying'])
  })

  test('out of care at 16 before 13 weeks: qualifying until 21', () => {
    const one = care('2024-04-01', '2024-05-01')
    expect(
      ['2024-04-30', '2024-05-01', '2026-03-17', '2029-03-16', '2029-03-17'].map((day) =>
        categoryOn(day, one)
      )
    ).toEqual(['none-yet', 'qualifying', 'qualifying', 'qualifying', 'none-yet'])
  })

  test('in and out of care before 16: none, even at 18', () => {
    const one = care('2022-05-01', '2023-05-01')
    expect(['2023-01-01', '2024-06-01', '2026-06-01'].map((day) => categoryOn(day, one))).toEqual([
      'none-yet',
      'none-yet',
      'none-yet'
    ])
    expect(eligibleFrom(one)).toBeUndefined()
  })

  test('13 weeks before 16 and back in care after it: eligible from the return', () => {
    const [before, after] = [care('2022-05-01', '2023-05-01'), care('2024-06-01')]
    expect(eligibleFrom(before, after)).toBe('2024-06-01')
    expect(categoryOn('2024-06-01', before, after)).toBe('eligible')
  })

  test('out of care on the 16th birthday: nothing; a day later: qualifying', () => {
    const until = (to: string) => care('2024-01-10', to)
    for (const day of ['2024-06-01', '2026-06-01']) {
      expect(categoryOn(day, until('2024-03-17')), day).toBe('none-yet')
      expect(categoryOn(day, until('2024-03-18')), day).toBe('qualifying')
    }
  })

  test('into care on the 18th birthday: nothing; a day before: qualifying', () => {
    expect(categoryOn('2026-06-01', care('2026-03-17'))).toBe('none-yet')
    expect(categoryOn('2026-06-01', care('2026-03-16'))).toBe('qualifying')
  })

  test('nobody has left care who is in it: in doubt, 18 by every date, and treated as a child (¶7)', () => {
    const category = (inDoubt: 'yes' | 'no', period: ScenarioItem) => {
      const { answers, today } = view([period], '2026-06-01')
      return leavingCare({ answers: { ...answers, ...answersOf({ 'age-in-doubt': inDoubt }) }, today })
        .category
    }
    expect(category('no', care('2026-01-10'))).toBe('qualifying')
    expect(category('yes', care('2026-01-10'))).toBe('none-yet')
    expect(category('yes', care('2026-01-10', '2026-02-10'))).toBe('qualifying')
  })

  test('nor the child whose police protection has run out without another basis', () => {
    const police = { 'care-legal-basis': 'police-protection' }
    expect(categoryOn('2024-06-10', care('2024-06-01', '2024-06-03', police))).toBe('none-yet')
    expect(
      categoryOn(
        '2024-06-10',
        care('2024-06-01', '2024-06-03', { ...police, 'care-ended-because': 'Went home' })
      )
    ).toBe('qualifying')
  })

  test('a period that ends on the day on which it begins is no time in care', () => {
    const [before, none] = [care('2022-05-01', '2023-05-01'), care('2024-06-01', '2024-06-01')]
    expect(eligibleFrom(before, none)).toBeUndefined()
  })

  test('time in care before 14 does not count', () => {
    const [young, later] = [care('2015-01-01', '2020-01-01'), care('2024-04-01')]
    expect(eligibleFrom(young, later)).toBe('2024-07-01')
    expect(eligibleFrom(care('2015-01-01', '2022-04-01'), later)).toBe('2024-06-16')
  })
})

describe('leaving care: 13 weeks', () => {
  const from = '2024-04-01'

  it('adds up periods with two authorities', () => {
    const first = care(from, addDays(from, 60))
    const second = care('2024-09-01', undefined, elsewhere)
    expect(eligibleFrom(first, second)).toBe(addDays('2024-09-01', 31))
    expect(eligibleFrom(second, first)).toBe(addDays('2024-09-01', 31))
  })

  it('counts no day twice where periods overlap', () => {
    const first = care(from, addDays(from, 60))
    const second = care(addDays(from, 40), addDays(from, 80), elsewhere)
    const third = care('2024-09-01')
    expect(eligibleFrom(first, second)).toBeUndefined()
    expect(eligibleFrom(first, second, third)).toBe(addDays('2024-09-01', 11))
  })

  it('joins periods that overlap or touch, the longer end first or last', () => {
    const span = (...all: readonly ScenarioItem[]) => periodsLookedAfter(view(all, from))
    const long = care('2024-01-01', '2024-12-01')
    const within = care('2024-03-01', '2024-04-01', elsewhere)
    const open = care('2024-12-01', undefined, elsewhere)
    expect(span(within, long)).toEqual([{ from: '2024-01-01', to: '2024-12-01' }])
    expect(span(open, long)).toEqual([{ from: '2024-01-01', to: undefined }])
    expect(span(care('2024-01-01'), within)).toEqual([{ from: '2024-01-01', to: undefined }])
    expect(span(within, care('2024-05-01', '2024-06-01'))).toHaveLength(2)
    // One that begins on the next day follows on; a day between them is a day out of care.
    expect(span(long, care('2024-12-02'))).toEqual([{ from: '2024-01-01', to: undefined }])
    expect(span(long, care('2024-12-03'))).toHaveLength(2)
  })

  it('is complete after exactly 13 weeks, and not a day before', () => {
    expect(eligibleFrom(care(from, addDays(from, 90)))).toBeUndefined()
    expect(eligibleFrom(care(from, addDays(from, 91)))).toBe(addDays(from, 91))
    expect(categoryOn(addDays(from, 91), care(from, addDays(from, 91)))).toBe('relevant')
    expect(categoryOn(addDays(from, 90), care(from, addDays(from, 90)))).toBe('qualifying')
  })

  it('is never reached by who comes into care at 17¾', () => {
    // 13 weeks from 16 December end on the 18th birthday: too late by a day.
    for (const arrival of ['2025-12-16', '2025-12-17', '2026-01-01', '2026-03-16']) {
      expect(leavingCare(view([care(arrival)], '2026-03-16'))).toEqual({
        category: 'none-yet',
        eligibleFrom: undefined
      })
      expect(categoryOn('2026-03-17', care(arrival))).toBe('qualifying')
    }
  })

  // Children Act 1989 s24: who becomes no eligible child before 18 is owed advice and assistance, which is decided in time.
  it('comes after 18 for who came at 17¾, whatever else ended with its day, and is untold where one ended on no day', () => {
    const came = care('2026-01-01')
    const before = {
      'care-legal-basis': 'section-20',
      'care-from': '2020-01-10',
      'care-ended-because': 'Home'
    }
    const on = (...periods: readonly ScenarioItem[]) =>
      thirteenWeeksAfterEighteen(view(periods, '2026-01-10'))
    expect(on(came)).toBe('2026-04-02')
    // What ended before 14 counts for nothing.
    expect(on({ ...before, 'care-to': '2020-01-12' }, came)).toBe('2026-04-02')
    expect(on(before, came)).toBeUndefined()
    // Of weeks that ended some day too, though no 13 came together so far.
    expect(on({ ...before, 'care-from': '2025-12-20' }, came)).toBeUndefined()
  })

  it('is reached on the last day before 18 at the latest', () => {
    expect(leavingCare(view([care('2025-12-15')], '2026-03-16'))).toEqual({
      category: 'eligible',
      eligibleFrom: '2026-03-16'
    })
  })
})

describe('leaving care: what counts', () => {
  it('counts no period in which the child was not looked after', () => {
    expect(
      periodsLookedAfter(
        view([care('2024-04-01', undefined, { 'care-legal-basis': 'not-looked-after' })], born)
      )
    ).toEqual([])
    expect(
      categoryOn('2025-01-01', care('2024-04-01', undefined, { 'care-legal-basis': 'not-looked-after' }))
    ).toBe('none-yet')
  })

  it.each([
    'section-20',
    'care-order',
    'interim-care-order',
    'emergency-protection-order',
    'police-protection',
    'remand'
  ])('counts %s', (basis) => {
    expect(categoryOn('2025-01-01', care('2024-04-01', undefined, { 'care-legal-basis': basis }))).toBe(
      'eligible'
    )
  })

  it('counts a period whose legal basis nobody has recorded yet, and none whose first day is not known', () => {
    const noBasis: ScenarioItem = { 'care-from': '2024-04-01' }
    const noDay: ScenarioItem = { 'care-legal-basis': 'section-20' }
    expect(periodsLookedAfter(view([noBasis, noDay], born))).toEqual([{ from: '2024-04-01', to: undefined }])
    expect(['2024-06-30', '2024-07-01'].map((day) => categoryOn(day, noBasis))).toEqual([
      'none-yet',
      'eligible'
    ])
  })

  describe('where nobody has recorded when care was, the placement begins it (¶51)', () => {
    const placed = (today: string, more: NamedCase['answers'] = {}): CaseView => ({
      answers: answersOf({
        'placement-kind': 'foster-care',
        'first-placement-on': '2024-04-01',
        'placement-since': '2024-09-01',
        'age-in-doubt': 'no',
        'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
        ...more
      }),
      today
    })
    const on = (today: string, more?: NamedCase['answers']) => leavingCare(placed(today, more)).category

    it('counts its weeks, and what it gave lasts beyond 18', () => {
      expect(['2024-06-30', '2024-07-01', '2026-03-16', '2026-03-17'].map((day) => on(day))).toEqual([
        'none-yet',
        'eligible',
        'eligible',
        'former-relevant'
      ])
    })

    it('goes by what is recorded of care as soon as something is', () => {
      const recorded = [care('2025-01-10')]
      expect(periodsLookedAfter(placed('2025-06-01', { 'periods-of-care': recorded }))).toEqual([
        { from: '2025-01-10', to: undefined }
      ])
      expect(on('2025-06-01', { 'periods-of-care': [{ 'care-authority': 'Kent' }] })).toBe('eligible')
      expect(on('2025-06-01', { 'periods-of-care': [{ 'care-to': '2025-01-01' }] })).toBe('none-yet')
      expect(on('2025-06-01', { 'periods-of-care': [{ 'care-legal-basis': 'not-looked-after' }] })).toBe(
        'none-yet'
      )
      expect(on('2025-06-01', { 'periods-of-care': { reason: 'does-not-apply' } })).toBe('none-yet')
    })

    it('gives nothing to who was placed with a parent, or as an adult', () => {
      expect(on('2025-06-01', { 'placement-kind': 'with-parent' })).toBe('none-yet')
      const late = { 'first-placement-on': '2026-03-17', 'placement-since': '2026-03-17' }
      expect(on('2026-06-01', late)).toBe('none-yet')
    })
  })

  it('says none yet where no date of birth or no period is recorded', () => {
    const none = { category: 'none-yet', eligibleFrom: undefined }
    const answers = answersOf({ 'periods-of-care': [care('2022-05-01')] })
    expect(leavingCare({ answers, today: '2025-01-01' })).toEqual(none)
    expect(leavingCare(view([], '2025-01-01'))).toEqual(none)
  })

  it('goes by the earliest date of birth on record', () => {
    const answers = answersOf({
      'periods-of-care': [care('2022-05-01')],
      'dates-of-birth': [
        { 'birth-date': '2010-01-01', 'birth-source': 'child-says' },
        { 'birth-date': born, 'birth-source': 'home-office' }
      ]
    })
    expect(leavingCare({ answers, today: '2024-03-17' }).category).toBe('eligible')
  })

  describe('where the Home Office’s date would make an adult of a child who came into care this month', () => {
    const disputed = (today: string, more: object = {}) =>
      leavingCare({
        answers: answersOf({
          'periods-of-care': [care('2026-11-02')],
          'dates-of-birth': [
            { 'birth-date': '2011-07-01', 'birth-source': 'child-says' },
            { 'birth-date': '2008-01-01', 'birth-source': 'home-office' }
          ],
          'age-in-doubt': 'yes',
          ...more
        }),
        today
      })

    it('goes by the date by which they are a child, so that nothing they are owed is lost', () => {
      expect(disputed('2026-11-24')).toEqual({ category: 'none-yet', eligibleFrom: '2027-07-01' })
      expect(disputed('2027-07-01').category).toBe('eligible')
      expect(disputed('2029-06-30').category).toBe('eligible')
      expect(disputed('2029-07-01').category).toBe('former-relevant')
    })

    it('does so on the very day that would make them 18', () => {
      const dates = [
        { 'birth-date': '2011-07-01', 'birth-source': 'child-says' },
        { 'birth-date': '2008-11-24', 'birth-source': 'home-office' }
      ]
      expect(disputed('2026-11-24', { 'dates-of-birth': dates })).toEqual({
        category: 'none-yet',
        eligibleFrom: '2027-07-01'
      })
    })

    it('goes by the assessed date once they were assessed as an adult', () => {
      const assessed = {
        'age-assessment': 'full-assessment-recorded',
        'age-assessment-outcome': 'found-an-adult',
        'dates-of-birth': [{ 'birth-date': '2008-01-01', 'birth-source': 'age-assessment' }]
      }
      expect(disputed('2026-11-24', assessed)).toEqual({ category: 'none-yet', eligibleFrom: undefined })
    })
  })
})
