import { describe, expect, test } from 'vitest'
import {
  hasLeftThePlacement,
  hasPlacementEnded,
  leftPlacement
} from '../../../../machines/policy/placement/former-placement'
import { isPlacementNow } from '../../../../machines/policy/placement/placement'
import { answersOf, type NamedCase } from '../../../cases/named-case'

type Given = NamedCase['answers']

const today = '2026-11-24'
const viewOf = (given: Given) => ({ answers: answersOf(given), today })

const care = (basis: string, from?: string, to?: string) => ({
  'care-authority': 'Hove',
  'care-legal-basis': basis,
  ...(from === undefined ? {} : { 'care-from': from }),
  ...(to === undefined ? {} : { 'care-to': to })
})

const child: Given = {
  'age-in-doubt': 'no',
  'dates-of-birth': [{ 'birth-date': '2010-10-20', 'birth-source': 'document' }],
  'placement-since': '2026-06-30',
  'placement-address': 'Hawthorn Cottage'
}

const isOver = (given: Given) => hasPlacementEnded(viewOf({ ...child, ...given }))

describe('a placement is over', () => {
  test.each([
    [
      'once care ended, and somebody says that nobody looks after the child since',
      [care('section-20', '2026-06-30', '2026-11-20'), care('not-looked-after', '2026-11-20')]
    ],
    [
      'though only a hold of days is recorded before it',
      [care('police-protection', '2026-06-30', '2026-07-02'), care('not-looked-after', '2026-07-02')]
    ],
    [
      'though nobody recorded when that care began',
      [care('section-20', undefined, '2026-11-20'), care('not-looked-after', '2026-11-20')]
    ]
  ])('%s', (_, periods) => {
    expect(isOver({ 'periods-of-care': periods })).toBe(true)
    expect(isPlacementNow(viewOf({ ...child, 'periods-of-care': periods }))).toBe(false)
  })

  test('from its first day to the end of care, as far as both are known', () => {
    const periods = [care('section-20', '2026-06-30', '2026-11-20'), care('not-looked-after', '2026-11-20')]
    expect(leftPlacement(viewOf({ ...child, 'periods-of-care': periods }))).toEqual({
      since: { first: '2026-06-30', last: '2026-06-30' },
      until: '2026-11-20'
    })
  })
})

describe('a placement is not over', () => {
  test.each([
    [
      'where it began on the day on which care ended',
      [care('section-20', '2026-03-01', '2026-06-30'), care('not-looked-after', '2026-06-30')]
    ],
    ['while nothing is recorded of care', undefined],
    ['while care goes on', [care('section-20', '2026-06-30')]],
    ['before its last day', [care('section-20', '2026-06-30', '2026-11-25')]],
    [
      'where another basis followed',
      [care('section-20', '2026-06-30', '2026-11-20'), care('care-order', '2026-11-20')]
    ],
    // Sections 44 and 46 hold a child for days: what holds the child since may not be recorded yet.
    [
      'where a hold of days ended, and nobody says that nobody looks after the child',
      [care('police-protection', '2026-06-30', '2026-07-02')]
    ],
    ['where the child was not looked after before it', [care('not-looked-after', '2026-06-01')]],
    // Another basis may follow, and not be recorded yet.
    ['where care ended, and nobody says what came after', [care('section-20', '2026-06-30', '2026-11-20')]],
    [
      'where the child was never looked after: it is no placement by the authority that could end so',
      [care('not-looked-after', '2026-07-01')]
    ],
    [
      'where it was said before that care that nobody looks after the child',
      [care('not-looked-after', '2026-02-01'), care('section-20', '2026-06-30', '2026-11-20')]
    ],
    [
      'where the child is said to be out of care from a day to come',
      [care('not-looked-after', '2026-12-01')]
    ],
    [
      'where it began after care of before had ended',
      [care('section-20', '2026-01-10', '2026-06-12'), care('not-looked-after', '2026-06-12')]
    ]
  ])('%s', (_, periods) => {
    const given = periods === undefined ? {} : { 'periods-of-care': periods }
    expect(isOver(given)).toBe(false)
    expect(isPlacementNow(viewOf({ ...child, ...given }))).toBe(true)
  })

  const ended = [care('section-20', '2026-06-30', '2026-11-20'), care('not-looked-after', '2026-11-20')]
  test.each<[string, Given]>([
    [
      'where no day is recorded on which it began: it may be planned',
      { 'placement-since': { reason: 'not-yet-explored' } }
    ],
    [
      'where it alone has no day: that of the first placement is of another',
      { 'placement-since': { reason: 'not-yet-explored' }, 'first-placement-on': '2026-06-30' }
    ],
    ['while the child sleeps in such a place tonight', { 'place-tonight': 'foster-home' }]
  ])('%s', (_, given) => {
    expect(isOver({ 'periods-of-care': ended, ...given })).toBe(false)
  })

  test('where the child moved to another authority, however the two are written', () => {
    const given = (second: string): Given => ({
      'transfer-state': 'moved',
      'periods-of-care': [
        care('section-20', '2026-06-30', '2026-10-01'),
        { ...care('section-20', '2026-06-30', '2026-11-20'), 'care-authority': second }
      ]
    })
    for (const second of ['Hove', 'Hove City Council', 'Kent']) expect(isOver(given(second))).toBe(false)
  })

  // Who has the child, and who knows where, is no matter of care: by another right the child may live there on.
  test.each([
    ['foster-care', true],
    ['connected-person-foster-care', false],
    ['with-parent', false]
  ])('that the child has left, once care ended: %s', (kind, hasLeft) => {
    const view = viewOf({ ...child, 'placement-kind': kind, 'periods-of-care': ended })
    expect([hasPlacementEnded(view), hasLeftThePlacement(view)]).toEqual([true, hasLeft])
  })

  // Staying put: who turned 18 in care may live on with the same carers.
  test.each([
    ['2025-03-08', false],
    ['2025-03-14', false],
    ['2025-03-15', false],
    ['2024-11-01', true]
  ])('where care ended by growing up: of an adult of whom it ended on %s', (to, over) => {
    const given: Given = {
      ...child,
      'dates-of-birth': [{ 'birth-date': '2007-03-15', 'birth-source': 'document' }],
      'placement-since': '2024-02-01',
      'periods-of-care': [care('section-20', '2024-02-01', to), care('not-looked-after', to)]
    }
    expect(hasPlacementEnded(viewOf(given))).toBe(over)
  })
})
