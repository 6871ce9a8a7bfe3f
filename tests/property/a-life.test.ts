import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../machines/case-file/case-file'
import { finished } from '../../machines/case-file/change'
import { recordOf, withActionEdited, withOutcome } from '../../machines/case-file/change-actions'
import { withReview } from '../../machines/case-file/change-review'
import { parseCaseFile } from '../../machines/case-file/schema'
import { followActions, withRecordsAsOpened } from '../../machines/actions/follow'
import { actionListOf } from '../../machines/actions/list'
import { followedOnOpening } from '../../machines/actions/since-when'
import { addDays } from '../../machines/facts/dates'
import { onPath } from '../../machines/journey/paths'
import { answersOf, type NamedCase, type ScenarioItem } from '../cases/named-case'
import { today } from '../explore/explore'
import { fileWith } from '../support/file'
import { isProving } from '../support/proving'

// Each day walks every rule: a few lives here, many with npm run prove.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: isProving ? 1_000 : 15 })

type Given = NamedCase['answers']
const viewOf = ({ answers }: CaseFile, day: string) => onPath({ answers, today: day })
const followed = (file: CaseFile, day: string) => followActions(file, viewOf(file, day))
const given = (file: CaseFile, answers: Given, day: string) =>
  followed({ ...file, answers: { ...file.answers, ...answersOf(answers) }, changes: file.changes + 1 }, day)
const opened = (file: CaseFile, day: string) =>
  followedOnOpening(file, viewOf(file, day), (on) => viewOf(file, on))
const itemOf = (file: CaseFile, id: string, day: string) =>
  actionListOf(file, viewOf(file, day)).find((one) => one.id === id)

/** Lists of which several entries call for one action together. */
const lists: readonly {
  action: string
  list: string
  raises: ScenarioItem
  rests: ScenarioItem
  with: Given
}[] = [
  {
    action: 'make-existing-contact-safe',
    list: 'family-contacts',
    with: { 'trafficking-conclusion': 'suspected' },
    raises: { 'contact-now': 'in-contact', 'contact-involvement': 'suspected' },
    rests: { 'contact-now': 'contact-lost', 'contact-involvement': 'suspected' }
  },
  {
    action: 'still-being-exploited',
    list: 'exploitation-situations',
    with: { 'trafficking-conclusion': 'suspected' },
    raises: { 'situation-still-in-it': 'yes' },
    rests: { 'situation-still-in-it': 'no' }
  },
  {
    action: 'review-an-overdue-measure',
    list: 'safety-measures',
    with: {},
    raises: { 'measure-what': 'check-in-calls', 'measure-review-on': '2026-01-05' },
    rests: { 'measure-what': 'check-in-calls', 'measure-review-on': '2030-01-05' }
  }
]

// What was done is done for what was known then (¶20, ¶30, ¶39, ¶44).
describe.each(lists)('$action over the days', ({ action, list, raises, rests, with: base }) => {
  const entries = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
  const of = (which: readonly boolean[]): Given => ({ [list]: which.map((one) => (one ? raises : rests)) })

  test('is open where an entry calls for it that did not on an earlier day since it was closed, whatever others did', () => {
    fc.assert(
      fc.property(fc.array(entries, { minLength: 1, maxLength: 6 }), (states) => {
        let file = given(followed(fileWith(answersOf(base)), today), of([true, true, true]), today)
        file = followed(withOutcome(file, action, { state: 'done', on: today }, today), today)
        const rested = new Set<number>()
        states.forEach((which, number) => {
          const day = addDays(today, 30 * (number + 1))
          file = given(file, of(which), day)
          const isBack = which.some((raises, at) => raises && rested.has(at))
          if (isBack) expect(itemOf(file, action, day)?.outcome).toBeUndefined()
          which.forEach((raises, at) => {
            if (!raises) rested.add(at)
          })
        })
      })
    )
  })

  test('is closed as it was, with its day, once an entry that was added today is taken back', () => {
    const day = addDays(today, 60)
    const start = given(followed(fileWith(answersOf(base)), today), of([true]), today)
    const done = followed(withOutcome(start, action, { state: 'done', on: today }, today), today)
    const back = given(given(done, of([true, true]), day), of([true]), day)
    expect(itemOf(back, action, day)).toEqual(itemOf(done, action, day))
  })
})

describe('a finished version that nobody opened for months', () => {
  const answers: Given = {
    'safety-measures': [{ 'measure-what': 'check-in-calls', 'measure-review-on': addDays(today, 30) }]
  }
  const [action, due, later] = ['review-an-overdue-measure', addDays(today, 31), addDays(today, 200)]

  test.each([
    ['is read', (file: CaseFile) => file],
    ['comes to a review', (file: CaseFile) => followed(withReview(file, 'care-plan', later), later)],
    [
      'has something of it owned by somebody',
      (file: CaseFile) =>
        followed(
          withActionEdited(withRecordsAsOpened(file), 'tell-the-police', { owner: 'Ada' }, later),
          later
        )
    ]
  ])('calls for what time alone called for from the day on which it did, when it %s', (_what, then) => {
    const saved = { ...followed(fileWith(answersOf(answers)), today), savedAt: `${today}T12:00:00Z` }
    const file = then(opened(finished(saved, today), later))
    expect(itemOf(file, action, later)).toMatchObject({ since: due, state: 'overdue' })
  })

  test('is itself the same to the letter', () => {
    const file = finished(followed(fileWith(answersOf(answers)), today), today)
    expect(opened(file, later)).toEqual(file)
    expect(parseCaseFile(JSON.parse(JSON.stringify({ ...file, savedAt: 'x' })))).toEqual({
      ...file,
      savedAt: 'x'
    })
    expect(recordOf(file, action)).toBeUndefined()
  })
})
