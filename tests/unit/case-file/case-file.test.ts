import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { questions, stages, type QuestionId, type StageId, type StepId } from '../../../content/stages'
import { nonAnswers, type AnyAnswer } from '../../../machines/case-file/answer'
import type { Answers, CaseFile } from '../../../machines/case-file/case-file'
import {
  finished,
  finishedVersion,
  leftOn,
  newCase,
  restored,
  withAnswer,
  withProposedPosition,
  withStageDone
} from '../../../machines/case-file/change'
import { withoutReview, withReview } from '../../../machines/case-file/change-review'
import { fitCaseFile } from '../../../machines/case-file/fit'
import { fieldOf, isOneOf, itemsOf, valueOf } from '../../../machines/case-file/read'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { projectFolder } from '../../../scripts/lib/project.mjs'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { reviewed } from '../../cases/reviews'
import { examples } from '../../explore/examples'
import { fileWith } from '../../support/file'

const questionIds = Object.keys(questions) as QuestionId[]
const anyQuestion = fc.constantFrom(...questionIds)
const anyStage = fc.constantFrom(...stages.map(({ id }): StageId => id))
const anyStep = fc.constantFrom(...stages.flatMap(({ steps }) => Object.keys(steps) as StepId[]))

/** An answer that any question can have. */
const anyReason: fc.Arbitrary<AnyAnswer> = fc.oneof(
  fc.constantFrom(...nonAnswers).map((state) => ({ state })),
  fc.string().map((typed) => ({ state: 'unfinished' as const, typed })),
  fc.record({ state: fc.constant('not-known' as const), typed: fc.string() })
)
const anyAnswers = fc.dictionary(anyQuestion, anyReason).map((all) => all as Answers)

/** What JSON, and so a store or a backup, gives back. */
const stored = (file: CaseFile) => JSON.parse(JSON.stringify(file)) as CaseFile
const text = (value: string) => ({ state: 'answered', value }) as const

describe('the shape of a case file', () => {
  it('is that of a new case, and of a case with every kind of change', () => {
    const file = newCase('case-1', '2026-11-24')
    expect(parseCaseFile(stored(file))).toEqual(file)
    const changed = finished(
      withStageDone(
        leftOn(withAnswer(file, 'reference', text('A1')), 'who-the-child-is'),
        'opening',
        '2026-11-24'
      ),
      '2026-11-25'
    )
    expect(parseCaseFile(stored(changed))).toEqual(changed)
  })

  it('is that of a case with all that one can hold beside its answers', () => {
    const on = '2026-11-24'
    const outcomes = [
      { state: 'done', on, note: 'Rang Kent' },
      { state: 'dismissed', on, reason: 'Moved' }
    ] as const
    const whole: CaseFile = {
      ...withReview(finished(withReview(finished(fileWith({}), on), 'both', on), on), 'care-plan', on),
      moment: 'first-review',
      recordCopied: 3,
      proposedPosition: 'settled',
      setAside: [{ from: 'answers/shoes', json: '"39"' }],
      unclear: [{ list: 'people', ids: ['x', 'x-2'] }],
      actions: {
        'report-missing': {
          since: on,
          called: true,
          owner: 'Ada',
          due: '2026-12-01',
          outcome: outcomes[0],
          for: ['x'],
          before: outcomes
        },
        'own-1': {
          since: on,
          called: false,
          what: 'Ring',
          addedTo: 'care-plan',
          typed: { due: { day: '3' }, note: 'No', reason: 'He is' }
        }
      }
    }
    expect(parseCaseFile(stored(whole))).toEqual(whole)
    // Each is a thing that a file may lack, and none may be another thing.
    for (const part of [
      'moment',
      'recordCopied',
      'proposedPosition',
      'setAside',
      'unclear',
      'review'
    ] as const)
      expect(parseCaseFile({ ...stored(whole), [part]: 'no such thing' }), part).toBeUndefined()
  })

  const ways = Object.entries(examples).flatMap(([fact, values]) =>
    Object.entries(values).flatMap(([value, all]) =>
      (all as readonly NamedCase['answers'][]).map((given, index): [string, NamedCase['answers']] => [
        `${fact} ${value} ${index + 1}`,
        given
      ])
    )
  )

  it.each(ways)('is that of the example %s', (_, given) => {
    const file = fileWith(answersOf(given))
    expect(parseCaseFile(stored(file))).toEqual(file)
  })

  test('is that of every named case', () => {
    for (const [name, { answers }] of Object.entries(reviewed)) {
      const file = fileWith(answersOf(answers))
      expect(Object.keys(file.answers).length).toBeGreaterThan(0)
      // Question by question first, so that a failure names the one that is wrong.
      const wrong = Object.entries(file.answers).filter(
        ([id, answer]) => parseCaseFile(stored(fileWith({ [id]: answer }))) === undefined
      )
      expect(wrong.map(([id]) => `${name}: ${id}`)).toEqual([])
      expect(parseCaseFile(stored(file))).toEqual(file)
    }
  })

  test('is that of a file with any reason for having no answer, to any question', () => {
    fc.assert(
      fc.property(anyAnswers, anyStep, (answers, step) => {
        const file = leftOn(fileWith(answers), step)
        expect(parseCaseFile(stored(file))).toEqual(file)
      })
    )
  })

  it('of schema 1 still opens', () => {
    const path = join(projectFolder, 'tests/unit/fixtures/case-file-1.json')
    const something: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const file = fitCaseFile(something)
    expect(file).toMatchObject({ schema: 2, actions: {}, revision: 41, changes: 37 })
    const answers = file?.answers ?? {}
    const asked = [...new Set(Object.keys(answers).map((id) => questions[id as QuestionId].kind))].sort()
    const all = [...new Set(Object.values(questions).map(({ kind }) => kind))].sort()
    // Options that were ticked there, and a person, stand in boxes of today, under their old labels.
    expect(asked).toEqual(all.filter((kind) => kind !== 'choices' && kind !== 'person'))
    expect(valueOf(answers, 'age-doubt-reasons')).toMatch(/^Age doubted by: .*police.*Home Office/i)
    expect(valueOf(answers, 'reference')).toBe('FIXTURE 1')
    expect(valueOf(answers, 'name-in-own-script')).toBe('ሳሚ ✨ سامي')
    expect(answers['known-as']).toEqual({ state: 'chose-not-to-say', typed: 'Points at the ceiling' })
    const [birth] = itemsOf(answers, 'dates-of-birth')
    expect(birth === undefined ? undefined : fieldOf(birth, 'birth-date')).toEqual({
      date: '2010-01-01',
      precision: 'year',
      words: 'around Ramadan 2010'
    })
  })
})

describe('what is no case file', () => {
  const file = fileWith({ reference: text('A1') })
  const withAnswers = (answers: unknown) => ({ ...file, answers })

  it('is refused while the file around it is taken', () => {
    expect(parseCaseFile(withAnswers({ reference: text('A1') }))).toEqual(file)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{}'],
    ['a list', [file]],
    ['an unknown key', { ...file, name: 'Sami' }],
    ['another schema', { ...file, schema: 3 }],
    ['an unknown step', { ...file, step: 'nowhere' }],
    ['a stage that there is not', { ...file, stagesDone: { nowhere: '2026-11-24' } }],
    ['a stage done on no day', { ...file, stagesDone: { opening: 'yes' } }],
    ['a day that does not exist', { ...file, openedOn: '2026-02-30' }],
    [
      'an answer on a day that does not exist',
      withAnswers({
        'leave-granted-on': { state: 'answered', value: { date: '2026-02-30', precision: 'day' } }
      })
    ],
    ['a day that is an instant', { ...file, openedOn: '2026-11-24T10:00:00Z' }],
    ['a version without a number', { ...file, versions: [{ finishedOn: '2026-11-24', changes: 1 }] }],
    [
      'a version with more',
      { ...file, versions: [{ number: 1, finishedOn: '2026-11-24', changes: 1, by: 'x' }] }
    ],
    ['an unknown question', withAnswers({ shoes: text('new') })],
    ['an answer that is a bare value', withAnswers({ reference: 'A1' })],
    ['an unknown state', withAnswers({ reference: { state: 'guessed', value: 'A1' } })],
    ['an answer without its value', withAnswers({ reference: { state: 'answered' } })],
    ['an answer with more', withAnswers({ reference: { ...text('A1'), by: 'x' } })],
    ['a reason with a value', withAnswers({ reference: { state: 'not-known', value: 'A1' } })],
    ['unfinished with nothing typed', withAnswers({ reference: { state: 'unfinished' } })],
    ['a number for a text', withAnswers({ reference: { state: 'answered', value: 1 } })],
    ['a wrong option', withAnswers({ 'age-as-known': text('17') })],
    ['a wrong yes', withAnswers({ 'age-in-doubt': text('maybe') })],
    ['one option for several', withAnswers({ 'suspected-act': text('recruited') })],
    [
      'a wrong one of several',
      withAnswers({ 'suspected-act': { state: 'answered', value: ['recruited', 'x'] } })
    ],
    ['a text for a date', withAnswers({ 'leave-granted-on': text('2026-01-05') })],
    [
      'a date that is none',
      withAnswers({ 'leave-granted-on': { state: 'answered', value: { date: '5 May', precision: 'day' } } })
    ],
    [
      'a precision that there is not',
      withAnswers({
        'leave-granted-on': { state: 'answered', value: { date: '2026-01-05', precision: 'week' } }
      })
    ],
    ['an unknown track', withAnswers({ 'care-plan-tracks': { state: 'answered', value: { fourth: 'x' } } })],
    [
      'an unknown mark',
      withAnswers({
        'marks-missing-and-movement': { state: 'answered', value: { 'screening-1': { any: 'counted' } } }
      })
    ],
    ['an item without an id', withAnswers({ people: { state: 'answered', value: [{ fields: {} }] } })],
    [
      'an unknown field',
      withAnswers({ people: { state: 'answered', value: [{ id: 'p', fields: { shoes: text('new') } }] } })
    ],
    [
      'a wrong option in a field',
      withAnswers({
        people: { state: 'answered', value: [{ id: 'p', fields: { 'person-role': text('king') } }] }
      })
    ]
  ])('%s is refused', (_, something) => {
    expect(parseCaseFile(something)).toBeUndefined()
  })

  test('a file that lacks any of its keys is refused', () => {
    for (const key of Object.keys(file)) {
      const part = Object.fromEntries(Object.entries(file).filter(([name]) => name !== key))
      expect(parseCaseFile(part)).toBeUndefined()
    }
  })
})

describe('changes', () => {
  test('giving an answer, or taking it away, touches no other answer and nothing else', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyQuestion,
        fc.option(anyReason, { nil: undefined }),
        (answers, id, answer) => {
          const before = fileWith(answers)
          const copy = stored(before)
          const after = withAnswer(before, id, answer)
          expect(after.answers[id]).toEqual(answer)
          expect(id in after.answers).toBe(answer !== undefined)
          for (const other of questionIds.filter((one) => one !== id)) {
            expect(after.answers[other]).toBe(before.answers[other])
          }
          expect({ ...after, answers, changes: before.changes }).toEqual(before)
          expect(before).toEqual(copy)
        }
      ),
      { numRuns: 50 }
    )
  })

  test('an answer that is taken away leaves nothing in its place', () => {
    const given = withAnswer(fileWith({}), 'reference', text('A1'))
    expect(Object.keys(withAnswer(given, 'reference', undefined).answers)).toEqual([])
    const proposed = { ...given, proposedPosition: 'settled' } as const
    expect('proposedPosition' in withProposedPosition(proposed, undefined)).toBe(false)
    expect(withProposedPosition(given, 'british').proposedPosition).toBe('british')
  })

  test('every change of an answer or a stage counts, and nothing else does', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyQuestion,
        anyReason,
        anyStage,
        anyStep,
        (answers, id, answer, stage, step) => {
          const file = fileWith(answers)
          expect(withAnswer(file, id, answer).changes).toBeGreaterThan(file.changes)
          expect(withAnswer(file, id, undefined).changes).toBeGreaterThan(file.changes)
          expect(withStageDone(file, stage, '2026-11-24').changes).toBeGreaterThan(file.changes)
          expect(leftOn(file, step).changes).toBe(file.changes)
          expect(finished(file, '2026-11-24').changes).toBe(file.changes)
        }
      )
    )
  })

  test('a finished version is lost by a change, and by nothing else', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyQuestion,
        anyReason,
        anyStage,
        anyStep,
        (answers, id, answer, stage, step) => {
          const draft = fileWith(answers)
          expect(finishedVersion(draft)).toBeUndefined()
          const file = finished(draft, '2026-11-24')
          expect(finishedVersion(file)).toMatchObject({ number: 1, finishedOn: '2026-11-24' })
          expect(finishedVersion(leftOn(file, step))).toMatchObject({ number: 1 })
          expect(finishedVersion(withAnswer(file, id, answer))).toBeUndefined()
          expect(finishedVersion(withAnswer(file, id, undefined))).toBeUndefined()
          expect(finishedVersion(withStageDone(file, stage, '2026-11-24'))).toBeUndefined()
        }
      )
    )
  })

  it('finish a changed case as its next version, and keep the one before', () => {
    const first = finished(fileWith({}), '2026-11-24')
    const second = finished(withAnswer(first, 'reference', text('A1')), '2026-11-30')
    expect(second.versions.map(({ number, finishedOn }) => [number, finishedOn])).toEqual([
      [1, '2026-11-24'],
      [2, '2026-11-30']
    ])
    expect(finishedVersion(second)?.number).toBe(2)
  })

  it('call a stage done, or open again, and leave the others', () => {
    const one = withStageDone(fileWith({}), 'opening', '2026-11-24')
    const two = withStageDone(one, 'case-details', '2026-11-25')
    expect(two.stagesDone).toEqual({ opening: '2026-11-24', 'case-details': '2026-11-25' })
    expect(withStageDone(two, 'opening', undefined).stagesDone).toEqual({ 'case-details': '2026-11-25' })
  })
})

describe('a review', () => {
  const on = '2026-11-24'
  const signed = finished(fileWith({}), on)
  const reviewing = withReview(signed, 'care-plan', '2026-12-01')

  it('is opened of the last version, and makes a draft of the case', () => {
    expect(reviewing.review).toEqual({ of: 1, openedOn: '2026-12-01', kind: 'care-plan' })
    expect(finishedVersion(reviewing)).toBeUndefined()
  })

  it('is opened of no case that was never finished, and not twice', () => {
    const draft = fileWith({})
    expect(withReview(draft, 'care-plan', on)).toBe(draft)
    expect(withReview(reviewing, 'both', '2026-12-02')).toBe(reviewing)
  })

  it('that was opened by mistake leaves the version as it was signed, and what was changed since a draft', () => {
    const closed = withoutReview(reviewing)
    expect('review' in closed).toBe(false)
    expect(finishedVersion(closed)?.number).toBe(1)
    const changed = withoutReview(withAnswer(reviewing, 'reference', text('A1')))
    expect('review' in changed).toBe(false)
    expect(finishedVersion(changed)).toBeUndefined()
    expect(withoutReview(signed)).toBe(signed)
  })
})

describe('an earlier state that is brought back', () => {
  const on = '2026-11-24'
  const named = (file: CaseFile, reference: string) => withAnswer(file, 'reference', text(reference))
  const earlier = leftOn(withStageDone(named(fileWith({}), 'A1'), 'opening', on), 'who-the-child-is')
  const now = named(withStageDone(earlier, 'opening', undefined), 'B2')

  it('has its answers, its stages, its actions and its page, and counts as a change', () => {
    const acted: CaseFile = { ...earlier, actions: { 'report-missing': { since: on, called: true } } }
    const back = restored({ ...now, revision: 7 }, acted)
    expect(back).toMatchObject({
      answers: acted.answers,
      stagesDone: { opening: on },
      actions: acted.actions,
      step: 'who-the-child-is',
      revision: 7
    })
    expect(back.changes).toBeGreaterThan(Math.max(now.changes, acted.changes))
  })

  it('counts as a change also where the earlier state was changed more often than what stands now', () => {
    const often = { ...earlier, changes: now.changes + 20 }
    expect(restored(now, often).changes).toBeGreaterThan(often.changes)
  })

  it('takes nothing from what was finished since: it stays on record, and the case is a draft', () => {
    const signed = finished(now, on)
    const back = restored(signed, earlier)
    expect(back.versions).toEqual(signed.versions)
    expect(finishedVersion(back)).toBeUndefined()
  })

  it('keeps the review that is open now, whatever was open then', () => {
    const reviewing = withReview(finished(now, on), 'care-plan', '2026-12-01')
    expect(restored(reviewing, earlier).review).toEqual(reviewing.review)
    const then = withReview(finished(earlier, on), 'pathway-plan', '2026-11-25')
    expect(restored(reviewing, then).review).toEqual(reviewing.review)
  })

  it('opens its own review again where nothing was finished since, and no review that has ended', () => {
    const signed = finished(earlier, on)
    const reviewing = withReview(signed, 'care-plan', '2026-12-01')
    expect(restored(named(signed, 'B2'), reviewing).review).toEqual(reviewing.review)
    const ended = finished(named(reviewing, 'B2'), '2026-12-02')
    expect('review' in restored(ended, reviewing)).toBe(false)
  })
})

describe('reading', () => {
  it.each(nonAnswers)('finds no value in "%s", whatever was typed beside it', (state) => {
    const answers: Answers = { reference: { state, typed: 'A1' }, people: { state } }
    expect(valueOf(answers, 'reference')).toBeUndefined()
    expect(itemsOf(answers, 'people')).toEqual([])
  })

  it('finds no value in what is unfinished or not there', () => {
    expect(valueOf({ reference: { state: 'unfinished', typed: 'A1' } }, 'reference')).toBeUndefined()
    expect(valueOf({}, 'reference')).toBeUndefined()
    expect(
      fieldOf({ fields: { 'person-name': { state: 'not-known' } as const } }, 'person-name')
    ).toBeUndefined()
  })

  it('finds a value, the items of a list and their fields', () => {
    const answers = answersOf({
      reference: 'A1',
      people: [{ 'person-name': 'Ruth' }, { 'person-name': 'Idris' }]
    })
    expect(valueOf(answers, 'reference')).toBe('A1')
    expect(itemsOf(answers, 'people').map((person) => fieldOf(person, 'person-name'))).toEqual([
      'Ruth',
      'Idris'
    ])
  })

  it('finds a value among others only where there is one', () => {
    const answers = answersOf({ 'age-as-known': '16-or-17' })
    expect(isOneOf(answers, 'age-as-known', 'under-16', '16-or-17')).toBe(true)
    expect(isOneOf(answers, 'age-as-known', 'under-16')).toBe(false)
    expect(isOneOf({}, 'age-as-known', 'under-16', '16-or-17', '18-or-over')).toBe(false)
  })
})
