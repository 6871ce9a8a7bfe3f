import { beforeAll, describe, expect, it } from 'vitest'
import plans from '../../content/messages/en/plans.json'
import { needRows } from '../../content/needs'
import { recipientIds } from '../../content/recipient-ids'
import type { ActionItem } from '../../machines/actions/action-item'
import { allActions } from '../../machines/actions/all'
import { followActions } from '../../machines/actions/follow'
import type { Due } from '../../machines/actions/due'
import { actionListOf } from '../../machines/actions/list'
import { withActionEdited, withOutcome } from '../../machines/case-file/change-actions'
import { valueOf } from '../../machines/case-file/read'
import { without } from '../../machines/case-file/without'
import type { Answers } from '../../machines/case-file/case-file'
import { questionOf } from '../../machines/facts/asked'
import { responseParts } from '../../machines/policy/needs/need-entries'
import { buildDocument } from '../../src/documents/compose/build-document'
import { sourcesOf } from '../../src/documents/compose/sources'
import {
  briefWords,
  byWhenWords,
  isSaidLate,
  ownerWords,
  shown,
  stateLines,
  whatWords
} from '../../src/documents/compose/words/action-words'
import type { Words } from '../../src/i18n/words'
import { answersOf } from '../cases/named-case'
import { today } from '../explore/explore'
import { copyFor, readIn } from '../support/copies'
import { fileWith } from '../support/file'
import { allWords } from '../support/words'

const sorted = (all: readonly string[]) => [...all].sort()
const keys = (tree: object) => sorted(Object.keys(tree))

describe('the words of needs and actions', () => {
  it('are those of the rows, the parts, the ways to set a day and the states, both ways', () => {
    const bases = {
      edited: 0,
      recorded: 0,
      clock: 0,
      'same-day': 0,
      standing: 0,
      'two-days': 0,
      'five-working-days': 0,
      'ten-working-days': 0,
      'three-months': 0,
      'care-plan': 0,
      'next-review': 0,
      'last-day-for-review': 0,
      before: 0,
      expected: 0,
      'half-a-year-before': 0,
      'looked-at-again': 0
    } satisfies Record<Due['basis'], 0>
    const states = { open: 0, overdue: 0, done: 0, dismissed: 0 } satisfies Record<ActionItem['state'], 0>
    expect(keys(plans.needs.found)).toEqual(keys(needRows))
    expect(keys(plans.needs.missing)).toEqual(sorted(responseParts))
    expect(keys(plans['action-list'].due)).toEqual(keys(bases))
    expect(keys(plans['action-list'].state)).toEqual(keys(states))
  })
})

describe('what was to be done on the day on which it was called for', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  // A night's work is not late at midnight: it cannot wait, and since when is said, as paper says it.
  it.each([
    ['2026-11-24', false, '24 November 2026 (cannot wait)'],
    ['2026-11-25', false, 'cannot wait, since 24 November 2026'],
    ['2026-11-26', true, '24 November 2026 (cannot wait)']
  ] as const)('is said to be overdue on %s: %s; %s', (day, isLate, said) => {
    const called = { called: true, since: '2026-11-24' } as const
    const answers = answersOf({ 'safe-place-first': 'not-safe' })
    const file = { ...fileWith(answers), actions: { 'find-a-safe-place': called } }
    const item = actionListOf(file, { answers, today: day }).find(({ id }) => id === 'find-a-safe-place')
    expect(item?.due).toEqual({ date: '2026-11-24', basis: 'same-day' })
    expect(item && isSaidLate(item, day)).toBe(isLate)
    expect(item && byWhenWords(item, day, words)).toBe(said)
  })

  it('is overdue the day after where a person, or what is recorded, set the day', () => {
    const called = { called: true, since: '2026-11-24', due: '2026-11-24' } as const
    const answers = answersOf({ 'safe-place-first': 'not-safe' })
    const file = { ...fileWith(answers), actions: { 'find-a-safe-place': called } }
    const [item] = actionListOf(file, { answers, today: '2026-11-25' }, ['find-a-safe-place'])
    expect(item && isSaidLate(item, '2026-11-25')).toBe(true)
  })
})

// Whoever hears the list hears each action whole in its link, and with each control beside it only how it begins.
describe('how an action begins', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })
  const begins = (what: string, more: Partial<ActionItem> = {}) =>
    briefWords({ action: 'x', id: 'x', what, ...more } as ActionItem, shown({ answers: {}, today }, words))

  it.each([
    [
      'Plan with the child how they travel to school and back: who goes with them. Write it down.',
      'Plan with the child how they travel to school and back'
    ],
    ['Ring Dr. Okafor about the tooth that hurts. He knows.', 'Ring Dr. Okafor about the tooth that hurts'],
    ['Arrange a dental check.', 'Arrange a dental check.'],
    [
      'Settle today which holds: the conclusion says that trafficking is not suspected, but somebody says otherwise. Ask.',
      'Settle today which holds: the conclusion says that trafficking is not suspected, but somebody says otherwise'
    ]
  ])('“%s” begins: “%s”', (what, brief) => {
    expect(begins(what)).toBe(brief)
  })

  it('says for which child it is too, where a list has several', () => {
    const child = (name: string) => ({
      'connected-child-name': name,
      'connected-child-age': '9',
      'connected-child-worry': 'worry',
      'connected-child-safeguarding': 'not-yet',
      'connected-child-own-referral': 'not-yet'
    })
    const answers = answersOf({
      'siblings-and-other-children': [child('Ana'), child('Bogdan who came with the man from the port')]
    })
    const view = { answers, today }
    const all = actionListOf(followActions(fileWith(answers), view), view).filter((item) => item.entry)
    expect(all.length).toBeGreaterThan(3)
    const brief = all.map((item) => briefWords(item, shown(view, words)))
    expect(brief.filter((one, index) => brief.indexOf(one) !== index)).toEqual([])
    for (const [index, one] of brief.entries()) {
      expect(one).toMatch(/^(Ana|Bogdan who came with the man from the port): (\S+ ){5}/)
      expect(all[index] && whatWords(all[index], shown(view, words)).startsWith(one)).toBe(true)
    }
  })

  it('tells every action of the guidance from every other', () => {
    const ids = allActions.map(({ id }) => id)
    const brief = ids.map((id) => begins(words(`actions.${id}`)))
    expect(ids.length).toBeGreaterThan(300)
    expect(brief.filter((one, index) => brief.indexOf(one) !== index)).toEqual([])
  })
})

// The reviewing officer reads both in the same minute. A night's work is late on neither at midnight.
describe('paper says of the same minute what the screen says', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  const called = { called: true, since: '2026-11-24' } as const
  const file = {
    ...fileWith(answersOf({ 'safe-place-first': 'not-safe' })),
    actions: { 'find-a-safe-place': called }
  }
  const rowsOn = (day: string, id: 'action-list' | 'review-record') =>
    copyFor(sourcesOf(file, { today: day, words })(id), 'full', words)
      .model.sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .find(([what]) => what?.includes(words('actions.find-a-safe-place')))?.[2]

  it.each([
    ['2026-11-24', '24 November 2026 (cannot wait)', '24 November 2026'],
    ['2026-11-25', 'Cannot wait, since 24 November 2026', 'Cannot wait, since 24 November 2026'],
    ['2026-11-26', '24 November 2026 (cannot wait)\nOverdue', '24 November 2026: overdue']
  ] as const)('on %s: %j in the action list, %j in the record of the review', (day, listed, inShort) => {
    expect(rowsOn(day, 'action-list')).toBe(listed)
    expect(rowsOn(day, 'review-record')).toBe(inShort)
  })
})

describe('in a document', () => {
  let words: Words
  beforeAll(async () => {
    words = await allWords()
  })

  const id = 'take-a-photograph'
  const answers = answersOf({
    'photograph-on-file': 'to-be-taken',
    people: [{ 'person-name': 'Helen Marsh', 'person-role': 'carer' }],
    'disability-needs': 'Helen Marsh says: cannot hear on the left'
  })
  const file = withActionEdited(fileWith(answers), id, { what: 'Ask Helen Marsh for a photograph' }, today)
  const textOf = (location: 'withheld' | 'shown', one = file) =>
    JSON.stringify(buildDocument('action-list', one, { today, words, location }))

  it('what was typed and who has a role keep back where the child lives', () => {
    // What is a carer’s to do.
    const doctor = answersOf({ 'health-attention-today': 'yes' })
    const withDoctor = { ...file, answers: { ...file.answers, ...doctor } }
    expect(textOf('shown', withDoctor)).toContain('Helen Marsh, carer')
    expect(textOf('withheld', withDoctor)).not.toContain('Helen Marsh')
    expect(textOf('shown')).toContain('Ask Helen Marsh for a photograph')
    expect(textOf('withheld')).toContain('Ask [left out] for a photograph')
    expect(textOf('withheld')).not.toContain('Helen Marsh')
  })

  it('a role that several have is said of several', () => {
    const carers = answersOf({
      'health-attention-today': 'yes',
      people: [
        { 'person-name': 'Helen Marsh', 'person-role': 'carer' },
        { 'person-name': 'Sam Roe', 'person-role': 'carer' }
      ]
    })
    expect(textOf('shown', fileWith(carers))).toContain('Helen Marsh, Sam Roe, carers')
    expect(textOf('withheld', fileWith(carers))).toContain('"Carer"')
  })

  it('what is not yet planned for stands before the signatures, and not at all where nothing is left', () => {
    const { sections } = buildDocument('care-plan', file, { today, words, location: 'withheld' })
    const ids = sections.map((section) => section.id)
    expect(ids.indexOf('not-yet-planned')).toBeGreaterThanOrEqual(0)
    expect(ids.indexOf('not-yet-planned')).toBeLessThan(ids.indexOf('signatures'))
    expect(JSON.stringify(sections.find((section) => section.id === 'not-yet-planned'))).toContain(
      'Still to plan: how it will be met, by whom, by when'
    )
    const met = without(answers, 'disability-needs')
    const planned = buildDocument('care-plan', fileWith(met), { today, words, location: 'withheld' })
    expect(planned.sections.map((section) => section.id)).not.toContain('not-yet-planned')
  })

  it('with every need open, each is named there under exactly what is missing', () => {
    const every = Object.values(needRows).reduce<Answers>((all, { foundBy: [{ question, ...telling }] }) => {
      const options = 'values' in telling ? telling.values : ['Something is needed']
      const asked = questionOf(question)
      if (asked.kind !== 'choices') return { ...all, [question]: { state: 'answered', value: options[0] } }
      // One question may find several needs: each of them is chosen.
      const before = (valueOf(all, question) ?? []) as readonly string[]
      const value = [...before, ...('values' in telling ? options : asked.options.slice(0, 1))]
      return { ...all, [question]: { state: 'answered', value } }
    }, {})
    const { sections } = buildDocument('care-plan', fileWith(every), { today, words, location: 'withheld' })
    const text = JSON.stringify(sections.find(({ id: section }) => section === 'not-yet-planned'))
    const names = Object.keys(needRows).filter((row) => text.includes(words(`needs.found.${row}`)))
    expect(names).toEqual(Object.keys(needRows))
    // None has anything of a plan, so that one line says what is missing of all.
    expect(text.split('Still to plan: how it will be met, by whom, by when')).toHaveLength(2)
    expect(text.split('Still to plan: ')).toHaveLength(2)
  })

  it('an action that was set aside says why, and that protection does not end with it', () => {
    const aside = withOutcome(file, id, { state: 'dismissed', on: today, reason: 'Twice asked' }, today)
    expect(textOf('withheld', aside)).toContain('Reason: Twice asked')
    expect(textOf('withheld', aside)).toContain('It protects the child.')
  })

  // A note between colleagues may speak of anybody: “Uncle Duc says his phone is with his aunt” is not the police's, nor the child's to carry.
  it('what was written when it was set aside or done is told to whoever is given the authority’s own, and to nobody else', () => {
    const day = { today, words }
    const aside = withOutcome(
      file,
      id,
      { state: 'dismissed', on: today, reason: 'Twice asked of Duc' },
      today
    )
    const done = withOutcome(file, id, { state: 'done', on: today, note: 'Taken by Duc' }, today)
    const told = (of: typeof aside, note: string) =>
      recipientIds.filter((one) =>
        readIn(copyFor(sourcesOf(of, day)('action-list'), one, words).model).includes(note)
      )
    expect(told(aside, 'Twice asked of Duc')).toEqual(['full'])
    expect(told(done, 'Taken by Duc')).toEqual(['full'])
    const read = readIn(copyFor(sourcesOf(aside, day)('action-list'), 'carer', words).model)
    expect(read).toContain('Set aside on')
    expect(read).toContain('It protects the child.')
  })

  it('each action has words for what, who and how it stands', () => {
    const view = { answers, today }
    for (const item of actionListOf(file, view)) {
      const setting = shown(view, words)
      for (const text of [
        whatWords(item, setting),
        ownerWords(item, setting),
        ...stateLines(item, setting)
      ]) {
        expect(text).not.toBe('')
        expect(text).not.toMatch(/^(actions|owners|action-list)\./)
      }
    }
  })
})

// Everybody near 18 reads it, and whoever is British has no status to be decided (invariant 7): a refusal is planned for under the tracks.
describe('home and money from 18', () => {
  it('are agreed in words that speak of nobody’s immigration status', async () => {
    const words = await allWords()
    const id = 'agree-home-and-money-from-eighteen'
    const said = [words(`actions.${id}`), ...Object.values(plans['action-list'].as[id])]
    expect(said).toHaveLength(6)
    for (const one of said) expect(one).not.toMatch(/status|refus/i)
  })
})
