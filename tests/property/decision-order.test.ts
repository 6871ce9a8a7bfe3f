import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnownDate } from '../../machines/case-file/answer'
import { fieldOf, itemsOf } from '../../machines/case-file/read'
import { addDays, firstDayOf, lastDayOf } from '../../machines/facts/dates'
import { isReconsiderationAwaited, standingDecision } from '../../machines/policy/nrm-sheet/after'
import { decisionsThatStand, isDecided, type Decision } from '../../machines/policy/nrm-sheet/decisions'
import { decisionsInOrder } from '../../machines/policy/nrm-sheet/order'
import { answersOf, type ScenarioItem } from '../cases/named-case'

const kinds = ['reasonable-grounds', 'conclusive-grounds', 'reconsideration'] as const
const outcomes = ['positive', 'negative', 'suspended-or-closed'] as const
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-07-01', days))
const on = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((date) => ({ about: date.slice(0, 7) })),
  fc.constant({ about: '2026' })
)
const entry: fc.Arbitrary<ScenarioItem> = fc.record(
  {
    'nrm-decision-kind': fc.constantFrom(...kinds),
    'nrm-decision-outcome': fc.constantFrom(...outcomes),
    'nrm-decision-on': on
  },
  { requiredKeys: [] }
)

/** Entries in two orders, each told by its text in both. */
const shuffled = fc
  .array(entry, { maxLength: 6 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))

const answersWith = (all: readonly ScenarioItem[]) =>
  answersOf({ referral: 'made', 'nrm-decisions': [...all] })
const entriesOf = (all: readonly ScenarioItem[]) => itemsOf(answersWith(all), 'nrm-decisions')
const dayOf = (one: Decision): KnownDate | undefined => fieldOf(one, 'nrm-decision-on')
const told = (one: Decision) =>
  [
    fieldOf(one, 'nrm-decision-kind'),
    fieldOf(one, 'nrm-decision-outcome'),
    dayOf(one)?.date,
    dayOf(one)?.precision
  ].join(' ')
const isLookWithoutADay = (one: Decision): boolean =>
  fieldOf(one, 'nrm-decision-kind') === 'reconsideration' && dayOf(one) === undefined
const isAfter = (one: Decision, other: Decision): boolean => {
  const [day, otherDay] = [dayOf(one), dayOf(other)]
  return day !== undefined && otherDay !== undefined && firstDayOf(day) > lastDayOf(otherDay)
}
/** Whether of any two of some the days tell which came first. */
const daysTell = (all: readonly Decision[]): boolean =>
  all.every((one, at) => all.slice(at + 1).every((other) => isAfter(one, other) || isAfter(other, one)))

describe('the order of decisions on a referral (¶19, ¶20)', () => {
  test('has each of them once, and none before one that it comes after by its day', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (all) => {
        const entries = entriesOf(all)
        const order = decisionsInOrder(entries)
        expect(new Set(order)).toEqual(new Set(entries))
        expect(order).toHaveLength(entries.length)
        order.forEach((one, at) => {
          expect(order.slice(at + 1).some((later) => isAfter(one, later))).toBe(false)
        })
      })
    )
  })

  test('is the same for entries that are in it already', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (all) => {
        // What goes by the order of entry, that is of no kind or a look without a day, may belong elsewhere in another order.
        const named = entriesOf(all).filter(
          (one) => fieldOf(one, 'nrm-decision-kind') !== undefined && !isLookWithoutADay(one)
        )
        const order = decisionsInOrder(named)
        expect(decisionsInOrder(order)).toEqual(order)
      })
    )
  })

  test('is whatever order they were entered in, where days tell', () => {
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        fc.pre(daysTell(entriesOf(all)))
        expect(decisionsInOrder(entriesOf(other)).map(told)).toEqual(
          decisionsInOrder(entriesOf(all)).map(told)
        )
      })
    )
  })

  test('and where they tell of those of one kind, once grounds were found: what each decides tells the rest', () => {
    const found = { 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-outcome': 'positive' }
    fc.assert(
      fc.property(shuffled, on, ([all, other], foundOn) => {
        const withGrounds = (some: readonly ScenarioItem[]) =>
          entriesOf([...some, { ...found, 'nrm-decision-on': foundOn }])
        const entries = withGrounds(all)
        fc.pre(all.every((one) => one['nrm-decision-kind'] !== undefined))
        // A look without a day goes with what it can have been at: that goes by the order of entry.
        fc.pre(!entries.some(isLookWithoutADay))
        fc.pre(
          kinds.every((kind) => daysTell(entries.filter((one) => fieldOf(one, 'nrm-decision-kind') === kind)))
        )
        expect(decisionsInOrder(withGrounds(other)).map(told)).toEqual(decisionsInOrder(entries).map(told))
      })
    )
  })

  test('a look without a day takes no place from what was decided on a day and entered after it, once it can have been of what came before', () => {
    const refused = { 'nrm-decision-kind': 'reasonable-grounds', 'nrm-decision-outcome': 'negative' }
    const looks = fc.constantFrom<ScenarioItem>(
      { 'nrm-decision-kind': 'reconsideration' },
      ...outcomes.map((outcome) => ({
        'nrm-decision-kind': 'reconsideration',
        'nrm-decision-outcome': outcome
      }))
    )
    const dated = fc.record({
      'nrm-decision-kind': fc.constantFrom(...kinds),
      'nrm-decision-outcome': fc.constantFrom(...outcomes),
      'nrm-decision-on': day
    })
    fc.assert(
      fc.property(looks, fc.array(dated, { minLength: 1, maxLength: 4 }), (look, later) => {
        const before = { ...refused, 'nrm-decision-on': '2026-06-30' }
        const view = { answers: answersWith([before, look, ...later]), today: '2026-12-31' }
        const without = { answers: answersWith([before, ...later]), today: '2026-12-31' }
        const { outcome, kind, on } = standingDecision(without)
        expect(standingDecision(view)).toMatchObject({ outcome, kind, on })
        expect(isReconsiderationAwaited(view)).toBe(false)
      })
    )
  })

  test('has last what stands, and what is only asked for changes nothing of that', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.option(on), (all, askedOn) => {
        const asked: ScenarioItem = {
          'nrm-decision-kind': 'reconsideration',
          ...(askedOn === null ? {} : { 'nrm-decision-on': askedOn })
        }
        const view = (some: readonly ScenarioItem[]) => ({ answers: answersWith(some), today: '2026-12-31' })
        const { outcome, kind } = standingDecision(view(all))
        expect(standingDecision(view([...all, asked]))).toMatchObject({ outcome, kind })
        // Without a day it is of what was decided on this referral, as long as that is not positive; of a day before all of it, of none.
        const isOfThis = decisionsThatStand(view([...all, asked])).length > all.length
        if (askedOn === null && isOfThis && outcome !== undefined)
          expect(isReconsiderationAwaited(view([...all, asked]))).toBe(outcome !== 'positive')
        const before = { ...asked, 'nrm-decision-on': '2025-12-31' }
        const isDated = entriesOf(all).every((one) => !isDecided(one) || dayOf(one) !== undefined)
        if (isDated && !entriesOf(all).some((one) => !isDecided(one)))
          expect(isReconsiderationAwaited(view([...all, before]))).toBe(false)
      })
    )
  })
})
