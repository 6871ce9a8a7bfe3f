import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile, CaseView } from '../../machines/case-file/case-file'
import type { PlainDate } from '../../machines/case-file/answer'
import { actionListOf } from '../../machines/actions/list'
import type { ActionItem } from '../../machines/actions/action-item'
import { addDays } from '../../machines/facts/dates'
import { followActions } from '../../machines/actions/follow'
import { answersOf, type ScenarioItem, type NamedCase } from '../cases/named-case'
import { fileWith } from '../support/file'
import { isProving } from '../support/proving'

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: isProving ? 1_000 : 60 })

type CaseAnswers = NamedCase['answers']

const began = '2026-12-18'

/** Cases in which a great many actions are called for: nothing in them moves while the moves below are made. */
const cases: readonly CaseAnswers[] = [
  { 'trafficking-conclusion': 'suspected', 'periods-of-care': [careFrom(began)], 'placement-since': began },
  { 'trafficking-conclusion': 'suspected', 'periods-of-care': [careFrom('2025-02-03')] },
  { 'trafficking-conclusion': 'still-finding-out', 'age-in-doubt': 'yes' },
  {
    'dates-of-birth': [{ 'birth-date': '2009-05-01', 'birth-source': 'document' }],
    'pathway-assessment-state': 'under-way',
    'periods-of-care': [careFrom('2026-06-01')]
  }
]

function careFrom(from: PlainDate): ScenarioItem {
  return { 'care-authority': 'Kent', 'care-legal-basis': 'section-20', 'care-from': from }
}

/** Other answers that come as a case goes on, and give no action of its own another day. */
const others: readonly CaseAnswers[] = [
  { 'care-plan-ready-on': began },
  { 'checks-to-arrange': ['dental-check'] },
  { 'still-to-explain': ['plans-in-their-language'] },
  { 'authority-still-to-do': ['train-those-around-the-child'] },
  { 'transfer-state': 'asked-for' },
  { 'placement-kind': 'foster-carer' },
  { 'first-review-timing': 'held-in-time' },
  { 'missing-risk-conclusion': 'likely' }
]

type Move =
  | { readonly kind: 'wait'; readonly days: number }
  | { readonly kind: 'answer'; readonly index: number }
  | { readonly kind: 'plan-a-review'; readonly ahead: number }
  | { readonly kind: 'hold-a-review'; readonly next: number }

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.nat({ max: 120 }) }) },
  fc.record({ kind: fc.constant('answer' as const), index: fc.nat({ max: others.length - 1 }) }),
  fc.record({ kind: fc.constant('plan-a-review' as const), ahead: fc.nat({ max: 200 }) }),
  fc.record({ kind: fc.constant('hold-a-review' as const), next: fc.nat({ max: 200 }) })
)

interface Moment {
  readonly given: CaseAnswers
  readonly reviews: readonly ScenarioItem[]
  readonly day: PlainDate
  readonly file: CaseFile
}

const viewOf = ({ file, day }: Moment): CaseView => ({ answers: file.answers, today: day })

function followed(moment: Moment): Moment {
  const { given, reviews } = moment
  const file = { ...moment.file, answers: answersOf(reviews.length === 0 ? given : { ...given, reviews }) }
  return { ...moment, file: followActions(file, { answers: file.answers, today: moment.day }) }
}

function after(moment: Moment, one: Move): Moment {
  const { day, reviews } = moment
  switch (one.kind) {
    case 'wait':
      return { ...moment, day: addDays(day, one.days) }
    case 'answer':
      return { ...moment, given: { ...moment.given, ...others[one.index] } }
    case 'plan-a-review': {
      const planned = { 'review-state': 'review-planned', 'review-on': addDays(day, one.ahead) }
      return { ...moment, reviews: [...reviews, planned] }
    }
    case 'hold-a-review': {
      const next = addDays(day, one.next)
      const held = { 'review-state': 'review-held', 'review-on': day, 'review-next-on': next }
      return { ...moment, reviews: [...reviews, held] }
    }
  }
}

const setElsewhere = ['edited', 'recorded', 'clock']

const suggestedOf = (moment: Moment): readonly ActionItem[] =>
  actionListOf(moment.file, viewOf(moment)).filter(
    ({ due, outcome }) => outcome === undefined && !setElsewhere.includes(due.basis)
  )

describe('the suggested day of an action that stays undone', () => {
  test('never becomes later as time passes and other things are recorded, reviews among them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.array(move, { maxLength: 12 }), (given, moves) => {
        let moment = followed({ given, reviews: [], day: began, file: fileWith({}) })
        for (const one of moves) {
          const before = new Map(suggestedOf(moment).map((item) => [item.id, item.due.date]))
          const calledSince = moment.file.actions
          moment = followed(after(moment, one))
          for (const { id, due, since } of suggestedOf(moment)) {
            const was = before.get(id)
            // What arose on the day of a review may have arisen in it, and is for the next one.
            if (one.kind === 'hold-a-review' && since === moment.day) continue
            const isTheSame = moment.file.actions[id]?.since === calledSince[id]?.since
            if (isTheSame && was !== undefined)
              expect(due.date !== undefined && due.date <= was, id).toBe(true)
          }
        }
      })
    )
  })

  test('is never more than three months after the day on which it arose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.array(move, { maxLength: 6 }), (given, moves) => {
        let moment = followed({ given, reviews: [], day: began, file: fileWith({}) })
        for (const one of moves) moment = followed(after(moment, one))
        for (const { id, due } of suggestedOf(moment)) {
          const since = moment.file.actions[id]?.since ?? began
          if (due.date !== undefined) expect(due.date <= addDays(since, 92), id).toBe(true)
        }
      })
    )
  })
})
