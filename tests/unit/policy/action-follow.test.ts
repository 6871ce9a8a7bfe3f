import { describe, expect, it } from 'vitest'
import { followedRecords } from '../../../machines/actions/follow'
import type { ActionOutcome, ActionRecord } from '../../../machines/case-file/action-record'
import { caseOf } from '../../rules/cases'

const today = '2026-11-24'
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

describe('the record of an action, as the answers change', () => {
  it.each<readonly [string, ActionRecord | undefined, readonly ('yes' | 'no')[], ActionRecord | undefined]>([
    ['begins today where it is called for first', undefined, ['yes'], { since: today, called: true }],
    ['is none where nothing calls for it', undefined, ['no'], undefined],
    ['stays as it is while it is called for', open, ['yes'], open],
    ['goes where nothing calls for it and nobody has touched it', open, ['no'], undefined],
    [
      'stays, not called for, where somebody has',
      { ...open, owner: 'Ada' },
      ['no'],
      { ...open, owner: 'Ada', called: false }
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
      { since: today, called: true, for: [first], before: [done] }
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
      { ...open, for: [first], outcome: done }
    ],
    [
      'is done as it was where all goes',
      { ...open, for: [first], before: [done] },
      ['no', 'no'],
      { ...open, called: false, for: [first], outcome: done }
    ],
    [
      'and keeps what came of it at earlier times',
      { ...open, for: [first], before: [{ state: 'done', on: '2026-10-01' }, done] },
      ['yes', 'no'],
      { ...open, for: [first], before: [{ state: 'done', on: '2026-10-01' }], outcome: done }
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
