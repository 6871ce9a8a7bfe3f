import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { questions, type QuestionId } from '../../../content/stages'
import type { CaseFile } from '../../../machines/case-file/case-file'
import { withAnswer } from '../../../machines/case-file/change'
import { fitCaseFile } from '../../../machines/case-file/fit'
import { asideTextsOf } from '../../../machines/case-file/set-aside'
import { parseCaseFile } from '../../../machines/case-file/schema'
import { questionsOf } from '../../../machines/facts/asked'
import { answersOf } from '../../cases/named-case'
import { fileWith } from '../../support/file'

const text = (value: unknown) => ({ state: 'answered', value })
const file = fileWith(
  answersOf({
    reference: 'A1',
    'age-in-doubt': 'yes',
    people: [{ 'person-name': 'Ruth' }, { 'person-name': 'Idris' }]
  })
)

/** The file with something that today's questions have no place for. */
const withAnswers = (answers: Readonly<Record<string, unknown>>): unknown => ({
  ...file,
  answers: { ...file.answers, ...answers }
})

/** What was set aside, by where it stood. */
const asideOf = (opened: CaseFile | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries((opened?.setAside ?? []).map(({ from, json }) => [from, JSON.parse(json) as unknown]))

describe('a case file of an earlier build', () => {
  it('that fits is opened as it is', () => {
    expect(fitCaseFile(file)).toEqual(file)
  })

  it('whose longer texts were called unfinished has them as answers, whole, and its unfinished dates as they were', () => {
    const long = 'ä'.repeat(20_000)
    const date = { state: 'unfinished', typed: { day: '31', month: '4', year: '', words: '' } }
    const opened = fitCaseFile(
      withAnswers({
        worries: { state: 'unfinished', typed: long },
        'conclusion-on': date,
        people: text([{ id: 'p1', fields: { 'person-name': { state: 'unfinished', typed: long } } }])
      })
    )
    expect(opened?.answers.worries).toEqual(text(long))
    expect(opened?.answers['conclusion-on']).toEqual(date)
    expect(opened?.answers.people).toEqual(text([{ id: 'p1', fields: { 'person-name': text(long) } }]))
  })

  it('keeps a long text that was typed beside a reason why there is no answer as it was: it is none', () => {
    const reason = { state: 'not-known', typed: 'ä'.repeat(20_000) }
    expect(fitCaseFile(withAnswers({ worries: reason }))?.answers.worries).toEqual(reason)
  })

  it('with what was seen of a sign in a form that has gone keeps what was seen of the others', () => {
    const whole = { who: 'Ada', when: 'Today', context: 'At home' }
    const gone = { who: 'Ada', when: 'Today', context: 'At home', place: 'Leeds' }
    const opened = fitCaseFile(
      withAnswers({ 'indicator-details': text({ 's-1': { one: whole, other: gone } }) })
    )
    expect(opened?.answers['indicator-details']).toEqual(text({ 's-1': { one: whole } }))
    expect(asideOf(opened)).toEqual({ 'answers/indicator-details/value/s-1/other': gone })
  })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['an option that has gone', { 'age-as-known': text('about-16') }],
    ['one option of several that has gone', { 'suspected-act': text(['recruited', 'nobody-now']) }],
    ['a question that has gone', { shoes: text('New ones, size 39') }],
    ['a question that is another kind now', { 'leave-granted-on': text('in spring') }],
    ['a state that has gone', { worries: { state: 'guessed', value: 'A car' } }]
  ])('with %s opens without that answer, which is set aside', (_, answers) => {
    const opened = fitCaseFile(withAnswers(answers))
    expect(opened).toMatchObject({ ...file, answers: file.answers })
    expect(asideOf(opened)).toEqual(
      Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`answers/${id}`, answer]))
    )
    expect(parseCaseFile(opened)).toEqual(opened)
  })

  it('with a field of an entry that no longer fits keeps the entry and its other fields', () => {
    const people = [
      { id: 'p1', fields: { 'person-name': text('Ruth'), 'person-role': text('king') } },
      { id: 'p2', fields: { 'person-name': text('Idris'), shoes: text('Size 39') } }
    ]
    const opened = fitCaseFile(withAnswers({ people: text(people) }))
    expect(opened?.answers.people).toEqual(
      text([
        { id: 'p1', fields: { 'person-name': text('Ruth') } },
        { id: 'p2', fields: { 'person-name': text('Idris') } }
      ])
    )
    expect(asideOf(opened)).toEqual({
      'answers/people/value/0/fields/person-role': text('king'),
      'answers/people/value/1/fields/shoes': text('Size 39')
    })
  })

  it('with a track or a mark that has gone keeps the others', () => {
    const opened = fitCaseFile(
      withAnswers({
        'tracks-accommodation': text({ transitional: 'School here', fourth: 'Elsewhere' }),
        'marks-missing-and-movement': text({ 's-1': { one: 'seen', other: 'counted' } })
      })
    )
    expect(opened?.answers['tracks-accommodation']).toEqual(text({ transitional: 'School here' }))
    expect(opened?.answers['marks-missing-and-movement']).toEqual(text({ 's-1': { one: 'seen' } }))
    expect(asideOf(opened)).toEqual({
      'answers/tracks-accommodation/value/fourth': 'Elsewhere',
      'answers/marks-missing-and-movement/value/s-1/other': 'counted'
    })
  })

  it('left on a step that has gone opens on the first page', () => {
    expect(fitCaseFile({ ...file, step: 'nowhere' })).toEqual({ ...file, step: 'opening-page' })
  })

  it('keeps actions, stages and whole parts that have gone', () => {
    const gone = { since: 'once', called: true }
    const opened = fitCaseFile({
      ...file,
      actions: { gone },
      stagesDone: { opening: '2026-11-24', former: '2026-11-23' },
      moods: { monday: 'low' }
    })
    expect(opened?.stagesDone).toEqual({ opening: '2026-11-24' })
    expect(asideOf(opened)).toEqual({
      'actions/gone': gone,
      'stagesDone/former': '2026-11-23',
      moods: { monday: 'low' }
    })
  })

  it('sets aside what is new beside what was set aside before', () => {
    const once = fitCaseFile(withAnswers({ shoes: text('39') }))
    const twice = fitCaseFile({ ...once, answers: { ...once?.answers, hats: text('red') } })
    expect(asideOf(twice)).toEqual({ 'answers/shoes': text('39'), 'answers/hats': text('red') })
    expect(fitCaseFile(twice)).toEqual(twice)
  })

  it('keeps what was set aside when an answer changes', () => {
    const opened = fitCaseFile(withAnswers({ shoes: text('39') })) as CaseFile
    const changed = withAnswer(opened, 'reference', { state: 'answered', value: 'A2' })
    expect(changed.setAside).toEqual(opened.setAside)
  })

  test('whatever stands in the place of its answers, it opens, and nothing of it is lost', () => {
    const ids = fc.constantFrom(...(Object.keys(questions) as QuestionId[]), 'gone')
    fc.assert(
      fc.property(fc.dictionary(ids, fc.jsonValue({ maxDepth: 5 })), (answers) => {
        const before = { ...file, answers }
        const opened = fitCaseFile(before)
        expect(opened).toBeDefined()
        const [whole, aside] = [JSON.stringify(opened?.answers), opened?.setAside ?? []]
        for (const [id, answer] of Object.entries(answers)) {
          const stays = whole.includes(JSON.stringify(answer))
          const isAside = aside.some(({ from }) => from.startsWith(`answers/${id}`))
          expect(stays || isAside).toBe(true)
        }
      })
    )
  })
})

describe('what was set aside', () => {
  it('can be read: by its question where that is still asked, without what only builds an answer', () => {
    const opened = fitCaseFile(
      withAnswers({
        'age-as-known': text('about-16'),
        shoes: { state: 'unfinished', typed: { left: 'Size 39', right: ' ' } },
        people: text([{ id: 'p1', fields: { 'person-name': text('Ruth'), 'former-note': text('Kind') } }])
      })
    ) as CaseFile
    expect(asideTextsOf(opened)).toEqual([
      { question: 'age-as-known', texts: ['about-16'] },
      { question: 'people', texts: ['Kind'] },
      { question: undefined, texts: ['Size 39'] }
    ])
    expect(asideTextsOf(file)).toEqual([])
  })

  it('is nothing to read where nobody had typed or chosen anything', () => {
    const opened = fitCaseFile(
      withAnswers({
        shoes: { state: 'unfinished', typed: ' ' },
        hats: { state: 'does-not-apply' },
        coats: text('Red')
      })
    ) as CaseFile
    expect(asideTextsOf(opened)).toEqual([{ question: undefined, texts: ['Red'] }])
  })
})

describe('what is no case file', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'case'],
    ['a list', [file]],
    ['a file of a later schema', { ...file, schema: 3 }],
    ['a file without answers', { ...file, answers: undefined }],
    ['a file without a revision', { ...file, revision: undefined }],
    ['a file with a broken version', { ...file, versions: [{ number: 'one' }] }],
    ['a file whose set-aside parts are none', { ...file, setAside: 'x' }]
  ])('%s is refused', (_, something) => {
    expect(fitCaseFile(something)).toBeUndefined()
  })
})

// By hand: which questions stood on a page before it was joined to another.
test.each([
  ['other-potential-victims', ['other-potential-victims', 'siblings-and-other-children']],
  [
    'indicators-presentation-and-health',
    ['marks-control-fear-and-presentation', 'marks-health-wellbeing-and-services']
  ]
] as const)('a file that was left on the page %s opens where its questions are now', (step, asked) => {
  const opened = fitCaseFile({ ...file, step })
  expect(opened?.setAside).toBeUndefined()
  expect(opened === undefined ? [] : questionsOf(opened.step)).toEqual(expect.arrayContaining([...asked]))
})
