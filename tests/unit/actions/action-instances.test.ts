import { describe, expect, it } from 'vitest'
import type { ActionOutcome, ActionRecord } from '../../../machines/case-file/action-record'
import { actionOf, entryOf, instanceOf, recordFor } from '../../../machines/stages/instances'

const open: ActionRecord = { since: '2026-11-01', called: true }
const [early, late]: readonly ActionOutcome[] = [
  { state: 'done', on: '2026-10-01' },
  { state: 'done', on: '2026-11-10' }
]
if (early === undefined || late === undefined) throw new Error('There are two.')

it('an action for one entry has both ids in its own', () => {
  const id = instanceOf('refer', 'bo')
  expect([actionOf(id), entryOf(id)]).toEqual(['refer', 'bo'])
  expect([actionOf('refer'), entryOf('refer')]).toEqual(['refer', undefined])
  expect(entryOf('refer:a:b')).toBe('a:b')
})

describe('what was kept of an action for all entries together, for one of them', () => {
  it.each<readonly [string, ActionRecord, ActionRecord | undefined]>([
    ['is what was kept, where it was closed for none', { ...open, owner: 'Ada' }, { ...open, owner: 'Ada' }],
    [
      'with what came of it',
      { ...open, outcome: late, before: [early] },
      { ...open, outcome: late, before: [early] }
    ],
    ['is nothing, where it was closed for others', { ...open, for: ['ana'], outcome: late }, undefined],
    [
      'is closed, where it was closed for it',
      { ...open, for: ['bo'], outcome: late, before: [early] },
      { ...open, outcome: late, before: [early] }
    ],
    [
      'is closed with what it was closed with, where something new called for it since',
      { ...open, for: ['bo'], before: [early, late] },
      { ...open, outcome: late, before: [early] }
    ],
    [
      'and with nothing before that, where there was nothing',
      { ...open, for: ['bo'], before: [late] },
      { ...open, outcome: late }
    ],
    ['is open, where nothing came of it', { ...open, for: ['bo'] }, open]
  ])('%s', (_, all, one) => {
    // Nothing is not the same as an outcome that is nothing: a record says what came of it, or does not speak of it.
    expect(recordFor({ refer: all }, 'refer:bo')).toStrictEqual(one)
  })

  it('gives way to what is kept for that one', () => {
    expect(recordFor({ refer: { ...open, outcome: late }, 'refer:bo': open }, 'refer:bo')).toEqual(open)
    expect(recordFor({ refer: open }, 'refer')).toEqual(open)
    expect(recordFor({}, 'refer:bo')).toBeUndefined()
    expect(recordFor({}, 'refer')).toBeUndefined()
  })
})
