import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { onPath } from '../../../machines/journey/paths'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { care, entryOf, rowsOf } from '../../support/clock'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']

// Care has ended on paper. What is owed then is what is owed where the child is now, and nothing is late that nobody owes (¶8, ¶17, ¶23, ¶39).
const today = '2026-11-28'
const called = (given: CaseAnswers): readonly string[] => {
  const file = fileWith(answersOf(given))
  const view = onPath({ answers: file.answers, today })
  return actionListOf(followActions(file, view), view)
    .filter((item) => item.called && item.outcome === undefined)
    .map(({ id }) => id)
}
const child = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected'
} as const
const settle = 'settle-the-basis-of-care'
const fortyEight = 'plan-the-first-48-hours'
const clockOfCare = ['care-plan', 'first-review', 'health-assessment', 'first-visit'] as const

describe('a child who is placed still', () => {
  const placed: CaseAnswers = {
    ...child,
    'periods-of-care': [care('2026-06-10', '2026-11-10')],
    'place-tonight': 'foster-home',
    'placement-kind': 'foster-care',
    'placement-since': '2026-07-01'
  }

  it('is asked about, and until it is settled all is owed that was', () => {
    expect(called(placed)).toContain(settle)
    expect(rowsOf(placed, today)).toContain('care-plan')
  })

  it('is asked about alone where somebody wrote why care ended: nothing else is late', () => {
    const why = {
      ...placed,
      'periods-of-care': [care('2026-06-10', '2026-11-10', { 'care-ended-because': 'Special guardianship' })]
    }
    expect(called(why)).toContain(settle)
    expect(rowsOf(why, today).filter((row) => clockOfCare.some((one) => one === row))).toEqual([])
  })

  it('is not, once placed with a parent, whatever the first evening said of the night', () => {
    const home: CaseAnswers = { ...placed, 'placement-kind': 'with-parent', 'placement-since': '2026-11-10' }
    expect(called(home)).not.toContain(settle)
    expect(rowsOf(home, today).filter((row) => clockOfCare.some((one) => one === row))).toEqual([])
  })

  it('is not, by each of whose dates 18 has ended it', () => {
    const grown: CaseAnswers = {
      ...placed,
      'age-as-known': '18-or-over',
      'age-in-doubt': undefined,
      'dates-of-birth': [{ 'birth-date': '2006-05-01', 'birth-source': 'child-says' }]
    }
    expect(called(grown)).not.toContain(settle)
  })
})

// Nothing that was read says that a time missing ends care. Until a lawyer has said, nobody ends anything because of that day (¶31, ¶39, regulation 33).
describe('a child who is missing, and whose care was closed meanwhile', () => {
  const gone = { 'missing-since': '2026-11-22', 'missing-returned': 'no' }
  const closed: CaseAnswers = {
    ...child,
    'place-tonight': 'missing',
    'missing-episodes': [gone],
    'periods-of-care': [care('2026-11-20', '2026-11-24')]
  }
  const open: CaseAnswers = { ...closed, 'periods-of-care': [care('2026-11-20')] }
  const daysOf = (given: CaseAnswers) =>
    (['care-plan', 'first-review', 'health-assessment'] as const).map(
      (row) => entryOf(row, given, today)?.date
    )

  it('has the days that the law counts from the start of care, as if nobody had closed it', () => {
    expect(daysOf(open)).not.toContain(undefined)
    expect(daysOf(closed)).toEqual(daysOf(open))
    expect(called(closed)).toContain('take-advice-on-care-ended-while-missing')
  })

  it('has them where the child was missing before, and is so again', () => {
    const before = {
      'missing-since': '2026-11-20',
      'missing-returned': 'yes',
      'missing-returned-on': '2026-11-21'
    }
    expect(daysOf({ ...closed, 'missing-episodes': [before, gone] })).toEqual(daysOf(open))
  })

  // Coming back settles nothing of it, and takes nothing away (¶31, ¶39).
  it.each<[string, CaseAnswers]>([
    ['on a ward', { 'place-tonight': 'hospital' }],
    ['in a bed and breakfast', { 'place-tonight': 'bed-and-breakfast' }],
    ['nobody wrote where', { 'place-tonight': { reason: 'not-known' } }]
  ])('has the same days once they are back, %s', (_, place) => {
    const home = [{ ...gone, 'missing-returned': 'yes', 'missing-returned-on': '2026-11-26' }]
    const days = daysOf({ ...closed, ...place, 'missing-episodes': home })
    expect(days).toEqual(daysOf(open))
  })

  // Going missing from a parent’s home starts no care: what is owed is a lawyer’s advice alone (regulation 33).
  it('is owed nothing of care, and advice all the same, where they were home since that end', () => {
    const orders = [
      'produce-the-care-plan',
      'arrange-the-initial-health-assessment',
      'name-the-reviewing-officer',
      'arrange-the-next-review'
    ]
    const home: CaseAnswers = {
      ...closed,
      'missing-episodes': [
        { 'missing-since': '2024-06-01', 'missing-returned': 'yes', 'missing-returned-on': '2024-07-01' },
        { ...gone, 'missing-since': '2026-11-10' }
      ],
      'periods-of-care': [care('2024-01-01', '2024-06-01')]
    }
    expect(called(home)).toContain('take-advice-on-care-ended-while-missing')
    expect(called(home).filter((id) => orders.includes(id))).toEqual([])
    expect(called(closed).filter((id) => orders.includes(id))).not.toEqual([])
  })

  // They lived in the home between the two times, where all was owed. Going once more takes nothing of it away (¶31, ¶39, regulation 33).
  describe('in the placement from which they are missing once more', () => {
    const back = {
      'missing-since': '2026-11-22',
      'missing-returned': 'yes',
      'missing-returned-on': '2026-11-25'
    }
    const home: CaseAnswers = {
      ...closed,
      'place-tonight': 'foster-home',
      'placement-kind': 'foster-care',
      'placement-since': '2026-11-20',
      'missing-episodes': [back]
    }
    const again: CaseAnswers = {
      ...home,
      'place-tonight': 'missing',
      'missing-episodes': [back, { 'missing-since': '2026-11-27', 'missing-returned': 'no' }]
    }
    const owed = [
      'produce-the-care-plan',
      'arrange-the-initial-health-assessment',
      'name-the-reviewing-officer',
      settle
    ]

    it('is owed what was owed the day before', () => {
      expect(called(home)).toEqual(expect.arrayContaining(owed))
      expect(called(again)).toEqual(expect.arrayContaining(owed))
      expect(called(again)).not.toContain('make-the-safeguarding-referral')
      expect(daysOf(again)).toEqual(daysOf(open))
    })

    it('is owed it where care was closed before they ever went', () => {
      const before = {
        ...again,
        'placement-since': '2026-10-20',
        'periods-of-care': [care('2026-10-20', '2026-11-10')]
      }
      expect(called({ ...before, 'missing-episodes': [{ 'missing-since': '2026-11-27' }] })).toEqual(
        expect.arrayContaining(owed)
      )
    })

    it.each<[string, CaseAnswers]>([
      ['it is with a parent', { 'placement-kind': 'with-parent' }],
      [
        'somebody wrote why care ended',
        { 'periods-of-care': [care('2026-11-20', '2026-11-24', { 'care-ended-because': 'Adopted' })] }
      ],
      [
        'care ended years ago',
        {
          'placement-since': '2024-01-01',
          'missing-episodes': [
            { 'missing-since': '2024-06-01', 'missing-returned': 'yes', 'missing-returned-on': '2024-07-01' },
            { 'missing-since': '2026-11-27', 'missing-returned': 'no' }
          ],
          'periods-of-care': [care('2024-01-01', '2024-06-01')]
        }
      ]
    ])('is owed nothing of it where %s', (_, more) => {
      expect(called({ ...again, ...more }).filter((id) => owed.includes(id))).toEqual([])
    })

    // Nobody wrote why it ended, and nobody knows where they lived since: that alone is asked. No review of two years ago is late by it.
    it.each<[string, CaseAnswers]>([
      [
        'a year before they went',
        { 'placement-since': { reason: 'not-known' }, 'periods-of-care': [care('2024-09-20', '2025-11-20')] }
      ],
      [
        'five weeks before they went',
        { 'placement-since': '2026-09-01', 'periods-of-care': [care('2026-09-01', '2026-10-20')] }
      ]
    ])('is asked whether care goes on, and owed nothing else, where it ended %s', (_, more) => {
      const went = [{ 'missing-since': '2026-11-27', 'missing-returned': 'no' }]
      const given = { ...again, 'missing-episodes': went, ...more }
      expect(called(given).filter((id) => owed.includes(id))).toEqual([settle])
    })

    it('is owed it whatever day it is where nobody wrote since when they are missing', () => {
      const given = {
        ...again,
        'placement-since': '2026-09-01',
        'missing-episodes': [{ 'missing-returned': 'no' }],
        'periods-of-care': [care('2026-09-01', '2026-10-20')]
      }
      expect(called(given)).toEqual(expect.arrayContaining(owed))
    })
  })

  it('has the same days where the end is taken back, also with a period that was entered at the return', () => {
    const back = { ...gone, 'missing-returned': 'yes', 'missing-returned-on': '2026-11-27' }
    const again: CaseAnswers = {
      ...open,
      'place-tonight': 'foster-home',
      'missing-episodes': [back],
      'periods-of-care': [care('2026-11-20'), care('2026-11-27')]
    }
    expect(daysOf(again)).toEqual(daysOf(open))
  })

  it.each<[string, CaseAnswers]>([
    [
      'somebody wrote why it ended',
      {
        'periods-of-care': [
          care('2026-11-20', '2026-11-24', { 'care-ended-because': 'Advice of 25 November' })
        ]
      }
    ],
    [
      'somebody recorded that nobody looks after the child',
      {
        'periods-of-care': [
          care('2026-11-20', '2026-11-24'),
          care('2026-11-24', undefined, { 'care-legal-basis': 'not-looked-after' })
        ]
      }
    ],
    ['it had ended before', { 'periods-of-care': [care('2026-11-10', '2026-11-21')] }],
    [
      'it ended while the child was missing another time, and later care has ended too',
      {
        'missing-episodes': [
          { 'missing-since': '2026-06-01', 'missing-returned': 'yes', 'missing-returned-on': '2026-06-09' },
          gone
        ],
        'periods-of-care': [care('2026-05-20', '2026-06-05'), care('2026-09-01', '2026-10-01')]
      }
    ],
    [
      'it ended while the child was missing another time, and they were home for two years since',
      {
        'missing-episodes': [
          { 'missing-since': '2024-06-01', 'missing-returned': 'yes', 'missing-returned-on': '2024-07-01' },
          { ...gone, 'missing-since': '2026-11-10' }
        ],
        'periods-of-care': [care('2024-01-01', '2024-06-01')]
      }
    ],
    [
      'the place of tonight says missing, and the time in which it ended is over',
      {
        'missing-episodes': [{ ...gone, 'missing-returned': 'yes', 'missing-returned-on': '2026-11-26' }]
      }
    ],
    [
      'it ended on the day on which the child went home to a parent, and they went missing that day',
      {
        'missing-episodes': [{ ...gone, 'missing-since': '2026-11-10' }],
        'placement-kind': 'with-parent',
        'placement-since': '2026-11-10',
        'periods-of-care': [care('2026-08-20', '2026-11-10')]
      }
    ],
    [
      'it ended on the day after the child went missing from a parent’s home',
      {
        'missing-episodes': [{ ...gone, 'missing-since': '2026-11-10' }],
        'placement-kind': 'with-parent',
        'placement-since': '2026-11-10',
        'periods-of-care': [care('2026-08-20', '2026-11-11')]
      }
    ],
    [
      'the child is back, and at home',
      {
        'place-tonight': 'with-family',
        'missing-episodes': [{ ...gone, 'missing-returned': 'yes', 'missing-returned-on': '2026-11-27' }]
      }
    ],
    [
      'by each date of birth 18 has ended it',
      {
        'age-in-doubt': undefined,
        'dates-of-birth': [{ 'birth-date': '2006-05-01', 'birth-source': 'child-says' }]
      }
    ]
  ])('has none of them where %s', (_, more) => {
    expect(daysOf({ ...closed, ...more })).toEqual([undefined, undefined, undefined])
  })
})

describe('the first 48 hours', () => {
  const wasInCare: CaseAnswers = { ...child, 'periods-of-care': [care('2026-03-01', '2026-10-01')] }

  it.each<[string, CaseAnswers, boolean]>([
    ['of a child who went home after months', { ...wasInCare, 'place-tonight': 'with-family' }, false],
    [
      'of one who is found anew at a police station',
      { ...wasInCare, 'place-tonight': 'police-station' },
      true
    ],
    [
      'of one for whom no place is safe',
      { ...wasInCare, 'place-tonight': 'with-family', 'safe-place-first': 'not-safe' },
      true
    ],
    [
      'after one night of police protection',
      {
        ...child,
        'periods-of-care': [care('2026-11-27', '2026-11-28', { 'care-legal-basis': 'police-protection' })],
        'place-tonight': 'foster-home'
      },
      true
    ]
  ])('are planned: %s, %s', (_, given, isPlanned) => {
    expect(called(given).includes(fortyEight)).toBe(isPlanned)
  })
})

// Until the first day has come nobody answers for the child (¶20).
describe('care that is planned and has not begun', () => {
  const refer = 'make-the-safeguarding-referral'
  it.each<[string, ReturnType<typeof care>, boolean]>([
    ['begins in a fortnight', { 'care-from': '2026-12-10' }, true],
    ['begins tomorrow, by agreement', care('2026-11-29'), true],
    ['begins today', { 'care-from': today }, false],
    ['began, and nothing else is known of it', { 'care-from': '2026-11-10' }, false],
    ['has no first day on record', { 'care-legal-basis': 'section-20' }, false]
  ])('where it %s', (_, period, isOwed) => {
    expect(called({ ...child, 'periods-of-care': [period] }).includes(refer)).toBe(isOwed)
  })
})
