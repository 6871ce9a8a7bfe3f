import { describe, expect, test } from 'vitest'
import { lastYear } from '../../../../content/bank-holidays'
import type { Basis } from '../../../../machines/policy/clock'
import { born, care, entryOf, rowsOf, type CaseAnswers } from '../../../support/clock'

const today = '2026-11-25'
const given = (more: CaseAnswers): CaseAnswers => ({ 'periods-of-care': [care('2026-11-09')], ...more })
const review = (day: string, state = 'review-held') => ({ 'review-on': day, 'review-state': state })
const ofLookedAfter = ['care-plan', 'first-review', 'health-assessment', 'placement-plan', 'first-visit']

describe('who is looked after', () => {
  test.each<[string, CaseAnswers]>([
    [
      'nobody of whom it is said that no care is to be recorded',
      { 'periods-of-care': { reason: 'does-not-apply' } }
    ],
    ['nobody who lives with a parent, and whose care is not recorded', { 'placement-kind': 'with-parent' }],
    ['nobody who is with family tonight, and whose care is not recorded', { 'place-tonight': 'with-family' }],
    [
      'nobody who is not looked after',
      { 'periods-of-care': [care('2026-11-09', undefined, { 'care-legal-basis': 'not-looked-after' })] }
    ],
    ['nobody whose care has ended', { 'periods-of-care': [care('2026-11-09', '2026-11-25')] }],
    ['no adult beyond doubt', given({ ...born('2008-01-02'), 'age-in-doubt': 'no' })]
  ])('%s has a clock of looked after children', (_, answers) => {
    const rows: readonly string[] = rowsOf({ ...answers, 'placement-since': '2026-11-09' }, today)
    expect(rows.filter((row) => ofLookedAfter.includes(row))).toEqual([])
  })

  // Regulations 4, 9, 28 and 33: whoever the authority has placed is in care, from that day at the latest.
  test.each<[string, CaseAnswers, Basis['question'], string]>([
    ['the placement', { 'placement-since': '2026-11-09' }, 'placement-since', '2026-11-09'],
    [
      'the first placement, where it is known too',
      { 'first-placement-on': '2026-11-02', 'placement-since': '2026-11-09' },
      'first-placement-on',
      '2026-11-02'
    ],
    [
      'the placement, where it is said that nobody knows when care began',
      { 'periods-of-care': { reason: 'not-known' }, 'placement-since': '2026-11-09' },
      'placement-since',
      '2026-11-09'
    ]
  ])(
    'where nobody has recorded when care began it is counted from %s, and that is said',
    (_, answers, question, from) => {
      const review = entryOf('first-review', { 'placement-kind': 'foster-care', ...answers }, today)
      expect(review?.basis).toEqual({ kind: 'computed', question, from })
      expect(review?.unsure).toBe('care-not-recorded')
      expect(rowsOf({ 'placement-kind': 'foster-care', ...answers }, today)).toEqual(
        expect.arrayContaining([
          'care-plan',
          'placement-plan',
          'first-visit',
          'health-assessment',
          'first-review'
        ])
      )
    }
  )

  test('a placement to come shows no care yet', () => {
    expect(
      rowsOf({ 'placement-kind': 'foster-care', 'placement-since': '2026-11-28' }, '2026-11-27')
    ).toEqual([])
  })

  test('a period whose legal basis is still to be recorded counts from its day', () => {
    const review = entryOf(
      'first-review',
      { 'periods-of-care': [{ 'care-authority': 'Kent', 'care-from': '2026-11-09' }] },
      today
    )
    expect(review?.basis).toEqual({ kind: 'computed', question: 'periods-of-care', from: '2026-11-09' })
  })

  test('whose age is in doubt has them, though a date of birth says 18', () => {
    expect(rowsOf(given({ ...born('2008-01-02'), 'age-in-doubt': 'yes' }), today)).toContain('first-review')
  })
})

describe('periods of care', () => {
  const moved = [
    care('2026-01-05', '2026-11-16'),
    care('2026-11-16', undefined, { 'care-authority': 'Leeds' })
  ]

  test('the first review runs from care by this authority, never from care that ended', () => {
    expect(entryOf('first-review', { 'periods-of-care': moved }, today)).toMatchObject({
      // 17 to 20, 23 to 27, 30 November to 4, 7 to 11 and 14 December.
      date: '2026-12-14',
      basis: { from: '2026-11-16' },
      state: { kind: 'due' }
    })
  })

  test('a review and a care plan of care that ended count for nothing', () => {
    const answers: CaseAnswers = {
      'periods-of-care': moved,
      reviews: [review('2026-02-01')],
      'care-plan-ready-on': '2026-01-12'
    }
    expect(entryOf('first-review', answers, today)?.state.kind).toBe('due')
    expect(entryOf('care-plan', answers, today)?.state.kind).toBe('due')
    expect(rowsOf(answers, today)).not.toContain('second-review')
  })

  test('a change of legal basis with the same authority goes on with the same period', () => {
    const periods = [
      care('2026-11-20', undefined, { 'care-legal-basis': 'interim-care-order', 'care-authority': 'kent ' }),
      care('2026-11-09', '2026-11-20')
    ]
    expect(entryOf('first-review', { 'periods-of-care': periods }, today)?.basis).toMatchObject({
      from: '2026-11-09'
    })
  })

  test('a period that begins on the day after another goes on with it; one day more is a break', () => {
    const from = (day: string) => {
      const order = { 'care-legal-basis': 'interim-care-order' }
      const periods = [care('2026-10-12', '2026-10-31'), care(day, undefined, order)]
      return entryOf('first-review', { 'periods-of-care': periods }, today)?.basis
    }
    expect(from('2026-11-01')).toMatchObject({ from: '2026-10-12' })
    expect(from('2026-11-02')).toMatchObject({ from: '2026-11-02' })
  })

  test.each(['kent ', 'Kent County Council', 'County Council of  Kent'])(
    '%s is the same authority',
    (name) => {
      const periods = [
        care('2026-10-12', '2026-10-31'),
        care('2026-10-31', undefined, { 'care-authority': name })
      ]
      expect(entryOf('first-review', { 'periods-of-care': periods }, today)?.basis).toMatchObject({
        from: '2026-10-12'
      })
    }
  )

  test('a return into care after a time out of it begins anew', () => {
    const periods = [care('2026-11-20'), care('2026-01-05', '2026-03-01')]
    expect(entryOf('first-review', { 'periods-of-care': periods }, today)?.basis).toMatchObject({
      from: '2026-11-20'
    })
  })
})

describe('care plan and placement', () => {
  test('the care plan runs from the first placement, not from becoming looked after, nor from a move', () => {
    const answers = given({ 'first-placement-on': '2026-11-12', 'placement-since': '2026-11-19' })
    expect(entryOf('care-plan', answers, today)).toMatchObject({
      date: '2026-11-26',
      basis: { question: 'first-placement-on', from: '2026-11-12' }
    })
  })

  test('where the first placement is not recorded, or is of earlier care, it runs from coming into care', () => {
    const start = { date: '2026-11-23', basis: { question: 'periods-of-care', from: '2026-11-09' } }
    expect(entryOf('care-plan', given({ 'placement-since': '2026-11-19' }), today)).toMatchObject(start)
    expect(entryOf('care-plan', given({ 'first-placement-on': '2026-03-02' }), today)).toMatchObject(start)
  })

  test('no placement starts before the first: the earlier day counts', () => {
    const answers = given({ 'first-placement-on': '2026-11-19', 'placement-since': '2026-11-12' })
    expect(entryOf('care-plan', answers, today)?.basis).toMatchObject({ question: 'placement-since' })
  })

  test('what was agreed and told for an earlier placement does not count after a move', () => {
    const moved = (more: CaseAnswers) => ({
      'periods-of-care': [care('2026-06-01')],
      'placement-since': '2026-11-19',
      'placement-area': 'at-a-distance',
      ...more
    })
    const agreed = (day: string) =>
      entryOf('placement-plan', moved({ 'placement-plan-agreed-on': day }), today)?.state.kind
    // Accommodated since June, they had a home before this one, and a plan for it: two weeks ahead at most (regulation 9).
    expect(agreed('2026-11-04')).toBe('due')
    expect(agreed('2026-11-05')).toBe('done')
    const told = (day: string, how: string) =>
      entryOf(
        'out-of-area-notice',
        moved({ 'area-authority-told-on': day, 'area-authority-told': how }),
        today
      )?.state.kind
    expect(told('2026-10-21', 'notified')).toBe('overdue')
    expect(told('2026-10-22', 'notified')).toBe('done')
    expect(told('2026-11-18', 'told-late')).toBe('overdue')
  })

  // Regulation 9: the plan is made before the placement, or within 5 working days; the one before had a plan of its own.
  test('after a move from the first placement a plan counts that was agreed shortly before, and not within the limit of the first', () => {
    const agreed = (first: string, day: string) =>
      entryOf(
        'placement-plan',
        {
          'periods-of-care': [care('2026-06-01')],
          'first-placement-on': first,
          'placement-since': '2026-11-19',
          'placement-plan-agreed-on': day
        },
        today
      )?.state.kind
    expect(agreed('2026-06-01', '2026-11-04')).toBe('due')
    expect(agreed('2026-06-01', '2026-11-05')).toBe('done')
    // The limit of one that began on 9 November was the 16th.
    expect(agreed('2026-11-09', '2026-11-16')).toBe('due')
    expect(agreed('2026-11-09', '2026-11-17')).toBe('done')
    // One of a few days: nobody can tell for which of the two it was.
    expect(agreed('2026-11-16', '2026-11-17')).toBe('done')
    // No placement before this one.
    expect(agreed('2026-11-19', '2026-10-22')).toBe('done')
    const told = (day: string) =>
      entryOf(
        'out-of-area-notice',
        {
          'periods-of-care': [care('2026-06-01')],
          'first-placement-on': '2026-11-02',
          'placement-since': '2026-11-19',
          'placement-area': 'at-a-distance',
          'area-authority-told': 'notified',
          'area-authority-told-on': day
        },
        today
      )?.state.kind
    expect(told('2026-11-09')).toBe('overdue')
    expect(told('2026-11-10')).toBe('done')
  })

  test('what was agreed in earlier care does not count, though it was shortly before this placement', () => {
    const agreed = (day: string) =>
      entryOf(
        'placement-plan',
        {
          'periods-of-care': [care('2026-06-01', '2026-11-02'), care('2026-11-16')],
          'placement-since': '2026-11-16',
          'placement-plan-agreed-on': day
        },
        today
      )?.state.kind
    expect(agreed('2026-10-30')).toBe('overdue')
    expect(agreed('2026-11-16')).toBe('done')
  })

  test('without a placement all of them run from coming into care, and none of an area that is not known', () => {
    expect(entryOf('care-plan', given({}), today)).toMatchObject({
      date: '2026-11-23',
      basis: { question: 'periods-of-care', from: '2026-11-09' },
      state: { kind: 'overdue' }
    })
    // Regulations 9 and 28: five working days, and a week.
    for (const [row, date] of [
      ['placement-plan', '2026-11-16'],
      ['first-visit', '2026-11-16']
    ] as const) {
      const basis = { kind: 'computed', question: 'periods-of-care', from: '2026-11-09' }
      expect(entryOf(row, given({}), today)).toMatchObject({ date, basis, state: { kind: 'overdue' } })
    }
    expect(rowsOf(given({ 'placement-area': 'at-a-distance' }), today)).not.toContain('out-of-area-notice')
    // Which year is a placement's first is known only with its start.
    const visited = given({ visits: [{ 'visit-on': '2026-11-20' }] })
    expect(entryOf('next-visit', visited, today)?.date).toBe('2027-01-01')
    expect(rowsOf(visited, '2028-01-10')).not.toContain('visits-after-a-year')
  })

  test('a placement that was made by another authority starts with the care of this one', () => {
    expect(entryOf('placement-plan', given({ 'placement-since': '2026-10-01' }), today)).toMatchObject({
      date: '2026-11-16',
      basis: { question: 'periods-of-care', from: '2026-11-09' }
    })
  })

  test('a plan that was ready is done, late or not', () => {
    const ready = (day: string) =>
      entryOf('care-plan', given({ 'placement-since': '2026-11-09', 'care-plan-ready-on': day }), today)
        ?.state
    expect([ready('2026-11-08'), ready('2026-11-23'), ready('2026-11-24')]).toEqual([
      { kind: 'done', on: '2026-11-08', late: false },
      { kind: 'done', on: '2026-11-23', late: false },
      { kind: 'done', on: '2026-11-24', late: true }
    ])
  })

  test('past the table of bank holidays the day is unsure', () => {
    const answers: CaseAnswers = { 'periods-of-care': [care(`${lastYear}-12-29`)] }
    expect(entryOf('care-plan', answers, `${lastYear}-12-30`)?.unsure).toBe('past-bank-holidays')
  })

  test('out of the area: before the placement unless it was an emergency; told without a day asks for nothing', () => {
    const away = (more: CaseAnswers) =>
      entryOf('out-of-area-notice', given({ 'placement-since': '2026-11-20', ...more }), today)
    expect(away({ 'placement-area': 'own-area' })).toBeUndefined()
    expect(away({ 'placement-area': 'adjoining-area' })?.date).toBe('2026-11-20')
    expect(away({ 'placement-area': 'at-a-distance', 'out-of-area-emergency': 'yes' })?.date).toBe(
      '2026-11-27'
    )
    expect(away({ 'placement-area': 'at-a-distance', 'area-authority-told': 'notified' })).toBeUndefined()
    expect(
      away({
        'placement-area': 'at-a-distance',
        'area-authority-told': 'told-late',
        'area-authority-told-on': '2026-11-24'
      })?.state
    ).toEqual({ kind: 'done', on: '2026-11-24', late: true })
  })

  test('a placement plan that is agreed on an unknown day asks for nothing', () => {
    const answers = given({
      'placement-since': '2026-11-09',
      'placement-plan-agreed-on': { reason: 'not-known' }
    })
    expect(rowsOf(answers, today)).not.toContain('placement-plan')
  })
})

describe('visits', () => {
  const placed: CaseAnswers = { 'periods-of-care': [care('2025-11-03')], 'placement-since': '2025-11-03' }
  const visits = (...days: readonly string[]): CaseAnswers => ({
    visits: days.map((day) => ({ 'visit-on': day, 'visit-seen-alone': 'yes' }))
  })
  const next = (more: CaseAnswers, on: string) => entryOf('next-visit', { ...placed, ...more }, on)

  test('the next is six weeks after the last that is recorded, and overdue once that is missed', () => {
    const first: CaseAnswers = { 'first-visit-on': '2025-11-07' }
    expect(next(first, '2025-12-19')).toMatchObject({ date: '2025-12-19', state: { kind: 'due' } })
    expect(next(first, '2025-12-20')?.state.kind).toBe('overdue')
    expect(next({ ...first, ...visits('2026-01-09', '2025-12-05') }, '2026-02-01')).toMatchObject({
      date: '2026-02-20',
      basis: { question: 'visits', from: '2026-01-09' },
      state: { kind: 'due' }
    })
    // Nobody has come since: it stays overdue after the first year as well.
    expect(next(first, '2026-11-20')?.state.kind).toBe('overdue')
  })

  test('after the first year the plan says how often, and no day is computed', () => {
    const late = visits('2026-09-23')
    expect(rowsOf({ ...placed, ...late }, '2026-10-01')).not.toContain('next-visit')
    expect(entryOf('visits-after-a-year', { ...placed, ...late }, '2026-11-04')).toMatchObject({
      date: '2026-11-03',
      state: { kind: 'past-milestone' }
    })
    // 3 November, the last day of the first year.
    expect(next(visits('2026-09-22'), '2026-10-01')?.date).toBe('2026-11-03')
  })

  test('the first that is listed is the first visit, and one to an earlier placement is none', () => {
    const firstOf = (more: CaseAnswers) => entryOf('first-visit', { ...placed, ...more }, '2025-11-20')?.state
    expect(firstOf(visits('2025-11-18', '2025-11-05', '2025-10-30'))).toEqual({
      kind: 'done',
      on: '2025-11-05',
      late: false
    })
    expect(firstOf({ 'first-visit-on': '2025-10-30', ...visits('2025-10-31') })?.kind).toBe('overdue')
  })

  // Regulation 28: the first is due on 10 November.
  test('whether there was one before a late one that is listed, nobody has said: only what is recorded as the first is late', () => {
    const rows = (more: CaseAnswers) => rowsOf({ ...placed, ...more }, '2025-11-20')
    expect(rows(visits('2025-11-11'))).not.toContain('first-visit')
    expect(rows({ 'first-visit-on': '2025-10-30', ...visits('2025-11-18') })).not.toContain('first-visit')
    expect(next(visits('2025-11-11'), '2025-11-20')?.date).toBe('2025-12-23')
    const stateOf = (more: CaseAnswers) => entryOf('first-visit', { ...placed, ...more }, '2025-11-20')?.state
    expect(stateOf(visits('2025-11-10'))).toEqual({ kind: 'done', on: '2025-11-10', late: false })
    expect(stateOf({ 'first-visit-on': '2025-11-11' })).toMatchObject({ kind: 'done', late: true })
    // Whose visits of before are listed too keeps the list: what is not in it was not made.
    expect(stateOf(visits('2025-10-20', '2025-11-11'))).toMatchObject({ kind: 'done', late: true })
    expect(stateOf({ 'first-visit-on': '2025-11-14', ...visits('2025-11-11') })).toMatchObject({ late: true })
  })

  // Who is 18 is looked after no longer (section 22, ¶7): regulations 28 and 33 ask for nothing from then on.
  test('and reviews end at 18, beyond doubt: no day is counted past it, and one that was missed stays', () => {
    const held: CaseAnswers = { reviews: [{ 'review-on': '2025-11-24', 'review-state': 'review-held' }] }
    const rows = (birth: string, doubt: string, on = '2025-12-01') =>
      rowsOf(
        {
          ...placed,
          ...held,
          ...born(birth),
          'age-in-doubt': doubt,
          'first-visit-on': '2025-11-07'
        },
        on
      ).filter((row) => row === 'next-visit' || row === 'second-review')
    // The next visit by 19 December, the second review by 24 February.
    expect(rows('2007-12-19', 'no')).toEqual([])
    expect(rows('2007-12-20', 'no')).toEqual(['next-visit'])
    expect(rows('2008-02-25', 'no')).toEqual(['next-visit', 'second-review'])
    expect(rows('2007-12-19', 'yes')).toEqual(['next-visit', 'second-review'])
    expect(rows('2007-12-28', 'no', '2025-12-20')).toEqual(['next-visit'])
  })

  test('a visit that is planned, or was made before the placement, is none', () => {
    const first = (day: string) =>
      entryOf('first-visit', given({ 'placement-since': '2026-11-12', 'first-visit-on': day }), today)?.state
        .kind
    expect([first('2026-11-27'), first('2026-11-11'), first('2026-11-12')]).toEqual([
      'overdue',
      'overdue',
      'done'
    ])
  })
})

describe('reviews', () => {
  test('only a review that was held is one', () => {
    const answers = given({ reviews: [review('2026-11-20', 'review-planned'), review('2026-11-30')] })
    expect(entryOf('first-review', answers, today)?.state.kind).toBe('due')
  })

  test('one that is said to be held on an unknown day asks for nothing', () => {
    expect(rowsOf(given({ 'first-review-timing': 'held-in-time' }), today)).not.toContain('first-review')
  })

  // Regulation 33: the earliest on record is hardly the first of care that began years ago.
  describe('of which the earliest on record lies long after the last day for the first', () => {
    const inCare = (more: CaseAnswers): CaseAnswers => ({
      'periods-of-care': [care('2021-05-04')],
      reviews: [review('2026-07-10')],
      ...more
    })
    const later = ['later-review']
    const rows = (more: CaseAnswers) =>
      rowsOf(inCare(more), today).filter((row) => row.endsWith('-review') && !row.startsWith('health'))

    test.each(['held-in-time', 'held-late'])('are later ones where the first is said to be %s', (timing) => {
      expect(rows({ 'first-review-timing': timing })).toEqual(later)
      expect(entryOf('later-review', inCare({ 'first-review-timing': timing }), today)?.date).toBe(
        '2027-01-10'
      )
    })

    const unsure = 'counted-as-the-first-review'
    test.each<[string, CaseAnswers, string | undefined]>([
      ['nobody has said whether it was', {}, unsure],
      [
        'the first may have been of earlier care',
        {
          'first-review-timing': 'held-in-time',
          'periods-of-care': [care('2020-01-06', '2021-02-01'), care('2021-05-04')]
        },
        unsure
      ],
      [
        'when care began is only roughly known',
        {
          'first-review-timing': 'held-in-time',
          'periods-of-care': [care('2026-02-01', undefined, { 'care-from': { about: '2026-02' } })]
        },
        unsure
      ],
      [
        'the first was held late, by less than a year',
        { 'first-review-timing': 'held-late', 'periods-of-care': [care('2026-03-02')] },
        unsure
      ],
      // Said years ago, before it was due.
      ['the first was said to be still to come', { 'first-review-timing': 'not-yet-due' }, unsure],
      ['the first was said to be overdue', { 'first-review-timing': 'overdue' }, undefined],
      ['it is three months late', { 'periods-of-care': [care('2026-03-12')] }, undefined]
    ])('count as the first where %s', (_, more, why) => {
      expect(rows(more)).toEqual(['first-review', 'second-review'])
      expect(entryOf('second-review', inCare(more), today)).toMatchObject({
        date: '2026-10-10',
        state: { kind: 'overdue' }
      })
      expect(entryOf('second-review', inCare(more), today)?.unsure).toBe(why)
      expect(entryOf('first-review', inCare(more), today)?.unsure).toBe(why)
    })

    // Regulation 33: six months after it the next is overdue, if it was a later one; three months earlier, if it was the first.
    test.each<[string, CaseAnswers]>([
      ['nothing says which it was', {}],
      ['the first was said to be still to come', { 'first-review-timing': 'not-yet-due' }]
    ])('are followed by one that is overdue for certain after six months, where %s', (_, more) => {
      const held = (day: string) => inCare({ ...more, reviews: [review(day)] })
      const of = (day: string) =>
        rowsOf(held(day), today).filter((row) => row.endsWith('-review') && !row.startsWith('health'))
      expect(of('2026-05-25')).toEqual(['first-review', 'second-review'])
      expect(of('2026-05-24')).toEqual(['first-review', 'later-review'])
      const entry = entryOf('later-review', held('2026-05-24'), today)
      expect(entry).toMatchObject({ date: '2026-11-24', state: { kind: 'overdue' } })
      expect(entry?.unsure).toBeUndefined()
      expect(entryOf('first-review', held('2026-05-24'), today)?.unsure).toBe(unsure)
      expect(of('2025-07-01')).toEqual(['first-review', 'later-review'])
    })

    test('count as the first where it was held within a month of its last day, whatever is said', () => {
      const given = (day: string): CaseAnswers => ({
        'periods-of-care': [care('2026-05-05')],
        reviews: [review(day)],
        'first-review-timing': 'held-in-time'
      })
      // The last day for the first is 3 June.
      expect(entryOf('second-review', given('2026-07-03'), today)).toMatchObject({ date: '2026-10-03' })
      expect(entryOf('later-review', given('2026-07-04'), today)).toMatchObject({ date: '2027-01-04' })
    })
  })

  test('the second after three months, every later one after six, whatever the order in which they were entered', () => {
    const answers: CaseAnswers = {
      'periods-of-care': [care('2025-11-03')],
      reviews: [review('2026-07-10'), review('2025-12-02'), review('2026-02-25')]
    }
    expect(entryOf('first-review', answers, today)?.state).toEqual({
      kind: 'done',
      on: '2025-12-02',
      late: true
    })
    expect(entryOf('second-review', answers, today)).toMatchObject({
      date: '2026-03-02',
      state: { kind: 'done', on: '2026-02-25', late: false }
    })
    expect(entryOf('later-review', answers, today)?.date).toBe('2027-01-10')
  })
})

describe('health', () => {
  const doctor: CaseAnswers = {
    'initial-health-assessment': 'done-by-a-doctor',
    'initial-health-assessment-on': '2026-11-20'
  }

  test('the assessment is due with the first review, earlier where that was held earlier', () => {
    expect(entryOf('health-assessment', given({}), today)?.date).toBe('2026-12-07')
    expect(
      entryOf('health-assessment', given({ reviews: [review('2026-11-18')], ...doctor }), today)
    ).toMatchObject({
      date: '2026-11-18',
      basis: { question: 'reviews' },
      state: { kind: 'done', late: true }
    })
  })

  test.each(['booked', 'done-by-someone-else', 'not-yet'])('it is not done when it is %s', (state) => {
    const answers = given({ ...doctor, 'initial-health-assessment': state })
    expect(entryOf('health-assessment', answers, today)?.state.kind).toBe('due')
    expect(rowsOf(answers, today)).not.toContain('health-review')
  })

  test('a child who said no is not chased', () => {
    const answers = given({ 'initial-health-assessment': 'child-said-no' })
    expect(rowsOf(answers, today)).not.toContain('health-assessment')
  })

  test('reviews: half-yearly under five, yearly from then, and a later recorded day once that has passed', () => {
    const next = (more: CaseAnswers, on = today) =>
      entryOf('health-review', given({ ...doctor, ...more }), on)
    expect(next(born('2022-05-04'))?.date).toBe('2027-05-20')
    expect(next(born('2021-11-20'))?.date).toBe('2027-11-20')
    const planned: CaseAnswers = { 'health-assessment-next-on': '2028-11-13' }
    expect(next(planned)?.date).toBe('2027-11-20')
    expect(next(planned, '2027-12-01')).toMatchObject({
      date: '2028-11-13',
      basis: { kind: 'recorded', question: 'health-assessment-next-on' }
    })
    // One that was recorded for the last day itself is no later one.
    expect(next({ 'health-assessment-next-on': '2027-11-20' }, '2027-12-01')?.basis).toMatchObject({
      kind: 'computed',
      question: 'initial-health-assessment-on'
    })
  })
})
