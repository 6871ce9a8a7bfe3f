import { describe, expect, it, test } from 'vitest'
import { clockRows, type ClockRowId } from '../../../content/clock'
import type { ActionRecord } from '../../../machines/case-file/action-record'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { mattersOfAction, occurrencesOf } from '../../../machines/actions/all'
import { followedRecords } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { followedOnOpening } from '../../../machines/actions/since-when'
import { variantOf } from '../../../machines/actions/variants'
import { byTurn } from '../../../machines/actions/order'
import { addDays } from '../../../machines/facts/dates'
import { without } from '../../../machines/case-file/without'
import { onPath } from '../../../machines/journey/paths'
import { clockOf } from '../../../machines/policy/clock'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'
import { today } from '../../explore/explore'
import { caseOf } from '../../rules/cases'
import type { RuleCase } from '../../rules/shape'
import { fileWith } from '../../support/file'

const action = 'see-to-what-is-overdue'
const listed = (view: CaseView) => actionListOf({ actions: {} }, view)

/** The days of the clock that the one action is called for. */
const calledFor = (view: CaseView): readonly string[] =>
  [...occurrencesOf(view).called.keys()]
    .filter((id) => id.startsWith(`${action}:`))
    .map((id) => id.slice(action.length + 1))

const inCareSince = (day: string): RuleCase => ({
  'periods-of-care': [{ 'care-authority': 'Hove', 'care-legal-basis': 'section-20', 'care-from': day }]
})
const enquiry: RuleCase = {
  of: 'a child who may have been trafficked',
  'strategy-discussion': 'held',
  'strategy-discussion-on': '2026-10-06',
  'child-protection-enquiry': 'started',
  'child-protection-enquiry-on': '2026-10-06'
}
/** The conference on record was that of an earlier enquiry. Where none is, another order arranges it, and is late by the same day (¶20). */
const enquiryAnew: RuleCase = { ...enquiry, 'child-protection-conference-on': '2026-09-01' }
const visited: RuleCase = {
  of: 'a child of 14',
  ...inCareSince('2026-08-03'),
  'placement-kind': 'foster-care',
  'placement-since': '2026-08-03',
  'first-visit-on': '2026-08-06'
}

describe('what the clock calls overdue calls for somebody', () => {
  it.each<[string, RuleCase, ClockRowId, string]>([
    [
      'the conference after an enquiry that was begun (¶20)',
      enquiryAnew,
      'child-protection-conference',
      '2026-10-27'
    ],
    [
      'a visit, though it is agreed how often',
      { ...visited, 'visits-how-often': 'Six weeks' },
      'next-visit',
      '2026-09-17'
    ],
    ['the assessment (¶22)', { 'assessment-started-on': '2026-08-10' }, 'assessment', '2026-10-13'],
    [
      'the health review, a year after a doctor saw the child (¶34)',
      {
        of: 'a child of 14',
        ...inCareSince('2025-09-01'),
        'initial-health-assessment': 'done-by-a-doctor',
        'initial-health-assessment-on': '2025-09-20'
      },
      'health-review',
      '2026-09-20'
    ],
    [
      'the review of the pathway plan (¶52)',
      { 'pathway-plan-made-on': '2026-05-01' },
      'pathway-review',
      '2026-11-01'
    ],
    [
      'also of an adult (¶52)',
      { of: 'an adult', ...inCareSince('2023-01-09'), 'pathway-plan-made-on': '2026-05-01' },
      'pathway-review',
      '2026-11-01'
    ]
  ])('%s', (_, given, row, day) => {
    const view = caseOf(given)
    expect(calledFor(view)).toContain(row)
    const item = listed(view).find(({ id }) => id === `${action}:${row}`)
    expect(item).toMatchObject({
      due: { date: day, basis: 'clock', row },
      state: 'overdue',
      serves: clockRows[row].serves
    })
    const { now, thisWeek } = byTurn(listed(view), view.today)
    expect([...now, ...thisWeek].map(({ id }) => id)).toContain(`${action}:${row}`)
  })

  it.each<[string, RuleCase, ClockRowId]>([
    [
      'a conference that is to be arranged',
      { ...enquiry, 'child-protection-plan-decision': 'needed-not-yet-in-place' },
      'child-protection-conference'
    ],
    ['visits that are to be arranged', { ...visited, 'first-visit-on': null }, 'first-visit'],
    ['a review', { of: 'a child of 14', ...inCareSince('2026-06-01') }, 'first-review'],
    ['a care plan', { of: 'a child of 14', ...inCareSince('2026-06-01') }, 'care-plan'],
    [
      'an appeal that is to be made',
      {
        of: 'a child who has claimed asylum',
        'immigration-position': 'refused-no-leave',
        'decision-sent-on': '2026-11-02',
        'appeal-state': 'appeal-to-be-made',
        'appeal-state-on': '2026-11-03'
      },
      'appeal'
    ],
    [
      'police protection that has ended, after which nobody may keep the child by it',
      {
        of: 'a child of 14',
        'periods-of-care': [
          { 'care-authority': 'Hove', 'care-legal-basis': 'police-protection', 'care-from': '2026-11-18' }
        ]
      },
      'care-basis'
    ]
  ])('and not a second time where something else does: %s', (_, given, row) => {
    const view = caseOf(given)
    const entry = clockOf(view).find((one) => one.row === row)
    expect(entry?.state.kind).toBe('overdue')
    expect(calledFor(view)).not.toContain(row)
  })

  it('is told to whoever is told of that day', () => {
    expect(mattersOfAction(`${action}:health-review`, 'check-and-documents')).toEqual(['health'])
    expect(mattersOfAction(`${action}:child-protection-conference`, 'check-and-documents')).toEqual([
      'safety'
    ])
    expect(mattersOfAction(`${action}:next-visit`, 'check-and-documents')).toEqual(['care'])
  })

  // A review has an action that takes no day from the clock.
  const reviews: readonly ClockRowId[] = ['first-review', 'second-review', 'later-review', 'arranged-review']
  const seesTo = (row: ClockRowId, actions: ReturnType<typeof listed>) =>
    actions.some(
      ({ due, action: id }) => due.row === row || (reviews.includes(row) && id === 'hold-the-overdue-review')
    )
  const cases: readonly NamedCase[] = [countyLine, eritrea, iran, nigeria, romania, vietnam]
  test.each(cases)('whichever day it is, and however long ago: $name', ({ answers }) => {
    const given: Answers = answersOf(answers)
    for (const days of [0, 7, 20, 45, 90, 150, 240, 400, 700]) {
      const view = onPath({ answers: given, today: addDays(today, days) })
      const overdue = clockOf(view).filter(({ state }) => state.kind === 'overdue')
      const actions = listed(view)
      const unseen = overdue.map(({ row }) => row).filter((row) => !seesTo(row, actions))
      expect(unseen, view.today).toEqual([])
    }
  })
})

// “Done” may say that it was agreed who does it and when. The duty lasts until it is recorded as met: a visit (Care Planning Regulations 28),
// a review of the pathway plan (Care Leavers Regulations 7), a conference (¶20). Two working weeks is what is planned has; five days what
// keeps a child safe (¶10, ¶23).
describe('what was called done, and is overdue still, is called for again', () => {
  const bases = {
    'pathway-review': { 'pathway-plan-made-on': '2026-05-01' },
    'next-visit': { ...visited, 'visits-how-often': 'Six weeks' },
    'child-protection-conference': enquiryAnew
  } as const satisfies Partial<Record<ClockRowId, RuleCase>>
  type Row = keyof typeof bases
  const on = '2026-11-02'
  const done: ActionRecord = { since: '2026-11-02', called: true, outcome: { state: 'done', on } }
  const recordOn = (row: Row, day: string, record: ActionRecord = done) =>
    followedRecords({ [`${action}:${row}`]: record }, { ...caseOf(bases[row]), today: day })[
      `${action}:${row}`
    ]

  it.each<[Row, string, string]>([
    // 2 November is a Monday: two working weeks, or one, end on a Monday.
    ['pathway-review', '2026-11-16', '2026-11-17'],
    ['next-visit', '2026-11-16', '2026-11-17'],
    ['child-protection-conference', '2026-11-09', '2026-11-10']
  ])('%s: not before the time for it, and then from that day', (row, last, after) => {
    expect(recordOn(row, last)?.outcome).toEqual(done.outcome)
    const again = { since: last, called: true, before: [done.outcome] }
    expect(recordOn(row, after)).toEqual(again)
    expect(recordOn(row, '2027-11-01')).toEqual(again)
  })

  it('and stays so on each day, with what was written of the first time behind it', () => {
    const noted: ActionRecord = { ...done, outcome: { state: 'done', on, note: 'Ife books it' } }
    const [first, second] = ['2026-11-20', '2026-11-21'].map((day) => ({
      ...caseOf(bases['pathway-review']),
      today: day
    }))
    if (first === undefined || second === undefined) throw new Error('no day')
    const id = `${action}:pathway-review`
    const actions = followedRecords({ [id]: noted }, first)
    const item = actionListOf({ actions }, second).find((one) => one.id === id)
    expect(item).toMatchObject({ state: 'overdue', since: '2026-11-16', before: [noted.outcome] })
    expect(item?.outcome).toBeUndefined()
  })

  it('waits for a later day that somebody set for it', () => {
    const set = { ...done, due: '2026-12-01' }
    expect(recordOn('pathway-review', '2026-12-01', set)?.outcome).toEqual(done.outcome)
    expect(recordOn('pathway-review', '2026-12-02', set)).toMatchObject({ since: '2026-12-01' })
    expect(recordOn('pathway-review', '2026-12-02', set)?.outcome).toBeUndefined()
  })

  it('is late from that day, whenever somebody opens the case', () => {
    const id = `${action}:pathway-review`
    const file = {
      ...fileWith(caseOf(bases['pathway-review']).answers),
      actions: { [id]: done },
      savedAt: `${on}T10:00:00.000Z`
    }
    const viewOn = (day: string) => ({ ...caseOf(bases['pathway-review']), today: day })
    const opened = followedOnOpening(file, viewOn('2027-02-01'), viewOn)
    expect(opened.actions[id]).toEqual({ since: '2026-11-16', called: true, before: [done.outcome] })
  })

  it('not where it was set aside with a reason, nor once it is recorded', () => {
    const aside: ActionRecord = {
      ...done,
      outcome: { state: 'dismissed', on, reason: 'The plan is made anew next month' }
    }
    expect(recordOn('pathway-review', '2027-11-01', aside)?.outcome).toEqual(aside.outcome)
    const visit = { ...bases['next-visit'], visits: [{ 'visit-on': '2026-11-10' }] }
    const view = { ...caseOf(visit), today: '2026-11-20' }
    expect(calledFor(view)).not.toContain('next-visit')
    expect(followedRecords({ [`${action}:next-visit`]: done }, view)[`${action}:next-visit`]).toMatchObject({
      called: false,
      outcome: done.outcome
    })
  })
})

// “No plan is needed” may be older than an enquiry that is recorded as begun. So the conference stays owed, and the words say what settles it (¶20).
describe('a conference after it was decided that no plan is needed', () => {
  const row = 'child-protection-conference'
  const wordsFor = (more: RuleCase, entry: string = row) =>
    variantOf(action, caseOf({ ...enquiry, ...more }), entry)
  const notNeeded: RuleCase = { 'child-protection-plan-decision': 'not-needed' }

  it('is called for while the enquiry is recorded as begun, with words of its own', () => {
    expect(calledFor(caseOf({ ...enquiry, ...notNeeded }))).toContain(row)
    expect(wordsFor(notNeeded)).toBe('no-plan-needed')
  })

  it('ends where either answer is put right', () => {
    const finished: RuleCase = { ...notNeeded, 'child-protection-enquiry': 'finished' }
    expect(calledFor(caseOf({ ...enquiry, ...finished }))).not.toContain(row)
    const undecided: RuleCase = { 'child-protection-plan-decision': 'not-yet-decided' }
    const { called } = occurrencesOf(caseOf({ ...enquiry, ...undecided }))
    expect([...called.keys()]).toContain('arrange-the-protection-conference')
  })

  // The enquiry of this test began on 6 October. The conference of September was that of another.
  const earlier: RuleCase = { ...notNeeded, 'child-protection-conference-on': '2026-09-01' }

  it('is ended by “finished” too where a conference of an earlier enquiry is on record', () => {
    expect(calledFor(caseOf({ ...enquiry, ...earlier }))).toContain(row)
    expect(wordsFor(earlier)).toBe('no-plan-needed')
    const finished: RuleCase = { ...earlier, 'child-protection-enquiry': 'finished' }
    expect(calledFor(caseOf({ ...enquiry, ...finished }))).not.toContain(row)
  })

  it('that is booked is not said to be arranged, since “finished” does not end it', () => {
    const booked: RuleCase = { ...notNeeded, 'child-protection-conference-on': '2026-12-10' }
    expect(wordsFor(booked)).toBeUndefined()
    const finished: RuleCase = { ...booked, 'child-protection-enquiry': 'finished' }
    expect(calledFor(caseOf({ ...enquiry, ...finished }))).toContain(row)
  })

  it.each<[string, RuleCase, string?]>([
    ['nothing is decided', {}],
    ['it is not decided yet', { 'child-protection-plan-decision': 'not-yet-decided' }],
    ['another day has passed', notNeeded, 'next-visit']
  ])('has the words of every day where %s', (_, more, entry) => {
    expect(wordsFor(more, entry)).toBeUndefined()
  })

  it('says so to nobody who is not told of the decision', () => {
    const view = caseOf({ ...enquiry, ...notNeeded })
    const answers = without(view.answers, 'child-protection-plan-decision')
    expect(variantOf(action, { ...view, answers }, row)).toBeUndefined()
  })
})
