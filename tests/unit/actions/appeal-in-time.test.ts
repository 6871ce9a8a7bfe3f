import { describe, expect, it } from 'vitest'
import { actionListOf } from '../../../machines/actions/list'
import { followActions } from '../../../machines/actions/follow'
import { byTurn } from '../../../machines/actions/order'
import { variantOf } from '../../../machines/actions/variants'
import { clockOf } from '../../../machines/policy/clock'
import { addDays } from '../../../machines/facts/dates'
import { onPath } from '../../../machines/journey/paths'
import { standingOf } from '../../../machines/policy/plans/what-may-happen'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { vietnam } from '../../cases/vietnam'
import { fileWith } from '../../support/file'

// A loaded case, of somebody whom nobody accuses: an accusation has orders and words of its own (accused-over-days.test.ts).
const loaded: NamedCase['answers'] = { ...vietnam.answers, 'criminal-matters': [] }
// It was refused on 10 November: the 14 days to appeal end on 24 November (Tribunal Procedure Rules, rule 19).
const refusedOn = '2026-11-10'
const lastDay = '2026-11-24'
const refused = (state: string, more: NamedCase['answers'] = {}): NamedCase['answers'] => ({
  ...loaded,
  'immigration-position': 'refused-no-leave',
  'decision-sent-on': refusedOn,
  'appeal-state': state,
  'appeal-state-on': '2026-11-11',
  'appeal-due-on': undefined,
  ...more
})

const given = (answers: NamedCase['answers']) =>
  answersOf(Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)))

function listed(answers: NamedCase['answers'], today: string) {
  const view = onPath({ answers: given(answers), today })
  // It was called for on the day after the refusal.
  const first = followActions(fileWith(given(answers)), { ...view, today: '2026-11-11' })
  const items = actionListOf(followActions(first, view), view)
  const { now, thisWeek } = byTurn(items, today)
  return {
    view,
    items,
    now: now.map(({ action }) => action),
    next: thisWeek.map(({ action }) => action)
  }
}

describe.each([
  ['take-advice-on-the-refusal', 'advice-not-yet-taken'],
  ['take-advice-on-the-refusal', 'advice-being-taken'],
  ['have-the-appeal-lodged', 'appeal-to-be-made']
])('the time to appeal does not pass unseen: %s while %s', (id, state) => {
  it.each([2, 1, 0])('stands under now with its last day, %i days before it', (days) => {
    const { items, now } = listed(refused(state), addDays(lastDay, -days))
    expect(now).toContain(id)
    expect(items.find(({ action }) => action === id)).toMatchObject({
      due: { date: lastDay, basis: 'clock', row: 'appeal' },
      state: 'open'
    })
  })

  it('says so once that day is past, and stays under now', () => {
    const before = listed(refused(state), lastDay)
    expect(variantOf(id, before.view)).toBeUndefined()
    const past = listed(refused(state), addDays(lastDay, 1))
    expect(variantOf(id, past.view)).toBe('past-its-day')
    expect(past.now).toContain(id)
    expect(past.items.find(({ action }) => action === id)).toMatchObject({ state: 'overdue' })
  })

  it('is one action, and gone once an appeal is made', () => {
    const both = ['take-advice-on-the-refusal', 'have-the-appeal-lodged']
    const called = (answers: NamedCase['answers']) =>
      listed(answers, lastDay).items.filter(({ action, called: is }) => is && both.includes(action))
    expect(called(refused(state)).map(({ action }) => action)).toEqual([id])
    expect(called(refused('appeal-made'))).toEqual([])
    expect(called(refused('no-appeal-after-advice'))).toEqual([])
  })
})

describe('while the last day is further off', () => {
  const early = addDays(lastDay, -12)
  it('advice is for the day on which it is called for', () => {
    const { items } = listed(refused('advice-not-yet-taken'), early)
    expect(items.find(({ action }) => action === 'take-advice-on-the-refusal')).toMatchObject({
      due: { date: '2026-11-11', basis: 'same-day' },
      sameDay: true
    })
  })
  it('an appeal that is to be made has its last day', () => {
    const { items } = listed(refused('appeal-to-be-made'), early)
    expect(items.find(({ action }) => action === 'have-the-appeal-lodged')).toMatchObject({
      due: { date: lastDay, row: 'appeal' }
    })
  })
})

// Tribunal Procedure Rules 2014, rule 33(2): 14 days from the tribunal’s written reasons; the position is changed later, if at all.
describe('an appeal that is dismissed while the position still says that it waits', () => {
  const pending: NamedCase['answers'] = { 'immigration-position': 'appeal-pending' }
  it.each(['have-the-appeal-lodged', 'take-advice-on-the-refusal'])('%s asks first which holds', (id) => {
    const { view } = listed(refused('appeal-to-be-made', pending), '2026-11-12')
    expect(variantOf(id, view)).toBe('while-one-is-pending')
    const past = listed(refused('appeal-to-be-made', { ...pending, 'appeal-due-on': lastDay }), '2026-11-25')
    expect(variantOf(id, past.view)).toBe('past-its-day')
  })

  it('stands under now with the day in the letter, and the child is not told that no answer has come', () => {
    const { view, items, now } = listed(
      refused('appeal-to-be-made', { ...pending, 'appeal-due-on': lastDay }),
      addDays(lastDay, -2)
    )
    expect(now).toContain('have-the-appeal-lodged')
    expect(items.find(({ action }) => action === 'have-the-appeal-lodged')).toMatchObject({
      due: { date: lastDay, basis: 'recorded', row: 'appeal' }
    })
    expect(standingOf(view)).toBe('refused')
  })

  const advice = 'take-advice-on-the-appeal-decision'
  const dismissed = (more: NamedCase['answers'] = {}) =>
    refused('appeal-made', {
      ...pending,
      'asylum-steps': [
        {
          'asylum-step-kind': 'appeal-hearing',
          'asylum-step-state': 'done',
          'asylum-step-on': '2026-11-20',
          'asylum-step-outcome': 'Dismissed'
        }
      ],
      ...more
    })

  it('is found out from the outcome of a hearing, on the day on which it is recorded', () => {
    const heard = listed(dismissed({ 'missing-episodes': [] }), lastDay)
    expect(heard.now).toContain(advice)
    expect(standingOf(heard.view)).toBe('open')
    expect(standingOf(listed(refused('appeal-made', pending), lastDay).view)).toBe('court')
  })

  // He came back two days ago from those who had rung him away. That he cannot be called back tonight comes first (¶23, ¶39, ¶43), and what somebody set for
  // tomorrow. From the hearing of four days ago no time to appeal ends within three days (rule 33: 14 days from the reasons). It is called for today all the same.
  it('is found out today, and behind the phones of a child who has just come back while no last day is near', () => {
    const heard = listed(dismissed(), lastDay)
    expect(heard.now).toEqual([
      'tell-enquirers-nothing',
      'tell-the-police-what-leads-to-the-child',
      'find-out-whether-a-doctor-is-needed',
      'note-the-phone-numbers',
      'finish-the-nrm-referral'
    ])
    expect(heard.next[0]).toBe(advice)
    expect(heard.items.find(({ action }) => action === advice)).toMatchObject({ sameDay: true, called: true })
  })

  it('stands before those phones once its last day is recorded and near: no other day brings it back', () => {
    const heard = listed(dismissed({ 'appeal-due-on': addDays(lastDay, 2) }), lastDay)
    expect(heard.now).toContain(advice)
    expect(heard.now).not.toContain('note-the-phone-numbers')
  })
})

// Home Office, reasons for accepting reconsideration requests (8 May 2025): within 30 calendar days of the decision.
describe('whether a negative decision is looked at again', () => {
  const decided = (on: string): NamedCase['answers'] => ({
    'trafficking-conclusion': 'suspected',
    referral: 'made',
    'nrm-decisions': [
      { 'nrm-decision-kind': 'conclusive-grounds', 'nrm-decision-outcome': 'negative', 'nrm-decision-on': on }
    ]
  })
  const due = (on: string, today = lastDay) => {
    const view = { answers: answersOf(decided(on)), today }
    return actionListOf({ actions: {} }, view).find(
      ({ action }) => action === 'ask-the-solicitor-about-a-negative-decision'
    )?.due
  }
  it.each([
    ['of today: within two days', '2026-11-24', { date: '2026-11-26', basis: 'two-days' }],
    [
      'of four weeks ago: before the 30 days have gone',
      '2026-10-27',
      { date: '2026-11-25', basis: 'before' }
    ],
    [
      'of longer ago: no day is left that anybody could keep',
      '2026-09-01',
      { date: '2026-11-26', basis: 'two-days' }
    ]
  ])('%s', (_, on, expected) => {
    expect(due(on)).toEqual(expected)
  })

  const id = 'ask-the-solicitor-about-a-negative-decision'
  // A loaded case, refused on 25 October: the 30 days end on 24 November. It was called for on the day after.
  const refusedToo: NamedCase['answers'] = {
    ...loaded,
    ...decided('2026-10-25'),
    'referral-made-on': '2026-09-01'
  }
  const on = (today: string) => {
    const answers = given(refusedToo)
    const view = onPath({ answers, today })
    const first = followActions(fileWith(answers), { ...view, today: '2026-10-26' })
    const items = actionListOf(followActions(first, view), view)
    const row = clockOf(view).find((entry) => entry.row === 'reconsideration')
    const item = items.find(({ action }) => action === id)
    return { view, row, item, now: byTurn(items, today).now.map(({ action }) => action) }
  }

  it('stands in the clock, and under now in the last days to ask', () => {
    expect(on('2026-11-10').row).toMatchObject({ date: lastDay, state: { kind: 'due' } })
    expect(on('2026-11-10').now).not.toContain(id)
    for (const days of [3, 2, 1, 0]) {
      const { now, item } = on(addDays(lastDay, -days))
      expect(now, String(days)).toContain(id)
      expect(item?.due.date, String(days)).toBe(days === 0 ? lastDay : addDays(lastDay, -1))
    }
  })

  it('says that the time has passed once it has, and calls nothing of it late', () => {
    expect(variantOf(id, on(lastDay).view)).toBeUndefined()
    const past = on(addDays(lastDay, 1))
    expect(variantOf(id, past.view)).toBe('past-its-day')
    expect(past.row?.state.kind).toBe('past-milestone')
    expect(past.item?.called).toBe(true)
  })
})
