import { describe, expect, it } from 'vitest'
import { currentPeriod, isOfThisCare, placementStart } from '../../../../machines/policy/clock/period'
import { isHeldUnder, isLookedAfter } from '../../../../machines/policy/placement/care-basis'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const today = '2026-11-24'
const view = (given: NamedCase['answers']) => ({ answers: answersOf(given), today })
type Care = readonly [authority: string, from: string, to?: string | undefined, basis?: string]
const care = (...all: readonly Care[]): NamedCase['answers'] => ({
  'periods-of-care': all.map(([authority, from, to, basis = 'section-20']) => ({
    'care-authority': authority,
    'care-from': from,
    'care-legal-basis': basis,
    ...(to === undefined ? {} : { 'care-to': to })
  }))
})

describe('the period of care that goes on', () => {
  it.each<readonly [string, readonly Care[], string | undefined, string | undefined]>([
    ['none', [], undefined, undefined],
    ['the only one', [['Hove', '2026-01-10']], '2026-01-10', undefined],
    ['none where it has ended', [['Hove', '2026-01-10', '2026-11-24']], undefined, undefined],
    ['one that ends tomorrow', [['Hove', '2026-01-10', '2026-11-25']], '2026-01-10', undefined],
    ['none without a basis', [['Hove', '2026-01-10', undefined, 'not-looked-after']], undefined, undefined],
    [
      'the first where another basis goes on the day after',
      [
        ['Hove', '2026-01-10', '2026-03-01'],
        ['Hove', '2026-03-02']
      ],
      '2026-01-10',
      undefined
    ],
    [
      'a new one after a gap of a day',
      [
        ['Hove', '2026-01-10', '2026-03-01'],
        ['Hove', '2026-03-03']
      ],
      '2026-03-03',
      '2026-03-01'
    ],
    [
      'a new one with another authority, where the one before has ended only today',
      [
        ['Kent', '2026-01-10', '2026-11-24'],
        ['Hove', '2026-11-20']
      ],
      '2026-11-20',
      '2026-11-20'
    ],
    [
      'a new one with another authority',
      [
        ['Kent', '2026-01-10', '2026-03-01'],
        ['Hove', '2026-03-01']
      ],
      '2026-03-01',
      '2026-03-01'
    ],
    [
      'the same authority however it is written',
      [
        ['Hove', '2026-01-10', '2026-03-01'],
        ['hove ', '2026-03-01']
      ],
      '2026-01-10',
      undefined
    ],
    [
      'an open one, whatever ended within it',
      [
        ['Hove', '2026-01-10'],
        ['Hove', '2026-03-01', '2026-05-01']
      ],
      '2026-01-10',
      undefined
    ],
    [
      'an open one that began within one that has ended',
      [
        ['Hove', '2026-01-10', '2026-05-01'],
        ['Hove', '2026-03-01']
      ],
      '2026-01-10',
      undefined
    ],
    [
      'none where the longer of two has ended',
      [
        ['Hove', '2026-01-10', '2026-10-01'],
        ['Hove', '2026-03-01', '2026-05-01']
      ],
      undefined,
      undefined
    ],
    // Neither stops anything until it is settled between them (¶24, ¶31): what is owed stays owed from its day.
    [
      'the first of two authorities',
      [
        ['Kent', '2026-01-10'],
        ['Hove', '2026-03-01']
      ],
      '2026-01-10',
      undefined
    ],
    [
      'the one that goes on, where another authority had the child for a night within it',
      [
        ['Kent', '2026-01-10'],
        ['Hove', '2026-03-01', '2026-03-02', 'police-protection']
      ],
      '2026-01-10',
      undefined
    ],
    [
      'the first of two authorities, after a third whose care ended before them',
      [
        ['Bury', '2025-06-01', '2026-01-10'],
        ['Kent', '2026-01-10'],
        ['Hove', '2026-03-01']
      ],
      '2026-01-10',
      '2026-01-10'
    ],
    [
      'in whatever order they were entered',
      [
        ['Hove', '2026-03-01'],
        ['Kent', '2026-01-10', '2026-03-01']
      ],
      '2026-03-01',
      '2026-03-01'
    ]
  ])('is %s', (_, periods, from, before) => {
    const period = currentPeriod(view(care(...periods)))
    expect([period?.from.date, period?.careBeforeEndedOn]).toEqual([from, before])
  })

  // ¶24: whoever takes a child over owes a plan, a visit and a review of their own; who was asked to, or had a child who never came, does not yet.
  it.each<readonly [string, NamedCase['answers'], string]>([
    ['of the second once the child has moved to it', { 'transfer-state': 'moved' }, '2026-03-01'],
    ['of the first while the move is asked for', { 'transfer-state': 'asked-for' }, '2026-01-10'],
    ['of the first while the move is agreed', { 'transfer-state': 'agreed' }, '2026-01-10'],
    [
      'of the first where the child has been missing since before the move',
      {
        'transfer-state': 'moved',
        'transfer-answered-on': '2026-02-25',
        'missing-episodes': [{ 'missing-since': '2026-02-20', 'missing-returned': 'no' }]
      },
      '2026-01-10'
    ]
  ])('of two authorities with a transfer on record is that %s', (_, transfer, from) => {
    const two = care(['Kent', '2026-01-10'], ['Hove', '2026-03-01'])
    const given = { ...two, 'transfer-authority': 'Hove', ...transfer } as NamedCase['answers']
    expect(currentPeriod(view(given))?.from.date).toBe(from)
  })

  it('goes on with the authority to which the child moved, whoever stepped in since', () => {
    const given = {
      ...care(['Kent', '2026-01-10', '2026-03-01'], ['Hove', '2026-03-01'], ['Bury', '2026-11-20']),
      'transfer-state': 'moved',
      'transfer-authority': 'Hove'
    } as const
    expect(currentPeriod(view(given))?.from.date).toBe('2026-03-01')
  })

  const period = currentPeriod(view(care(['Kent', '2026-01-10', '2026-03-01'], ['Hove', '2026-03-05'])))
  if (period === undefined) throw new Error('A period goes on.')

  it('has what was done since the care before it ended', () => {
    expect(isOfThisCare(period, '2026-02-28')).toBe(false)
    expect(isOfThisCare(period, '2026-03-01')).toBe(true)
    expect(isOfThisCare({ ...period, careBeforeEndedOn: undefined }, '2020-01-01')).toBe(true)
  })

  it('has a placement from its own day, or from the first of this care where it goes on from before', () => {
    const since = (on?: string) =>
      placementStart(view(on === undefined ? {} : { 'placement-since': on }), period)?.date
    expect(since()).toBeUndefined()
    expect(since('2026-02-01')).toBe('2026-03-05')
    expect(since('2026-03-05')).toBe('2026-03-05')
    expect(since('2026-04-01')).toBe('2026-04-01')
  })
})

describe('whether the child is looked after today', () => {
  it.each<readonly [string, readonly Care[], boolean]>([
    ['not where nothing is recorded', [], false],
    ['where a period goes on', [['Hove', '2026-01-10']], true],
    ['where it ends tomorrow', [['Hove', '2026-01-10', '2026-11-25']], true],
    ['not where it ends today', [['Hove', '2026-01-10', '2026-11-24']], false],
    [
      'not where it is said that the child is not',
      [['Hove', '2026-01-10', undefined, 'not-looked-after']],
      false
    ],
    [
      'where one of two goes on',
      [
        ['Hove', '2026-01-10', '2026-03-01'],
        ['Kent', '2026-03-01', undefined, 'care-order']
      ],
      true
    ]
  ])('%s', (_, periods, isSo) => {
    expect(isLookedAfter(view(care(...periods)))).toBe(isSo)
  })

  it('is on the basis of the period that goes on, and of no other', () => {
    const held = view(
      care(['Hove', '2026-01-10', '2026-03-01'], ['Hove', '2026-03-01', undefined, 'care-order'])
    )
    expect(isHeldUnder(held, 'care-order')).toBe(true)
    expect(isHeldUnder(held, 'remand', 'care-order')).toBe(true)
    expect(isHeldUnder(held, 'section-20')).toBe(false)
  })
})

// “This evening she sleeps in the same bed”: an end that is typed before the next basis takes no duty away (Children Act 1989, section 22).
describe('a child who is placed though all care on record has ended', () => {
  const ended =
    (...all: readonly Care[]) =>
    (more: NamedCase['answers']) =>
      view({ ...care(...all), ...more })
  const once = ended(['Kent', '2025-01-10', '2025-03-01'], ['Hove', '2026-01-10', '2026-11-23'])

  it.each<readonly [string, NamedCase['answers'], string | undefined, string | undefined]>([
    [
      'goes on in the care that ended last, in the same placement',
      { 'place-tonight': 'foster-home', 'placement-since': '2026-01-12' },
      '2026-01-10',
      '2025-03-01'
    ],
    [
      'so where no day of a placement is recorded',
      { 'place-tonight': 'childrens-home' },
      '2026-01-10',
      '2025-03-01'
    ],
    [
      'so in a placement that began the day after',
      { 'placement-kind': 'foster-care', 'placement-since': '2026-11-24' },
      '2026-01-10',
      '2025-03-01'
    ],
    [
      'not with family',
      { 'place-tonight': 'with-family', 'placement-since': '2026-11-23' },
      undefined,
      undefined
    ],
    [
      'not with a parent',
      { 'placement-kind': 'with-parent', 'placement-since': '2026-11-23' },
      undefined,
      undefined
    ],
    ['not in a placement that began before', { 'placement-since': '2026-11-22' }, undefined, undefined],
    ['not by a placement ahead', { 'placement-since': '2026-11-25' }, undefined, undefined]
  ])('%s', (_, more, from, before) => {
    const period = currentPeriod(once(more))
    expect([period?.from.date, period?.careBeforeEndedOn]).toEqual([from, before])
    // Its day is mended where periods of care are asked.
    expect(period?.from.question).toBe(from === undefined ? undefined : 'periods-of-care')
    expect(isLookedAfter(once(more))).toBe(from !== undefined)
  })

  it('begins anew with a placement of later than the next day, and says that no care is recorded', () => {
    const period = currentPeriod(
      ended(['Hove', '2026-01-10', '2026-03-01'])({ 'placement-since': '2026-11-02' })
    )
    expect(period).toMatchObject({
      from: { date: '2026-11-02', question: 'placement-since', unsure: 'care-not-recorded' },
      careBeforeEndedOn: '2026-03-01'
    })
  })

  it('counts nothing from care that ended years ago, where no day of a placement is known', () => {
    const found = ended(['Hove', '2023-01-10', '2024-03-01'])({ 'place-tonight': 'foster-home' })
    expect(currentPeriod(found)).toBeUndefined()
    expect(isLookedAfter(found)).toBe(true)
  })

  it('is looked after by nobody once somebody says so, and as an adult lives on there', () => {
    const said = ended(
      ['Hove', '2026-01-10', '2026-11-23'],
      ['Hove', '2026-11-23', undefined, 'not-looked-after']
    )
    expect(isLookedAfter(said({ 'place-tonight': 'foster-home' }))).toBe(false)
    const adult = {
      'age-in-doubt': 'no',
      'dates-of-birth': [{ 'birth-date': '2008-01-02', 'birth-source': 'document' }]
    }
    expect(isLookedAfter(once({ 'place-tonight': 'foster-home', ...adult }))).toBe(false)
  })
})
