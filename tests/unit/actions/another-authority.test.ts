import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import { moment } from '../../../machines/facts/moment'
import { takenOverOn } from '../../../machines/facts/care'
import { clockOf } from '../../../machines/policy/clock'
import { nextReviewOn } from '../../../machines/policy/clock/reviews'
import type { ClockRowId } from '../../../content/clock'
import type { CaseFile } from '../../../machines/case-file/case-file'
import type { NamedCase } from '../../cases/named-case'
import { answeredAs, begun, doneIn, opened, viewOf } from '../../support/over-days'

// Written by hand from ¶23, ¶24, ¶31, ¶46 and regulations 9, 28 and 33: a boy of 16 whom Kent had from 21 August moves to Mercshire on Friday 4 September.
type Given = NamedCase['answers']

const kentsPeriod = {
  'care-authority': 'Kent County Council',
  'care-legal-basis': 'section-20',
  'care-from': '2026-08-21'
} as const
const ours = {
  'care-authority': 'Mercshire County Council',
  'care-legal-basis': 'section-20',
  'care-from': '2026-09-04'
} as const

const kent: Given = {
  'known-as': 'Ahmad',
  'age-as-known': '16-or-17',
  'trafficking-conclusion': 'not-suspected',
  'found-where': 'Off a small boat at Dover',
  'addresses-and-numbers-carried': 'Yusuf, Leeds 07700 900111',
  'place-tonight': 'childrens-home',
  'safe-place-first': 'safe-now',
  'first-48-hours-plan': 'Rita stays',
  'health-attention-today': 'no',
  'immigration-position': 'claim-undecided',
  'placement-kind': 'childrens-home',
  'placement-since': '2026-08-21',
  'first-visit-on': '2026-08-25',
  'placement-plan-agreed-on': '2026-08-27',
  'periods-of-care': [kentsPeriod],
  people: [
    {
      'person-name': 'Ian Row',
      'person-role': 'independent-reviewing-officer',
      'person-organisation': 'Kent County Council'
    },
    { 'person-name': 'Una Reid', 'person-role': 'independent-reviewing-officer' }
  ]
}
const moved: Given = {
  'transfer-state': 'moved',
  'transfer-authority': 'Mercshire County Council',
  'periods-of-care': [{ ...kentsPeriod, 'care-to': '2026-09-04' }, ours],
  'place-tonight': 'foster-home',
  'placement-kind': 'foster-care',
  'placement-since': '2026-09-04'
}

const movedOn = (before: Given, after: Given = {}): CaseFile =>
  answeredAs(
    opened(begun({ ...kent, ...before }, '2026-09-03'), '2026-09-03'),
    { ...kent, ...before, ...moved, ...after },
    '2026-09-04'
  )
const momentOn = (file: CaseFile, day: string) => moment.of(viewOf(file, day))
const rowOn = (file: CaseFile, day: string, row: ClockRowId) =>
  clockOf(viewOf(file, day)).find((entry) => entry.row === row)
const orderOn = (file: CaseFile, day: string, id: string) =>
  actionListOf(opened(file, day), viewOf(file, day)).find((item) => item.id === id)

describe('the day from which the authority of today has looked after the child', () => {
  const over = (...periods: readonly object[]) =>
    takenOverOn(viewOf(begun({ 'periods-of-care': periods as never }, '2026-09-05'), '2026-09-05'))
  it.each([
    ['one authority alone', [ours], undefined],
    ['the other has ended', [{ ...kentsPeriod, 'care-to': '2026-09-04' }, ours], '2026-09-04'],
    ['both go on, and nobody says that the child moved', [kentsPeriod, ours], undefined],
    [
      'the same by another name',
      [{ ...kentsPeriod, 'care-authority': 'Mercshire', 'care-to': '2026-09-04' }, ours],
      undefined
    ],
    [
      'the basis changes under ours',
      [
        { ...kentsPeriod, 'care-to': '2026-08-30' },
        { ...ours, 'care-from': '2026-08-30', 'care-to': '2026-09-04' },
        { ...ours, 'care-legal-basis': 'interim-care-order' }
      ],
      '2026-08-30'
    ],
    [
      'a night of police protection',
      [{ ...kentsPeriod, 'care-legal-basis': 'police-protection', 'care-to': '2026-09-04' }, ours],
      undefined
    ],
    [
      'a team that bears the name of the same authority',
      [
        { ...ours, 'care-from': '2026-08-21', 'care-to': '2026-09-04' },
        { ...ours, 'care-authority': 'Mercshire UASC team' }
      ],
      undefined
    ],
    [
      'ours has the child since, and a third authority had them for a night',
      [
        { ...kentsPeriod, 'care-to': '2026-08-30' },
        { ...ours, 'care-from': '2026-08-30' },
        { ...ours, 'care-authority': 'Fellshire', 'care-from': '2026-09-02', 'care-to': '2026-09-03' }
      ],
      '2026-08-30'
    ],
    [
      'the third still has them tonight',
      [
        { ...kentsPeriod, 'care-to': '2026-08-30' },
        { ...ours, 'care-from': '2026-08-30' },
        { ...ours, 'care-authority': 'Fellshire', 'care-from': '2026-09-04' }
      ],
      '2026-08-30'
    ],
    [
      'only the month of ours is known: from when the other ended',
      [
        { ...kentsPeriod, 'care-from': '2026-09-02', 'care-to': '2026-09-04' },
        { ...ours, 'care-from': '2026-09' }
      ],
      '2026-09-04'
    ],
    [
      'only the month of ours is known, and the other ended before it: its first day',
      [
        { ...kentsPeriod, 'care-to': '2026-08-30' },
        { ...ours, 'care-from': '2026-09' }
      ],
      '2026-09-01'
    ],
    ...[
      ...['2026-09', '2026'].map((from) => ({ ...kentsPeriod, 'care-from': from })),
      { 'care-authority': 'Kent County Council', 'care-legal-basis': 'section-20' }
    ].map((kents): [string, readonly object[], string] => [
      `of the other’s first day only this is known: ${'care-from' in kents ? kents['care-from'] : 'nothing'}`,
      [ours, { ...kents, 'care-to': '2026-09-04' }],
      '2026-09-04'
    ]),
    ['ours is still to come', [kentsPeriod, { ...ours, 'care-from': '2026-09-09' }], undefined]
  ])('%s', (_case, periods, day) => {
    expect(over(...periods)).toBe(day)
  })
})

it('of which only the year is known does not move on with today, and keeps the review that is arranged (¶46, regulation 33)', () => {
  const years = {
    'periods-of-care': [
      { ...kentsPeriod, 'care-from': '2026-01-05', 'care-to': '2026' },
      { ...ours, 'care-from': '2026' }
    ],
    reviews: [
      { 'review-on': '2026-03-20', 'review-state': 'review-held' },
      { 'review-on': '2026-06-10', 'review-state': 'review-held', 'review-next-on': '2026-09-20' }
    ]
  } as const
  const file = begun({ ...kent, ...moved, ...years }, '2026-07-01')
  for (const day of ['2026-07-01', '2026-07-02', '2026-08-15']) {
    expect(takenOverOn(viewOf(file, day)), day).toBe('2026-01-01')
    expect(rowOn(file, day, 'arranged-review'), day).toMatchObject({ date: '2026-09-20' })
  }
})

describe('where another basis begins on the day, and no transfer is recorded (¶24, ¶39)', () => {
  const order = { ...kentsPeriod, 'care-legal-basis': 'emergency-protection-order' } as const
  const id = 'tell-the-police-what-leads-to-the-child'
  // Nobody is asked of a transfer for a British child, who came into the home of the new authority after midnight, or on a day that nobody wrote down in full.
  it.each(['2026-09-04', '2026-09-05', '2026-09', '2026', undefined])(
    'the child is taken over whose place is known since %s',
    (since) => {
      const before: Given = { ...kent, 'periods-of-care': [order] }
      const told = doneIn(opened(begun(before, '2026-09-03'), '2026-09-03'), [id], '2026-09-03')
      const after: Given = {
        ...before,
        'place-tonight': 'foster-home',
        'placement-kind': 'foster-care',
        'placement-since': since ?? { reason: 'not-known' },
        'periods-of-care': [{ ...order, 'care-to': '2026-09-04' }, ours]
      }
      const file = answeredAs(told, after, '2026-09-05')
      expect(takenOverOn(viewOf(file, '2026-09-05'))).toBe('2026-09-04')
      expect(momentOn(file, '2026-09-05')).toBe('first-days')
      expect(orderOn(file, '2026-09-05', id)?.state).toBe('open')
    }
  )
  it('and not the child who certainly stayed in their home, under one authority in two forms of its name', () => {
    const periods = [
      { ...kentsPeriod, 'care-to': '2026-09-04' },
      { ...ours, 'care-authority': 'KCC', 'care-legal-basis': 'interim-care-order' }
    ] as const
    const stayed: Given = { ...kent, 'placement-since': '2026-09-03', 'periods-of-care': periods }
    expect(takenOverOn(viewOf(begun(stayed, '2026-09-05'), '2026-09-05'))).toBeUndefined()
  })
})

it('counts from ours also where hardly anything is known of when the other’s began (¶24, ¶46, regulations 9, 33)', () => {
  const kents = { 'care-authority': 'Kent County Council', 'care-legal-basis': 'section-20' } as const
  for (const from of [{ 'care-from': '2026' }, {}]) {
    const file = movedOn(
      {
        'first-review-timing': 'held-in-time',
        reviews: [
          { 'review-on': '2026-06-20', 'review-state': 'review-held', 'review-next-on': '2026-12-18' }
        ]
      },
      { 'periods-of-care': [{ ...kents, ...from, 'care-to': '2026-09-04' }, ours] }
    )
    expect(momentOn(file, '2026-09-04')).toBe('first-days')
    expect(rowOn(file, '2026-09-05', 'placement-plan')).toMatchObject({
      date: '2026-09-11',
      state: { kind: 'due' }
    })
    expect(rowOn(file, '2026-10-12', 'first-review')).toMatchObject({
      date: '2026-10-02',
      state: { kind: 'overdue' }
    })
    expect(rowOn(file, '2026-10-12', 'arranged-review')).toBeUndefined()
    expect(orderOn(file, '2026-10-12', 'hold-the-overdue-review')).toBeDefined()
    expect(variantOf('pass-on-what-is-known', viewOf(file, '2026-09-04'))).toBe('moved')
  }
})

it('is the authority that the transfer names, and nobody moved who was missing when it was answered (¶24, ¶39)', () => {
  const fellshire = { ...ours, 'care-authority': 'Fellshire', 'care-from': '2026-09-05' }
  const bothOpen = { ...moved, 'transfer-answered-on': '2026-09-04', 'periods-of-care': [kentsPeriod, ours] }
  const over = (more: Given) =>
    takenOverOn(viewOf(begun({ ...kent, ...bothOpen, ...more }, '2026-09-06'), '2026-09-06'))
  expect(over({})).toBe('2026-09-04')
  expect(over({ 'periods-of-care': [kentsPeriod, ours, fellshire] })).toBe('2026-09-04')
  const missing = {
    'place-tonight': 'missing',
    'missing-episodes': [{ 'missing-since': '2026-09-03' }]
  } as const
  expect(over(missing)).toBeUndefined()
})

describe('the first night with another authority, in another place, begins the first days anew (¶23, ¶24)', () => {
  it('whatever the authority before had planned, visited and reviewed', () => {
    const held = [{ 'review-on': '2026-09-02', 'review-state': 'review-held' }] as const
    expect(momentOn(begun({ ...kent, reviews: held }, '2026-09-03'), '2026-09-03')).toBe('review-to-review')
    const file = movedOn({ reviews: held })
    expect(momentOn(file, '2026-09-04')).toBe('first-days')
    expect(momentOn(file, '2026-09-11')).toBe('first-days')
    expect(momentOn(file, '2026-09-12')).toBe('first-review')
  })

  it('until its placement plan stands and its first visit was made', () => {
    const file = movedOn({}, { 'first-visit-on': '2026-09-07', 'placement-plan-agreed-on': '2026-09-08' })
    expect(momentOn(file, '2026-09-08')).toBe('first-review')
  })

  it('and what may have been of before, by a month alone, was not done for it', () => {
    const month = { 'first-visit-on': '2026-09', 'placement-plan-agreed-on': '2026-09' } as const
    expect(momentOn(movedOn({}, month), '2026-09-04')).toBe('first-days')
  })

  it('not for a child who stays in the same home', () => {
    const home: Given = { 'placement-kind': 'childrens-home', 'placement-since': '2026-08-21' }
    expect(momentOn(movedOn({}, home), '2026-09-04')).toBe('first-review')
  })
})

describe('a review of the authority before is none of ours (¶46, regulation 33)', () => {
  it('held in time, with its day: our first review is owed by 20 working days of ours', () => {
    const file = movedOn({
      'first-review-timing': 'held-in-time',
      reviews: [{ 'review-on': '2026-09-02', 'review-state': 'review-held', 'review-next-on': '2026-12-01' }]
    })
    expect(rowOn(file, '2026-10-05', 'first-review')).toMatchObject({
      date: '2026-10-02',
      state: { kind: 'overdue' }
    })
    expect(rowOn(file, '2026-10-05', 'arranged-review')).toBeUndefined()
    expect(orderOn(file, '2026-10-05', 'hold-the-overdue-review')).toBeDefined()
  })

  // Their first was due, held and perhaps late before ours had the child, however much of it is written down.
  it.each<[string, Given]>([
    ['held in time, and no review entered', { 'first-review-timing': 'held-in-time' }],
    [
      'held in time, and entered without its day',
      { 'first-review-timing': 'held-in-time', reviews: [{ 'review-state': 'review-held' }] }
    ],
    ['held late', { 'first-review-timing': 'held-late' }],
    ...(['2026-09-04', '2026-09', '2026'] as const).map((on): [string, Given] => [
      `held on ${on}`,
      {
        reviews: [
          {
            'review-on': on,
            'review-state': 'review-held',
            'review-chaired-by': 'Ian Row',
            'review-next-on': '2026-12-01'
          }
        ]
      }
    ])
  ])('%s: ours has its own first night, and its own first review by 2 October', (_case, theirs) => {
    const file = movedOn({}, theirs)
    expect(momentOn(file, '2026-09-04')).toBe('first-days')
    expect(rowOn(file, '2026-09-10', 'health-assessment')?.date).toBe('2026-10-02')
    expect(nextReviewOn(clockOf(viewOf(file, '2026-09-10')), '2026-09-10')).toBe('2026-10-02')
    expect(orderOn(file, '2026-09-10', 'first-review-was-late')).toBeUndefined()
    expect(rowOn(file, '2026-10-05', 'first-review')?.state.kind).toBe('overdue')
    expect(orderOn(file, '2026-10-05', 'hold-the-overdue-review')).toBeDefined()
    // Ours is held at last, after its day or on it.
    const held = (on: string): Given => ({
      ...theirs,
      'first-review-timing': 'held-late',
      reviews: [{ 'review-on': on, 'review-state': 'review-held' }]
    })
    const late = movedOn({}, held('2026-10-06'))
    expect(orderOn(late, '2026-10-07', 'first-review-was-late')).toBeDefined()
    expect(momentOn(late, '2026-10-07')).toBe('review-to-review')
    const inTime = movedOn({}, held('2026-10-02'))
    expect(orderOn(inTime, '2026-10-07', 'first-review-was-late')).toBeUndefined()
  })

  it('planned with somebody of theirs: nothing is arranged until one of ours is to chair it', () => {
    const planned = (chair: string): Given => ({
      reviews: [
        {
          'review-on': '2026-09-17',
          'review-state': 'review-planned',
          'review-chaired-by': chair
        }
      ]
    })
    const theirs = movedOn(planned('Ian Row'))
    expect(rowOn(theirs, '2026-09-04', 'arranged-review')).toBeUndefined()
    expect(rowOn(theirs, '2026-09-04', 'health-assessment')?.date).toBe('2026-10-02')
    const confirmed = movedOn(planned('Ian Row'), planned('Una Reid'))
    expect(rowOn(confirmed, '2026-09-04', 'arranged-review')?.date).toBe('2026-09-17')
    // Somebody of ours who leaves later takes no review with them.
    const una = { 'person-name': 'Una Reid', 'person-role': 'independent-reviewing-officer' } as const
    const gone = { people: [{ ...una, 'person-until': '2026-09-10' }] }
    expect(
      rowOn(
        movedOn(planned('Una Reid'), { ...planned('Una Reid'), ...gone }),
        '2026-09-11',
        'arranged-review'
      )?.date
    ).toBe('2026-09-17')
  })
})

it('what the authority before left open is owed by ours from the day on which it took over (¶24, ¶31)', () => {
  const file = movedOn({})
  const [plan, embassy] = ['produce-the-personal-education-plan', 'never-approach-the-embassy']
  // Ten working days, and two days. Kent owed them from 3 September on: by the 17th, and by the 5th.
  expect(orderOn(file, '2026-09-04', plan)?.due.date).toBe('2026-09-18')
  expect(orderOn(file, '2026-09-04', embassy)?.due.date).toBe('2026-09-06')
  expect(orderOn(begun(kent, '2026-09-03'), '2026-09-03', embassy)?.due.date).toBe('2026-09-05')
})

describe('what leads to the child is told to the police of the new place (¶39)', () => {
  const id = 'tell-the-police-what-leads-to-the-child'
  it('once more, though the police before were told', () => {
    const told = doneIn(opened(begun(kent, '2026-09-03'), '2026-09-03'), [id], '2026-09-03')
    const file = answeredAs(told, { ...kent, ...moved }, '2026-09-04')
    expect(orderOn(file, '2026-09-04', id)?.state).toBe('open')
  })
  it('once more, though the police before were told that very morning', () => {
    const told = doneIn(opened(begun(kent, '2026-09-03'), '2026-09-04'), [id], '2026-09-04')
    const file = answeredAs(told, { ...kent, ...moved }, '2026-09-04')
    expect(orderOn(file, '2026-09-04', id)?.state).toBe('open')
    expect(orderOn(file, '2026-09-05', id)?.state).toBe('overdue')
  })
  it('once more, though another line was told that morning of what had been told before', () => {
    const more = { ...kent, 'addresses-and-numbers-carried': 'Yusuf, Leeds 07700 900111\nSami 07700 900222' }
    const first = doneIn(opened(begun(kent, '2026-09-03'), '2026-09-03'), [id], '2026-09-03')
    const told = doneIn(answeredAs(first, more, '2026-09-04'), [id], '2026-09-04')
    expect(orderOn(answeredAs(told, { ...more, ...moved }, '2026-09-04'), '2026-09-04', id)?.state).toBe(
      'open'
    )
  })
  it('and not again where ours told them the day after, before the periods were entered', () => {
    const told = doneIn(opened(begun(kent, '2026-09-03'), '2026-09-05'), [id], '2026-09-05')
    expect(orderOn(answeredAs(told, { ...kent, ...moved }, '2026-09-06'), '2026-09-06', id)?.state).toBe(
      'done'
    )
  })
  it('and not again where ours were told on the day of the move, before the periods were entered', () => {
    const told = doneIn(
      opened(begun({ ...kent, 'periods-of-care': [ours] }, '2026-09-04'), '2026-09-04'),
      [id],
      '2026-09-04'
    )
    const file = answeredAs(told, { ...kent, ...moved }, '2026-09-05')
    expect(orderOn(file, '2026-09-05', id)?.state).toBe('done')
  })
})

it('a placement plan agreed for the first home is none for the next, whether or not the first has its day (regulation 9)', () => {
  const file = movedOn({}, { 'placement-plan-agreed-on': '2026-09-08', 'placement-since': '2026-10-06' })
  expect(rowOn(file, '2026-10-06', 'placement-plan')).toMatchObject({
    date: '2026-10-13',
    state: { kind: 'due' }
  })
})

it('once another authority has taken over, ours gets all that the one before knows (¶31)', () => {
  const words = (file: CaseFile, day: string) => variantOf('pass-on-what-is-known', viewOf(file, day))
  expect(words(movedOn({}), '2026-09-04')).toBe('moved')
  expect(words(begun({ ...kent, 'transfer-state': 'agreed' }, '2026-09-03'), '2026-09-03')).toBeUndefined()
})
