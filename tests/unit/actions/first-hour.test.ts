import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { turnGroups } from '../../../machines/actions/groups'
import { byTurn } from '../../../machines/actions/order'
import { actionsOf } from '../../../machines/actions/all'
import { addDays } from '../../../machines/facts/dates'
import { answersOf, type ScenarioItem, type NamedCase } from '../../cases/named-case'
import { today } from '../../explore/explore'
import { fileWith } from '../../support/file'

type CaseAnswers = NamedCase['answers']

const list = (given: CaseAnswers, day = today) => {
  const answers = answersOf(given)
  return actionListOf(fileWith(answers), { answers, today: day })
}
const turns = (given: CaseAnswers) => byTurn(list(given), today)
const now = (given: CaseAnswers) => turns(given).now.map(({ id }) => id)
const ids = (given: CaseAnswers) => list(given).map(({ id }) => id)
const called = (given: CaseAnswers) => actionsOf({ answers: answersOf(given), today }).map(({ id }) => id)

const noticing = (...signs: readonly string[]): CaseAnswers => ({
  screenings: [{ 'screening-on': '2026-11-20' }],
  'marks-adults-and-living-situation': { marks: Object.fromEntries(signs.map((sign) => [sign, 'seen'])) }
})

const suspected: CaseAnswers = { 'trafficking-conclusion': 'suspected' }

/** What can happen next, the worst first, by hand from the issue: what calls for it, and what answers it. */
const worstFirst: readonly (readonly [string, CaseAnswers, string])[] = [
  ['the child is missing', { 'place-tonight': 'missing' }, 'report-missing'],
  ['the child is not in a safe place', { 'safe-place-first': 'not-safe' }, 'find-a-safe-place'],
  [
    'somebody asks who may be an exploiter',
    { enquirers: [{ 'enquirer-name': 'A man on the telephone' }] },
    'tell-enquirers-nothing'
  ],
  ['an adult answers for the child', noticing('adult-answers-for-the-child'), 'adult-does-not-interpret'],
  ['nobody can ask the child anything', { 'interpreter-needed': 'yes' }, 'find-an-interpreter'],
  ['nothing is agreed with the police', suspected, 'agree-police-roles'],
  // Whoever is missing cannot be examined: what goes on meanwhile is what others do.
  [
    'anything else',
    { 'authority-still-to-do': ['train-those-around-the-child'] },
    'train-those-around-the-child'
  ]
]

const pairs = worstFirst.flatMap((worse, index) =>
  worstFirst.slice(index + 1).map((other) => [worse, other] as const)
)

describe('what has to be done is ordered by what can happen next', () => {
  it.each(pairs)('%j before %j', ([, one, first], [, other, second]) => {
    const order = ids({ ...one, ...other })
    expect(order).toContain(first)
    expect(order).toContain(second)
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(second))
  })

  it('with everything at once of a child who is there, the worst five stand under now', () => {
    const there = Object.assign({}, ...worstFirst.slice(1).map(([, given]) => given)) as CaseAnswers
    expect(now(there).slice(0, 4)).toEqual(worstFirst.slice(1, 5).map(([, , id]) => id))
  })

  it('with everything at once, the worst five stand under now', () => {
    const everything = Object.assign({}, ...worstFirst.map(([, given]) => given)) as CaseAnswers
    const { now: five, thisWeek, later } = turns(everything)
    expect(five).toHaveLength(5)
    // Nobody talks with a child who is missing: who interprets stands behind what the police do (¶10, ¶39).
    expect(five.map(({ id }) => id)).toEqual([
      'report-missing',
      'look-for-the-child',
      'find-a-safe-place',
      'tell-enquirers-nothing',
      'tell-the-police'
    ])
    expect(thisWeek.length).toBeGreaterThan(0)
    expect(later.length).toBeGreaterThan(0)
  })
})

/** The first lines of a list: so many stand on the task list before the rest is asked for. */
describe('on the first night of a suspected case the first seven lines', () => {
  const firstSeven = (given: CaseAnswers) =>
    turnGroups(list(given), today)
      .flatMap(({ items }) => items.map(({ id }) => id))
      .slice(0, 7)
  const decided = ['hold-a-strategy-discussion', 'decide-on-child-protection', 'make-the-nrm-referral']

  // ¶10, ¶14, ¶19, ¶20: none of the three waits for another day.
  it('have the discussion with the police, the decision on child protection and the referral', () => {
    expect(firstSeven(suspected)).toEqual(expect.arrayContaining(decided))
    expect(firstSeven({ ...suspected, 'found-where': 'In a lorry' })).toEqual(expect.arrayContaining(decided))
  })

  it('have what can happen next before them, and nothing of a later day', () => {
    const given: CaseAnswers = {
      ...suspected,
      'safe-place-first': 'not-safe',
      'place-tonight': 'with-an-adult-not-yet-checked',
      'self-harm-worry': 'yes',
      enquirers: [{ 'enquirer-name': 'A man' }]
    }
    expect(firstSeven(given)).toEqual([
      'find-a-safe-place',
      'check-the-adult',
      'tell-enquirers-nothing',
      'adult-does-not-interpret',
      'get-help-today',
      'tell-the-police',
      // The photograph waits until the child is away from the adult (¶20, ¶23).
      'hold-a-strategy-discussion'
    ])
  })
})

describe('a day that is near', () => {
  const returned = (on: string): ScenarioItem => ({
    'missing-from': 'A flat',
    'missing-since': '2026-11-01',
    'missing-police-told': 'yes',
    'missing-returned': 'yes',
    'missing-returned-on': on,
    'missing-return-interview': 'not-yet'
  })
  const withEverything = (on: string): CaseAnswers => ({
    ...suspected,
    'safe-place-first': 'not-safe',
    enquirers: [{ 'enquirer-name': 'A man' }],
    'self-harm-worry': 'yes',
    'missing-episodes': [returned(on)]
  })

  it('puts the talk after a return under now, before all that has no such day', () => {
    for (const on of ['2026-11-24', '2026-11-23', '2026-11-20'])
      expect(now(withEverything(on)), on).toContain('return-home-interview')
  })

  it('puts anything under now whose day is recorded within three days, and not one of four', () => {
    const dueIn = (days: number) => {
      const until = { 'left-for-later': 'His sister', 'left-for-later-until': addDays(today, days) }
      const answers = answersOf({ ...suspected, ...until })
      return byTurn(actionListOf(fileWith(answers), { answers, today }), today).now.map(({ id }) => id)
    }
    const id = 'come-back-to-what-was-left'
    expect(dueIn(3)).toContain(id)
    expect(dueIn(0)).toContain(id)
    expect(dueIn(4)).not.toContain(id)
    // What is past and protects nobody gives way to what can happen next.
    expect(dueIn(-30)).not.toContain(id)
  })

  it('puts an errand there on a day that somebody wrote down, unless five things that protect cannot wait', () => {
    const coatIn = (given: CaseAnswers, days: number) => {
      const answers = answersOf(given)
      const action = { since: today, called: false, what: 'A coat', due: addDays(today, days) }
      const withCoat = {
        ...fileWith(answers),
        actions: { 'added-1': { ...action, addedTo: 'opening' as const } }
      }
      return byTurn(actionListOf(withCoat, { answers, today }), today).now.some(({ id }) => id === 'added-1')
    }
    expect([coatIn({}, 3), coatIn({}, 0), coatIn({}, 4)]).toEqual([true, true, false])
    expect([coatIn(suspected, 3), coatIn(suspected, 0)]).toEqual([false, false])
  })
})

describe('a safe place comes before the assessment (¶23)', () => {
  it.each([{}, suspected, { 'trafficking-conclusion': 'still-finding-out' } as const])(
    'nothing stands before it, whatever else is called for: %j',
    (given) => {
      const everything: CaseAnswers = {
        ...given,
        ...noticing('adult-answers-for-the-child'),
        'safe-place-first': 'not-safe',
        'place-tonight': 'bed-and-breakfast',
        enquirers: [{ 'enquirer-name': 'A man', 'enquirer-told': 'location-told' }],
        'self-harm-worry': 'yes',
        'exploitation-situations': [{ 'situation-still-in-it': 'yes' }],
        'addresses-and-numbers-carried': '14 Mill Road'
      }
      expect(ids(everything)[0]).toBe('find-a-safe-place')
      expect(now(everything)[0]).toBe('find-a-safe-place')
      // Also days later, when others are overdue.
      expect(list(everything, '2026-12-24')[0]?.id).toBe('find-a-safe-place')
    }
  )
})

describe('somebody who asks where the child is (¶23)', () => {
  const asking = (fields: ScenarioItem): CaseAnswers => ({
    enquirers: [{ 'enquirer-name': 'A man', ...fields }]
  })

  it.each(['nothing', 'location-told', 'other-information', undefined])(
    'raises an action for today until it is established who it is, whatever was told: %s',
    (told) => {
      const given = told === undefined ? {} : { 'enquirer-told': told }
      for (const identity of [
        {},
        { 'enquirer-identity': 'being-checked' },
        { 'enquirer-identity': 'not-established' }
      ]) {
        const action = list(asking({ ...given, ...identity })).find(
          ({ id }) => id === 'tell-enquirers-nothing'
        )
        expect(action).toMatchObject({ sameDay: true, due: { date: today } })
      }
      expect(called(asking({ ...given, 'enquirer-identity': 'established' }))).not.toContain(
        'tell-enquirers-nothing'
      )
    }
  )
})

describe('what leads to the child (¶10, ¶23, ¶39)', () => {
  const id = 'tell-the-police-what-leads-to-the-child'

  it('goes to the police today: what was carried always, where the child was found unless nothing is suspected', () => {
    const found: CaseAnswers = { 'found-where': 'On a coach, on the way to Dover' }
    const carried: CaseAnswers = { 'addresses-and-numbers-carried': '14 Mill Road, Luton' }
    const none = { 'trafficking-conclusion': 'not-suspected' } as const
    expect(called({})).not.toContain(id)
    expect(called(found)).toContain(id)
    expect(called(carried)).toContain(id)
    expect(called({ ...carried, ...none })).toContain(id)
    expect(called({ ...found, ...none })).not.toContain(id)
  })
})

describe('before a child can go missing (¶39)', () => {
  const prepared = ['take-a-photograph', 'note-the-phone-numbers']
  const worries: readonly CaseAnswers[] = [
    suspected,
    { 'trafficking-conclusion': 'known' },
    { 'trafficking-conclusion': 'still-finding-out' },
    // Something was said, and nobody has concluded anything of it yet.
    { worries: 'A man waited outside.' },
    noticing('adults-waiting-nearby'),
    { 'missing-risk-conclusion': 'possible' },
    { 'missing-episodes': [{ 'missing-from': 'A flat', 'missing-returned': 'yes' }] }
  ]

  it.each(worries)('a photograph and the numbers are called for wherever there is a worry: %j', (given) => {
    expect(called(given)).toEqual(expect.arrayContaining(prepared))
    expect(called({ ...given, 'photograph-on-file': 'on-file', 'child-phones': '07700 900123' })).not.toEqual(
      expect.arrayContaining(['take-a-photograph'])
    )
    expect(called({ ...given, 'child-phones': '07700 900123' })).not.toContain('note-the-phone-numbers')
  })

  it('and are not where there is none', () => {
    const given: CaseAnswers = { worries: 'He misses home.', 'trafficking-conclusion': 'not-suspected' }
    for (const id of prepared) expect(called(given)).not.toContain(id)
  })
})

describe('an adult who speaks for the child (¶26)', () => {
  it.each<[string, CaseAnswers]>([
    ['who answers for the child', noticing('adult-answers-for-the-child')],
    [
      'who says that they found the child',
      {
        screenings: [{ 'screening-on': '2026-11-20' }],
        'marks-arrival-journey-and-documents': { marks: { 'adult-says-they-found-the-child': 'reported' } }
      }
    ],
    ['who cannot show who they are', noticing('adult-cannot-show-who-they-are')],
    ['with whom the child is tonight', { 'place-tonight': 'with-an-adult-not-yet-checked' }]
  ])('%s does not interpret, from that moment on', (_, given) => {
    expect(now(given)).toContain('adult-does-not-interpret')
  })
})

/** ¶10, ¶39: police and authority go on until the child is back, whatever was done on the first day. */
describe('on each day that a child is missing', () => {
  const gone: CaseAnswers = {
    'safe-place-first': 'safe-now',
    'missing-episodes': [
      { 'missing-from': 'The foster home', 'missing-since': today, 'missing-police-told': 'yes' }
    ]
  }
  const onDay = (day: string) => ({ answers: answersOf(gone), today: day })
  const first = followActions(fileWith(answersOf(gone)), onDay(today))
  const done = followActions(
    withOutcome(first, 'look-for-the-child', { state: 'done', on: today }, today),
    onDay(today)
  )
  const itemOn = (file: CaseFile, day: string) =>
    actionListOf(file, onDay(day)).find(({ id }) => id === 'look-for-the-child')

  it('what is done to find them is looked at again, though it was called done the day before', () => {
    expect(itemOn(done, today)?.state).toBe('done')
    expect(itemOn(done, addDays(today, 1))?.state).toBe('open')
  })

  it('it is due on that day, and never one that is past', () => {
    for (const days of [0, 1, 11]) {
      const day = addDays(today, days)
      expect(itemOn(first, day)?.due).toEqual({ date: day, basis: 'same-day' })
      expect(itemOn(first, day)?.state).toBe('open')
    }
  })
})
