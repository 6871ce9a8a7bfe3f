import { describe, expect, it, test } from 'vitest'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { screeningOwedFrom, screeningsOwed } from '../../../../machines/policy/danger/screenings-owed'
import { answersOf, type NamedCase, type ScenarioItem } from '../../../cases/named-case'

type CaseAnswers = NamedCase['answers']

const screenedOn = (...days: string[]): ScenarioItem[] => days.map((day) => ({ 'screening-on': day }))
const heldOn = (day: string): ScenarioItem => ({ 'review-on': day, 'review-state': 'review-held' })

/** In care since 1 June 2026, far from 18. The first review is due by the 28th. */
const inCare: CaseAnswers = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2012-01-01', 'birth-source': 'document' }],
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-06-01' }
  ],
  'placement-kind': 'foster-care',
  'placement-since': '2026-06-01',
  'first-placement-on': '2026-06-01'
}
const viewOf = (given: CaseAnswers, today: string): CaseView => ({
  answers: answersOf({ ...inCare, ...given }),
  today
})

const reviewed: CaseAnswers = { reviews: [heldOn('2026-06-26')] }
const back = (on: string): CaseAnswers => ({
  'missing-episodes': [
    { 'missing-since': '2026-07-08', 'missing-returned': 'yes', 'missing-returned-on': on }
  ]
})
const born = (date: string): CaseAnswers => ({
  'dates-of-birth': [{ 'birth-date': date, 'birth-source': 'document' }]
})

/** What was recorded, the day, and whether signs are to be looked for again on it. */
const rows: readonly (readonly [string, CaseAnswers, string, boolean])[] = [
  // ¶13: somebody looks on the first day, and again before the first review.
  ['nobody has looked yet: that is asked for itself', {}, '2026-06-02', false],
  ['looked on the first day', { screenings: screenedOn('2026-06-01') }, '2026-06-02', true],
  [
    'looked on the first day, and once more since',
    { screenings: screenedOn('2026-06-01', '2026-06-20') },
    '2026-06-21',
    false
  ],
  [
    'once more, entered before the first',
    { screenings: screenedOn('2026-06-20', '2026-06-01') },
    '2026-06-21',
    false
  ],
  [
    'looked first for the review itself',
    { screenings: [{ 'screening-on': '2026-06-20', 'screening-occasion': 'before-a-review' }] },
    '2026-06-21',
    false
  ],
  [
    'a second look on a day that nobody recorded does not count',
    { screenings: [...screenedOn('2026-06-01'), { 'screening-by': { reason: 'not-known' } }] },
    '2026-06-21',
    true
  ],
  // ¶46: since the last review, and in the six weeks before the next one.
  ['not since the review', { ...reviewed, screenings: screenedOn('2026-06-25') }, '2026-06-26', true],
  ['on the day of the review', { ...reviewed, screenings: screenedOn('2026-06-26') }, '2026-06-27', true],
  ['since the review', { ...reviewed, screenings: screenedOn('2026-06-27') }, '2026-08-14', false],
  // The second review is due by 26 September: six weeks before it is 15 August.
  ['six weeks before the next', { ...reviewed, screenings: screenedOn('2026-06-27') }, '2026-08-15', true],
  ['within those weeks', { ...reviewed, screenings: screenedOn('2026-08-15') }, '2026-09-20', false],
  // Arranged for 10 September: six weeks before it is 30 July.
  [
    'six weeks before the day that is arranged',
    {
      reviews: [heldOn('2026-06-26'), { 'review-on': '2026-09-10', 'review-state': 'review-planned' }],
      screenings: screenedOn('2026-06-27')
    },
    '2026-07-30',
    true
  ],
  [
    'a day before those weeks',
    {
      reviews: [heldOn('2026-06-26'), { 'review-on': '2026-09-10', 'review-state': 'review-planned' }],
      screenings: screenedOn('2026-06-27')
    },
    '2026-07-29',
    false
  ],
  // ¶39: since a return. What was seen on that day was seen after it.
  [
    'the day before a return',
    { ...reviewed, ...back('2026-07-10'), screenings: screenedOn('2026-07-09') },
    '2026-07-10',
    true
  ],
  [
    'on the day of a return',
    { ...reviewed, ...back('2026-07-10'), screenings: screenedOn('2026-07-10') },
    '2026-07-11',
    false
  ],
  [
    'between two returns, the later of which was entered first',
    {
      ...reviewed,
      'missing-episodes': [
        { 'missing-since': '2026-07-18', 'missing-returned': 'yes', 'missing-returned-on': '2026-07-20' },
        { 'missing-since': '2026-07-08', 'missing-returned': 'yes', 'missing-returned-on': '2026-07-10' }
      ],
      screenings: screenedOn('2026-07-12')
    },
    '2026-07-21',
    true
  ],
  // ¶42, ¶46: since a move.
  [
    'the day before a move',
    { ...reviewed, 'placement-since': '2026-07-10', screenings: screenedOn('2026-07-09') },
    '2026-07-10',
    true
  ],
  [
    'on the day of a move',
    { ...reviewed, 'placement-since': '2026-07-10', screenings: screenedOn('2026-07-10') },
    '2026-07-11',
    false
  ],
  [
    'before the day of a move that is planned',
    { ...reviewed, 'placement-since': '2026-07-10', screenings: screenedOn('2026-06-27') },
    '2026-07-08',
    false
  ],
  // ¶54: since 18 has come within half a year.
  [
    'before 17 and a half',
    { ...reviewed, ...born('2009-01-10'), screenings: screenedOn('2026-06-27') },
    '2026-07-09',
    false
  ],
  [
    'at 17 and a half',
    { ...reviewed, ...born('2009-01-10'), screenings: screenedOn('2026-06-27') },
    '2026-07-10',
    true
  ],
  [
    'after 17 and a half',
    { ...reviewed, ...born('2009-01-10'), screenings: screenedOn('2026-07-11') },
    '2026-07-12',
    false
  ],
  [
    'an adult for whom nobody looked since 17 and a half',
    { ...reviewed, ...born('2008-08-01'), screenings: screenedOn('2026-01-31') },
    '2026-08-02',
    true
  ],
  [
    'an adult for whom somebody looked after 17 and a half, whose next review is near',
    {
      ...born('2008-08-01'),
      reviews: [heldOn('2026-06-26'), { 'review-on': '2026-08-10', 'review-state': 'review-planned' }],
      screenings: screenedOn('2026-02-02')
    },
    '2026-08-02',
    false
  ],
  // Nobody reviews the care of an adult.
  [
    'an adult for whom somebody looked since',
    { ...reviewed, ...born('2008-08-01'), screenings: screenedOn('2026-02-02') },
    '2026-08-02',
    false
  ]
]

const isOwed = (view: CaseView) => {
  const owed = screeningsOwed(view)
  return typeof owed === 'boolean' ? owed : owed.length > 0
}

describe('whether signs of exploitation are to be looked for again', () => {
  test.each(rows)('%s', (_, given, today, owed) => {
    expect(isOwed(viewOf(given, today))).toBe(owed)
  })

  it('holds where somebody looked on a day that nobody recorded', () => {
    expect(isOwed(viewOf({ screenings: [{ 'screening-by': { reason: 'not-known' } }] }, '2026-06-02'))).toBe(
      true
    )
  })

  // An answer to one call is no answer to the next: what was called for by another review counts as another.
  it('is another call after each review, and the same one when a review is arranged for another day', () => {
    const arranged = (day: string): CaseAnswers => ({
      reviews: [heldOn('2026-06-26'), { 'review-on': day, 'review-state': 'review-planned' }],
      screenings: screenedOn('2026-06-27')
    })
    const first = screeningsOwed(viewOf(arranged('2026-09-10'), '2026-08-20'))
    expect(screeningsOwed(viewOf(arranged('2026-09-12'), '2026-08-20'))).toEqual(first)
    const next: CaseAnswers = {
      reviews: [heldOn('2026-06-26'), heldOn('2026-09-12')],
      screenings: screenedOn('2026-06-27')
    }
    expect(screeningsOwed(viewOf(next, '2026-09-12'))).not.toEqual(first)
  })
})

describe('since when the look is owed that is called for now', () => {
  const returned: CaseAnswers = {
    ...reviewed,
    ...back('2026-07-10'),
    'placement-since': '2026-07-20',
    screenings: screenedOn('2026-06-27')
  }
  it('is the first of what called for it', () => {
    // The day before the return: a look on the day of the return is one after it.
    expect(screeningOwedFrom(viewOf(returned, '2026-07-21'), '2026-06-20')).toBe('2026-07-09')
  })
  it('is the last look, where nothing calls for another', () => {
    expect(
      screeningOwedFrom(
        viewOf({ ...reviewed, screenings: screenedOn('2026-06-27') }, '2026-07-01'),
        '2026-06-20'
      )
    ).toBe('2026-06-27')
  })
  it('is nothing where nobody has looked since that day, or nobody recorded when', () => {
    expect(screeningOwedFrom(viewOf(returned, '2026-07-21'), '2026-06-28')).toBeUndefined()
    expect(screeningOwedFrom(viewOf(returned, '2026-07-21'), '2026-06-27')).toBe('2026-07-09')
    expect(
      screeningOwedFrom(
        viewOf({ screenings: [{ 'screening-by': { reason: 'not-known' } }] }, '2026-06-02'),
        '2026-06-01'
      )
    ).toBeUndefined()
  })
})
