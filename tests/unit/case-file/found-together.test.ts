import { describe, expect, it } from 'vitest'
import type { QuestionId } from '../../../content/stages'
import { foundWith } from '../../../machines/case-file/found-together'
import { fieldOf, itemsOf, valueOf } from '../../../machines/case-file/read'
import { answersOf, type NamedCase } from '../../cases/named-case'
import { countyLine } from '../../cases/county-line'
import { eritrea } from '../../cases/eritrea'
import { iran } from '../../cases/iran'
import { nigeria } from '../../cases/nigeria'
import { romania } from '../../cases/romania'
import { vietnam } from '../../cases/vietnam'

// Five children from one lorry: what is the same for all of them is typed once, and nothing of one child comes into the file of another (¶23, invariant 13).
const today = '2026-12-01'
const begun = (given: NamedCase['answers']) => {
  let last = 0
  return foundWith({ answers: answersOf(given) }, 'second', today, () => `new-${String((last += 1))}`)
}
const person = (name: string, role: string, more = {}) => ({
  'person-name': name,
  'person-role': role,
  'person-organisation': `of ${name}`,
  'person-contact': `tel of ${name}`,
  ...more
})

/** By hand: everything of the first hour and of the first days that is one child’s own, a conclusion, an order, tonight’s place, or closes a duty that is owed to each. */
const never: readonly QuestionId[] = [
  ...(['reference', 'known-as', 'full-name', 'other-names', 'gender', 'nationality'] as const),
  ...(['age-as-known', 'dates-of-birth', 'age-in-doubt', 'first-language', 'interpreter-needed'] as const),
  ...(['where-the-child-is', 'place-tonight', 'safe-place-first', 'safe-place-arrangements'] as const),
  ...(['worries', 'trafficking-conclusion', 'referral', 'screenings', 'health-attention-today'] as const),
  ...(['child-description', 'child-phones', 'photograph-on-file', 'addresses-and-numbers-carried'] as const),
  ...(['has-children-of-their-own', 'siblings-and-other-children', 'must-not-be-told-location'] as const),
  ...([
    'enquirers',
    'who-may-answer-enquiries',
    'police-told',
    'police-roles-agreed',
    'police-agreement-details'
  ] as const),
  ...(['first-48-hours-plan', 'first-48-hours-who', 'if-missing-carer', 'if-missing-authority'] as const),
  ...(['missing-episodes', 'periods-of-care', 'crime-police-force', 'crime-reference'] as const),
  ...(['placement-address', 'placement-kind', 'nearby-children-looked-for', 'strategy-discussion'] as const)
]

/** By hand: all that may come along. */
const shared: readonly string[] = ['found-where', 'people', 'police-officer']
const authorities: readonly string[] = ['social-worker', 'team-manager', 'police', 'first-responder']

describe('the case of another child who was found with one', () => {
  const lorry: NamedCase['answers'] = {
    'known-as': 'Farid',
    'found-where': 'In a lorry at the Northgate services on 1 December, at 2.10.',
    'who-may-answer-enquiries': 'Ruth Ashdown, foster carer, 01632 960111',
    'police-officer': 'PC Hale',
    people: [
      person('Dana Poole', 'social-worker', {
        'person-notes': 'Farid trusts her',
        'person-languages': 'Dari'
      }),
      person('PC Hale', 'police'),
      person('Ruth Ashdown', 'carer'),
      person('Karim', 'relative'),
      person('Omar Said', 'interpreter'),
      person('Lee Marsh', 'legal-representative'),
      person('Jo Old', 'team-manager', { 'person-until': '2026-11-30' })
    ]
  }

  it('has where they were found, and the people of the authorities', () => {
    const { answers } = begun(lorry)
    expect(valueOf(answers, 'found-where')).toBe(lorry['found-where'])
    expect(itemsOf(answers, 'people').map((one) => fieldOf(one, 'person-name'))).toEqual([
      'Dana Poole',
      'PC Hale'
    ])
    expect(itemsOf(answers, 'people')[1]).toEqual({
      id: 'new-2',
      fields: {
        'person-name': { state: 'answered', value: 'PC Hale' },
        'person-role': { state: 'answered', value: 'police' },
        'person-organisation': { state: 'answered', value: 'of PC Hale' },
        'person-contact': { state: 'answered', value: 'tel of PC Hale' }
      }
    })
    // The police contact is the officer of the new file: no entry of another file is named in it.
    expect(valueOf(answers, 'police-officer')).toBe('new-2')
  })

  it('has nobody who is the first child’s own, no carer, and no note on anybody', () => {
    const written = JSON.stringify(begun(lorry))
    for (const own of [
      'Farid',
      'Ashdown',
      'Karim',
      'Omar Said',
      'Lee Marsh',
      'Jo Old',
      'Dari',
      'trusts',
      'person-until'
    ])
      expect(written).not.toContain(own)
  })

  it('names no police contact who does not come along', () => {
    expect(begun({ ...lorry, 'police-officer': 'Karim' }).answers['police-officer']).toBeUndefined()
  })

  const an: NamedCase['answers'] = {
    ...{ reference: 'EDT-1', 'known-as': 'An', 'full-name': 'Nguyen Van An', 'last-name': 'Nguyen' },
    'other-names': [{ 'other-name': 'Viktor' }],
    'siblings-and-other-children': [{ 'connected-child-name': 'Selam' }],
    'family-contacts': [{ 'contact-who': 'Aunt Bich, in Leeds' }],
    people: [person('Ruth Ashdown', 'carer'), person('Driver of the lorry', 'other')],
    'placement-address': 'The Beeches, 12 Elm Road, Harbourshire'
  }
  it.each([
    'An was asleep under the seat',
    'nguyen hid under the seat',
    'EDT-1 hid under the seat',
    'One who said the name Viktor was under the seat',
    'Under the seat, beside Selam',
    'On the way to Bich’s',
    'Under the seat, an slept',
    'In the back of a van',
    'Driven to ruth ashdown',
    'Under the seat, beside selam',
    'Ruth’s colleague came to the services',
    'On the way to elm road',
    'On the way to the Beeches',
    'The uncle drove; he wept all night'
  ])('“%s” tells of the first child, and is asked of the other anew (¶23)', (found) => {
    expect(begun({ ...an, 'found-where': found }).answers['found-where']).toBeUndefined()
  })

  it.each([
    'In the back of a lorry at Northgate services, 2.10, after one hour',
    'A friend of the driver opened the door in Harbourshire',
    'The lorry stopped on London Road, Harbourshire; they were on the way to EDT-12'
  ])('“%s” tells of nobody, and comes along', (found) => {
    expect(valueOf(begun({ ...an, 'found-where': found }).answers, 'found-where')).toBe(found)
  })

  it('asks anew what a person’s own entry says of the first child, and keeps the person', () => {
    const dana = person('Dana Poole', 'social-worker', {
      'person-contact': 'At The Beeches, 12 Elm Road, asking for An'
    })
    const [kept, none] = itemsOf(begun({ ...an, people: [dana] }).answers, 'people')
    expect(none).toBeUndefined()
    expect(Object.keys(kept?.fields ?? {})).toEqual(['person-name', 'person-role', 'person-organisation'])
  })

  it.each(['lorry at dover, ali under the seat', 'brought to elmhurst at 3'])(
    'a short name, and each line of the home but its town, count in any letters: “%s” (¶23)',
    (found) => {
      const ali: NamedCase['answers'] = {
        'known-as': 'Ali',
        'placement-address': 'Flat 3\nElmhurst\nLeeds\nLS1 2AB',
        'found-where': found
      }
      expect(begun(ali).answers['found-where']).toBeUndefined()
      expect(begun({ ...ali, 'found-where': 'A lorry near Leeds at 3' }).answers).toHaveProperty(
        'found-where'
      )
    }
  )

  it('leaves behind who has the whole name of the child, and keeps who shares a word with the child or a carer', () => {
    const people = [
      person('Grace Mensah', 'first-responder'),
      person('Grace Adeyemi', 'social-worker', { 'person-organisation': 'Kent County Council' }),
      person('DC Sara Mensah', 'police', {
        'person-organisation': 'Kent Police',
        'person-contact': '07700 900111'
      }),
      person('PC Hale', 'police', { 'person-organisation': 'Kent Police' }),
      person('Ruth Dean', 'team-manager', { 'person-organisation': 'Kent County Council' }),
      person('Jo Lane', 'first-responder', { 'person-organisation': 'Kent Fostering Ltd' }),
      person('Kent Fostering', 'carer'),
      person('Ruth Ashdown', 'carer')
    ]
    const come = itemsOf(
      begun({ 'known-as': 'Grace', 'full-name': 'Grace Mensah', people }).answers,
      'people'
    )
    expect(come.map((one) => [fieldOf(one, 'person-name'), fieldOf(one, 'person-organisation')])).toEqual([
      ['Grace Adeyemi', 'Kent County Council'],
      ['DC Sara Mensah', 'Kent Police'],
      ['PC Hale', 'Kent Police'],
      ['Ruth Dean', 'Kent County Council'],
      ['Jo Lane', undefined]
    ])
  })

  const filmon: NamedCase['answers'] = {
    'known-as': 'Filmon',
    'full-name': 'Minh Tran',
    'other-names': [{ 'other-name': 'Ali' }]
  }
  it.each(['Filmon’s team, Kent', "Ali's workers", 'Kent, for Tran Minh', 'filmon case team'])(
    'no organisation comes along that tells of the child: “%s” (¶23)',
    (organisation) => {
      const people = [person('Ruth Lane', 'social-worker', { 'person-organisation': organisation })]
      const [ruth] = itemsOf(begun({ ...filmon, people }).answers, 'people')
      expect(ruth?.fields['person-name']).toEqual({ state: 'answered', value: 'Ruth Lane' })
      expect(ruth?.fields['person-organisation']).toBeUndefined()
    }
  )
  it.each([
    'DC Rowe (Filmon’s case)',
    'Jo Bell, Minh’s social worker',
    "Ali's social worker",
    'Social Worker for Ali',
    'SW Minh / Kent',
    'DC Rowe - FILMON',
    'Tran Minh',
    'PC Minh Tran',
    'Filmon'
  ])('nobody comes along whose name tells of the child: “%s” (¶23)', (name) => {
    expect(itemsOf(begun({ ...filmon, people: [person(name, 'police')] }).answers, 'people')).toEqual([])
  })
  it.each(['DC Ali', 'PC 1234 Minh Rowe', 'Ali O’Brien', 'Mary-Jane Tran', 'J. Ali', 'Alison Minhas'])(
    'whoever shares one word with the child comes along: “%s”',
    (name) => {
      const [one] = itemsOf(begun({ ...filmon, people: [person(name, 'police')] }).answers, 'people')
      expect(one?.fields['person-name']).toEqual({ state: 'answered', value: name })
    }
  )

  it('is a new draft: no reference, nothing done, no version, nothing where nothing is known', () => {
    const { answers, ...file } = begun(lorry)
    expect(answers.reference).toBeUndefined()
    expect(file).toMatchObject({
      ...{ id: 'second', openedOn: today, step: 'opening-page', savedAt: '', revision: 0 },
      ...{ stagesDone: {}, actions: {}, versions: [] }
    })
    expect(begun({ 'found-where': { reason: 'not-known' }, 'known-as': 'Farid' }).answers).toEqual({})
  })

  it.each([countyLine, eritrea, iran, nigeria, romania, vietnam])(
    'carries nothing else of $name, whatever is recorded',
    ({ answers: given }) => {
      const { answers } = begun(given)
      expect(Object.keys(answers).filter((id) => !shared.includes(id))).toEqual([])
      for (const id of never) expect(answers).not.toHaveProperty(id)
      const roles = itemsOf(answers, 'people').map((one) => fieldOf(one, 'person-role') ?? '')
      expect(roles.filter((role) => !authorities.includes(role))).toEqual([])
      const old = itemsOf(answersOf(given), 'people').map(({ id }) => id)
      expect(itemsOf(answers, 'people').filter(({ id }) => old.includes(id))).toEqual([])
    }
  )
})
