import { beforeAll, describe, expect, it } from 'vitest'
import { openInStage } from '../../../machines/journey/what-waits'
import { openByStage } from '../../../machines/journey/open-by-stage'
import { onPath, pathsOf } from '../../../machines/journey/paths'
import { finished } from '../../../machines/case-file/change'
import { isOpen } from '../../../machines/policy/plans/open-questions'
import { reviewAdvocacyAndSupportRules as rules } from '../../../machines/stages/review-advocacy-and-support/actions'
import { sourceOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { care, type CaseAnswers } from '../../support/clock'
import { fileWith } from '../../support/file'
import { allWords } from '../../support/words'

const held = (on: string, state = 'review-held') => ({ 'review-on': on, 'review-state': state })
const today = '2027-01-20'
const given = (said: string, answers: CaseAnswers): CaseAnswers => ({
  'age-in-doubt': 'no',
  'age-as-known': 'under-16',
  'periods-of-care': [care('2026-11-05')],
  'first-review-timing': said,
  ...answers
})
const pathOf = (said: string, answers: CaseAnswers) =>
  onPath({ answers: answersOf(given(said, answers)), today })
const isAsked = (said: string, answers: CaseAnswers) =>
  isOpen(pathOf(said, answers).answers, 'first-review-timing')

// ¶46: whether the first review was held in time is said of one that was held.
describe('what was said of the first review before one was held', () => {
  it.each(['not-yet-due', 'overdue'])('“%s” is asked again once one is', (said) => {
    expect(isAsked(said, { reviews: [held('2026-12-03')] })).toBe(true)
    expect(isAsked(said, { reviews: [held('2027-03-01', 'review-planned'), held(today)] })).toBe(true)
  })

  it.each<[string, CaseAnswers]>([
    ['none is on record', {}],
    ['it is planned', { reviews: [held('2026-12-03', 'review-planned')] }],
    ['it was put off', { reviews: [held('2026-12-03', 'review-put-off')] }],
    ['it is said to be held on a day to come', { reviews: [held('2027-01-21')] }],
    ['nobody knows the day', { reviews: [{ 'review-state': 'review-held' }] }],
    [
      'another authority looks after the child since',
      {
        'periods-of-care': [
          { ...care('2026-11-05'), 'care-to': '2027-01-10' },
          { ...care('2027-01-11'), 'care-authority': 'Kent' }
        ],
        reviews: [held('2026-12-03')]
      }
    ]
  ])('stands while %s', (_, answers) => {
    for (const said of ['not-yet-due', 'overdue']) expect(isAsked(said, answers), said).toBe(false)
  })

  it.each(['held-in-time', 'held-late'])('“%s” stands: it was said of a review that was held', (said) => {
    expect(isAsked(said, { reviews: [held('2026-12-03')] })).toBe(false)
  })

  // The review record lists it as not explored: whoever looks at the task list is not told that nothing is open.
  it('is open where open questions are counted', () => {
    const stage = 'review-advocacy-and-support'
    const openOf = (said: string) => {
      const view = { answers: answersOf(given(said, { reviews: [held('2026-12-03')] })), today }
      const { now, later } = openInStage(stage, pathsOf(view), view, 'review-to-review')
      const counted = openByStage(view, pathsOf(view), () => true, 'review-to-review').find(
        (one) => one.stage === stage
      )
      return [now + later, counted?.open ?? 0]
    }
    const oneMore = (counts: readonly number[]) => counts.map((open) => open + 1)
    expect(openOf('not-yet-due')).toEqual(oneMore(openOf('held-in-time')))
    expect(openOf('overdue')).toEqual(oneMore(openOf('held-late')))
  })

  it('calls for no review that was held', () => {
    const calls = (answers: CaseAnswers) =>
      rules['hold-the-overdue-review'](
        pathOf('overdue', { 'periods-of-care': [care('2027-01-04')], ...answers })
      )
    expect(calls({})).toBe(true)
    expect(calls({ reviews: [held('2027-01-18')] })).toBe(false)
  })
})

describe('the review record', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  it('says of no review that was held that it is not due yet, whoever is given it', () => {
    const file = (reviews: CaseAnswers) =>
      finished(fileWith(answersOf(given('not-yet-due', reviews))), '2027-01-20')
    const said = (answers: CaseAnswers, ...leftOut: readonly 'health'[]) =>
      JSON.stringify(
        sourceOf('review-record', file(answers), { today, words }).tell({
          leftOut: new Set(leftOut),
          own: []
        }).model
      )
    const reviews = [held('2026-12-03')]
    expect(said({})).toContain('Not due yet')
    expect(said({ reviews })).not.toContain('Not due yet')
    expect(said({ reviews }, 'health')).not.toContain('Not due yet')
    expect(said({ reviews })).toContain('3 December 2026')
  })
})
