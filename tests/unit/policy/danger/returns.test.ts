import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../machines/case-file/read'
import {
  isTalkOwed,
  returnDays,
  returnsToLookAt,
  timesMissing
} from '../../../../machines/policy/danger/returns'
import type { ScenarioItem } from '../../../cases/named-case'
import { caseOf } from '../../../rules/cases'
import type { RuleCase } from '../../../rules/shape'

const missing = (...episodes: readonly ScenarioItem[]): RuleCase => ({ 'missing-episodes': episodes })
const back = { 'missing-since': '2026-11-18', 'missing-returned': 'yes', 'missing-returned-on': '2026-11-20' }

describe('a return since which nobody has looked at the case (¶39, ¶42, ¶46)', () => {
  const open = (given: RuleCase) => returnsToLookAt(caseOf({ ...missing(back), ...given })).length

  it.each<[string, RuleCase]>([
    ['nothing was held', {}],
    [
      'a strategy discussion is only arranged, though its day has passed',
      { 'strategy-discussion': 'arranged', 'strategy-discussion-on': '2026-11-23' }
    ],
    [
      'one was held on the day of the return',
      { 'strategy-discussion': 'held', 'strategy-discussion-on': '2026-11-20' }
    ],
    ['a review was held on a day that nobody recorded', { reviews: [{ 'review-state': 'review-held' }] }],
    ['a review is planned', { reviews: [{ 'review-on': '2026-11-23', 'review-state': 'review-planned' }] }],
    [
      'the review that was held says that it did not look at it',
      {
        reviews: [
          {
            'review-on': '2026-11-23',
            'review-state': 'review-held',
            'review-protection-needs': 'not-looked-at'
          }
        ]
      }
    ]
  ])('while %s', (_, given) => {
    expect(open(given)).toBe(1)
  })

  it.each<[string, RuleCase]>([
    [
      'a strategy discussion was held',
      { 'strategy-discussion': 'held', 'strategy-discussion-on': '2026-11-21' }
    ],
    ['a review was held', { reviews: [{ 'review-on': '2026-11-23', 'review-state': 'review-held' }] }],
    ['the child is missing again', missing(back, { 'missing-since': '2026-11-23', 'missing-returned': 'no' })]
  ])('not once %s', (_, given) => {
    expect(open(given)).toBe(0)
  })

  const held = (day: string): RuleCase => ({ reviews: [{ 'review-on': day, 'review-state': 'review-held' }] })
  const rough = { ...back, 'missing-returned-on': '2026-11' }
  const undated = { 'missing-since': '2026-10-10', 'missing-returned': 'yes' }
  const spokenOf = { ...undated, 'missing-return-interview': 'done' }

  it.each<[string, number, RuleCase]>([
    [
      'nor by a review in the month in which the child came back',
      1,
      { ...missing(rough), ...held('2026-11-21') }
    ],
    [
      'nor by one held since they went, where nobody wrote when they came back',
      1,
      { ...missing(undated), ...held('2026-11-21') }
    ],
    ['but once somebody spoke with them of it too', 0, { ...missing(spokenOf), ...held('2026-11-21') }],
    ['and not by one of before they went', 1, { ...missing(spokenOf), ...held('2026-10-10') }]
  ])('%s', (_, times, given) => {
    expect(open(given)).toBe(times)
  })

  it('and a review in the month after that of the return ends it', () => {
    const looked = caseOf({
      ...missing({ ...rough, 'missing-returned-on': '2026-10' }),
      ...held('2026-11-01')
    })
    expect(returnsToLookAt(looked)).toEqual([])
  })
})

describe('the day of a return', () => {
  const days = (...episodes: readonly ScenarioItem[]) =>
    returnDays(caseOf(missing(...episodes))).map(({ on }) => on)

  it('is that on which the child came back, or since when they were missing; none where neither is known', () => {
    expect(days(back)).toEqual(['2026-11-20'])
    expect(days({ 'missing-since': '2026-11-18', 'missing-returned': 'yes' })).toEqual(['2026-11-18'])
    expect(days({ 'missing-returned': 'yes' })).toEqual([])
  })

  it('is of nobody of whom nobody has said that they came back', () => {
    expect(days({ 'missing-since': '2026-11-18', 'missing-returned': 'no' })).toEqual([])
    expect(days({ 'missing-since': '2026-11-18' })).toEqual([])
  })
})

describe('whether somebody was missing, as far as it says something of today (¶27, ¶39)', () => {
  const wasMissing = (given: RuleCase) => timesMissing(caseOf(given)).length > 0
  const adult = (episode: ScenarioItem) => wasMissing({ of: 'an adult', ...missing(episode) })

  it('is so of a child always, and of an adult for the months between two reviews of their plan (¶52)', () => {
    const longAgo = { 'missing-returned': 'yes', 'missing-returned-on': '2026-05-23' }
    expect(wasMissing(missing(longAgo))).toBe(true)
    expect(adult(longAgo)).toBe(false)
    expect(adult({ 'missing-returned': 'yes', 'missing-returned-on': '2026-05-24' })).toBe(true)
    expect(adult({ 'missing-returned': 'yes' })).toBe(true)
  })
})

describe('whether a talk with somebody independent is still owed after a return (¶39)', () => {
  const owed = (given: RuleCase) => {
    const view = caseOf(given)
    return itemsOf(view.answers, 'missing-episodes').map((episode) => isTalkOwed(episode, view))
  }
  /** 18 on 1 November 2026. */
  const grownUp: RuleCase = {
    of: 'an adult',
    'dates-of-birth': [{ 'birth-date': '2008-11-01', 'birth-source': 'child-says' }]
  }

  it('to a child after each, until it was held or offered', () => {
    expect(owed(missing(back, { 'missing-returned': 'yes' }))).toEqual([true, true])
    expect(owed(missing({ ...back, 'missing-return-interview': 'done' }))).toEqual([false])
    expect(owed(missing({ ...back, 'missing-return-interview': 'offered-and-declined' }))).toEqual([false])
    expect(owed(missing({ 'missing-since': '2026-11-18', 'missing-returned': 'no' }))).toEqual([false])
  })

  it('to an adult after one that began while they were a child, by what is known of it', () => {
    const since = {
      'missing-since': '2026-10-30',
      'missing-returned': 'yes',
      'missing-returned-on': '2026-11-03'
    }
    expect(owed({ ...grownUp, ...missing(since) })).toEqual([true])
    expect(owed({ ...grownUp, ...missing({ ...since, 'missing-since': '2026-11-01' }) })).toEqual([false])
    expect(
      owed({ ...grownUp, ...missing({ 'missing-returned': 'yes', 'missing-returned-on': '2026-10-30' }) })
    ).toEqual([true])
    expect(owed({ ...grownUp, ...missing({ 'missing-returned': 'yes' }) })).toEqual([false])
  })
})

it('a time from which the child is back is that time, and no other beside it, though tonight’s place was not written anew (¶39)', () => {
  const times = timesMissing(caseOf({ 'place-tonight': 'missing', ...missing(back) }))
  expect(times).toHaveLength(1)
  expect(times).not.toContain('tonight')
})
