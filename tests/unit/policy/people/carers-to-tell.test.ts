import { beforeAll, describe, expect, it } from 'vitest'
import { actionListOf } from '../../../../machines/actions/list'
import { itemsOf } from '../../../../machines/case-file/read'
import { carersToTell } from '../../../../machines/policy/people/carers-to-tell'
import { briefWords, shown, whatWords } from '../../../../src/documents/compose/words/action-words'
import type { Words } from '../../../../src/i18n/words'
import { copyFor, documentsOf, readIn } from '../../../support/copies'
import { answeredAs, begun, doneIn, itemOf, opened, viewOf, type Given } from '../../../support/over-days'
import { allWords } from '../../../support/words'

/**
 * ¶44: all staff of a home and all foster carers who care for the child must be aware of the risks, and fully of what the child has been through. One order
 * names each who has still to be told.
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-11-24'
const brief = 'brief-the-carer'
const person = (name: string, role: string, until?: string) => ({
  'person-name': name,
  'person-role': role,
  ...(until === undefined ? {} : { 'person-until': until })
})
const told = (name: string, on = '2026-11-12') => ({ 'briefing-of': name, 'briefing-on': on })
/** Nothing is feared of anybody, so that the plain words stand. */
const base: Given = {
  'age-as-known': '16-or-17',
  'age-in-doubt': 'no',
  'trafficking-conclusion': 'not-suspected',
  'conclusion-reason': 'Nothing speaks for it.'
}
const home: Given = {
  ...base,
  'placement-kind': 'childrens-home',
  'placement-since': '2026-11-10',
  'placement-responsible-person': 'Kim Ward',
  people: [
    person('Kim Ward', 'carer'),
    person('Carol Bell', 'carer'),
    person('Tess Blue', 'key-worker'),
    person('Pat Lane', 'police'),
    person('Ines Dar', 'interpreter')
  ]
}
const seen = (given: Given) => viewOf(begun(given, today), today)
const namesIn = (given: Given): readonly (string | undefined)[] => {
  const view = seen(given)
  const ids = carersToTell(view)
  return itemsOf(view.answers, 'people').flatMap(({ id, fields }) =>
    ids.includes(id) ? [(fields['person-name'] as { value?: string } | undefined)?.value] : []
  )
}
const itemIn = (given: Given) => itemOf(begun(given, today), brief, today)

describe('who has still to be told (¶44)', () => {
  it.each<[string, Given, readonly string[]]>([
    ['each who cares for the child, where nobody was', {}, ['Kim Ward', 'Carol Bell', 'Tess Blue']],
    ['the others, where one was', { 'carer-briefings': [told('Carol Bell')] }, ['Kim Ward', 'Tess Blue']],
    [
      'each, where a police officer or an interpreter was',
      { 'carer-briefings': [told('Pat Lane'), told('Ines Dar')] },
      ['Kim Ward', 'Carol Bell', 'Tess Blue']
    ],
    [
      'whoever stands there without a day, with all still needed',
      {
        'carer-briefings': [
          told('Carol Bell'),
          told('Tess Blue'),
          { 'briefing-of': 'Kim Ward', 'briefing-still-needed': 'Everything' }
        ]
      },
      ['Kim Ward']
    ],
    [
      'nobody, where each was',
      { 'carer-briefings': [told('Carol Bell'), told('Tess Blue'), told('Kim Ward')] },
      []
    ],
    [
      'nobody who has left',
      {
        people: [person('Kim Ward', 'carer'), person('Carol Bell', 'carer', '2026-11-20')],
        'carer-briefings': [told('Kim Ward')]
      },
      []
    ],
    [
      'nobody of whom nothing says, after a move, that they are here (¶23)',
      { 'first-placement-on': '2026-05-04', 'carer-briefings': [told('Kim Ward')] },
      []
    ],
    [
      'nobody who must not be told where the child is (¶23)',
      { 'must-not-be-told-location': 'Carol Bell', 'carer-briefings': [told('Tess Blue')] },
      ['Kim Ward']
    ],
    [
      'whoever is responsible, where a relative fosters the child',
      {
        'placement-kind': 'connected-person-foster-care',
        'placement-responsible-person': 'Ama Sey',
        people: [person('Ama Sey', 'relative'), person('Yaw Sey', 'relative')]
      },
      ['Ama Sey']
    ],
    [
      'no mother with whom the child is placed: she is no foster carer',
      {
        'placement-kind': 'with-parent',
        'placement-responsible-person': 'Ama Sey',
        people: [person('Ama Sey', 'parent'), person('Carol Bell', 'carer')]
      },
      []
    ],
    [
      'no social worker, though they are recorded as responsible there',
      { 'placement-responsible-person': 'Ada Obi', people: [person('Ada Obi', 'social-worker')] },
      []
    ]
  ])('%s', (_, more, names) => {
    expect(namesIn({ ...home, ...more })).toEqual(names)
  })

  it('nobody is told while one of them may be the danger from whom the child is kept (¶30, ¶42)', () => {
    const feared: Given = {
      ...home,
      'trafficking-conclusion': 'suspected',
      exploiters: [{ 'exploiter-called': 'Carol Bell' }]
    }
    expect(itemIn(feared)?.called ?? false).toBe(false)
  })
})

describe('how the order says it', () => {
  it('one order names them before its words', () => {
    const given: Given = { ...home, 'carer-briefings': [told('Carol Bell')] }
    const item = itemIn(given)
    if (item === undefined) throw new Error('It is not called for.')
    const setting = shown(seen(given), words)
    const plain = words('actions.brief-the-carer')
    expect(whatWords(item, setting)).toBe(`Kim Ward, Tess Blue: ${plain}`)
    expect(
      actionListOf(begun(given, today), seen(given)).filter(({ action }) => action === brief)
    ).toHaveLength(1)
    // A control beside it says what is done, and not the names alone.
    const all = itemIn(home)
    if (all === undefined) throw new Error('It is not called for.')
    expect(briefWords(all, shown(seen(home), words))).toContain('Tell the carers')
  })

  it('a copy that is not told the place has no name of a carer in it (¶23)', () => {
    const source = documentsOf(home, words)('action-list')
    const plain = words('actions.brief-the-carer')
    const without = readIn(copyFor(source, 'full', words).model)
    expect(without).not.toMatch(/Kim|Carol|Tess/)
    expect(without).toContain(plain)
    expect(readIn(copyFor(source, 'full', words, ['placement']).model)).toContain(
      'Kim Ward, Carol Bell, Tess Blue'
    )
  })
})

// For a school it is what it needs (¶32). Of carers ¶44 asks fully; what was said in confidence stays with the child.
it('the question asks whether carers were told fully', () => {
  expect(words('questions.carer-briefings.label')).toMatch(/\bfully\b/)
  expect(words('questions.carer-briefings.label')).not.toMatch(/need/)
  expect(words('questions.carer-briefings.hint')).toMatch(/in confidence/)
})

describe('from the first night on (¶23, ¶44)', () => {
  const tonight: Given = { ...base, 'place-tonight': 'foster-home' }
  const state = (file: Parameters<typeof itemOf>[0], on: string) => {
    const item = itemOf(file, brief, on)
    return item?.called === true ? item.state : undefined
  }
  const ruth = { people: [person('Ruth Ash', 'carer')] }
  const both = { people: [person('Ruth Ash', 'carer'), person('Dan Ash', 'carer')] }
  const placed: Given = { 'placement-kind': 'foster-care', 'placement-since': '2026-11-24' }

  it('it is owed, and done then it is not owed anew for the carer who is named, nor for the placement', () => {
    const first = begun(tonight, '2026-11-24')
    expect(state(first, '2026-11-24')).toBe('open')
    const done = doneIn(first, [brief], '2026-11-24')
    const named = answeredAs(done, { ...tonight, ...ruth }, '2026-11-25')
    expect(state(named, '2026-11-25')).toBe('done')
    const there = answeredAs(named, { ...tonight, ...ruth, ...placed }, '2026-11-26')
    expect(state(opened(there, '2026-11-26'), '2026-11-26')).toBe('done')
  })

  // Whoever has the child may be why the place is not safe, and is told nothing until there is another (¶20, ¶23). A home to which the child is on the way is
  // no such place: whoever opens the door tonight must know (¶44).
  it.each<[string, string | undefined]>([
    ['not-safe', undefined],
    ['being-arranged', 'open'],
    ['safe-now', 'open']
  ])('where the place is %s', (safety, expected) => {
    expect(state(begun({ ...tonight, ...ruth, 'safe-place-first': safety }, today), today)).toBe(expected)
  })

  it('it stands before the child arrives and after, and is three days late on Monday if nobody did it', () => {
    const friday = begun({ ...tonight, ...ruth, 'safe-place-first': 'being-arranged' }, '2026-12-04')
    const monday = answeredAs(friday, { ...tonight, ...ruth, 'safe-place-first': 'safe-now' }, '2026-12-07')
    expect(itemOf(monday, brief, '2026-12-07')).toMatchObject({ state: 'overdue', since: '2026-12-04' })
  })

  it.each<[string, Given, string | undefined]>([
    ['waits with officers for a carer who is on record', ruth, 'open'],
    ['waits with officers, and no carer is on record', {}, undefined],
    ['is with officers and not safe', { ...ruth, 'safe-place-first': 'not-safe' }, undefined],
    ['is with family', { ...ruth, 'place-tonight': 'with-family' }, undefined]
  ])('where the child %s', (_, given, expected) => {
    expect(state(begun({ ...base, 'place-tonight': 'police-station', ...given }, today), today)).toBe(
      expected
    )
  })

  // Nobody knows who asked in her name: she waits, and he who comes with her is told alone (¶23).
  it('names of a couple who are to come to officers only the one in whose name nobody asked', () => {
    const asked = [{ 'enquirer-name': 'Carol Dean', 'enquirer-identity': 'not-established' }]
    const couple = [person('Carol Dean', 'carer'), person('Mark Dean', 'carer')]
    const given: Given = { ...base, 'place-tonight': 'police-station', people: couple, enquirers: asked }
    const said = (one: Given) => {
      const item = itemIn(one)
      return item === undefined ? '' : whatWords(item, shown(seen(one), words))
    }
    expect(said(given)).toContain('Mark Dean')
    expect(said(given)).not.toContain('Carol Dean')
    expect(said({ ...given, enquirers: [] })).toContain('Carol Dean')
    // A placement that is written ahead has nobody there yet.
    const ahead: Given = { ...given, 'placement-kind': 'foster-care' }
    for (const one of [ahead, { ...ahead, 'placement-since': '2026-11-25' }]) {
      expect(said(one)).toContain('Mark Dean')
      expect(said(one)).not.toContain('Carol Dean')
    }
    expect(said({ ...ahead, 'placement-since': today })).toContain('Carol Dean')
  })

  it('done for a carer by name, it is not owed anew when the day of the placement is written', () => {
    const done = doneIn(begun({ ...tonight, ...ruth }, '2026-11-24'), [brief], '2026-11-24')
    expect(state(answeredAs(done, { ...tonight, ...ruth, ...placed }, '2026-11-26'), '2026-11-26')).toBe(
      'done'
    )
    // The next placement is another one.
    const next: Given = { ...tonight, ...ruth, ...placed, 'placement-since': '2026-12-05' }
    expect(state(answeredAs(done, next, '2026-12-05'), '2026-12-05')).toBe('open')
  })

  it('whoever joins them later is owed it, though it was done for the other', () => {
    const done = doneIn(begun({ ...tonight, ...ruth }, '2026-11-24'), [brief], '2026-11-24')
    expect(state(answeredAs(done, { ...tonight, ...both }, '2026-11-25'), '2026-11-25')).toBe('open')
    const recorded = { 'carer-briefings': [told('Ruth Ash', '2026-11-24')] }
    const known: Given = { ...tonight, ...both, ...recorded }
    expect(namesIn(known)).toEqual(['Dan Ash'])
  })
})
