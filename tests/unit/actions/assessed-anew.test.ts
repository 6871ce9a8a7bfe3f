import { describe, expect, it } from 'vitest'
import plans from '../../../content/messages/en/plans.json'
import { variantOf } from '../../../machines/actions/variants'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../support/over-days'
import { care } from '../../support/clock'

/** What was assessed and planned once, and what came after it (¶22, ¶23, ¶27). */
const suspected: Given = {
  'age-as-known': 'under-16',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'suspected',
  'safe-place-first': 'safe-now'
}
const isOpen = (file: ReturnType<typeof begun>, id: string, day: string) => {
  const item = itemOf(file, id, day)
  return item?.called === true && item.outcome === undefined
}

describe('a child who comes into care again', () => {
  const first: Given = { ...suspected, 'periods-of-care': [care('2024-01-01')] }
  const then: Given = {
    ...first,
    'periods-of-care': [care('2024-01-01', '2024-03-01')],
    'first-48-hours-plan': 'The carer stays near.',
    'assessment-started-on': '2024-01-02',
    'assessment-finished-on': '2024-01-30',
    'assessment-timing': 'at-once'
  }
  const now: Given = { ...then, 'periods-of-care': [care('2024-01-01', '2024-03-01'), care('2026-11-24')] }
  const both = ['assess-at-once', 'plan-the-first-48-hours']
  const [day, next, later] = ['2026-11-24', '2026-11-25', '2026-12-20']

  it('is assessed anew, and has the first days planned anew, whatever was called done before', () => {
    const done = doneIn(begun(first, '2024-01-02'), both, '2024-01-02')
    const back = answeredAs(answeredAs(done, then, '2024-03-02'), now, day)
    expect(both.filter((id) => isOpen(back, id, day))).toEqual(both)
    expect(both.map((id) => variantOf(id, viewOf(back, day)))).toEqual([
      'after-other-care',
      'after-other-care'
    ])
  })

  // A basis that took the place of another is one time in care, however roughly its days are known (¶22).
  it.each<[string, Given['periods-of-care'], boolean]>([
    ['the end is known by its month', [care('2026-03-01', '2026-11'), care('2026-11-20')], false],
    ['the new basis is known by its month', [care('2026-03-01', '2026-10-15'), care('2026-10')], false],
    ['both are known by one month', [care('2026-03-01', '2026-10'), care('2026-10')], false],
    ['a day lies between, as at a handover', [care('2026-03-01', '2026-11-18'), care('2026-11-20')], false],
    ['a week lies between', [care('2026-03-01', '2026-11-12'), care('2026-11-20')], true]
  ])('only where care had certainly ended: %s', (_, periods, isAnew) => {
    const given: Given = {
      ...suspected,
      'periods-of-care': periods,
      'assessment-started-on': '2026-03-02',
      'assessment-finished-on': '2026-04-20',
      'assessment-timing': 'at-once',
      'first-48-hours-plan': 'The carer stays near.'
    }
    expect(isOpen(begun(given, '2026-11-24'), 'assess-at-once', '2026-11-24')).toBe(isAnew)
  })

  // Police protection and the section 20 after it came of one finding, and care that ended years ago came before both (¶22, ¶23).
  it.each<[string, readonly ReturnType<typeof care>[], boolean]>([
    [
      'one day ends the first and begins the next',
      [care('2026-11-18', '2026-11-20'), care('2026-11-20')],
      true
    ],
    ['they overlap', [care('2026-11-18', '2026-11-20'), care('2026-11-18')], true],
    ['days lie between, as at a handover', [care('2026-11-18', '2026-11-20'), care('2026-11-23')], true],
    ['it is the first care', [care('2026-11-18', '2026-11-20'), care('2026-11-23')], false]
  ])('by police protection and then section 20, also where %s', (_, periods, isAgain) => {
    const given: Given = {
      ...suspected,
      'periods-of-care': [...(isAgain ? [care('2024-01-01', '2024-03-01')] : []), ...periods],
      'assessment-started-on': isAgain ? '2024-01-02' : '2026-11-19',
      'assessment-timing': 'at-once',
      'first-48-hours-plan': 'The carer stays near.'
    }
    const file = begun(given, '2026-11-24')
    expect(both.filter((id) => isOpen(file, id, '2026-11-24'))).toEqual(isAgain ? both : [])
  })

  // The placement alone shows the care that goes on: it is one with the night of police protection before it.
  it('also where only the placement shows that care goes on', () => {
    const periods = [care('2024-01-01', '2024-03-01'), care('2026-11-18', '2026-11-20')]
    const given: Given = { ...then, 'periods-of-care': periods, 'placement-since': '2026-11-20' }
    const file = begun(given, '2026-11-24')
    expect(both.filter((id) => isOpen(file, id, '2026-11-24'))).toEqual(both)
    const first: Given = {
      ...given,
      'periods-of-care': periods.slice(1),
      'assessment-started-on': '2026-11-19'
    }
    expect(isOpen(begun(first, '2026-11-24'), 'assess-at-once', '2026-11-24')).toBe(false)
  })

  it('once: called done it stays done, and a new first day ends the order to assess', () => {
    const done = doneIn(begun(now, day), both, day)
    expect(both.filter((id) => isOpen(opened(done, next), id, next))).toEqual([])
    expect(both.filter((id) => isOpen(opened(done, later), id, later))).toEqual([])
    const started = answeredAs(begun(now, day), { ...now, 'assessment-started-on': next }, next)
    expect(isOpen(started, 'assess-at-once', next)).toBe(false)
  })

  it('is not asked twice where the care before is recorded after it was done', () => {
    const fresh: Given = { ...suspected, 'periods-of-care': [care(day)] }
    const done = doneIn(begun(fresh, day), both, day)
    const told = answeredAs(done, { ...fresh, 'periods-of-care': now['periods-of-care'] }, next)
    expect(both.filter((id) => isOpen(told, id, next))).toEqual([])
  })

  // Found at a police station, and placed on the next day: one order, for one time.
  it('is asked once, found and placed', () => {
    const found: Given = { ...then, 'place-tonight': 'police-station' }
    const done = doneIn(
      begun({ ...found, 'periods-of-care': [care('2026-01-01', '2026-03-01')] }, day),
      both,
      day
    )
    const placed: Given = { ...found, 'periods-of-care': [care('2026-01-01', '2026-03-01'), care(next)] }
    expect(both.filter((id) => isOpen(answeredAs(done, placed, next), id, next))).toEqual([])
  })
})

// One assessment of two risks: whether the child is open to influence or control, and whether they may go missing (¶27).
describe('the risks of a child who may have been trafficked', () => {
  const id = 'assess-missing-risk'
  const day = '2026-11-24'
  const begunBefore: Given = {
    ...suspected,
    'assessment-started-on': '2026-11-20',
    'assessment-timing': 'at-once'
  }
  const given = (more: Given) => begun({ ...begunBefore, ...more }, day)
  const back: Given = {
    'missing-episodes': [
      { 'missing-since': '2026-11-21', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-22' }
    ]
  }

  it.each<[string, Given, boolean, string | undefined]>([
    ['both open', {}, true, 'and-influence'],
    ['the influence open', { 'missing-risk-conclusion': 'no-sign' }, true, 'influence-alone'],
    ['going missing open', { 'influence-conclusion': 'no-sign' }, true, undefined],
    [
      'both concluded',
      { 'influence-conclusion': 'no-sign', 'missing-risk-conclusion': 'no-sign' },
      false,
      undefined
    ],
    // What was concluded of going missing before the child did is concluded anew.
    [
      'the influence open after a time missing',
      { ...back, 'missing-risk-conclusion': 'no-sign' },
      true,
      'and-influence'
    ],
    [
      'the influence open, and it may happen again',
      { ...back, 'missing-risk-conclusion': 'likely' },
      true,
      'influence-alone'
    ]
  ])('%s', (_name, more, called, words) => {
    const file = given(more)
    expect([isOpen(file, id, day), variantOf(id, viewOf(file, day))]).toEqual([called, words])
  })

  it('are asked for once: called done for both, a conclusion on one opens nothing', () => {
    const done = doneIn(given({}), [id], day)
    const told = answeredAs(done, { ...begunBefore, 'influence-conclusion': 'no-sign' }, '2026-11-25')
    expect(isOpen(told, id, '2026-11-25')).toBe(false)
  })
})

// An assessment is made with reference to what the child may be (¶22): one that was finished before it was suspected was not.
describe('an assessment that was finished before it was suspected', () => {
  const id = 'assess-at-once'
  const before: Given = {
    ...suspected,
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'Nothing was found.',
    'conclusion-on': '2026-06-20',
    'periods-of-care': [care('2026-06-02')],
    'assessment-started-on': '2026-06-02',
    'assessment-finished-on': '2026-06-30',
    'assessment-timing': 'at-once'
  }
  const now: Given = { ...before, 'trafficking-conclusion': 'suspected', 'conclusion-on': '2026-11-23' }
  const [day, next] = ['2026-11-24', '2026-11-26']

  it('is looked at again from the day on which it is, in words that say why', () => {
    const file = answeredAs(begun(before, '2026-06-30'), now, day)
    expect(itemOf(file, id, day)).toMatchObject({ since: day, state: 'open' })
    expect(variantOf(id, viewOf(file, day))).toBe('since-suspected')
  })

  // A conclusion may be written anew, and its day is then no day on which the suspicion began.
  it('and say it of the days on record alone, with room for an assessment that knew', () => {
    const said = plans['action-list'].as[id]['since-suspected']
    expect(said).toMatch(/^By the days on record/)
    expect(said).toMatch(/Unless it looked at that/)
  })

  it('until a new last day is written, or it is called done, and not again for a conclusion of another day', () => {
    const file = answeredAs(begun(before, '2026-06-30'), now, day)
    expect(isOpen(answeredAs(file, { ...now, 'assessment-finished-on': next }, next), id, next)).toBe(false)
    const done = answeredAs(doneIn(file, [id], day), { ...now, 'conclusion-on': next }, next)
    expect(isOpen(done, id, next)).toBe(false)
  })

  it('also where the start of it was once called done', () => {
    const looked = doneIn(
      begun({ ...suspected, 'conclusion-on': '2026-06-02' }, '2026-06-02'),
      [id],
      '2026-06-02'
    )
    const cleared = answeredAs(looked, before, '2026-06-30')
    expect(isOpen(answeredAs(cleared, now, day), id, day)).toBe(true)
  })
})
