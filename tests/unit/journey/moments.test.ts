import { describe, expect, it, test } from 'vitest'
import { moments, type Moment } from '../../../content/moments'
import { stages, type StepId } from '../../../content/stages'
import { newCase, withMoment } from '../../../machines/case-file/change'
import { moment } from '../../../machines/facts/moment'
import { answeredBefore } from '../../../machines/journey/answered-before'
import {
  askedInMoment,
  asksNow,
  endsFirstHour,
  firstHourSteps,
  momentOf,
  routeWith,
  startOf,
  stepsNow,
  stepsShown
} from '../../../machines/journey/moments'
import { momentAfter, openInStage, waitingIn } from '../../../machines/journey/what-waits'
import { nextStage, untouchedStep } from '../../../machines/journey/next-stage'
import { askedOn, onPath, pathsOf } from '../../../machines/journey/paths'
import { explore, today } from '../../explore/explore'
import { stageMachines } from '../../../machines/stages'
import { eritrea } from '../../cases/eritrea'
import { answersOf, type NamedCase } from '../../cases/named-case'

type CaseAnswers = NamedCase['answers']
const viewOf = (given: CaseAnswers) => ({ answers: answersOf(given), today })

/** The first hour is over: where, whether it is safe, what happens next, and whether a doctor is needed today. */
const placed: CaseAnswers = {
  'place-tonight': 'foster-home',
  'safe-place-first': 'safe-now',
  'first-48-hours-plan': 'Mina stays up with him; the duty worker rings at nine.',
  'health-attention-today': 'no'
}
const inCare = (from: string): CaseAnswers => ({ 'periods-of-care': [{ 'care-from': from }] })

it('what can wait is told step by step, with how many open questions of each, under the moment that needs them', () => {
  const view = viewOf({})
  const paths = pathsOf(view)
  const [next] = waitingIn(paths, view, 'first-hour')
  expect(next?.moment).toBe('first-days')
  expect(next?.steps.length).toBeGreaterThan(3)
  for (const { step, questions } of next?.steps ?? []) {
    // All that is asked there in the first days is open in a case in which nothing was answered.
    const { later } = askedInMoment(step, view, 'first-hour')
    expect(questions, step).toBe(later.find(({ moment: one }) => one === 'first-days')?.questions.length)
  }
  // What two steps of a stage ask is one question of it: the stages beside it on the task list count it once.
  for (const { moment: of, questions } of waitingIn(paths, view, 'first-hour')) {
    const ofStages = stages.map(({ id }) => {
      const steps = paths[id]
      return new Set(
        steps.flatMap(
          (step) =>
            askedInMoment(step, view, 'first-hour').later.find(({ moment: one }) => one === of)?.questions ??
            []
        )
      ).size
    })
    expect(questions, of).toBe(ofStages.reduce((sum, one) => sum + one, 0))
  }
})

describe('the moment that a case is in (by hand from ¶23, ¶46 and regulations 9, 28 and 33)', () => {
  it.each<[string, CaseAnswers, string]>([
    ['nothing is known', {}, 'first-hour'],
    ['the place alone is known', { 'place-tonight': 'foster-home' }, 'first-hour'],
    [
      'nobody has planned the next 48 hours',
      { ...placed, 'first-48-hours-plan': { reason: 'not-yet-explored' } },
      'first-hour'
    ],
    [
      'nobody has said whether the child needs a doctor today',
      { ...placed, 'health-attention-today': { reason: 'not-yet-explored' } },
      'first-hour'
    ],
    [
      'nobody has said whether the place is safe',
      { ...placed, 'safe-place-first': { reason: 'not-yet-explored' } },
      'first-hour'
    ],
    [
      'nobody has said where the child sleeps',
      { ...placed, 'place-tonight': { reason: 'not-yet-explored' } },
      'first-hour'
    ],
    ['the first hour is recorded', placed, 'first-days'],
    ['care is recorded and began yesterday', inCare('2026-11-23'), 'first-days'],
    ['care began a week ago', inCare('2026-11-17'), 'first-days'],
    ['care began more than a week ago', inCare('2026-11-16'), 'first-review'],
    [
      'the placement plan stands and the first visit was made',
      { ...placed, 'placement-plan-agreed-on': '2026-11-23', 'first-visit-on': '2026-11-24' },
      'first-review'
    ],
    [
      'the child was placed a week ago, and nobody has recorded when care began',
      { ...placed, 'placement-since': '2026-11-17' },
      'first-days'
    ],
    [
      'the child was placed more than a week ago, and nobody has recorded when care began',
      { ...placed, 'placement-since': '2026-11-16' },
      'first-review'
    ],
    ['the first visit alone was made', { ...placed, 'first-visit-on': '2026-11-24' }, 'first-days'],
    [
      'a review is planned',
      { ...inCare('2026-11-02'), reviews: [{ 'review-on': '2026-11-29', 'review-state': 'review-planned' }] },
      'first-review'
    ],
    [
      'a review was held',
      { ...inCare('2026-11-02'), reviews: [{ 'review-on': '2026-11-20', 'review-state': 'review-held' }] },
      'review-to-review'
    ],
    [
      'care ended two months ago, and nothing has begun since',
      {
        'periods-of-care': [{ 'care-from': '2024-01-10', 'care-to': '2026-09-20' }],
        'placement-since': '2024-01-10',
        reviews: [{ 'review-on': '2024-02-01', 'review-state': 'review-held' }]
      },
      'review-to-review'
    ],
    [
      'care ended yesterday before a review was held, and nothing has begun since',
      {
        'periods-of-care': [{ 'care-from': '2026-11-20', 'care-to': '2026-11-23' }],
        'placement-since': '2026-11-20'
      },
      'first-review'
    ],
    [
      'care was once, ended long ago, and the child is found anew',
      {
        'periods-of-care': [{ 'care-from': '2024-01-10', 'care-to': '2024-06-10' }],
        'placement-since': '2024-01-10',
        'placement-plan-agreed-on': '2024-01-12',
        'first-visit-on': '2024-01-13',
        reviews: [{ 'review-on': '2024-02-01', 'review-state': 'review-held' }]
      },
      'first-hour'
    ],
    [
      'somebody has said that the child is not looked after',
      { 'periods-of-care': [{ 'care-legal-basis': 'not-looked-after', 'care-from': '2026-10-01' }] },
      'first-hour'
    ],
    [
      'the child was not looked after, and was placed since',
      {
        'periods-of-care': [{ 'care-legal-basis': 'not-looked-after', 'care-from': '2026-10-01' }],
        'placement-since': '2026-11-02'
      },
      'first-review'
    ],
    [
      'care began again yesterday, and what was done in earlier care is over',
      {
        'periods-of-care': [
          { 'care-from': '2024-01-10', 'care-to': '2024-06-10' },
          { 'care-from': '2026-11-23' }
        ],
        'placement-since': '2024-01-10',
        'placement-plan-agreed-on': '2024-01-12',
        'first-visit-on': '2024-01-13',
        reviews: [{ 'review-on': '2024-02-01', 'review-state': 'review-held' }]
      },
      'first-days'
    ],
    [
      'another legal basis goes on with care that began long ago',
      {
        'periods-of-care': [
          { 'care-legal-basis': 'section-20', 'care-from': '2026-01-10', 'care-to': '2026-11-21' },
          { 'care-legal-basis': 'care-order', 'care-from': '2026-11-22' }
        ],
        reviews: [{ 'review-on': '2026-02-01', 'review-state': 'review-held' }]
      },
      'review-to-review'
    ],
    [
      'care goes on, and began on a day of this month that nobody knows',
      { 'periods-of-care': [{ 'care-from': { about: '2026-11' } }] },
      'first-days'
    ],
    [
      'a review was held, on a day that nobody has recorded',
      { ...inCare('2026-11-02'), reviews: [{ 'review-state': 'review-held' }] },
      'review-to-review'
    ],
    [
      'the young person is an adult',
      { 'age-as-known': '18-or-over', 'age-in-doubt': 'no' },
      'review-to-review'
    ]
  ])('%s', (_name, given, expected) => {
    expect(today).toBe('2026-11-24')
    expect(moment.of(viewOf(given))).toBe(expected)
  })

  it('is a later one where somebody has gone on to it, and never an earlier one', () => {
    const file = newCase('case-1', today)
    expect(momentOf(withMoment(file, 'first-review'), viewOf({}))).toBe('first-review')
    expect(momentOf(withMoment(file, 'first-hour'), viewOf(placed))).toBe('first-days')
  })
})

describe('what a step asks', () => {
  it('now is no part of what waits, and each later moment that is named has something', () => {
    const view = viewOf({ 'place-tonight': 'foster-home' })
    const { now, later } = askedInMoment('first-48-hours', view, 'first-hour')
    const waiting = later.flatMap(({ questions }) => questions)
    expect(now).toContain('first-48-hours-plan')
    expect(waiting.filter((id) => now.includes(id))).toEqual([])
    for (const { moment: one, questions } of later) {
      expect(questions.length, one).toBeGreaterThan(0)
      expect(one).not.toBe('first-hour')
    }
    expect(askedInMoment('first-48-hours', view, 'review-to-review').later).toEqual([])
  })
})

test('a stage is begun at what it needs now, and at its first step where all of it can wait', () => {
  const view = viewOf(placed)
  const paths = pathsOf(view)
  expect(startOf('care-plan', paths, view, 'first-days')).toBe(paths['care-plan'][0])
  expect(startOf('case-details', paths, view, 'first-days')).toBe('periods-of-care')
})

test('one question of one step that waits is told too', () => {
  // Of Filmon’s case all is answered: his review of pathway planning alone is open now.
  const view = onPath(viewOf({ ...eritrea.answers, 'pathway-status-needs': { reason: 'not-yet-explored' } }))
  const waiting = waitingIn(pathsOf(view), view, 'first-review')
  expect(waiting).toHaveLength(1)
  expect(waiting[0]).toMatchObject({ moment: 'review-to-review', questions: 1, steps: [{ questions: 1 }] })
})

describe('the first hour', () => {
  const view = viewOf({})
  const paths = pathsOf(view)

  test('is four steps and at most 24 questions, in the order of a desk', () => {
    expect(firstHourSteps).toEqual(['opening-page', 'safe-place', 'police-agreement', 'first-48-hours'])
    const asked = firstHourSteps.flatMap((step) => askedInMoment(step, view, 'first-hour').now)
    expect(asked.length).toBeLessThanOrEqual(24)
  })

  // A baby in the room is as much at risk, and may be asked for next (¶20, ¶23). The Home Office’s form asks it of whoever may be referred.
  test('asks about a child of their own where exploitation is feared, and who they are after a yes', () => {
    const askedOf = (given: CaseAnswers) =>
      firstHourSteps.flatMap((step) => askedInMoment(step, viewOf(given), 'first-hour').now)
    const own = ['has-children-of-their-own', 'children-of-their-own']
    const askedOwn = (given: CaseAnswers) => askedOf(given).filter((id) => own.includes(id))
    expect(askedOwn({})).toEqual([])
    expect(askedOwn({ 'trafficking-conclusion': 'not-suspected' })).toEqual([])
    expect(askedOwn({ 'trafficking-conclusion': 'still-finding-out' })).toEqual(own.slice(0, 1))
    expect(askedOwn({ 'trafficking-conclusion': 'suspected', 'has-children-of-their-own': 'yes' })).toEqual(
      own
    )
  })

  test('asks where the child is, who asks, what they carry, language, police, photograph, phones and the plan', () => {
    const asked = firstHourSteps.flatMap((step) => askedInMoment(step, view, 'first-hour').now)
    for (const id of [
      'where-the-child-is',
      'found-where',
      'trafficking-conclusion',
      'place-tonight',
      'safe-place-first',
      'enquirers',
      'who-may-answer-enquiries',
      'addresses-and-numbers-carried',
      'first-language',
      'interpreter-needed',
      'police-told',
      'police-roles-agreed',
      'photograph-on-file',
      'child-description',
      'child-phones',
      'first-48-hours-plan',
      'first-48-hours-who',
      'health-attention-today'
    ] as const)
      expect(asked).toContain(id)
  })

  test('leads from step to step, and ends after the fourth', () => {
    expect(routeWith('safe-place', paths, view, 'first-hour')).toEqual(firstHourSteps)
    expect(firstHourSteps.filter((step) => endsFirstHour(step, 'first-hour'))).toEqual(['first-48-hours'])
    expect(endsFirstHour('first-48-hours', 'first-days')).toBe(false)
  })
})

describe('on every path, in every moment', () => {
  const explored = stages.flatMap(({ id }) =>
    explore(stageMachines[id]).map(({ answers }) => ({ answers, today }))
  )

  test('each question is asked now or waits, and none is both or gone', () => {
    for (const view of explored) {
      const paths = pathsOf(view)
      for (const step of stages.flatMap(({ id }) => paths[id]))
        for (const one of moments) {
          const { now, later } = askedInMoment(step, view, one)
          const all = [...now, ...later.flatMap(({ questions }) => questions)]
          expect(all.length, step).toBe(new Set(all).size)
          expect([...all].sort(), step).toEqual([...askedOn(step, view)].sort())
        }
    }
  })

  test('an answer that was given early does not wait', () => {
    for (const view of explored)
      for (const step of stages.flatMap(({ id }) => pathsOf(view)[id]))
        for (const id of askedInMoment(step, view, 'first-hour').later.flatMap(({ questions }) => questions))
          expect(view.answers[id]).toBeUndefined()
  })

  test('a later moment needs whatever an earlier one does, and the last needs all but what waits until 16', () => {
    for (const view of explored) {
      const paths = pathsOf(view)
      for (const { id } of stages) {
        const ways = moments.map((one) => stepsNow(id, paths, view, one))
        for (const [index, way] of ways.entries())
          for (const step of ways[index - 1] ?? []) expect(way).toContain(step)
      }
      expect(waitingIn(paths, view, 'review-to-review')).toEqual([])
    }
  })
})

test('a case goes on to the next moment for which something waits, and once all was answered early to the last that asks', () => {
  const view = onPath(viewOf({}))
  expect(momentAfter(pathsOf(view), view, 'first-hour')).toBe('first-days')
  expect(momentAfter(pathsOf(view), view, 'review-to-review')).toBeUndefined()
  // Nothing of Filmon’s case is open, and no review was held: his pathway planning is led through all the same.
  const whole = onPath(viewOf(eritrea.answers))
  const paths = pathsOf(whole)
  expect(momentOf({}, whole)).toBe('first-review')
  expect(waitingIn(paths, whole, 'first-review')).toEqual([])
  expect(momentAfter(paths, whole, 'first-review')).toBe('review-to-review')
  expect(momentAfter(paths, whole, 'review-to-review')).toBeUndefined()
})

test('a child under 16 is not led into pathway planning, and one of 16 is', () => {
  const led = (age: '16-or-17' | 'under-16') => {
    const view = onPath(viewOf({ 'age-as-known': age }))
    return nextStage('review-advocacy-and-support', pathsOf(view), view, 'review-to-review')
  }
  expect(led('16-or-17')).toBe('pathway-planning')
  expect(led('under-16')).toBe('check-and-documents')
})

test('what is open of pathway planning can wait for a child under 16, and is needed at the reviews of one of 16', () => {
  const open = (age: '16-or-17' | 'under-16') => {
    const view = onPath(viewOf({ 'age-as-known': age }))
    return openInStage('pathway-planning', pathsOf(view), view, 'review-to-review')
  }
  expect(open('under-16').now).toBe(0)
  expect(open('under-16').later).toBeGreaterThan(10)
  expect(open('16-or-17').now).toBeGreaterThan(10)
  expect(open('16-or-17').later).toBe(0)
})

test('what is answered of a stage is open in it no more', () => {
  const open = (given: CaseAnswers) => {
    const view = onPath(viewOf({ 'age-as-known': 'under-16', ...given }))
    return openInStage('pathway-planning', pathsOf(view), view, 'review-to-review').later
  }
  expect(open({ 'health-services-in-adulthood': 'The same surgery' })).toBe(open({}) - 1)
})

test('the conclusion on suspicion, asked on the opening page, leads through no page of indicators in the first days', () => {
  const view = viewOf({})
  const paths = pathsOf(view)
  expect(paths['trafficking-indicators']).toContain('conclusion')
  for (const early of ['first-hour', 'first-days'] as const)
    expect(stepsNow('trafficking-indicators', paths, view, early)).toEqual([])
  expect(stepsNow('trafficking-indicators', paths, view, 'first-review')).toContain('conclusion')
})

test('whoever opens a stage that can wait goes through all of it, step by step, as its steps are listed beside it', () => {
  const view = viewOf(placed)
  const paths = pathsOf(view)
  expect(stepsNow('care-plan', paths, view, 'first-days')).toEqual([])
  for (const step of paths['care-plan']) {
    expect(routeWith(step, paths, view, 'first-days')).toEqual(paths['care-plan'])
    expect(stepsShown('care-plan', paths, view, 'first-days', step)).toEqual(paths['care-plan'])
  }
})

test('since when and by which right the child is in care is asked in the first days, whose limits count from it (regulations 4, 9, 28 and 33)', () => {
  const view = viewOf(placed)
  const paths = pathsOf(view)
  expect(stepsNow('case-details', paths, view, 'first-days')).toEqual([
    'periods-of-care',
    'check-case-details'
  ])
  expect(askedInMoment('periods-of-care', view, 'first-days').now).toEqual(['periods-of-care'])
})

describe('the step of a stage on which nothing was answered (¶7, ¶31)', () => {
  const first: CaseAnswers = {
    ...placed,
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'Seen.'
  }
  const led = (stage: 'case-details' | 'trafficking-indicators' | 'immediate-safety', given: CaseAnswers) => {
    const view = viewOf(given)
    return untouchedStep(stage, pathsOf(view), view, momentOf({}, view))
  }
  const care = inCare('2026-11-02')

  it('comes first, though it came to stand before the step that called for it', () => {
    // In the first days, care alone is asked. Since it began more than a week ago, who the child is is needed too.
    expect(led('case-details', { ...first, ...inCare('2026-11-20') })).toBeUndefined()
    expect(led('case-details', { ...first, ...care })).toBe('who-the-child-is')
    expect(led('case-details', { ...first, ...care, 'full-name': 'Yousif' })).toBe('immigration-position')
  })

  it('is none where one answer was given on it, a reason why there is none, or an answer that can wait', () => {
    for (const given of [{ reason: 'not-yet-explored' }, { reason: 'not-known' }, 'Yousif'] as const)
      expect(led('case-details', { ...first, ...care, 'full-name': given })).not.toBe('who-the-child-is')
    expect(led('case-details', { ...first, ...inCare('2026-11-20'), 'full-name': 'Yousif' })).toBeUndefined()
  })

  it('is none that only offers what can wait', () => {
    const view = viewOf(placed)
    const paths = pathsOf(view)
    for (const { id } of stages)
      for (const one of moments) {
        const step = untouchedStep(id, paths, view, one)
        if (step !== undefined) expect(asksNow(step, view, one), step).toBe(true)
      }
    expect(untouchedStep('care-plan', paths, view, 'first-days')).toBeUndefined()
    expect(untouchedStep('care-plan', paths, view, 'first-review')).toBe(paths['care-plan'][0])
  })

  it('is one of which only what an earlier page asked too was answered, until something of its own is', () => {
    const concludedAlone: CaseAnswers = {
      ...placed,
      ...care,
      'trafficking-conclusion': 'not-suspected',
      screenings: [{ 'screening-on': '2026-11-20' }],
      'marks-control-fear-and-presentation': { reason: 'not-yet-explored' },
      'marks-sexual-exploitation': { reason: 'not-yet-explored' }
    }
    expect(led('trafficking-indicators', concludedAlone)).toBe('conclusion')
    expect(
      led('trafficking-indicators', { ...concludedAlone, 'conclusion-on': '2026-11-20' })
    ).toBeUndefined()
  })

  // Who looked from end to end and saw nothing has nothing to mark (¶13).
  it('is no page of signs without a mark', () => {
    const looked: CaseAnswers = {
      ...first,
      ...care,
      'conclusion-on': '2026-11-20',
      screenings: [{ 'screening-on': '2026-11-20' }]
    }
    expect(led('trafficking-indicators', looked)).toBeUndefined()
  })

  it('is on the way on which the task list begins the stage, which counts something open there', () => {
    for (const given of [{}, placed, { ...first, ...care }, { ...first, ...care, 'full-name': 'Yousif' }])
      for (const one of moments) {
        const view = viewOf(given)
        const paths = pathsOf(view)
        for (const { id } of stages) {
          const step = untouchedStep(id, paths, view, one)
          const start = startOf(id, paths, view, one)
          if (step === undefined || start === undefined) continue
          expect(openInStage(id, paths, view, one).now, step).toBeGreaterThan(0)
          const way = stepsShown(id, paths, view, one, start)
          expect(way.indexOf(step), step).toBeGreaterThanOrEqual(way.indexOf(start))
          expect(way.indexOf(start)).toBe(0)
        }
      }
  })
})

describe('a child of whom nothing is suspected, concluded with a reason (¶17–20)', () => {
  const none: CaseAnswers = {
    ...placed,
    ...inCare('2026-11-02'),
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'Nothing was seen or said in three weeks.'
  }
  const stage = 'strategy-discussion-and-nrm'
  const after = (given: CaseAnswers) => {
    const view = viewOf(given)
    return nextStage('trafficking-indicators', pathsOf(view), view, 'first-review')
  }

  it('is not led through the strategy discussion and the referral', () => {
    expect(after(none)).toBe(stages[stages.findIndex(({ id }) => id === stage) + 1]?.id)
  })

  it('finds all of it where it was, and asked on its one page nothing that was not asked before', () => {
    const view = viewOf(none)
    const paths = pathsOf(view)
    expect(startOf(stage, paths, view, 'first-review')).toBe('what-is-suspected')
    expect(askedOn('what-is-suspected', view)).toEqual(['trafficking-conclusion', 'conclusion-reason'])
    expect(paths[stage]).toEqual(['what-is-suspected', 'check-strategy-discussion-and-nrm'])
    expect(openInStage(stage, paths, view, 'first-review').now).toBe(0)
  })

  it.each<[string, CaseAnswers]>([
    ['nothing is concluded', { 'trafficking-conclusion': { reason: 'not-yet-explored' } }],
    ['nobody knows what to conclude', { 'trafficking-conclusion': { reason: 'not-known' } }],
    ['no reason is given', { 'conclusion-reason': { reason: 'not-yet-explored' } }],
    ['trafficking is suspected', { 'trafficking-conclusion': 'suspected' }],
    ['it is known', { 'trafficking-conclusion': 'known' }],
    ['it is still being found out', { 'trafficking-conclusion': 'still-finding-out' }],
    ['a referral was made', { referral: 'made' }],
    ['a strategy discussion was held', { 'strategy-discussion': 'held' }],
    ['the child is not safe where they are', { 'safe-place-first': 'not-safe' }],
    ['an enquiry under section 47 is recorded', { 'child-protection-enquiry': 'begun' }],
    [
      'somebody of the family has the name of one who exploits',
      {
        exploiters: [{ 'exploiter-called': 'Abbas' }],
        'family-contacts': [{ 'contact-who': 'Abbas' }]
      }
    ]
  ])('is led there where %s', (_name, given) => {
    expect(after({ ...none, ...given })).toBe(stage)
  })
})

describe('what was answered on an earlier page', () => {
  const given: CaseAnswers = {
    ...placed,
    ...inCare('2026-11-12'),
    'trafficking-conclusion': 'not-suspected',
    'conclusion-reason': 'Nobody he met on the way holds him; Dana agreed.',
    'identity-support': 'Halal food; the mosque in Station Road.',
    'living-with-family-wishes': 'He wants to ring his mother.',
    'reunification-considered': 'not-for-now',
    'parents-views-sought': 'recorded',
    'parents-views': 'She is glad that he goes to college.',
    'child-wishes': 'College, and football.',
    'views-and-plan': 'The plan has both.',
    'influence-child-view': 'Nobody wants anything of him.'
  }
  const before = (step: StepId, answers: CaseAnswers, now: Moment = 'first-review') => {
    const view = viewOf(answers)
    return answeredBefore(step, pathsOf(view), view, now)
  }

  it('stands as answered on the plan’s step, and what is new there is asked', () => {
    expect([...before('permanence', given)].sort()).toEqual([
      'identity-support',
      'living-with-family-wishes',
      'reunification-considered'
    ])
    expect(before('wishes-and-feelings', given)).toEqual(['parents-views-sought', 'parents-views'])
    expect(before('advocacy', given)).toEqual(['child-wishes'])
    // Where it is asked first it is asked.
    expect(before('education-so-far', given)).toEqual([])
    expect(before('family-and-contact', given)).toEqual([])
  })

  it('is asked on while nobody has it, or while it says that something is still to be done', () => {
    for (const still of ['being-assessed', 'not-yet-considered'])
      expect(before('permanence', { ...given, 'reunification-considered': still })).not.toContain(
        'reunification-considered'
      )
    expect(before('permanence', { ...given, 'identity-support': { reason: 'not-known' } })).not.toContain(
      'identity-support'
    )
    expect(before('wishes-and-feelings', { ...given, 'parents-views-sought': 'not-yet-sought' })).toEqual([
      'parents-views'
    ])
    // Whoever said nothing in the first week may say it later (¶27).
    expect(
      before('permanence', { ...given, 'living-with-family-wishes': { reason: 'chose-not-to-say' } })
    ).not.toContain('living-with-family-wishes')
    // An entry with nothing but a name has gaps.
    expect(
      before('permanence', { ...given, 'family-contacts': [{ 'contact-who': 'Halima' }] })
    ).not.toContain('family-contacts')
  })

  it('is asked anew where the step decides it, has it of another day, or reads the plans back', () => {
    expect(before('conclusion', given)).toEqual([])
    expect(before('what-is-suspected', { ...given, 'trafficking-conclusion': 'suspected' })).toEqual([])
    expect(before('placement', given)).toEqual([])
    expect(before('assessment-start', given)).toEqual([])
    expect(before('sharing', given)).toEqual([])
    // It may be of the placement before (¶39).
    const moved = { ...given, 'if-missing-carer': 'Rings Janet.', 'child-description': 'Tall, thin.' }
    expect(before('if-missing', moved)).toEqual(['child-description'])
  })

  it('is not folded away where a step would ask nothing else', () => {
    for (const { id } of stages)
      for (const step of pathsOf(viewOf(given))[id]) {
        const { now } = askedInMoment(step, viewOf(given), 'first-review')
        if (now.length > 0) expect(before(step, given).length, step).toBeLessThan(now.length)
      }
  })

  it('is asked anew beside threats alone, where the child says who may reach them (¶35)', () => {
    const onPlan = (answers: CaseAnswers) => before('health-actions', { ...given, ...answers })
    expect(onPlan({})).toContain('influence-child-view')
    expect(onPlan({ 'threats-made': 'no' })).toContain('influence-child-view')
    for (const made of ['yes', 'maybe'])
      expect(onPlan({ 'threats-made': made })).not.toContain('influence-child-view')
  })
})

it('who receives the plans is looked through from review to review: each copy is noted where it is made', () => {
  const { later } = askedInMoment('sharing', viewOf({ 'age-as-known': 'under-16' }), 'first-review')
  expect(later.find(({ moment: one }) => one === 'review-to-review')?.questions).toContain('plan-recipients')
})

describe('the support that a child specially needs (¶2)', () => {
  it('is asked about as soon as the child is in care, whatever is suspected, beside who they can rely on', () => {
    for (const conclusion of ['suspected', 'not-suspected', { reason: 'not-yet-explored' }] as const) {
      const view = viewOf({ ...placed, 'trafficking-conclusion': conclusion })
      expect(askedInMoment('trust', view, 'first-days').now).toContain('status-still-to-do')
      // On a page that stands in the first days anyway: the care plan is on their way no more than before.
      expect(stepsNow('care-plan', pathsOf(view), view, 'first-days')).toEqual([])
      expect(askedInMoment('meeting-needs', view, 'first-days').now).not.toContain('status-still-to-do')
    }
  })

  it('is asked in no first hour, and anew where the plan meets the needs (¶32)', () => {
    expect(askedInMoment('trust', viewOf({}), 'first-hour').now).not.toContain('status-still-to-do')
    const view = viewOf({
      ...placed,
      ...inCare('2026-11-02'),
      'status-still-to-do': { reason: 'does-not-apply' }
    })
    expect(askedInMoment('meeting-needs', view, 'first-review').now).toContain('status-still-to-do')
    expect(answeredBefore('meeting-needs', pathsOf(view), view, 'first-review')).not.toContain(
      'status-still-to-do'
    )
  })
})
