import { describe, expect, it } from 'vitest'
import { followedRecords } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import type { ActionOutcome, ActionRecord, ActionRecords } from '../../../machines/case-file/action-record'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { onPath } from '../../../machines/journey/paths'
import { answersOf } from '../../cases/named-case'
import { caseOf } from '../../rules/cases'
import { fileWith } from '../../support/file'

const today = '2026-11-24'
const yesterday = '2026-11-23'
const id = 'still-being-exploited'
/** The child is still in so many situations of exploitation. */
const inSituations = (...still: readonly ('yes' | 'no')[]) =>
  caseOf({
    of: 'a child who may have been trafficked',
    'exploitation-situations': still.map((one) => ({ 'situation-still-in-it': one }))
  })
const [first, second] = ['exploitation-situations-1', 'exploitation-situations-2']
const done: ActionOutcome = { state: 'done', on: '2026-11-10' }
const open: ActionRecord = { since: '2026-11-01', called: true }
const after = (record: ActionRecord | undefined, ...still: readonly ('yes' | 'no')[]) =>
  followedRecords(record === undefined ? {} : { [id]: record }, inSituations(...still))[id]

// A day protects where it is one of safety: an interview after a return (¶39), and no health assessment (¶34).
it.each([
  ['return-interview', true],
  ['health-assessment', false]
])('a day that was overdue, and is so no more, is kept: %s, %s', (row, isKept) => {
  const overdue = `see-to-what-is-overdue:${row}`
  const record: ActionRecord = { since: '2026-11-01', called: false, ceased: yesterday }
  const records = followedRecords({ [overdue]: record }, inSituations('no'))
  expect(Object.hasOwn(records, overdue)).toBe(isKept)
})

describe('the record of an action, as the answers change', () => {
  it.each<readonly [string, ActionRecord | undefined, readonly ('yes' | 'no')[], ActionRecord | undefined]>([
    ['begins today where it is called for first', undefined, ['yes'], { since: today, called: true }],
    ['is none where nothing calls for it', undefined, ['no'], undefined],
    ['stays as it is while it is called for', open, ['yes'], open],
    [
      'is kept for the day where nothing calls for it any more, in case somebody only looks',
      open,
      ['no'],
      { ...open, called: false, ceased: today }
    ],
    [
      'goes the day after where it was called for no longer than a day',
      { since: yesterday, called: false, ceased: yesterday },
      ['no'],
      undefined
    ],
    [
      'stays where it protects and was called for on more than one day',
      { ...open, called: false, ceased: yesterday },
      ['no'],
      { ...open, called: false, ceased: yesterday }
    ],
    [
      'is called for from today where it is so again later, and says when it was first',
      { ...open, called: false, ceased: yesterday },
      ['yes'],
      { since: today, called: true, first: open.since }
    ],
    [
      'and says the first of all days',
      { since: '2026-11-20', called: false, ceased: yesterday, first: open.since },
      ['yes'],
      { since: today, called: true, first: open.since }
    ],
    [
      'is as it was where it is called for again on the day',
      { ...open, owner: 'Ada', outcome: done, called: false, ceased: today, for: [first] },
      ['yes'],
      { ...open, owner: 'Ada', outcome: done, ceased: today, for: [first] }
    ],
    [
      'is open for what is new beside that',
      { ...open, outcome: done, called: false, ceased: today, for: [first] },
      ['yes', 'yes'],
      { since: today, called: true, for: [first], before: [done], otherSince: open.since }
    ],
    [
      'stays, not called for, where somebody has',
      { ...open, owner: 'Ada' },
      ['no'],
      { ...open, owner: 'Ada', called: false, ceased: today }
    ],
    [
      'stays done for what it was done for, and notes for what that was',
      { ...open, outcome: done },
      ['yes'],
      { ...open, outcome: done, for: [first] }
    ],
    [
      'is open again where something new calls for it',
      { ...open, outcome: done, for: [first] },
      ['yes', 'yes'],
      { since: today, called: true, for: [first], before: [done], otherSince: open.since }
    ],
    [
      'stays open for that',
      { ...open, for: [first], before: [done] },
      ['yes', 'yes'],
      { ...open, for: [first], before: [done] }
    ],
    [
      'is done as it was where the new goes',
      { ...open, for: [first], before: [done] },
      ['yes', 'no'],
      { ...open, for: [first], outcome: done, ceased: today, wasOpen: true }
    ],
    [
      'is done as it was where all goes',
      { ...open, for: [first], before: [done] },
      ['no', 'no'],
      { ...open, called: false, for: [first], outcome: done, ceased: today, wasOpen: true }
    ],
    [
      'and keeps what came of it at earlier times',
      { ...open, for: [first], before: [{ state: 'done', on: '2026-10-01' }, done] },
      ['yes', 'no'],
      {
        ...open,
        for: [first],
        before: [{ state: 'done', on: '2026-10-01' }],
        outcome: done,
        ceased: today,
        wasOpen: true
      }
    ],
    [
      'and has its day again, while that from which it was open is kept for today',
      { ...open, since: today, for: [first], before: [done], otherSince: open.since },
      ['yes', 'no'],
      { ...open, for: [first], outcome: done, ceased: today, wasOpen: true, otherSince: today }
    ],
    [
      'and is open from that day should the new come back today',
      { ...open, for: [first], outcome: done, ceased: today, wasOpen: true, otherSince: '2026-11-12' },
      ['yes', 'yes'],
      { since: '2026-11-12', called: true, for: [first], before: [done], otherSince: open.since }
    ],
    [
      'and lets go of that day the day after',
      { ...open, for: [first], outcome: done, ceased: yesterday, wasOpen: true, otherSince: yesterday },
      ['no', 'no'],
      { ...open, called: false, for: [first], outcome: done, ceased: today }
    ],
    [
      'notes when one of what it was closed for went',
      { ...open, outcome: done, for: [first, second] },
      ['yes', 'no'],
      { ...open, outcome: done, for: [first, second], gone: { [second]: today } }
    ],
    [
      'stays closed where that is back on the day',
      { ...open, outcome: done, for: [first, second], gone: { [second]: today } },
      ['yes', 'yes'],
      { ...open, outcome: done, for: [first, second] }
    ],
    [
      'is open where it is back later, though another went on all the time',
      { ...open, outcome: done, for: [first, second], gone: { [second]: yesterday } },
      ['yes', 'yes'],
      { since: today, called: true, for: [first], before: [done], otherSince: open.since }
    ],
    [
      'is called for anew after it was not',
      { ...open, called: false, outcome: done },
      ['yes'],
      { since: today, called: true, before: [done] }
    ],
    [
      'stays done where it was done for both',
      { ...open, outcome: done, for: [first, second] },
      ['yes', 'yes'],
      { ...open, outcome: done, for: [first, second] }
    ]
  ] as const)('%s', (_, before, still, record) => {
    expect(after(before, ...still)).toEqual(record)
  })
})

describe('options that somebody only looks at', () => {
  const fileAt = (day: string, conclusion: string, before: ActionRecords = {}) => {
    const view = onPath({
      answers: answersOf({
        'age-as-known': '16-or-17',
        'trafficking-conclusion': conclusion
      }),
      today: day
    })
    const actions = followedRecords(before, view)
    return { actions, list: actionListOf({ actions }, view) }
  }
  const begun = '2026-11-28'
  const later = '2026-12-06'

  it('leave the list as it was: its days, what was done, whose it is', () => {
    const first = fileAt(begun, 'suspected').actions
    const worked: ActionRecords = {
      ...first,
      'make-the-nrm-referral': { since: begun, called: true, owner: 'Sam Okoro' },
      'make-the-guardian-referral': {
        since: begun,
        called: true,
        outcome: { state: 'done', on: begun, note: 'by telephone' }
      }
    }
    const there = fileAt(later, 'suspected', worked)
    const away = fileAt(later, 'not-suspected', there.actions)
    const further = fileAt(later, 'still-finding-out', away.actions)
    const back = fileAt(later, 'suspected', further.actions)
    expect(there.list.filter(({ state }) => state === 'overdue').map(({ action }) => action)).toEqual(
      expect.arrayContaining(['make-the-nrm-referral', 'hold-a-strategy-discussion'])
    )
    expect(away.list.map(({ id }) => id)).not.toContain('hold-a-strategy-discussion')
    expect(back.list).toEqual(there.list)
  })

  it('leave no trace of it in what nobody had touched', () => {
    const first = fileAt(begun, 'suspected').actions
    const there = fileAt(later, 'suspected', first).actions
    const away = fileAt(later, 'not-suspected', there).actions
    const back = fileAt(later, 'suspected', away).actions
    for (const id of ['make-the-nrm-referral', 'hold-a-strategy-discussion'])
      expect(back[id]).toEqual(there[id])
  })

  it('and a referral is as late as it was also where the answer comes back on another day', () => {
    const first = fileAt(begun, 'suspected').actions
    const away = fileAt(later, 'not-suspected', first).actions
    const back = fileAt('2026-12-09', 'suspected', away)
    const referral = back.list.find(({ id }) => id === 'make-the-nrm-referral')
    expect(referral).toMatchObject({ since: begun, state: 'overdue' })
  })

  it('while what was only passed by on one day was never called for', () => {
    const first = fileAt(begun, 'suspected').actions
    const away = fileAt(begun, 'not-suspected', first).actions
    const onTheNext = fileAt('2026-11-29', 'not-suspected', away).actions
    expect(Object.keys(onTheNext)).not.toContain('make-the-nrm-referral')
    const back = fileAt(later, 'suspected', onTheNext)
    expect(back.list.find(({ id }) => id === 'make-the-nrm-referral')?.since).toBe(later)
  })

  it('and what is set aside because nothing called for it is open when something does again', () => {
    const first = fileAt(begun, 'suspected').actions
    const away = fileAt(later, 'not-suspected', {
      ...first,
      'make-the-nrm-referral': { since: begun, called: true, owner: 'Sam Okoro' }
    }).actions
    const aside = withOutcome(
      { ...fileWith({}), actions: away },
      'make-the-nrm-referral',
      { state: 'dismissed', on: later, reason: 'not suspected' },
      later
    ).actions
    const back = fileAt(later, 'suspected', aside)
    expect(back.list.find(({ id }) => id === 'make-the-nrm-referral')?.outcome).toBeUndefined()
  })
})
