import { describe, expect, it, test } from 'vitest'
import { actionsOf } from '../../../../machines/actions/all'
import { followActions } from '../../../../machines/actions/follow'
import { variantOf } from '../../../../machines/actions/variants'
import type { CaseView } from '../../../../machines/case-file/case-file'
import { withOutcome } from '../../../../machines/case-file/change-actions'
import { answersOf, type NamedCase } from '../../../cases/named-case'
import { fileWith } from '../../../support/file'

type CaseAnswers = NamedCase['answers']

const plan = 'make-the-pathway-plan'
/** He is 17, in care, and his plan of 1 September 2026 rests on an assessment. */
const planned: CaseAnswers = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2009-05-01', 'birth-source': 'document' }],
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2025-06-01' }
  ],
  'asylum-claimed-or-intended': 'claimed',
  'pathway-assessment-state': 'done',
  'pathway-assessment-on': '2026-08-10',
  'pathway-plan-made-on': '2026-09-01'
}
const moved = (before: string, until: string, now: string): CaseAnswers => ({
  'immigration-position': now,
  'immigration-positions-before': [{ 'position-before': before, 'position-before-until': until }]
})
const viewOf = (given: CaseAnswers, today = '2026-11-24'): CaseView => ({
  answers: answersOf({ ...planned, ...given }),
  today
})
const isCalled = (view: CaseView) => actionsOf(view).some(({ id }) => id === plan)

// ¶56: plans are refined as status is resolved. ¶59: with leave, work, study and money are other than without.
describe('a pathway plan after a decision', () => {
  test.each([
    ['refugee status', moved('claim-undecided', '2026-11-20', 'refugee-status')],
    ['leave as a child', moved('claim-undecided', '2026-11-20', 'unaccompanied-child-leave')],
    ['the end of all appeals', moved('appeal-pending', '2026-11-20', 'appeal-rights-exhausted')],
    [
      'refugee status after leave as a child',
      moved('unaccompanied-child-leave', '2026-11-20', 'refugee-status')
    ],
    ['settlement', moved('refugee-status', '2026-11-20', 'settled')]
  ])('is changed with the young person: %s', (_, given) => {
    const view = viewOf(given)
    expect(isCalled(view)).toBe(true)
    expect(variantOf(plan, view)).toBe('position-decided')
  })

  // ¶56, ¶60: after a refusal an appeal may be open, at any age. Nobody reads that the position is decided, or that they leave.
  test.each(['2009-05-01', '2008-05-01'])(
    'is gone through after a refusal, and assumes no end: born %s',
    (born) => {
      for (const state of ['advice-not-yet-taken', 'appeal-to-be-made', 'appeal-made']) {
        const view = viewOf({
          ...moved('claim-undecided', '2026-11-20', 'refused-no-leave'),
          'dates-of-birth': [{ 'birth-date': born, 'birth-source': 'document' }],
          'appeal-state': state
        })
        expect(isCalled(view), state).toBe(true)
        expect(variantOf(plan, view), state).toBe('refused-since')
      }
    }
  )

  test.each([
    ['nothing is decided yet', moved('refused-no-leave', '2026-11-20', 'appeal-pending')],
    ['one kind of leave follows another', moved('unaccompanied-child-leave', '2026-11-20', 'other-leave')],
    ['it was decided before the plan', moved('claim-undecided', '2026-08-20', 'refugee-status')],
    ['it was decided on the day of the plan', moved('claim-undecided', '2026-09-01', 'refugee-status')],
    [
      'nobody knows when',
      {
        ...moved('claim-undecided', '2026-11-20', 'refugee-status'),
        'immigration-positions-before': [{ 'position-before': 'claim-undecided' }]
      }
    ],
    [
      'there is no plan yet to change',
      {
        ...moved('claim-undecided', '2026-11-20', 'refugee-status'),
        'pathway-assessment-state': 'under-way',
        'pathway-plan-made-on': { reason: 'not-yet-explored' }
      }
    ]
  ] satisfies [string, CaseAnswers][])('is not called for because of it where %s', (_, given) => {
    const view = viewOf(given)
    expect(variantOf(plan, view)).toBeUndefined()
    expect(isCalled(view)).toBe(false)
  })

  // ¶55, ¶56, ¶60: planned in the tracks that stand. After the end of all appeals there was none for staying.
  it('is gone through where a track opens in which nothing was planned', () => {
    for (const now of ['further-submissions', 'appeal-pending', 'refused-no-leave']) {
      const opened = moved('appeal-rights-exhausted', '2026-11-20', now)
      const view = viewOf(opened)
      expect(isCalled(view), now).toBe(true)
      expect(variantOf(plan, view), now).toBe('track-opened')
      expect(isCalled(viewOf({ ...opened, 'pathway-plan-made-on': '2026-11-20' })), now).toBe(false)
      expect(isCalled(viewOf(moved('appeal-rights-exhausted', '2026-08-20', now))), now).toBe(false)
    }
    expect(variantOf(plan, viewOf(moved('refugee-status', '2026-11-20', 'extension-pending')))).toBe(
      'track-opened'
    )
    expect(isCalled(viewOf(moved('refused-no-leave', '2026-11-20', 'further-submissions')))).toBe(false)
  })

  it('is compared with the position of the day of the plan, whatever lay between', () => {
    const same: CaseAnswers = {
      'immigration-position': 'unaccompanied-child-leave',
      'immigration-positions-before': [
        { 'position-before': 'extension-pending', 'position-before-until': '2026-11-01' },
        { 'position-before': 'claim-undecided', 'position-before-until': '2026-03-01' },
        { 'position-before': 'unaccompanied-child-leave', 'position-before-until': '2026-10-01' }
      ]
    }
    expect(isCalled(viewOf(same))).toBe(false)
    expect(isCalled(viewOf({ ...same, 'immigration-position': 'refugee-status' }))).toBe(true)
  })

  it('is settled by a review that was held since and considered the position', () => {
    const decided = moved('claim-undecided', '2026-11-01', 'refugee-status')
    const held = { reviews: [{ 'review-on': '2026-11-10', 'review-state': 'review-held' }] }
    expect(isCalled(viewOf({ ...decided, ...held }))).toBe(true)
    const considered = { ...held, 'pathway-review-status-considered': 'considered' }
    expect(isCalled(viewOf({ ...decided, ...considered }))).toBe(false)
    const before = moved('claim-undecided', '2026-11-20', 'refugee-status')
    expect(isCalled(viewOf({ ...before, ...considered }))).toBe(true)
  })

  it('hides no plan that was made before the assessment', () => {
    const decided = moved('claim-undecided', '2026-11-01', 'refugee-status')
    const file = followActions(fileWith(viewOf(decided).answers), viewOf(decided))
    const told = withOutcome(file, plan, { state: 'done', on: '2026-11-24' }, '2026-11-24')
    const done = followActions(told, viewOf(decided))
    const later = viewOf({ ...decided, 'pathway-assessment-on': '2027-01-10' }, '2027-01-11')
    expect(followActions(done, viewOf(decided, '2027-01-09')).actions[plan]?.outcome?.state).toBe('done')
    expect(followActions({ ...done, answers: later.answers }, later).actions[plan]?.outcome).toBeUndefined()
  })

  it('is settled by a plan of that day', () => {
    const decided = moved('claim-undecided', '2026-11-20', 'refugee-status')
    expect(isCalled(viewOf({ ...decided, 'pathway-plan-made-on': '2026-11-20' }))).toBe(false)
  })

  it('is owed to a care leaver until 21', () => {
    const left: CaseAnswers = {
      ...moved('further-submissions', '2029-06-10', 'refugee-status'),
      'periods-of-care': [
        {
          'care-authority': 'Harbourshire',
          'care-legal-basis': 'section-20',
          'care-from': '2025-06-01',
          'care-to': '2027-05-01'
        }
      ]
    }
    expect(isCalled(viewOf(left, '2029-06-14'))).toBe(true)
    expect(isCalled(viewOf(left, '2030-05-01'))).toBe(false)
  })
})
