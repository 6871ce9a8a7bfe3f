import { describe, expect, it } from 'vitest'
import { questions } from '../../../../content/stages'
import type { Question } from '../../../../content/shape'
import type { AnyAnswer, KnownDate } from '../../../../machines/case-file/answer'
import { putInOrder } from '../../../../machines/case-file/order-of-days'
import { problemOf, problemsIn } from '../../../../machines/case-file/read-date'

const today = '2026-11-28'
const on = (date: string, precision: KnownDate['precision'] = 'day'): AnyAnswer => ({
  state: 'answered',
  value: { date, precision }
})
const { fields } = questions['periods-of-care']
const care = Object.entries<Question>(fields)
const order = (from: AnyAnswer | undefined, to: AnyAnswer | undefined) =>
  putInOrder(care, { ...(from && { 'care-from': from }), ...(to && { 'care-to': to }) }, today)

describe('a period of care does not end before it began', () => {
  it('the day that it ended is refused, as it was typed', () => {
    expect(order(on('2026-11-28'), on('2026-11-20'))).toEqual([
      ['care-to', { state: 'unfinished', typed: { day: '20', month: '11', year: '2026', words: '' } }]
    ])
  })

  it.each([
    ['on the same day', on('2026-11-28'), on('2026-11-28')],
    ['later', on('2026-11-20'), on('2026-11-28')],
    ['without an end', on('2026-11-28'), undefined],
    ['without a beginning', undefined, on('2026-11-20')],
    ['with a beginning that nobody knows', { state: 'not-known' } as const, on('2026-11-20')]
  ])('%s it stands', (_, from, to) => {
    expect(order(from, to)).toEqual([])
  })

  it('known by its month or year alone it is refused where no day of that lies after', () => {
    const roughly = { kind: 'date', tense: 'happened', approximate: true, serves: [] } as const
    const asked = [
      ['begun', roughly],
      ['over', { ...roughly, notBefore: 'begun' }]
    ] as const
    const refuses = (begun: AnyAnswer, over: AnyAnswer) =>
      putInOrder(asked, { begun, over }, today).length > 0
    expect(refuses(on('2026-11-28'), on('2026-11-01', 'month'))).toBe(false)
    expect(refuses(on('2026-11-28'), on('2026-10-01', 'month'))).toBe(true)
    expect(refuses(on('2026-11-28'), on('2026-01-01', 'year'))).toBe(false)
    expect(refuses(on('2026-11-28'), on('2025-01-01', 'year'))).toBe(true)
    expect(refuses(on('2026-01-01', 'year'), on('2026-01-01', 'month'))).toBe(false)
    expect(refuses(on('2026-01-01', 'year'), on('2025-12-01', 'month'))).toBe(true)
    expect(refuses(on('2026-02-01', 'month'), on('2026-01-31'))).toBe(true)
  })

  it('once the beginning is mended it is taken again', () => {
    const [refused] = order(on('2026-11-28'), on('2026-11-20'))
    expect(order(on('2026-11-18'), refused?.[1])).toEqual([['care-to', on('2026-11-20')]])
    // As it is once nothing is said of the beginning any more.
    expect(order(undefined, refused?.[1])).toEqual([['care-to', on('2026-11-20')]])
    // A day that is none is not.
    expect(order(undefined, { state: 'unfinished', typed: { day: '31', month: '4', year: '2026' } })).toEqual(
      []
    )
  })

  it('a reason for having no answer is left alone, with what was typed beside it', () => {
    const reason = { state: 'not-known', typed: { day: '20', month: '11', year: '2026' } } as const
    expect(order(on('2026-11-28'), reason)).toEqual([])
  })
})

describe('what is said of it', () => {
  const refused = { state: 'unfinished', typed: { day: '20', month: '11', year: '2026' } } as const
  const asked = fields['care-to']

  it('names the day that it comes before', () => {
    expect(
      problemsIn(
        [
          ['care-from', fields['care-from'], on('2026-11-28')],
          ['care-to', asked, refused]
        ],
        today
      )
    ).toEqual([{ id: 'care-to', problem: 'date-too-early', than: 'care-from' }])
  })

  it('is nothing without that day', () => {
    expect(problemOf(asked, refused, today)).toBeUndefined()
    expect(problemOf(asked, refused, today, { 'care-from': on('2026-11-20') })).toBeUndefined()
    expect(problemOf(asked, refused, today, { 'care-from': on('2026-11-21') })).toBe('date-too-early')
  })
})

describe('which days have an order', () => {
  const all: readonly (readonly [string, Question])[] = Object.values<Question>(questions).flatMap((one) =>
    one.kind === 'list' ? Object.entries<Question>(one.fields) : []
  )
  const dated = [...Object.entries<Question>(questions), ...all]

  it('each is asked beside a day that is there', () => {
    const ordered = dated.flatMap(([id, one]) =>
      one.kind === 'date' && one.notBefore !== undefined ? [[id, one.notBefore]] : []
    )
    expect(ordered.sort()).toEqual([
      ['care-to', 'care-from'],
      ['missing-returned-on', 'missing-since'],
      ['placement-since', 'first-placement-on']
    ])
    const days = new Set(dated.filter(([, one]) => one.kind === 'date').map(([id]) => id))
    for (const [, before] of ordered) expect(days).toContain(before)
  })

  it('a child does not come back before they went, nor live somewhere before the first placement', () => {
    const missing = Object.entries<Question>(questions['missing-episodes'].fields)
    expect(
      putInOrder(
        missing,
        { 'missing-since': on('2026-11-20'), 'missing-returned-on': on('2026-11-19') },
        today
      ).map(([id]) => id)
    ).toEqual(['missing-returned-on'])
    const placed = (['first-placement-on', 'placement-since'] as const).map(
      (id) => [id, questions[id]] as const
    )
    expect(
      putInOrder(
        placed,
        { 'first-placement-on': on('2026-11-20'), 'placement-since': on('2026-11-19') },
        today
      ).map(([id]) => id)
    ).toEqual(['placement-since'])
  })
})
