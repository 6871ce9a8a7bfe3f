import { describe, expect, test } from 'vitest'
import { clockOf, isOpenEntry } from '../../../../machines/policy/clock'
import { born, care, entryOf, rowsOf, viewOf, type CaseAnswers } from '../../../support/clock'

const today = '2026-11-25'
const immigration = ['appeal', 'leave-advice', 'leave-end', 'seventeen-and-a-half']
const childs: CaseAnswers = {
  ...born('2010-09-10'),
  'immigration-position': 'unaccompanied-child-leave',
  'leave-granted-on': '2025-02-10',
  'decision-sent-on': '2025-02-12'
}

describe('appeal', () => {
  const refused: CaseAnswers = {
    'immigration-position': 'refused-no-leave',
    'decision-sent-on': '2026-11-20'
  }
  const appeal = (more: CaseAnswers) => entryOf('appeal', { ...refused, ...more }, today)

  test('the letter’s day goes before a computed one', () => {
    expect(appeal({})?.date).toBe('2026-12-04')
    expect(appeal({ 'appeal-due-on': '2026-12-11' })).toMatchObject({
      date: '2026-12-11',
      basis: { kind: 'letter', question: 'appeal-due-on' }
    })
  })

  test.each(['appeal-made', 'no-appeal-after-advice', 'appeals-ended'])('%s: nothing is due', (state) => {
    const dated: CaseAnswers = { 'appeal-state': state, 'appeal-state-on': '2026-11-24' }
    expect(appeal({ ...dated, 'appeal-due-on': '2026-12-11' })).toBeUndefined()
    expect(appeal({ ...dated, 'appeal-state-on': '2026-11-20' })).toBeUndefined()
  })

  test.each(['appeal-made', 'no-appeal-after-advice', 'appeals-ended'])(
    '%s of an earlier refusal, or of no known day, hides no new one',
    (state) => {
      const day = { date: '2026-12-04', state: { kind: 'due' } }
      expect(appeal({ 'appeal-state': state })).toMatchObject(day)
      expect(appeal({ 'appeal-state': state, 'appeal-state-on': '2026-11-19' })).toMatchObject(day)
      // A newer letter stands, though nobody has recorded yet when it was sent.
      const newer: CaseAnswers = { 'appeal-state': state, 'appeal-state-on': '2026-11-21' }
      expect(appeal({ ...newer, 'decision-letter-on': '2026-11-23' })).toMatchObject(day)
    }
  )

  test('a day for an appeal that lies before the decision is an earlier decision’s', () => {
    expect(appeal({ 'appeal-due-on': '2026-11-19' })).toMatchObject({
      date: '2026-12-04',
      basis: { kind: 'computed', question: 'decision-sent-on' }
    })
  })

  test('where nothing was refused, a state without a day counts', () => {
    const granted: CaseAnswers = {
      'immigration-position': 'humanitarian-protection',
      'appeal-due-on': '2026-12-11'
    }
    expect(appeal(granted)?.date).toBe('2026-12-11')
    expect(appeal({ ...granted, 'appeal-state': 'no-appeal-after-advice' })).toBeUndefined()
  })

  test.each(['appeal-pending', 'appeal-rights-exhausted', 'refugee-status', 'extension-pending'])(
    '%s: no day is computed',
    (position) => {
      expect(appeal({ 'immigration-position': position })).toBeUndefined()
    }
  )
})

describe('leave', () => {
  test('the letter overrides 30 months and 17½', () => {
    expect(entryOf('leave-end', { ...childs, 'leave-ends-on': '2027-06-30' }, today)).toMatchObject({
      date: '2027-06-30',
      basis: { kind: 'letter', question: 'leave-ends-on' },
      state: { kind: 'due' }
    })
    expect(entryOf('leave-advice', { ...childs, 'leave-ends-on': '2027-06-30' }, today)).toMatchObject({
      opens: '2026-12-30',
      date: '2027-03-30',
      basis: { kind: 'computed', question: 'leave-ends-on', from: '2027-06-30' }
    })
  })

  test('leave that has run out is overdue, and advice before it no longer stands', () => {
    const ended = { ...childs, 'leave-ends-on': '2026-11-24' }
    expect(entryOf('leave-end', ended, today)?.state.kind).toBe('overdue')
    expect(rowsOf(ended, today)).not.toContain('leave-advice')
  })

  test('advice that was taken in its time, or after it, makes it done; advice from before is on something else', () => {
    const advised = (taken: string, on = today) =>
      entryOf(
        'leave-advice',
        { ...childs, 'leave-ends-on': '2027-03-31', 'leave-advice-taken-on': taken },
        on
      )
    expect(advised('2026-09-30')).toMatchObject({
      opens: '2026-09-30',
      date: '2026-12-31',
      state: { kind: 'done', on: '2026-09-30', late: false }
    })
    expect(advised('2026-09-29')?.state.kind).toBe('due')
    expect(advised('2027-01-04', '2027-01-05')?.state).toEqual({ kind: 'done', on: '2027-01-04', late: true })
    expect(advised('2026-11-20', '2027-04-01')?.state.kind).toBe('done')
  })

  test('whoever has applied for more leave reads the end as a day that comes', () => {
    const extending: CaseAnswers = {
      ...childs,
      'immigration-position': 'extension-pending',
      'leave-ends-on': '2026-12-24'
    }
    expect(entryOf('leave-end', extending, today)?.state.kind).toBe('milestone')
    expect(rowsOf(extending, today)).not.toContain('leave-advice')
  })

  test('17½ from dates of birth that differ says so', () => {
    const doubted = { ...childs, ...born('2010-09-10', '2009-03-01'), 'leave-granted-on': '2026-01-10' }
    expect(entryOf('leave-end', doubted, today)).toMatchObject({
      date: '2026-09-01',
      unsure: 'dates-of-birth-differ'
    })
  })

  describe('an end before the grant is none (¶58)', () => {
    const granted: CaseAnswers = {
      'immigration-position': 'unaccompanied-child-leave',
      'leave-granted-on': '2025-09-10',
      'leave-ends-on': { reason: 'not-known' },
      'age-in-doubt': 'yes'
    }

    test('by a date in doubt that makes them 17½ long before it: the day is the child’s own, and says so', () => {
      expect(entryOf('leave-end', { ...granted, ...born('2009-02-20', '2006-01-01') }, today)).toMatchObject({
        date: '2026-08-20',
        basis: { kind: 'computed', question: 'dates-of-birth', from: '2009-02-20' },
        unsure: 'earliest-left-out',
        state: { kind: 'overdue' }
      })
    })

    test('by the only date there is: 30 months from the grant', () => {
      expect(entryOf('leave-end', { ...granted, ...born('2007-01-01') }, today)).toMatchObject({
        date: '2028-03-10',
        basis: { kind: 'computed', question: 'leave-granted-on', from: '2025-09-10' }
      })
    })

    test('of a rough date, one of whose days makes them 17½ after it: that day', () => {
      const rough: CaseAnswers = {
        'dates-of-birth': [{ 'birth-date': { about: '2008' }, 'birth-source': 'child-says' }]
      }
      expect(entryOf('leave-end', { ...granted, ...rough }, '2025-12-01')).toMatchObject({
        date: '2026-06-30',
        basis: { from: '2008-12-31' },
        unsure: 'rough-date'
      })
    })
  })

  test('a British child reads none of it, whatever is on record', () => {
    const british: CaseAnswers = {
      ...childs,
      'immigration-position': 'british',
      'leave-ends-on': '2027-06-30',
      'appeal-due-on': '2026-12-01'
    }
    expect(rowsOf(british, today).filter((row) => immigration.includes(row))).toEqual([])
    expect(rowsOf(british, today)).toContain('eighteenth-birthday')
  })
})

describe('growing up', () => {
  test('a rough date of birth gives its earliest birthdays, and says so', () => {
    const rough: CaseAnswers = {
      'dates-of-birth': [{ 'birth-date': { about: '2010-03' }, 'birth-source': 'child-says' }]
    }
    expect(entryOf('eighteenth-birthday', rough, today)).toMatchObject({
      date: '2028-03-01',
      unsure: 'rough-date'
    })
  })

  test('who comes into care at 16 is assessed three months after 13 weeks of it', () => {
    const given: CaseAnswers = { ...born('2010-03-17'), 'periods-of-care': [care('2026-09-24')] }
    expect(entryOf('needs-assessment', given, today)).toMatchObject({
      // 13 weeks end on 24 December.
      date: '2027-03-24',
      basis: { question: 'periods-of-care', from: '2026-09-24' }
    })
    expect(
      entryOf('needs-assessment', { ...given, 'pathway-assessment-state': 'done' }, today)
    ).toBeUndefined()
    expect(
      entryOf('needs-assessment', { ...given, 'pathway-assessment-on': '2026-11-20' }, today)?.state
    ).toEqual({
      kind: 'done',
      on: '2026-11-20',
      late: false
    })
  })

  // Regulation 42 gives 3 months from becoming eligible; the plan that rests on it is for what comes at 18 (¶52).
  test.each<[string, string, string, string]>([
    ['the three months end after 18: the day before it', '2026-11-06', today, '2027-02-25'],
    ['on the last day before it', '2026-11-06', '2027-02-25', '2027-02-25'],
    ['the three months end on the day of 18: the day before it', '2026-08-27', today, '2027-02-25'],
    ['the three months end on the day before it', '2026-08-26', today, '2027-02-25'],
    ['they end two days before it', '2026-08-25', today, '2027-02-24'],
    ['18 has come without it: the day of the law', '2026-11-06', '2027-02-26', '2027-05-05']
  ])('needs are assessed before 18: %s', (_, careFrom, on, date) => {
    const given: CaseAnswers = {
      ...born('2009-02-26'),
      'age-in-doubt': 'no',
      'periods-of-care': [care(careFrom)]
    }
    const entry = entryOf('needs-assessment', given, on)
    expect(entry).toMatchObject({ date, state: { kind: 'due' } })
    const isOfTheLaw = on === '2027-02-26' || careFrom === '2026-08-25' || careFrom === '2026-08-26'
    expect(entry?.basis).toMatchObject(
      isOfTheLaw
        ? { question: 'periods-of-care', from: careFrom }
        : { question: 'dates-of-birth', from: '2009-02-26' }
    )
  })

  const roughly = (about: string): CaseAnswers => ({
    'dates-of-birth': [{ 'birth-date': { about }, 'birth-source': 'child-says' }]
  })

  test.each<[string, CaseAnswers, string, string | undefined]>([
    // Over 14 before the care began, and over 16 before 13 weeks of it were complete, by every day of 2010.
    ['that a rough birth does not change is sure', roughly('2010'), '2026-11-25', undefined],
    ['that a rough birth changes says so of the birth', roughly('2010'), '2026-08-03', 'rough-birth'],
    [
      'that another date of birth would change says so of the birth',
      born('2010-03-17', '2011-09-01'),
      '2026-11-25',
      'births-differ'
    ]
  ])('a day counted from care %s', (_, given, from, unsure) => {
    const entry = entryOf('needs-assessment', { ...given, 'periods-of-care': [care(from)] }, today)
    expect(entry?.basis).toMatchObject({ question: 'periods-of-care', from })
    expect(entry?.unsure).toBe(unsure)
  })

  test('a day counted from care that began on a rough day says so', () => {
    const period = { ...care('2026-11-01'), 'care-from': { about: '2026-11' } }
    const given: CaseAnswers = { ...born('2010-03-17'), 'periods-of-care': [period] }
    expect(entryOf('needs-assessment', given, today)?.unsure).toBe('rough-date')
  })

  test('a day counted from care that follows on 13 weeks of it goes by that care alone', () => {
    const back = { ...care('2026-11-01'), 'care-from': { about: '2026-11' } }
    const given: CaseAnswers = {
      ...born('2010-03-17'),
      'periods-of-care': [care('2025-01-10', '2025-08-01'), back]
    }
    expect(entryOf('needs-assessment', given, today)).toMatchObject({
      basis: { question: 'periods-of-care', from: '2026-11-01' },
      unsure: 'rough-date'
    })
  })

  test('who can never complete 13 weeks has no needs assessment', () => {
    const given: CaseAnswers = { ...born('2009-01-10'), 'periods-of-care': [care('2026-11-09')] }
    expect(rowsOf(given, today)).not.toContain('needs-assessment')
  })

  test('an adult beyond doubt has the pathway plan, 21 and 25, and no clock of a child', () => {
    const adult: CaseAnswers = {
      ...born('2008-01-02'),
      'age-in-doubt': 'no',
      'periods-of-care': [care('2023-05-01', '2026-01-02')],
      'pathway-plan-made-on': '2026-09-01'
    }
    expect(rowsOf(adult, today)).toEqual(['pathway-review', 'twenty-first-birthday', 'twenty-fifth-birthday'])
    expect(rowsOf(adult, '2033-01-02')).not.toContain('pathway-review')
    // An assessment that was never made is not excused by 18.
    const unplanned: CaseAnswers = {
      ...born('2008-01-02'),
      'age-in-doubt': 'no',
      'periods-of-care': [care('2023-05-01')]
    }
    expect(entryOf('needs-assessment', unplanned, today)?.state).toMatchObject({ kind: 'overdue' })
  })

  // ¶52: a plan rests on an assessment, unless somebody says that it is not done.
  test.each(['under-way', 'not-yet'])(
    'the assessment of an adult whose plan is made is owed while it is said to be %s',
    (state) => {
      const adult: CaseAnswers = {
        ...born('2008-01-02'),
        'age-in-doubt': 'no',
        'periods-of-care': [care('2023-05-01', '2026-01-02')],
        'pathway-plan-made-on': '2026-09-01',
        'pathway-assessment-state': state
      }
      expect(entryOf('needs-assessment', adult, today)?.state).toMatchObject({ kind: 'overdue' })
    }
  )

  test('nobody who is only qualifying has a pathway plan to review', () => {
    const given: CaseAnswers = {
      ...born('2009-05-04'),
      'periods-of-care': [care('2026-01-05', '2026-02-05')],
      'pathway-plan-made-on': '2026-09-01'
    }
    expect(rowsOf(given, today)).not.toContain('pathway-review')
  })

  test('the review that was set stands where no day of the plan is recorded', () => {
    expect(entryOf('pathway-review', { 'pathway-review-on': '2026-12-01' }, today)?.basis.kind).toBe(
      'recorded'
    )
  })
})

describe('the clock as a whole', () => {
  const given: CaseAnswers = {
    ...childs,
    'periods-of-care': [care('2026-11-02')],
    'care-plan-ready-on': '2026-11-10'
  }

  test('runs from the earliest day to the latest', () => {
    const dates = clockOf(viewOf(given, today)).map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
  })

  test('what is open is neither done nor a birthday, what is overdue first', () => {
    const open = clockOf(viewOf(given, today)).filter(isOpenEntry)
    expect(open.map(({ row, date, state }) => [row, date, state.kind])).toEqual([
      ['appeal', '2025-02-26', 'overdue'],
      ['placement-plan', '2026-11-09', 'overdue'],
      ['first-visit', '2026-11-09', 'overdue'],
      ['health-assessment', '2026-11-30', 'due'],
      ['first-review', '2026-11-30', 'due'],
      ['needs-assessment', '2027-05-01', 'due'],
      ['leave-advice', '2027-05-10', 'due'],
      ['leave-end', '2027-08-10', 'due']
    ])
  })
})

// ¶7: what is owed to somebody who is treated as a child is counted from a date by which they are one, and says so.
test.each<[string, readonly string[], string | undefined]>([
  ['the only date', ['2010-09-10'], undefined],
  ['the earliest of two', ['2010-09-10', '2009-03-01'], 'dates-of-birth-differ'],
  ['the earlier of two by which they are a child', ['2011-09-10', '2007-01-01'], 'earliest-left-out'],
  ['of three, one of which is left out', ['2011-09-10', '2010-03-01', '2007-01-01'], 'earliest-left-out'],
  ['both, by which nobody would be a child', ['2007-01-01', '2006-01-01'], 'dates-of-birth-differ']
])('the 18th birthday, counted from %s', (_, dates, unsure) => {
  const entry = entryOf('eighteenth-birthday', { ...born(...dates), 'age-in-doubt': 'yes' }, today)
  expect(entry?.unsure).toBe(unsure)
})
