import { describe, expect, test } from 'vitest'
import { followActions } from '../../../machines/actions/follow'
import { actionListOf } from '../../../machines/actions/list'
import { variantOf } from '../../../machines/actions/variants'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withOutcome } from '../../../machines/case-file/change-actions'
import { addDays } from '../../../machines/facts/dates'
import { reviewAdvocacyAndSupportRules as rules } from '../../../machines/stages/review-advocacy-and-support/actions'
import { care, viewOf, type CaseAnswers } from '../../support/clock'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const held = (...days: readonly string[]) =>
  days.map((day) => ({ 'review-on': day, 'review-state': 'review-held' }))
const since = '2024-11-04'

// Regulation 33: each review is followed by another, however long nobody has held one.
describe('a child who is looked after, with no review planned, has one to be arranged or one that is overdue', () => {
  const reviews = [
    [],
    held('2024-11-28'),
    held('2025-05-01'),
    held('2025-11-20'),
    held('2024-11-28', '2025-02-20'),
    held('2025-05-01', '2025-11-20')
  ]
  const timings = [undefined, 'held-in-time', 'held-late', 'not-yet-due', 'overdue']
  const given = timings.flatMap((timing) =>
    reviews.map((some): CaseAnswers => ({
      'age-in-doubt': 'no',
      'age-as-known': 'under-16',
      'periods-of-care': [care(since)],
      reviews: some,
      ...(timing === undefined ? {} : { 'first-review-timing': timing })
    }))
  )

  test('on every day', () => {
    for (const answers of given)
      for (let days = 0; days < 800; days += 1) {
        const view = viewOf(answers, addDays(since, days))
        const isCalled = (id: 'hold-the-overdue-review' | 'arrange-the-next-review') => {
          const raised = rules[id](view)
          return raised === true || (Array.isArray(raised) && raised.length > 0)
        }
        expect(
          isCalled('hold-the-overdue-review') || isCalled('arrange-the-next-review'),
          JSON.stringify([view.today, answers])
        ).toBe(true)
      }
  })
})

// Regulation 33: within 20 working days of becoming looked after, which is 25 November of a child in care since 28 October.
describe('a review that is arranged for a day after its last day is brought forward', () => {
  const today = '2026-11-24'
  const arrange = 'arrange-the-next-review'
  const planned = (...days: readonly string[]) =>
    days.map((day) => ({ 'review-on': day, 'review-state': 'review-planned' }))
  const given = (reviews: readonly object[], from = '2026-10-28'): CaseAnswers =>
    ({
      'age-in-doubt': 'no',
      'age-as-known': 'under-16',
      'periods-of-care': [care(from)],
      reviews
    }) as CaseAnswers
  const on = (answers: CaseAnswers, before: CaseFile = fileWith({})) => {
    const file = { ...before, answers: answersOf(answers) }
    return followActions(file, { answers: file.answers, today })
  }
  const itemOf = (file: CaseFile) =>
    actionListOf(file, { answers: file.answers, today }).find(
      ({ id, called, outcome }) => id === arrange && called && outcome === undefined
    )
  const isCalled = (answers: CaseAnswers) => itemOf(on(answers)) !== undefined

  test('on each day after it, and not on the last day itself or before', () => {
    expect(isCalled(given(planned('2026-11-26')))).toBe(true)
    expect(isCalled(given(planned('2026-12')))).toBe(true)
    expect(isCalled(given(planned('2026-11-25')))).toBe(false)
    expect(isCalled(given(planned('2026-11-24')))).toBe(false)
    expect(isCalled(given(planned('2026-11')))).toBe(false)
    expect(isCalled(given(planned('2026-12-10', '2026-11-25')))).toBe(false)
  })

  test('in words that say so, and with a day in time', () => {
    const file = on(given(planned('2026-11-26')))
    expect(variantOf(arrange, { answers: file.answers, today })).toBe('after-its-last-day')
    expect(itemOf(file)?.due.date).toBe('2026-11-24')
    const none = on(given([]))
    expect(variantOf(arrange, { answers: none.answers, today })).toBeUndefined()
  })

  test('the second within 3 months of the first, and no review of which nobody knows which it is', () => {
    const next = (first: string, then: string) => given([...held(first), ...planned(then)], '2026-09-01')
    expect(isCalled(next('2026-09-25', '2026-12-26'))).toBe(true)
    expect(isCalled(next('2026-09-25', '2026-12-25'))).toBe(false)
    expect(isCalled(given([...held('2026-08-24'), ...planned('2026-12-20')], '2024-09-01'))).toBe(false)
  })

  test('once more where it was arranged anew for a day that is too late again', () => {
    const close = (file: CaseFile) =>
      followActions(withOutcome(file, arrange, { state: 'done', on: today }, today), {
        answers: file.answers,
        today
      })
    const first = close(on(given([])))
    const late = on(given(planned('2026-11-30')), first)
    expect(itemOf(late)).toBeDefined()
    expect(itemOf(close(late))).toBeUndefined()
    expect(itemOf(on(given(planned('2026-11-26')), close(late)))).toBeDefined()
    expect(itemOf(on(given(planned('2026-11-25')), close(late)))).toBeUndefined()
  })

  // Regulation 33: 20 working days from 2 November end on 30 November, and six months after 20 August on 20 February.
  const ana = (reviews: readonly object[], from: string, more: object = {}): CaseAnswers => ({
    ...given(reviews, from),
    'age-as-known': '16-or-17',
    ...more
  })
  const variantOn = (day: string, answers: CaseAnswers) => {
    const file = { ...fileWith({}), answers: answersOf(answers) }
    const view = { answers: file.answers, today: day }
    const item = actionListOf(followActions(file, view), view).find(({ id }) => id === arrange)
    return item?.called === true ? (variantOf(arrange, view) ?? 'plain') : 'not called'
  }

  test('but not while only the record of the one before it is missing', () => {
    const first = ana(planned('2026-11-23', '2027-02-15'), '2026-11-02')
    expect(variantOn('2026-11-24', first)).toBe('not called')
    const second = ana([...held('2026-05-25'), ...planned('2026-08-20', '2027-02-15')], '2026-05-04')
    expect(variantOn('2026-08-21', second)).toBe('not called')
    expect(variantOn('2026-11-24', ana(planned('2027-02-15'), '2026-11-02'))).toBe('after-its-last-day')
  })

  test('nor where they are 18 on its last day or before', () => {
    const reviews = [...held('2026-05-25', '2026-08-20'), ...planned('2027-03-10')]
    const born = (day: string) =>
      ana(reviews, '2026-05-04', { 'dates-of-birth': [{ 'birth-date': day, 'birth-source': 'child-says' }] })
    expect(variantOn('2026-11-30', born('2009-01-10'))).toBe('not called')
    expect(variantOn('2026-11-30', born('2009-02-20'))).toBe('not called')
    expect(variantOn('2026-11-30', born('2009-02-21'))).toBe('after-its-last-day')
  })
})
