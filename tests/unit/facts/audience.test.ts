import { describe, expect, it } from 'vitest'
import type { Only } from '../../../content/shape'
import { concerns, concernsBesideAge } from '../../../machines/facts/audience'
import { caseOf } from '../../rules/cases'

const adult = { of: 'an adult' }
const british = { 'immigration-position': 'british' }
const settled = { 'immigration-position': 'settled' }
const rows: readonly (readonly [string, Only | undefined, object, boolean, boolean])[] = [
  ['everybody, a child', undefined, {}, true, true],
  ['a child, an adult', 'child', adult, false, true],
  ['an adult, a child', 'adult', {}, false, true],
  [
    'an adult who is not settled, an adult who is not',
    ['adult', 'under-immigration-control'],
    adult,
    true,
    true
  ],
  [
    'an adult who is not settled, a British adult',
    ['adult', 'under-immigration-control'],
    { ...adult, ...british },
    false,
    false
  ],
  [
    'an adult who is not settled, a child who is not',
    ['adult', 'under-immigration-control'],
    {},
    false,
    true
  ],
  ['who is not British, a British child', 'not-british', british, false, false],
  ['who may claim, a settled child', 'may-claim', settled, false, true],
  ['who may claim, a British child', 'may-claim', british, false, false],
  ['who is not settled, a settled child', 'under-immigration-control', settled, false, false],
  ['a worry, a child without one', 'worry', {}, false, false]
]

describe('whom something concerns, and whom it would concern at another age or did before they were settled', () => {
  it.each(rows)('%s', (_, only, of, does, would) => {
    const view = caseOf({ ...of })
    expect([concerns(only, view), concernsBesideAge(only, view)]).toEqual([does, would])
  })
})
