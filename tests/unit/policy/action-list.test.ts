import { describe, expect, it } from 'vitest'
import type { ClockRowId } from '../../../content/clock'
import { clockRows } from '../../../content/clock'
import { finished } from '../../../machines/case-file/change'
import { withActionEdited, withOutcome } from '../../../machines/case-file/change-actions'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { dueOf } from '../../../machines/policy/action-due'
import { actionListOf, isPressing } from '../../../machines/policy/action-list'
import { allActions } from '../../../machines/policy/actions'
import type { ClockEntry } from '../../../machines/policy/clock'
import { followActions } from '../../../machines/policy/follow-actions'
import { answersOf, type NamedCase } from '../../cases/given'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'

const fileOf = (answers: NamedCase['answers']) => fileWith(answersOf(answers))
const viewOf = (file: ReturnType<typeof fileOf>, day = today) => ({ answers: file.answers, today: day })
const find = (file: ReturnType<typeof fileOf>, id: string, day = today) =>
  actionListOf(file, viewOf(file, day)).find((item) => item.id === id)

const unsafe = { 'safe-place-first': 'not-safe' } as const
const id = 'find-a-safe-place'

const entry = (row: ClockRowId, date: string, kind: 'due' | 'overdue' = 'due'): ClockEntry => ({
  row,
  date,
  basis: { kind: 'recorded', question: 'arrived-on' },
  state: { kind }
})

describe('by when', () => {
  const record = { since: '2026-12-18', called: true }
  const planned = { when: 'planned', due: 'care-plan' } as const

  it('what a person set wins over everything', () => {
    const set = { ...record, due: '2027-03-01' }
    expect(dueOf(set, { when: 'same-day' }, [], '2026-12-18')).toEqual({
      date: '2027-03-01',
      basis: 'edited'
    })
  })

  it('what cannot wait is due on the day that it was called for', () => {
    expect(dueOf(record, { when: 'same-day' }, [], '2026-12-20')).toEqual({
      date: '2026-12-18',
      basis: 'same-day'
    })
  })

  it('the clock’s day stands where its row is open', () => {
    const clock = [entry('care-plan', '2026-12-30')]
    expect(dueOf(record, planned, clock, '2026-12-18')).toEqual({
      date: '2026-12-30',
      basis: 'clock',
      row: 'care-plan'
    })
  })

  it('else the next review is suggested, never one that is past', () => {
    const clock = [entry('first-review', '2026-12-01', 'overdue'), entry('later-review', '2027-01-10')]
    expect(dueOf(record, planned, clock, '2026-12-18')).toEqual({
      date: '2027-01-10',
      basis: 'suggested',
      row: 'later-review'
    })
  })

  it('else ten working days are suggested, over Christmas and New Year', () => {
    // 18 December 2026 is a Friday; 25 and 28 December and 1 January are bank holidays.
    expect(dueOf(record, planned, [], '2026-12-18')).toEqual({ date: '2027-01-06', basis: 'suggested' })
  })

  it('every row that an action names is one of the clock’s', () => {
    for (const { due } of allActions) if (due !== undefined) expect(clockRows).toHaveProperty(due)
  })
})

describe('an action', () => {
  it('names who has its role among the people', () => {
    const file = fileOf({ ...unsafe, people: [{ 'person-name': 'Jo Lund', 'person-role': 'social-worker' }] })
    expect(find(file, id)?.owner).toEqual({ kind: 'role', role: 'social-worker', people: ['person-1'] })
  })

  it('is overdue the day after the day that it was due', () => {
    const file = followActions(fileOf(unsafe), viewOf(fileOf(unsafe)))
    expect(find(file, id)?.state).toBe('open')
    const later = find(file, id, '2027-01-15')
    expect(later).toMatchObject({ state: 'overdue', due: { basis: 'same-day', date: today } })
    expect(later !== undefined && isPressing(later, '2027-01-15')).toBe(true)
  })

  it('that was edited stays, and says so, when the answers no longer call for it', () => {
    const edited = withActionEdited(fileOf(unsafe), id, { owner: 'Jo' }, today)
    const safe = { ...edited, answers: answersOf({ 'safe-place-first': 'safe-now' }) }
    expect(find(safe, id)).toMatchObject({ called: false, owner: { kind: 'edited', text: 'Jo' } })
  })

  it('that was added and emptied again leaves nothing behind', () => {
    const added = withActionEdited(fileOf({}), 'new', { what: 'Coat', addedTo: 'care-plan' }, today)
    expect(find(added, 'new')).toMatchObject({ added: true, what: 'Coat', stage: 'care-plan' })
    const emptied = withActionEdited(added, 'new', { what: undefined, addedTo: 'care-plan' }, today)
    expect(emptied.actions).toEqual({})
  })

  it('that was done and stopped being called for opens anew when it is called for again', () => {
    const done = withOutcome(fileOf(unsafe), id, { state: 'done', on: today }, today)
    const called = followActions(done, viewOf(done))
    const safe = { ...called, answers: answersOf({ 'safe-place-first': 'safe-now' }) }
    const away = followActions(safe, viewOf(safe))
    const again = { ...away, answers: answersOf(unsafe) }
    expect(find(again, id, '2026-12-24')).toMatchObject({
      state: 'open',
      before: [{ state: 'done', on: today }],
      due: { date: '2026-12-24' }
    })
  })

  it('of a case that is read back is as it was', () => {
    const file = {
      ...withActionEdited(fileOf(unsafe), id, { what: 'Tonight', due: '2026-12-01' }, today),
      savedAt: 'x'
    }
    expect(parseCaseFile(JSON.parse(JSON.stringify(file)))).toEqual(file)
  })

  it('of a finished version stays as it was; following the answers changes nothing', () => {
    const file = finished(fileOf(unsafe), today)
    expect(followActions(file, viewOf(file, '2027-05-01'))).toBe(file)
  })
})
