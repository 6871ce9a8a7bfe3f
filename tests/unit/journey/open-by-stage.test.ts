import { describe, expect, it } from 'vitest'
import { moments, type Moment } from '../../../content/moments'
import { stages } from '../../../content/stages'
import { openByStage, openIfFew } from '../../../machines/journey/open-by-stage'
import { pathsOf } from '../../../machines/journey/paths'
import { walk } from '../../../machines/journey/walk'
import { stageMachines } from '../../../machines/stages'
import { answersOf, type NamedCase } from '../../cases/named-case'

const countedIn = (
  given: NamedCase['answers'],
  isCounted: Parameters<typeof openByStage>[2] = () => true
) => {
  const view = { answers: answersOf(given), today: '2026-11-24' }
  return openByStage(view, pathsOf(view), isCounted, 'review-to-review')
}

describe('how many questions are open, stage by stage', () => {
  it('names each stage once, in its order', () => {
    expect(countedIn({}).map(({ stage }) => stage)).toEqual(stages.map(({ id }) => id))
  })

  it('is all that is asked while nothing is answered, and one less for each answer; a reason why there is none is one', () => {
    const [opening] = countedIn({})
    expect(opening?.asked).toBeGreaterThan(3)
    expect(opening?.open).toBe(opening?.asked)
    const [answered] = countedIn({ reference: 'A1', 'known-as': { reason: 'not-known' } })
    expect(answered).toEqual({ ...opening, open: (opening?.open ?? 0) - 2 })
  })

  it('is only what is to be counted, and each question once, in the first stage that asks it', () => {
    const one = countedIn({}, (_, question) => question === 'trafficking-conclusion')
    expect(one.map(({ asked, open }) => [asked, open])).toEqual([
      [1, 1],
      ...stages.slice(1).map(() => [0, 0])
    ])
    expect(countedIn({}, () => false).every(({ asked }) => asked === 0)).toBe(true)
  })

  // A record that prints the later step alone does not say that the conclusion can wait: it is asked in the first hour (¶13).
  it('is needed by the first of the steps that ask it, whichever are counted', () => {
    const view = { answers: answersOf({}), today: '2026-11-24' }
    const ofTheRecord = openByStage(
      view,
      pathsOf(view),
      (step, question) => step === 'conclusion' && question === 'trafficking-conclusion',
      'first-hour'
    )
    expect(ofTheRecord.map(({ open, later }) => [open, later])).toContainEqual([1, 0])
    expect(ofTheRecord.every(({ later }) => later === 0)).toBe(true)
  })
})

describe('how many are open now, and how many can wait', () => {
  const inMoment = (given: NamedCase['answers'], now: Moment) => {
    const view = { answers: answersOf(given), today: '2026-11-24' }
    const paths = pathsOf(view)
    return new Map(openByStage(view, paths, () => true, now).map(({ stage, ...counts }) => [stage, counts]))
  }
  const of17: NamedCase['answers'] = { 'age-as-known': '16-or-17' }

  it('is of pathway planning nothing before the first review, and all of it from review to review (¶51)', () => {
    const before = inMoment(of17, 'first-review').get('pathway-planning')
    expect(before).toMatchObject({ asked: 0, open: 0 })
    expect(before?.later).toBeGreaterThan(10)
    expect(inMoment(of17, 'review-to-review').get('pathway-planning')).toEqual({
      asked: before?.later,
      open: before?.later,
      later: 0
    })
  })

  it('counts what was answered early as looked at, and what was put off early as what can wait', () => {
    const before = inMoment(of17, 'first-review').get('pathway-planning')
    const early = { ...of17, 'health-services-in-adulthood': 'The same surgery' }
    expect(inMoment(early, 'first-review').get('pathway-planning')).toEqual({
      asked: 1,
      open: 0,
      later: (before?.later ?? 0) - 1
    })
    const putOff: NamedCase['answers'] = {
      ...of17,
      'health-services-in-adulthood': { reason: 'not-yet-explored' }
    }
    expect(inMoment(putOff, 'first-review').get('pathway-planning')).toEqual(before)
  })

  it('loses no question: what is open now and what can wait is all that is open', () => {
    const total = (now: Moment) =>
      [...inMoment(of17, now).values()].reduce((sum, { open, later }) => sum + open + later, 0)
    for (const one of moments) expect(total(one), one).toBe(total('review-to-review'))
  })

  it('names what is needed now alone', () => {
    const view = { answers: answersOf(of17), today: '2026-11-24' }
    const named = (now: Moment) =>
      openIfFew(
        view,
        pathsOf(view),
        (_, id) => ['known-as', 'health-services-in-adulthood'].includes(id),
        now
      )
    expect(named('first-review')).toEqual(['known-as'])
    expect(named('review-to-review')).toEqual(['known-as', 'health-services-in-adulthood'])
  })
})

describe('which questions are open', () => {
  const nameable = ['reference', 'known-as', 'age-as-known', 'found-where', 'worries', 'where-the-child-is']
  const namedOf = (among: readonly string[], given: NamedCase['answers'] = {}) => {
    const view = { answers: answersOf(given), today: '2026-11-24' }
    return openIfFew(view, pathsOf(view), (_, question) => among.includes(question), 'review-to-review')
  }

  it('is named where they are five or fewer, each once, in the order in which they are asked', () => {
    expect(namedOf(nameable, { reference: 'A1' })).toEqual([
      'known-as',
      'age-as-known',
      'where-the-child-is',
      'found-where',
      'worries'
    ])
    expect(namedOf(['reference'], { reference: 'A1' })).toEqual([])
  })

  it('is not named where they are more', () => {
    expect(namedOf(nameable)).toEqual([])
  })
})

it('a way through a stage on which a rule fails says how it failed', () => {
  const machine = stageMachines['core-assessment'].provide({
    guards: {
      needsInterpreter: () => {
        throw new Error('Nobody knows the language.')
      }
    }
  })
  expect(() => walk(machine, { answers: {}, today: '2026-11-24' })).toThrow('Nobody knows the language.')
})
