import { describe, expect, it, test } from 'vitest'
import type { CaseView } from '../../../machines/case-file/case-file'
import { age, birthDates, oldestBirth, youngestBirth } from '../../../machines/facts/age'
import { birthdays, birthdaysByDate } from '../../../machines/facts/birthdays'
import { ageDoubt } from '../../../machines/facts/case-details'
import { ageOn, birthday, seventeenAndAHalf } from '../../../machines/facts/dates'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const view = (given: CaseAnswers, today = '2026-11-24'): CaseView => ({ answers: answersOf(given), today })
const birth = (date: string, source: string): ScenarioItem => ({ 'birth-date': date, 'birth-source': source })
const rough = (about: string, source = 'child-says'): ScenarioItem => ({
  'birth-date': { about },
  'birth-source': source
})

const fullAssessment: CaseAnswers = { 'age-in-doubt': 'yes', 'age-assessment': 'full-assessment-recorded' }
const foundAChild: CaseAnswers = { ...fullAssessment, 'age-assessment-outcome': 'found-a-child' }
const foundAnAdult: CaseAnswers = { ...fullAssessment, 'age-assessment-outcome': 'found-an-adult' }

const twoDates: CaseAnswers = {
  'dates-of-birth': [birth('2010-03-17', 'child-says'), birth('2008-02-29', 'home-office')]
}

describe('birthdays', () => {
  it('falls on 1 March for who was born on 29 February, in years without one', () => {
    expect(birthday('2008-02-29', 18)).toBe('2026-03-01')
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(birthday('2008-02-29', 16)).toBe('2024-02-29')
  })

  it.each([
    ['2008-02-29', '2025-08-29'],
    ['2008-08-31', '2026-02-28'],
    ['2010-03-17', '2027-09-17']
  ])('who was born on %s is 17½ on %s', (born, half) => {
    expect(seventeenAndAHalf(born)).toBe(half)
  })

  it('is computed for each birthday that plans turn on, from the earliest date on record', () => {
    const both = view(twoDates, '2026-02-28')
    expect(birthdays(both).map(({ milestone, date }) => [milestone, date])).toEqual([
      ['16', '2024-02-29'],
      ['17-and-a-half', '2025-08-29'],
      ['18', '2026-03-01'],
      ['21', '2029-03-01'],
      ['25', '2033-03-01']
    ])
    expect(birthdays(both).every(({ from, exact }) => from.source === 'home-office' && exact)).toBe(true)
  })

  it('is computed side by side from each date that differs from the others, the youngest first', () => {
    const eighteenths = (...dates: readonly ScenarioItem[]) =>
      birthdaysByDate(view({ 'dates-of-birth': dates })).map((all) => {
        const [at18] = all.filter(({ milestone }) => milestone === '18')
        return [at18?.date, at18?.from.source, at18?.exact]
      })
    expect(eighteenths()).toEqual([])
    expect(eighteenths(birth('2010-03-17', 'child-says'))).toEqual([['2028-03-17', 'child-says', true]])
    expect(
      eighteenths(
        birth('2008-02-29', 'home-office'),
        birth('2010-03-17', 'child-says'),
        birth('2010-03-17', 'document')
      )
    ).toEqual([
      ['2028-03-17', 'child-says', true],
      ['2026-03-01', 'home-office', true]
    ])
    // A year, and its first and its last day, are three dates: who was born in it may be born on either, or between.
    expect(
      eighteenths(rough('2010'), birth('2010-01-01', 'home-office'), birth('2010-12-31', 'document'))
    ).toEqual([
      ['2028-12-31', 'document', true],
      ['2028-01-01', 'child-says', false],
      ['2028-01-01', 'home-office', true]
    ])
  })

  it('is not computed from a date by which a child would be grown up, while another makes a child of them', () => {
    const sources = (given: CaseAnswers) =>
      new Set(birthdays(view({ ...twoDates, ...given }, '2026-03-01')).map(({ from }) => from.source))
    expect(sources({})).toEqual(new Set(['child-says']))
    expect(sources({ 'age-in-doubt': 'yes' })).toEqual(new Set(['child-says']))
    // Who was assessed as an adult grows up by the earliest.
    expect(sources(foundAnAdult)).toEqual(new Set(['home-office']))
    // Where no date makes a child of who is treated as one, there is none but that.
    const grown = view({ 'dates-of-birth': [birth('2008-02-29', 'home-office')], 'age-in-doubt': 'yes' })
    expect(birthdays(grown).map(({ date }) => date)).toContain('2026-03-01')
  })

  it('says that it is not exact where the date is rough', () => {
    expect(birthdays(view({ 'dates-of-birth': [rough('2010')] })).map(({ exact }) => exact)).not.toContain(
      true
    )
  })

  it('computes none where no date of birth is recorded', () => {
    expect(birthdays(view({ 'age-as-known': '16-or-17' }))).toEqual([])
  })
})

describe('dates of birth', () => {
  const three = [
    birth('2010-06-01', 'child-says'),
    birth('2007-01-01', 'home-office'),
    birth('2009-02-01', 'age-assessment')
  ]

  it('protects by the youngest and sets deadlines by the earliest', () => {
    const disputed = view({ 'dates-of-birth': three, 'age-in-doubt': 'yes' })
    expect(youngestBirth(disputed)).toBe('2010-06-01')
    expect(oldestBirth(disputed)?.first).toBe('2007-01-01')
  })

  it.each([
    ['2010', '2010-01-01', '2010-12-31'],
    ['2010-02', '2010-02-01', '2010-02-28'],
    ['2008-02', '2008-02-01', '2008-02-29']
  ])('takes %s from its first day for deadlines and from its last for protection', (about, first, last) => {
    const one = view({ 'dates-of-birth': [rough(about)] })
    expect([oldestBirth(one)?.first, youngestBirth(one)]).toEqual([first, last])
  })

  it('rests on the assessed date alone once a full assessment has an outcome', () => {
    expect(birthDates(view({ ...foundAChild, 'dates-of-birth': three })).map(({ source }) => source)).toEqual(
      ['age-assessment']
    )
  })

  it.each<[string, CaseAnswers]>([
    ['there is no outcome yet', fullAssessment],
    ['the outcome is not decided', { ...fullAssessment, 'age-assessment-outcome': 'not-decided' }],
    [
      'an assessment is under way',
      { 'age-in-doubt': 'yes', 'age-assessment': 'under-way', 'age-assessment-outcome': 'found-an-adult' }
    ]
  ])('rests on all of them while %s', (_, given) => {
    expect(birthDates(view({ ...given, 'dates-of-birth': three }))).toHaveLength(3)
  })

  it.each<[string, CaseAnswers, number]>([
    ['they are treated as a child meanwhile', { 'age-challenge-meanwhile': 'as-a-child' }, 3],
    ['the challenge found a child', { 'age-challenge-outcome': 'found-a-child' }, 3],
    ['the age is to be assessed again', { 'age-challenge-outcome': 'to-be-assessed-again' }, 3],
    ['they are treated as an adult meanwhile', { 'age-challenge-meanwhile': 'as-an-adult' }, 1]
  ])('of who was found an adult and challenges that, when %s', (_, given, count) => {
    const challenged = view({
      ...foundAnAdult,
      ...given,
      'age-assessment-challenged': 'challenged',
      'dates-of-birth': three
    })
    expect(birthDates(challenged)).toHaveLength(count)
    // The birthdays ahead are those of a child: no plan counts from a day by which a child would be grown up (¶7).
    const ages = birthdays(challenged).filter(({ milestone }) => milestone === '18')
    expect(ages.map(({ date }) => date)).toEqual(['2027-02-01'])
  })

  // ¶7: found 17, says 16, and challenges it. Whether they are treated as a child until that is over a person settles, and no birthday does.
  it.each<[string, CaseAnswers, string]>([
    ['nobody has settled how they are treated', {}, 'in-doubt'],
    ['it is recorded as not settled', { 'age-challenge-meanwhile': 'not-settled' }, 'in-doubt'],
    ['they are treated as a child', { 'age-challenge-meanwhile': 'as-a-child' }, 'in-doubt'],
    ['they are treated as an adult', { 'age-challenge-meanwhile': 'as-an-adult' }, 'assessed-child'],
    ['the challenge is over', { 'age-challenge-outcome': 'what-was-challenged-stands' }, 'assessed-child'],
    [
      'a challenge is only thought of',
      {
        'age-assessment-challenged': 'being-considered',
        'age-minded-to-meeting': 'held',
        'age-minded-to-meeting-on': '2026-03-02'
      },
      'assessed-child'
    ]
  ])('of who was found a child, is 18 by that and challenges it, while %s', (_, given, doubt) => {
    const on = (found: string) =>
      view({
        ...foundAChild,
        'age-assessment-challenged': 'challenged',
        ...given,
        'dates-of-birth': [
          { 'birth-date': '2010-06-01', 'birth-source': 'child-says' },
          { 'birth-date': found, 'birth-source': 'age-assessment' }
        ]
      })
    // The day before that birthday the assessment that found a child stands.
    expect(ageDoubt.of(on('2008-11-25'))).toBe('assessed-child')
    expect(ageDoubt.of(on('2008-11-24'))).toBe(doubt)
    expect(age.of(on('2008-11-24')) === 'adult').toBe(doubt === 'assessed-child')
    // Also where no other date is on record.
    const alone = {
      ...on('2008-11-24').answers,
      ...answersOf({ 'dates-of-birth': [{ 'birth-date': '2008-11-24', 'birth-source': 'age-assessment' }] })
    }
    expect(age.of({ answers: alone, today: '2026-11-24' }) === 'adult').toBe(doubt === 'assessed-child')
  })

  it('keeps all of them where the assessment named no date', () => {
    expect(birthDates(view({ ...foundAChild, 'dates-of-birth': three.slice(0, 2) }))).toHaveLength(2)
  })
})

// ¶7: dates of birth stand side by side while the age is in doubt. Where nobody doubts that a child is under 16, ¶51–52 begin at 16 of theirs.
describe('a date by which a child would be 16 who is not, beyond doubt', () => {
  const isSmall: CaseAnswers = { 'age-in-doubt': 'no', 'age-as-known': 'under-16' }
  const passport = birth('2008-12-01', 'document')
  const said = birth('2013-02-11', 'child-says')
  const counted = (given: CaseAnswers, today = '2026-11-24') =>
    birthDates(view({ ...isSmall, 'dates-of-birth': [said, passport], ...given }, today)).map(
      ({ source }) => source
    )
  const both = ['child-says', 'document']

  it('does not count, and days ahead are counted from the other', () => {
    expect(counted({})).toEqual(['child-says'])
    const ahead = birthdays(view({ ...isSmall, 'dates-of-birth': [said, passport] }))
    expect(ahead.map(({ date }) => date)).toContain('2031-02-11')
    expect(ahead.map(({ date }) => date)).not.toContain('2026-12-01')
  })

  it('counts where another paper alone says otherwise: either of the two can be wrong', () => {
    const office = birth('2013-01-01', 'home-office')
    expect(counted({ 'dates-of-birth': [office, passport] })).toEqual(['home-office', 'document'])
    expect(counted({ 'dates-of-birth': [office, passport, birth('2013-02-11', 'family-says')] })).toEqual([
      'home-office',
      'family-says'
    ])
  })

  it.each<[string, CaseAnswers]>([
    ['the age is in doubt', { 'age-in-doubt': 'yes' }],
    ['nobody has said that it is not', { 'age-in-doubt': { reason: 'not-yet-explored' } }],
    ['the child is said to be 16 or 17', { 'age-as-known': '16-or-17' }],
    ['people differ', { 'age-as-known': 'said-both' }],
    ['nobody has said how old the child is', { 'age-as-known': { reason: 'not-known' } }],
    ['the age is being assessed', { 'age-assessment': 'under-way' }],
    ['something about the age is challenged', { 'age-assessment-challenged': 'being-considered' }]
  ])('counts where %s', (_, given) => {
    expect(counted(given)).toEqual(both)
  })

  it.each(['child-says', 'family-says', 'age-assessment'])('counts where it is of %s', (source) => {
    expect(counted({ 'dates-of-birth': [said, birth('2008-12-01', source)] })).toContain(source)
  })

  it.each(['home-office', 'local-authority', 'other'])('does not count where it is of %s', (source) => {
    expect(counted({ 'dates-of-birth': [said, birth('2008-12-01', source)] })).toEqual(['child-says'])
  })

  it('counts again from the day on which the child is 16 by the youngest date', () => {
    expect(counted({}, '2029-02-10')).toEqual(['child-says'])
    expect(counted({}, '2029-02-11')).toEqual(both)
  })

  it('counts where it is the only one, makes nobody 16 yet, may be of a day that does not, or lies less than two years apart', () => {
    expect(counted({ 'dates-of-birth': [passport] })).toEqual(['document'])
    for (const other of ['2010-11-25', '2011-06-01'])
      expect(counted({ 'dates-of-birth': [said, birth(other, 'document')] }), other).toEqual(both)
    expect(counted({ 'dates-of-birth': [said, rough('2010', 'document')] })).toEqual(both)
    const near = (date: string) =>
      counted({ 'dates-of-birth': [birth('2011-06-01', 'child-says'), birth(date, 'document')] })
    expect(near('2009-06-02')).toEqual(both)
    expect(near('2009-06-01')).toEqual(['child-says'])
  })
})

describe('the age that protects', () => {
  test.each<[string, CaseAnswers, string]>([
    [
      'who is 15 by one of two dates is under 16',
      { 'dates-of-birth': [birth('2011-06-01', 'child-says'), birth('2000-01-01', 'home-office')] },
      'under-16'
    ],
    [
      'who is 18 by every date, with no doubt, is an adult',
      { 'age-in-doubt': 'no', 'dates-of-birth': [birth('2008-11-24', 'document')] },
      'adult'
    ],
    [
      'who is 18 tomorrow is a child today',
      { 'age-in-doubt': 'no', 'dates-of-birth': [birth('2008-11-25', 'document')] },
      '16-or-17'
    ],
    [
      'who is 18 by every date, with nobody having said that there is no doubt, is a child',
      { 'dates-of-birth': [birth('2000-01-01', 'home-office')] },
      '16-or-17'
    ],
    [
      'who was born in some month 18 years ago is a child until it ends',
      { 'age-in-doubt': 'no', 'dates-of-birth': [rough('2008-11')] },
      '16-or-17'
    ],
    ['whoever is said to be under 16 is', { 'age-as-known': 'under-16' }, 'under-16'],
    ['who is said to be an adult, with a doubt, is a child', { 'age-as-known': '18-or-over' }, '16-or-17'],
    [
      'who is said to be an adult, with no doubt, is one',
      { 'age-as-known': '18-or-over', 'age-in-doubt': 'no' },
      'adult'
    ],
    ['of whom nothing is known, the age is unknown', {}, 'child-of-unknown-age'],
    ['who was assessed as an adult is one', foundAnAdult, 'adult'],
    // “Nobody doubts it” beside a finding of an adult: a person settles which of the two holds (¶7).
    ...(['age-assessment', 'home-office', 'local-authority', 'other'] as const).map(
      (source): [string, CaseAnswers, string] => [
        `who was assessed as an adult, with no doubt, is none by a date of ${source} alone`,
        { ...foundAnAdult, 'age-in-doubt': 'no', 'dates-of-birth': [birth('2000-01-01', source)] },
        '16-or-17'
      ]
    ),
    [
      'who was assessed as an adult, with no doubt, is one by a date of their own too',
      {
        ...foundAnAdult,
        'age-in-doubt': 'no',
        'dates-of-birth': [birth('2000-01-01', 'age-assessment'), birth('2004-01-01', 'child-says')]
      },
      'adult'
    ],
    ...(
      [
        ['stands after a challenge', { 'age-challenge-outcome': 'what-was-challenged-stands' }, 'adult'],
        ['stands, the challenge withdrawn', { 'age-challenge-outcome': 'withdrawn' }, 'adult'],
        ['is gone by meanwhile', { 'age-challenge-meanwhile': 'as-an-adult' }, 'adult'],
        ['is challenged, and nobody has settled what is gone by', {}, '16-or-17']
      ] as const
    ).map(([how, more, band]): [string, CaseAnswers, string] => [
      `who was assessed as an adult, with no doubt, where that ${how}`,
      {
        ...foundAnAdult,
        'age-in-doubt': 'no',
        'age-assessment-challenged': 'challenged',
        'dates-of-birth': [birth('2000-01-01', 'age-assessment'), birth('2010-01-01', 'child-says')],
        ...more
      },
      band
    ]),
    [
      'who was assessed as a child turns 18 by the assessed date',
      { ...foundAChild, 'dates-of-birth': [birth('2008-01-01', 'age-assessment')] },
      'adult'
    ],
    [
      'who was assessed as a child stays one, whatever the opening page said',
      { ...foundAChild, 'age-as-known': '18-or-over' },
      '16-or-17'
    ],
    [
      'who was assessed as a child stays one, by dates that the assessment did not bear out',
      { ...foundAChild, 'dates-of-birth': [birth('2000-01-01', 'home-office')] },
      '16-or-17'
    ]
  ])('%s', (_, given, band) => {
    expect(age.of(view(given))).toBe(band)
  })

  it('moves on with the days', () => {
    const given: CaseAnswers = { 'age-in-doubt': 'no', 'dates-of-birth': [birth('2008-02-29', 'document')] }
    const on = (today: string) => age.of(view(given, today))
    expect([on('2024-02-28'), on('2024-02-29'), on('2026-02-28'), on('2026-03-01')]).toEqual([
      'under-16',
      '16-or-17',
      '16-or-17',
      'adult'
    ])
  })
})
