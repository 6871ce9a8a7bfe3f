import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentId } from '../../../content/documents'
import type { Matter } from '../../../content/matters'
import type { RecipientId } from '../../../content/recipient-ids'
import { concern } from '../../../machines/facts/strategy-discussion-and-nrm'
import { ownerWords, shown, whatWords } from '../../../src/documents/compose/words/action-words'
import { sourcesOf } from '../../../src/documents/compose/sources'
import type { Words } from '../../../src/i18n/words'
import { answersOf } from '../../cases/named-case'
import { copyFor, documentsOf, readIn } from '../../support/copies'
import { fileWith } from '../../support/file'
import { answeredAs, begun, doneIn, itemOf, viewOf, type Given } from '../../support/over-days'
import { allWords } from '../../support/words'

/**
 * Another child of the home is used to draw this one in. Both are children to be protected (¶19, ¶20); those who care for them know the risk and act on it
 * (¶44), and no adult there is why the child is not safe.
 */
let words: Words
beforeAll(async () => {
  words = await allWords()
})

const today = '2026-11-24'
const kai = {
  'connected-child-name': 'Kai Mercer',
  'connected-child-relation': 'same-address-now',
  'connected-child-age': '16',
  'connected-child-worry': 'worry',
  'connected-child-worry-details': 'Exploited by a county line; gave her a telephone',
  'connected-child-safeguarding': 'not-yet',
  'connected-child-own-referral': 'not-yet'
}
const home: Given = {
  'known-as': 'Hodan',
  'age-as-known': 'under-16',
  'trafficking-conclusion': 'suspected',
  'conclusion-on': '2026-11-20',
  'police-told': 'yes',
  'health-attention-today': 'yes',
  'influence-conclusion': 'continuing',
  'missing-risk-conclusion': 'likely',
  'last-contact-when': 'within-the-last-week',
  'place-tonight': 'childrens-home',
  'placement-kind': 'childrens-home',
  'placement-address': '2 Quay Road, Brackenford',
  'placement-since': '2026-11-10',
  'first-placement-on': '2026-11-10',
  'placement-responsible-person': 'Tess Bright',
  'periods-of-care': [
    { 'care-authority': 'Harbourshire', 'care-legal-basis': 'section-20', 'care-from': '2026-11-10' }
  ],
  people: [
    { 'person-name': 'Jo Adams', 'person-role': 'social-worker' },
    { 'person-name': 'Tess Bright', 'person-role': 'key-worker' }
  ]
}
const unsafe: Given = { ...home, 'safe-place-first': 'not-safe' }
const byAChild: Given = { ...home, 'safe-place-first': 'not-safe-another-child' }
const withKai: Given = { ...byAChild, 'siblings-and-other-children': [kai] }

const said = (given: Given, id: string) => {
  const file = begun(given, today)
  const item = itemOf(file, id, today)
  if (item?.called !== true) return undefined
  const setting = shown(viewOf(file, today), words)
  return { whose: ownerWords(item, setting), what: whatWords(item, setting) }
}
const idOf = (given: Given, action: string) =>
  Object.keys(begun(given, today).actions).filter(
    (id) => id.split(':')[0] === action && begun(given, today).actions[id]?.called === true
  )

describe('those who care for the child', () => {
  it.each(['exploiters-in-touch-lately', 'protect-from-influence', 'agree-the-placement-plan'])(
    'are told of it as where the child is safe: %s',
    (id) => {
      const safe = said({ ...home, 'safe-place-first': 'safe-now' }, id)
      expect(safe).toBeDefined()
      expect(said(byAChild, id)).toEqual(safe)
      expect(said(unsafe, id)).not.toEqual(safe)
    }
  )

  it('keep what is theirs to do', () => {
    expect(said(byAChild, 'see-a-doctor-or-nurse-today')?.whose).toContain('Tess Bright')
    expect(said(unsafe, 'see-a-doctor-or-nurse-today')?.whose).toContain('Jo Adams')
  })

  it('are told on the first night, as nobody is while an adult there may be why', () => {
    const night = (safety: string): Given => ({
      'age-as-known': 'under-16',
      'trafficking-conclusion': 'suspected',
      'place-tonight': 'childrens-home',
      'safe-place-first': safety
    })
    expect(said(night('not-safe-another-child'), 'brief-the-carer')).toBeDefined()
    expect(said(night('not-safe'), 'brief-the-carer')).toBeUndefined()
  })
})

describe('what is done today', () => {
  it('guards both children, with those who care for them, and calls nobody there the danger', () => {
    const what = said(byAChild, 'find-a-safe-place')?.what ?? ''
    expect(what).toContain('those who care for the child')
    expect(what).toContain('a victim too')
    expect(what).toContain('their own social worker')
    expect(what).not.toContain('tell them nothing')
    expect(said(unsafe, 'find-a-safe-place')?.what).toContain('tell them nothing')
  })

  it('sees to the other child by the one entry, by name', () => {
    for (const action of ['tell-of-worry-for-another-child', 'refer-each-other-child']) {
      expect(idOf(withKai, action)).toHaveLength(1)
      expect(idOf(withKai, action)[0]).toContain(':')
    }
  })

  it('sees to the other child before anybody has entered them', () => {
    for (const action of ['tell-of-worry-for-another-child', 'refer-each-other-child']) {
      expect(idOf(byAChild, action)).toEqual([action])
      expect(idOf(unsafe, action)).toEqual([])
    }
  })

  // An entry of which somebody was told may be of a sister far away: nobody need have told anybody of the child in this home (¶18, ¶20).
  it.each<[string, Record<string, string>]>([
    ['a sister of whom somebody was told', { 'connected-child-safeguarding': 'done' }],
    ['a sister overseas', { 'connected-child-safeguarding': 'overseas-advice-taken' }],
    [
      'a boy of whom it is still found out, and somebody is being told',
      { 'connected-child-worry': 'still-finding-out', 'connected-child-safeguarding': 'being-done' }
    ]
  ])('tells the other child’s own social worker today, also where what is entered is %s', (_, entry) => {
    const other = { 'connected-child-name': 'Ayaan', 'connected-child-worry': 'worry', ...entry }
    const given: Given = { ...byAChild, 'siblings-and-other-children': [other] }
    expect(idOf(given, 'tell-of-worry-for-another-child')).toEqual([])
    expect(said(given, 'find-a-safe-place')?.what).toContain('tell their own social worker today')
  })

  it('tells them too where somebody was told of another child before the answer', () => {
    const other = { 'connected-child-name': 'Ayaan', 'connected-child-worry': 'worry' }
    const entered: Given = {
      ...home,
      'safe-place-first': 'safe-now',
      'siblings-and-other-children': [{ ...other, 'connected-child-safeguarding': 'not-yet' }]
    }
    const before = begun(entered, '2026-11-02')
    const tell = Object.keys(before.actions).filter((id) => id.startsWith('tell-of-worry-for-another-child'))
    const told = doneIn(before, tell, '2026-11-02')
    const file = answeredAs(told, { ...entered, 'safe-place-first': 'not-safe-another-child' }, today)
    expect(file.actions[tell[0] ?? '']?.outcome?.state).toBe('done')
    const item = itemOf(file, 'find-a-safe-place', today)
    expect(item).toMatchObject({ called: true, sameDay: true })
    if (item === undefined) throw new Error('not called')
    expect(whatWords(item, shown(viewOf(file, today), words))).toContain('tell their own social worker today')
  })

  it('decides what keeps the child from harm there, whatever is concluded of trafficking', () => {
    const nothing: Given = {
      'age-as-known': 'under-16',
      'trafficking-conclusion': 'not-suspected',
      'conclusion-reason': 'Nothing speaks for it.',
      'place-tonight': 'childrens-home'
    }
    const asked = (given: Given) => concern.of({ answers: answersOf(given), today })
    expect(asked({ ...nothing, 'safe-place-first': 'not-safe-another-child' })).toBe('enquiry')
    expect(asked({ ...nothing, 'safe-place-first': 'safe-now' })).toBe('none')
    expect(
      asked({ ...nothing, 'safe-place-first': 'not-safe-another-child', 'place-tonight': 'hospital' })
    ).toBe('none')
  })
})

const read = (given: Given, document: DocumentId, recipient: RecipientId, also: readonly Matter[] = []) =>
  readIn(copyFor(documentsOf(given, words)(document), recipient, words, also).model)

describe('on paper', () => {
  const row = () => words('documents.dangers.another-child')
  const order = () => words('documents.dangers.do.keep-both-children-safe')

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['first-night', 'full'],
    ['protection-and-placement-plan', 'carer'],
    ['protection-and-placement-plan', 'police'],
    ['protection-and-placement-plan', 'receiving-authority']
  ])(
    'says in the %s for the %s that another child there may be used, and that both are kept safe',
    (id, who) => {
      const copy = read(withKai, id, who)
      expect(copy).toContain(row())
      expect(copy).toContain(order())
      expect(read({ ...unsafe, 'siblings-and-other-children': [kai] }, id, who)).not.toContain(row())
    }
  )

  it('says it on the sheet for the police', () => {
    expect(read(withKai, 'missing-child-sheet', 'police')).toContain(row())
  })

  it.each<[DocumentId, RecipientId]>([
    ['first-night', 'carer'],
    ['care-plan', 'school'],
    ['care-plan', 'health'],
    ['care-plan', 'lawyer'],
    ['care-plan', 'child'],
    ['protection-and-placement-plan', 'child']
  ])('names nobody for it in the %s for the %s', (id, who) => {
    expect(read(withKai, id, who)).not.toContain('Kai')
  })

  // The other child lives in the same house, and may find it.
  it.each<DocumentId>(['care-plan', 'protection-and-placement-plan', 'missing-child-sheet', 'first-night'])(
    'says nothing of it in the child’s own %s, also where that tells of dangers',
    (id) => {
      for (const also of [[], ['danger'], ['danger', 'placement', 'other-people']] as const) {
        const copy = read(byAChild, id, 'child', also)
        expect(copy).not.toContain(row())
        expect(copy).not.toContain(order())
      }
    }
  )

  // Whatever is ticked: a row, an order, the words of an order, or the answer itself would say it.
  it.each<DocumentId>([
    'first-night',
    'assessment-record',
    'care-plan',
    'protection-and-placement-plan',
    'review-record',
    'missing-child-sheet'
  ])('reads in the child’s own %s as where nobody said why, whatever else is ticked', (id) => {
    const ticks: readonly (readonly Matter[])[] = [
      [],
      ['danger'],
      ['danger', 'placement', 'other-people'],
      ['danger', 'status', 'care', 'other-people']
    ]
    for (const also of ticks) expect(read(byAChild, id, 'child', also)).toBe(read(unsafe, id, 'child', also))
  })

  // The other child lives where this one lived. In the next home nobody is taken for that child.
  it('says after a move that it may be of the place before', () => {
    const on = (since: string) => {
      const file = {
        ...fileWith(answersOf({ ...byAChild, 'placement-since': since })),
        openedOn: '2026-11-10'
      }
      const source = sourcesOf(file, { today, words })('first-night')
      return readIn(copyFor(source, 'carer', words).model)
    }
    const before = words('documents.safe-before-a-move', { answer: row() })
    expect(on('2026-11-22')).toContain(before)
    expect(on('2026-11-10')).not.toContain(before)
    expect(on('2026-11-10')).toContain(row())
  })
})
