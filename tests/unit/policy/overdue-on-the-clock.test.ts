import { describe, expect, it, test } from 'vitest'
import { clockRows, type ClockRowId } from '../../../content/clock'
import type { Answers, CaseView } from '../../../machines/case-file/case-file'
import { mattersOfAction, occurrencesOf } from '../../../machines/actions/all'
import { actionListOf } from '../../../machines/actions/list'
import { byTurn } from '../../../machines/actions/order'
import { addDays } from '../../../machines/facts/dates'
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
      enquiry,
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
    ],
    [
      'a decision at which the Home Office aims',
      { of: 'a child who may have been trafficked', referral: 'made', 'referral-made-on': '2026-10-01' },
      'reasonable-grounds'
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
      const overdue = clockOf(view).filter(
        ({ row, state }) => state.kind === 'overdue' && row !== 'reasonable-grounds'
      )
      const actions = listed(view)
      const unseen = overdue.map(({ row }) => row).filter((row) => !seesTo(row, actions))
      expect(unseen, view.today).toEqual([])
    }
  })
})
