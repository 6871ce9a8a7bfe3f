import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../../machines/case-file/read'
import { decidedBefore, isAskedInEntry } from '../../../../machines/policy/plans/asked-in-entry'
import { goalsAhead } from '../../../../machines/policy/needs/goals-ahead'
import { openItems } from '../../../../machines/policy/plans/open-questions'
import { answersOf, type NamedCase } from '../../../cases/named-case'

const viewOf = (given: NamedCase['answers'], today = '2027-03-02') => ({ answers: answersOf(given), today })

// By hand from the desk before a second review: what the first decided, and what came of it, is what the reviewing officer asks first (¶46).
describe('what came of the earlier decisions', () => {
  const first = {
    'review-on': '2026-12-03',
    'review-state': 'review-held',
    'review-decisions': 'Tracing begins. An advocate is offered.'
  } as const
  const second = { 'review-on': '2027-03-03', 'review-state': 'review-planned' } as const

  const asked = (reviews: NamedCase['answers']['reviews'], at: number, today?: string) => {
    const view = viewOf({ reviews }, today)
    const entry = view.answers.reviews?.state === 'answered' ? view.answers.reviews.value[at] : undefined
    if (entry === undefined) throw new Error('no entry')
    return {
      decided: decidedBefore(view, entry),
      isAsked: isAskedInEntry('review-earlier-decisions', entry, view)
    }
  }

  it('is asked before the second review, with what was decided beside it', () => {
    expect(asked([first, second], 1)).toEqual({
      decided: { on: '2026-12-03', decisions: 'Tracing begins. An advocate is offered.' },
      isAsked: true
    })
  })

  it('is not asked of the first, nor where the one before was put off or decided nothing', () => {
    expect(asked([first, second], 0).isAsked).toBe(false)
    expect(asked([{ ...first, 'review-state': 'review-put-off' }, second], 1).isAsked).toBe(false)
    expect(asked([{ 'review-on': '2026-12-03', 'review-state': 'review-held' }, second], 1).isAsked).toBe(
      false
    )
  })

  it('is of the last review before it, in whatever order they were entered', () => {
    const later = { ...first, 'review-on': '2027-02-01', 'review-decisions': 'A new placement.' } as const
    expect(asked([later, first, second], 2).decided?.decisions).toBe('A new placement.')
    expect(asked([later, first, second], 0).decided?.on).toBe('2026-12-03')
  })

  it('is no gap before the review, and one once it was held without', () => {
    const open = (reviews: NamedCase['answers']['reviews']) =>
      openItems(viewOf({ reviews }, '2027-03-04'), 'reviews').map(({ number, fields }) => [
        number,
        fields.includes('review-earlier-decisions')
      ])
    expect(open([first, { ...second, 'review-state': 'review-held' }])).toEqual([
      [1, false],
      [2, true]
    ])
    expect(open([first, second]).filter(([, is]) => is === true)).toEqual([])
  })
})

// By hand: a goal whose day has passed is reached, still to come, or another one (¶56).
describe('how far a goal has come', () => {
  const state = (goal: object, today = '2027-03-02') => {
    const view = viewOf({ 'care-plan-goals': [{ 'care-plan-goal': 'Start college', ...goal }] }, today)
    const entry =
      view.answers['care-plan-goals']?.state === 'answered'
        ? view.answers['care-plan-goals'].value[0]
        : undefined
    if (entry === undefined) throw new Error('no entry')
    return isAskedInEntry('care-plan-goal-state', entry, view)
  }

  it('is asked from the day on that was set for it', () => {
    expect(state({ 'care-plan-goal-due': '2026-11-30' })).toBe(true)
    expect(state({ 'care-plan-goal-due': '2027-03-02' })).toBe(true)
    expect(state({ 'care-plan-goal-due': '2027-03-03' })).toBe(false)
    expect(state({ 'care-plan-goal-due': '2027-03' })).toBe(false)
    expect(state({})).toBe(false)
  })

  it('and what was answered stays to be read where a new day was set', () => {
    expect(state({ 'care-plan-goal-due': '2027-05-01', 'care-plan-goal-state': 'changed' })).toBe(true)
  })
})

it('a goal that was reached, or is another now, is none of those that are to come (¶56)', () => {
  const goals = (['to-come', 'reached', 'changed'] as const).map((state) => ({
    'care-plan-goal': state,
    'care-plan-goal-state': state
  }))
  const ahead = goalsAhead(viewOf({ 'care-plan-goals': [...goals, { 'care-plan-goal': 'Swim' }] }))
  expect(ahead.map((goal) => fieldOf(goal, 'care-plan-goal'))).toEqual(['to-come', 'Swim'])
})

// ¶48, ¶67: who gives a child legal advice is regulated for it. Nobody who enters a foster carer between two calls is asked at which level.
describe('how somebody is regulated', () => {
  const isAsked = (role: string | undefined, more: object = {}) => {
    const person = { 'person-name': 'Marion Bell', ...(role === undefined ? {} : { 'person-role': role }) }
    const view = viewOf({ people: [person], ...more }, '2026-11-24')
    const entry = view.answers.people?.state === 'answered' ? view.answers.people.value[0] : undefined
    if (entry === undefined) throw new Error('no entry')
    return (['person-regulated-as', 'person-regulated-level'] as const).map((field) =>
      isAskedInEntry(field, entry, view)
    )
  }

  it.each(['carer', 'police', 'social-worker', 'designated-nurse'])('is not asked of a %s', (role) => {
    expect(isAsked(role)).toEqual([false, false])
  })

  it.each([undefined, 'legal-representative', 'advocate', 'support-worker', 'relative', 'other'])(
    'is asked where the role is %s',
    (role) => {
      expect(isAsked(role)).toEqual([true, true])
    }
  )

  it('is asked of whoever is named as the one who advises, whatever their role', () => {
    expect(isAsked('key-worker', { 'immigration-adviser': 'Marion Bell' })).toEqual([true, true])
  })

  it('stays where it was answered', () => {
    const person = {
      'person-name': 'Marion Bell',
      'person-role': 'carer',
      'person-regulated-as': 'not-regulated'
    }
    const view = viewOf({ people: [person] }, '2026-11-24')
    const entry = view.answers.people?.state === 'answered' ? view.answers.people.value[0] : undefined
    if (entry === undefined) throw new Error('no entry')
    expect(isAskedInEntry('person-regulated-as', entry, view)).toBe(true)
  })
})
